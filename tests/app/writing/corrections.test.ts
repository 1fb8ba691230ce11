/** Correcting a logged line: in its place, or into another day's note first; nothing lost whatever fails. */
import { describe, expect, test } from 'vitest';
import type { CorrectedTouchpoint, LoggedLine, Refusal } from '../../../src/context';
import type { Draft } from '../../../src/domain/draft';
import { dayOf } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { DAILY, logIn, PEOPLE, TODAY } from './logging';
import type { Files, LoggingVault } from './logging';

const LINE = '- #deposit/thanks [[Ada|A.]] for the talk';
const TEXT = `text\r\n\r\n## Touchpoints\r\n- a\r\n${LINE}\r\n- b\r\n`;
const OTHER = '2026-04-28.md';
const OTHER_DAY = dayOf(2026, 4, 28) as Day;
const FILES: Files = { ...PEOPLE, [DAILY]: TEXT, [OTHER]: 'x\n' };

async function line(vault: LoggingVault, path = DAILY, number = 5): Promise<LoggedLine> {
	const logged = await vault.rapport.corrections.read({ path, line: number });
	expect(logged).not.toHaveProperty('refused');
	return logged as LoggedLine;
}

async function correct(vault: LoggingVault, logged: LoggedLine, change: Partial<Draft>): Promise<CorrectedTouchpoint | Refusal> {
	const answer = await vault.rapport.corrections.write(logged, { ...logged.draft, ...change });
	await vault.host.settle();
	return answer;
}

test('a line is read back as what wrote it', async () => {
	const vault = await logIn(FILES);
	expect((await line(vault)).draft).toEqual({ kind: 'deposit', way: 'thanks', people: ['People/Ada.md'], text: 'for the talk', day: vault.rapport.board.today });
});

test('it is replaced where it stands, its links as they were, and comes back byte for byte', async () => {
	const vault = await logIn(FILES);
	const answer = await correct(vault, await line(vault), { kind: 'ask', way: null, people: ['People/Ada.md', 'People/Grace.md'], text: 'for the slides' });
	expect(answer).toMatchObject({ path: DAILY, line: 5, notMoved: [], ahead: [] });
	expect(vault.diff()).toEqual({ [DAILY]: TEXT.replace(LINE, '- #ask [[Ada|A.]] [[Grace]] for the slides') });
	await vault.undo();
	expect(vault.diff()).toEqual({});
});

test('to another day it moves, with the days of the people forward only', async () => {
	const vault = await logIn(FILES);
	const answer = await correct(vault, await line(vault), { day: OTHER_DAY });
	expect(answer).toMatchObject({ path: OTHER, line: 4 });
	expect(vault.diff()).toEqual({
		[DAILY]: TEXT.replace(`${LINE}\r\n`, ''),
		[OTHER]: 'x\n\n## Touchpoints\n- #deposit/thanks [[Ada]] for the talk\n',
		'People/Ada.md': PEOPLE['People/Ada.md']?.replace('2026-01-01', '2026-04-28'),
	});
	await vault.undo();
	expect(vault.diff()).toEqual({});
});

test('backwards the property stays, and that is said', async () => {
	const ada = `---\nlast-deposit: ${TODAY}\n---\n`;
	const vault = await logIn({ ...FILES, 'People/Ada.md': ada });
	expect(await correct(vault, await line(vault), { day: OTHER_DAY })).toMatchObject({ ahead: ['People/Ada.md'] });
	expect(vault.diff()).not.toHaveProperty('People/Ada.md');
});

test('a done task keeps its place: its own day changes', async () => {
	const task = `- [x] #deposit [[Ada]] slides ✅ ${TODAY} ^s`;
	const vault = await logIn({ ...PEOPLE, [OTHER]: `${task}\n  - child\n` });
	await correct(vault, await line(vault, OTHER, 1), { day: dayOf(2026, 4, 29) as Day, text: 'the slides' });
	expect(vault.diff()[OTHER]).toBe('- [x] #deposit [[Ada]] the slides ✅ 2026-04-29 ^s\n  - child\n');
});

test('in a person\'s own note the owner needs no link; moved away, they get one', async () => {
	const own = '---\ncircle: industry\n---\n- 2026-04-01 #deposit a paper\n';
	const vault = await logIn({ 'People/Ada.md': own });
	const logged = await line(vault, 'People/Ada.md', 4);
	expect(logged.draft.people).toEqual(['People/Ada.md']);
	await correct(vault, logged, { text: 'two papers', day: dayOf(2026, 4, 2) as Day });
	expect(vault.diff()['People/Ada.md']).toContain('- 2026-04-02 #deposit two papers\n');
});

describe('an introduction received', () => {
	test.each<[string, string, Partial<Draft>, string]>([
		['keeps its tag and who made it', '- #intro/received [[Grace]] [[Ada]] at the meetup', { text: 'at the fair' }, '- #intro/received [[Grace]] [[Ada]] at the fair'],
		['that was written otherwise keeps its tag too', '- #received/introduction [[Grace]] [[Ada]] at the meetup', { text: 'at the fair' }, '- #received/introduction [[Grace]] [[Ada]] at the fair'],
		['is what another line can become', '- #met [[Grace]] [[Ada]] at the meetup', { kind: 'received', way: 'introduction' }, '- #intro/received [[Grace]] [[Ada]] at the meetup'],
		['can become another line', '- #intro/received [[Grace]] [[Ada]] at the meetup', { kind: 'received', way: 'help' }, '- #received/help [[Grace]] [[Ada]] at the meetup'],
	])('%s', async (_name, before, change, after) => {
		const vault = await logIn({ ...PEOPLE, [DAILY]: before });
		await correct(vault, await line(vault, DAILY, 1), change);
		expect(vault.diff()).toEqual({ [DAILY]: after });
		await vault.undo();
		expect(vault.diff()).toEqual({});
	});

	test('in the introducer\'s own note stays theirs when somebody comes to it', async () => {
		const vault = await logIn({ ...PEOPLE, 'People/Bo.md': '- 2026-04-01 #intro/received introduced me\n' });
		const logged = await line(vault, 'People/Bo.md', 1);
		await correct(vault, logged, { people: ['People/Bo.md', 'People/Ada.md'] });
		expect(vault.diff()).toEqual({ 'People/Bo.md': '- 2026-04-01 #intro/received [[Bo]] [[Ada]] introduced me\n' });
		expect(vault.rapport.network.introductions.introducersOf('People/Ada.md', vault.rapport.board.today)).toEqual(['People/Bo.md']);
	});
});

describe('nothing is written where', () => {
	test.each([
		['the line was changed meanwhile', TEXT.replace('for the talk', 'changed'), {}, 'changed or removed'],
		['it has lines of its own and is to move', TEXT.replace('- b', '  - b'), { day: OTHER_DAY }, 'lines of its own'],
		['nothing is other', TEXT, { text: 'for the talk' }, 'already'],
		['a way cannot be written', TEXT, { way: 'a b!' }, 'way'],
	])('%s', async (_name, text, change, words) => {
		const vault = await logIn(FILES);
		const logged = await line(vault);
		if (text !== TEXT) vault.host.writeExternally(DAILY, text);
		const before = vault.diff();
		expect(await correct(vault, logged, { text: 'other words', ...change })).toEqual({ refused: expect.stringContaining(words) as string });
		expect(vault.diff()).toEqual(before);
		expect(vault.rapport.undo.isPossible()).toBe(false);
	});

	test('the line is no touchpoint', async () => {
		const vault = await logIn(FILES);
		expect(await vault.rapport.corrections.read({ path: DAILY, line: 4 })).toHaveProperty('refused');
		expect(await vault.rapport.corrections.read({ path: 'gone.md', line: 4 })).toHaveProperty('refused');
	});
});

describe('a write that fails', () => {
	test('in its place: nothing is written', async () => {
		const vault = await logIn(FILES);
		const logged = await line(vault);
		vault.host.faults.failWrite(1);
		expect(await correct(vault, logged, { text: 'other' })).toEqual({ refused: expect.stringContaining('EIO') as string });
		expect(vault.diff()).toEqual({});
	});

	test.each([1, 2])('while moving, write %i: the line stands where it stood, and only there', async (n) => {
		const vault = await logIn(FILES);
		const logged = await line(vault);
		vault.host.faults.failWrite(n);
		expect(await correct(vault, logged, { day: OTHER_DAY })).toEqual({ refused: expect.stringContaining('EIO') as string });
		expect(vault.diff()).toEqual({});
		expect(vault.rapport.undo.isPossible()).toBe(false);
	});

	test('the person\'s: the line has moved, and what was not updated is said', async () => {
		const vault = await logIn(FILES);
		const logged = await line(vault);
		vault.host.faults.failWrite(3);
		expect(await correct(vault, logged, { day: OTHER_DAY })).toMatchObject({ notMoved: [{ path: 'People/Ada.md' }] });
		expect(Object.keys(vault.diff()).sort()).toEqual([OTHER, DAILY].sort());
	});
});
