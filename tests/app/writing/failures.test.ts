/** The daily note first: where it cannot be written nothing is; where a person's note cannot, the line stands and counts. */
import { describe, expect, test } from 'vitest';
import type { LoggedTouchpoint } from '../../../src/context';
import { dayOf } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { ask } from '../index/running-vault';
import { DAILY, logIn, PEOPLE, TODAY } from './logging';
import type { Files } from './logging';

const DRAFT = { kind: 'deposit', way: null, people: ['People/Ada.md', 'People/Grace.md'], text: 'the talk', day: dayOf(2026, 4, 30) as Day } as const;
const LINE = '- #deposit [[Ada]] [[Grace]] the talk';
const BOTH = { 'People/Ada.md': PEOPLE['People/Ada.md']?.replace('2026-01-01', TODAY), 'People/Grace.md': `---\nlast-deposit: ${TODAY}\n---\nGrace, no properties` };
const BROKEN = '---\ncircle: a: b\n---\nbody\n';

async function written(files: Files, arm: (vault: Awaited<ReturnType<typeof logIn>>) => void): Promise<{ vault: Awaited<ReturnType<typeof logIn>>; answer: Awaited<ReturnType<Awaited<ReturnType<typeof logIn>>['log']['write']>> }> {
	const vault = await logIn(files);
	arm(vault);
	const answer = await vault.log.write(DRAFT);
	await vault.host.settle();
	return { vault, answer };
}

function logged(answer: unknown): LoggedTouchpoint {
	expect(answer).not.toHaveProperty('refused');
	return answer as LoggedTouchpoint;
}

describe.each([
	['a daily note that is there', { ...PEOPLE, [DAILY]: 'text\n' }, `text\n\n## Touchpoints\n${LINE}\n`],
	['one that is made', PEOPLE, `## Touchpoints\n${LINE}`],
])('with %s', (_name, files, daily) => {
	test('the first write fails: nothing is written, and the failure is said', async () => {
		const { vault, answer } = await written(files, ({ host }) => host.faults.failWrite(1));
		expect(answer).toEqual({ refused: expect.stringContaining(`${DAILY} could not be written: EIO`) as string });
		expect(vault.diff()).toEqual({});
		expect(vault.rapport.undo.isPossible()).toBe(false);
		expect(logged(await vault.log.write(DRAFT)).notMoved).toEqual([]);
		expect(vault.diff()).toEqual({ [DAILY]: daily, ...BOTH });
	});

	test.each([[2, 'People/Ada.md'], [3, 'People/Grace.md']])('write %i fails: the line stands, the other property is moved, and trying again doubles nothing', async (n, path) => {
		const { vault, answer } = await written(files, ({ host }) => host.faults.failWrite(n));
		const first = logged(answer);
		expect(first.notMoved).toEqual([{ path, reason: expect.stringContaining('EIO') as string }]);
		expect(vault.diff()).toEqual(Object.fromEntries(Object.entries({ [DAILY]: daily, ...BOTH }).filter(([changed]) => changed !== path)));
		expect(await ask(vault.host, 'rapport:person', { person: path })).toMatchObject({ since: TODAY, basis: 'deposit' });
		const second = await vault.log.moveAgain(first);
		expect(second).toEqual({ ...first, notMoved: [] });
		expect(vault.diff()).toEqual({ [DAILY]: daily, ...BOTH });
		expect(await vault.rapport.undo.last()).toHaveProperty('undone');
		expect(vault.diff()).toEqual(files === PEOPLE ? { [DAILY]: '' } : {});
	});
});

test('a folder that cannot be written: nothing is written', async () => {
	const { vault, answer } = await written({ ...PEOPLE, '.obsidian/daily-notes.json': '{"folder":"Daily"}', 'Daily/2026-04-29.md': '' }, ({ host }) => host.faults.makeReadOnly('Daily'));
	expect(answer).toEqual({ refused: expect.stringContaining('Daily/2026-04-30.md could not be written: EACCES') as string });
	expect(vault.diff()).toEqual({});
});

test.each([
	['its properties cannot be read', BROKEN, `The properties of ${DAILY} cannot be read as YAML, so nothing was written there. Line 2: `],
	['it ends in an open fence', 'a\n```js\nlet x\n', `A code block in ${DAILY} is never closed`],
])('the daily note is refused where %s', async (_name, text, reason) => {
	const { vault, answer } = await written({ ...PEOPLE, [DAILY]: text }, () => undefined);
	expect(answer).toEqual({ refused: expect.stringContaining(reason) as string });
	expect(vault.diff()).toEqual({});
	expect(vault.host.faults.count('write')).toBe(0);
});

test.each([
	['cannot be read', BROKEN, 'The properties cannot be read as YAML. Line 2'],
	['are never closed', '---\ncircle: industry\n\nbody', 'The properties begin with --- and are never closed.'],
	['are a list', '---\n- a\n---\n', 'is no list of properties'],
])('a person note whose properties %s is left as it is, and that is said', async (_name, text, reason) => {
	const { vault, answer } = await written({ ...PEOPLE, 'People/Ada.md': text }, () => undefined);
	expect(logged(answer).notMoved).toEqual([{ path: 'People/Ada.md', reason: expect.stringContaining(reason) as string }]);
	expect(vault.diff()).toEqual({ [DAILY]: `## Touchpoints\n${LINE}`, 'People/Grace.md': BOTH['People/Grace.md'] });
	expect(logged(await vault.log.moveAgain(logged(answer))).notMoved).toHaveLength(1);
});

describe('last-deposit', () => {
	test.each([
		['a later day stays', 'last-deposit: 2026-04-30', null],
		['the latest of several stays', 'last-deposit: [2026-05-02, 2026-01-01]', null],
		['a later day in another spelling stays', 'last-deposit: 2026-01-01\r\nlastDeposit: 2026-05-02', null],
		['the spelling that says something moves', 'last-deposit:\r\nLast Deposit: 2026-01-01', 'last-deposit:\nLast Deposit: 2026-04-30'],
		['a day still to come stays', 'last-deposit: 2099-01-01', null],
		['an earlier day moves, in its quotes', 'last-deposit: "2026-04-29"   # q', 'last-deposit: "2026-04-30"   # q'],
		['a link moves', 'last-deposit: "[[2026-04-29]]"', 'last-deposit: "2026-04-30"'],
		['digits move', 'last-deposit: 20260429', 'last-deposit: 2026-04-30'],
		['an empty one is filled in', 'last-deposit:', 'last-deposit: 2026-04-30'],
		['the spelling that is there is kept', 'Last_Deposit: 2026-01-01', 'Last_Deposit: 2026-04-30'],
		['a month that is over is before the day', 'last-deposit: 2026-03', 'last-deposit: 2026-04-30'],
		['a year that is over is before the day', 'last-deposit: "2025"', 'last-deposit: "2026-04-30"'],
		['a month to come stays', 'last-deposit: 2026-05', null],
		['the last contact is never written', 'last-contact: 2026-01-01', 'last-contact: 2026-01-01\nlast-deposit: 2026-04-30'],
	])('%s', async (_name, before, after) => {
		const text = `---\r\n${before}\r\n---\r\nbody`;
		const { say, diff } = await logIn({ 'People/Ada.md': text, [DAILY]: '' });
		expect(await say()).not.toContain('not moved');
		expect(diff()['People/Ada.md']).toBe(after === null ? undefined : `---\r\n${after.replace('\n', '\r\n')}\r\n---\r\nbody`);
	});

	test.each([
		['last-deposit: soon', 'last-deposit says "soon", which is no day'],
		['last-deposit: 03/04/2026', 'last-deposit says "03/04/2026", which is no day'],
		['last-deposit: [2026-01-01, 2026-02-01]', 'last-deposit says "[2026-01-01, 2026-02-01]", which is no exact day'],
		['last-deposit: 2026-04', 'last-deposit says "2026-04", which is no exact day'],
		['last-deposit: 2026', 'last-deposit says "2026", which is no exact day'],
		['met: &day 2026-01-01\nlast-deposit: *day', 'last-deposit is written in a way that is left alone'],
	])('%s is left as it is, and that is said', async (property, reason) => {
		const { say, diff } = await logIn({ 'People/Ada.md': `---\n${property}\n---\n` });
		expect(await say()).toContain(`People/Ada.md: the touchpoint counts, but its property was not moved. ${reason}`);
		expect(Object.keys(diff())).toEqual([DAILY]);
		expect(JSON.parse(await say({ text: 'another talk', format: 'json' }))).toMatchObject({ line: 3, notMoved: [{ path: 'People/Ada.md' }] });
	});

	test.each(['ask', 'received', 'encounter', 'visibility'])('%s moves nothing', async (kind) => {
		const { say, diff } = await logIn(PEOPLE);
		await say({ kind });
		expect(Object.keys(diff())).toEqual([DAILY]);
	});

	test('an introduction moves it for each of them', async () => {
		const { say, diff } = await logIn(PEOPLE);
		await say({ kind: 'introduction', person: 'Ada;Grace' });
		expect(diff()).toMatchObject(BOTH);
	});

	test('nothing is moved where the setting says so', async () => {
		const { say, diff } = await logIn({ ...PEOPLE, '.obsidian/plugins/rapport/data.json': '{"writeLastDeposit":false}' });
		await say();
		expect(Object.keys(diff())).toEqual([DAILY]);
	});

	test('a configured name is written', async () => {
		const { say, diff } = await logIn({ 'People/Ada.md': '', '.obsidian/plugins/rapport/data.json': '{"propertyNames":{"last-deposit":"Given on"}}' });
		await say();
		expect(diff()['People/Ada.md']).toBe('---\nGiven on: 2026-04-30\n---');
	});
});
