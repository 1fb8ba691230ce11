/** An introduction received: one line, and who made it in the notes of those introduced; taken back as one. */
import { describe, expect, test } from 'vitest';
import type { LoggedTouchpoint } from '../../../src/context';
import type { Draft } from '../../../src/domain/draft';
import { addDays, dayOf } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { ask } from '../index/running-vault';
import { DAILY, logIn, TODAY } from './logging';
import type { Files, LoggingVault } from './logging';

const FILES: Files = {
	'People/Grace Hopper.md': '---\ncircle: organisation\n---\n',
	'People/Alan.md': '---\r\nMet_Through: Bob # at work\r\nrole: peer\r\n---\r\n# Alan',
	'People/Cy.md': 'Cy, no properties\n',
};
const DRAFT: Draft = { kind: 'received', way: 'introduction', people: ['People/Grace Hopper.md', 'People/Alan.md', 'People/Cy.md'], text: 'after her talk', day: dayOf(2026, 4, 30) as Day };
const LINE = '- #intro/received [[Grace Hopper]] [[Alan]] [[Cy]] after her talk';
const ALL = {
	[DAILY]: `## Touchpoints\n${LINE}`,
	'People/Alan.md': FILES['People/Alan.md']?.replace('Bob #', '[Bob, "[[Grace Hopper]]"] #'),
	'People/Cy.md': '---\nintroduced-by: "[[Grace Hopper]]"\n---\nCy, no properties\n',
};

async function recorded({ log, host }: LoggingVault, change: Partial<Draft> = {}): Promise<LoggedTouchpoint> {
	const answer = await log.recordIntroduction({ ...DRAFT, ...change });
	await host.settle();
	expect(answer).not.toHaveProperty('refused');
	return answer as LoggedTouchpoint;
}

test('the line names the introducer first, the others\' notes say who it was, and one undo takes back all of it', async () => {
	const vault = await logIn(FILES);
	expect(await recorded(vault)).toMatchObject({ path: DAILY, line: 2, text: LINE, notMoved: [] });
	expect(vault.diff()).toEqual(ALL);
	expect(await ask(vault.host, 'rapport:person', { person: 'Grace Hopper' })).toMatchObject({ account: { given: 0, received: 1 }, reach: { direct: 2, total: 2 } });
	expect(await ask(vault.host, 'rapport:person', { person: 'Cy' })).toMatchObject({ account: { given: 0, received: 0 }, introducedBy: ['People/Grace Hopper.md'], timeline: [{ kind: 'encounter', day: TODAY }] });
	expect(await vault.undo()).toContain(`Undone: #intro/received [[Grace Hopper]]`);
	expect(vault.diff()).toEqual({ [DAILY]: '' });
	expect(vault.rapport.undo.isPossible()).toBe(false);
});

test('somebody linked in the text was introduced, too; two of one name are told apart', async () => {
	const vault = await logIn({ ...FILES, 'Work/People/Grace Hopper.md': '' });
	await recorded(vault, { people: ['People/Grace Hopper.md'], text: 'to [[Cy]]' });
	expect(vault.diff()).toEqual({ [DAILY]: '## Touchpoints\n- #intro/received [[People/Grace Hopper]] to [[Cy]]', 'People/Cy.md': '---\nintroduced-by: "[[People/Grace Hopper]]"\n---\nCy, no properties\n' });
});

test.each<[string, string]>([
	['by link', '---\nintroduced-by: "[[People/Grace Hopper|G.]]"\n---\n'],
	['by name', '---\nreferred-by: [Bob, grace hopper]\n---\n'],
	['by alias', '---\nmet via: Amazing Grace\n---\n'],
])('a note that says so already stays as it is: %s', async (_name, text) => {
	const vault = await logIn({ 'People/Grace Hopper.md': '---\naliases: Amazing Grace\n---\n', 'People/Cy.md': text });
	await recorded(vault, { people: ['People/Grace Hopper.md', 'People/Cy.md'] });
	expect(Object.keys(vault.diff())).toEqual([DAILY]);
});

test('a day that is still to come changes no note of a person', async () => {
	const vault = await logIn(FILES);
	await recorded(vault, { day: addDays(DRAFT.day, 1) });
	expect(Object.keys(vault.diff())).toEqual(['2026-05-01.md']);
});

test('logged as any touchpoint, the line counts and notes of people are left alone', async () => {
	const vault = await logIn(FILES);
	await vault.say({ kind: 'received', way: 'introduction', person: 'Grace Hopper;Cy', text: 'after her talk' });
	expect(vault.diff()).toEqual({ [DAILY]: '## Touchpoints\n- #intro/received [[Grace Hopper]] [[Cy]] after her talk' });
	expect(await ask(vault.host, 'rapport:person', { person: 'Cy' })).toMatchObject({ introducedBy: ['People/Grace Hopper.md'] });
});

describe('failures', () => {
	test.each([[['People/Grace Hopper.md'], 'who introduced you'], [[], 'Choose a person']])('somebody is missing: %j', async (people, words) => {
		const vault = await logIn(FILES);
		expect(await vault.log.recordIntroduction({ ...DRAFT, people })).toEqual({ refused: expect.stringContaining(words) as string });
		expect(vault.diff()).toEqual({});
	});

	test('the first write fails: nothing is written', async () => {
		const vault = await logIn(FILES);
		vault.host.faults.failWrite(1);
		expect(await vault.log.recordIntroduction(DRAFT)).toEqual({ refused: expect.stringContaining('EIO') as string });
		expect(vault.diff()).toEqual({});
	});

	test.each([[2, 'People/Alan.md'], [3, 'People/Cy.md']])('write %i fails: the line stands, the other note is written, and trying again doubles nothing', async (n, path) => {
		const vault = await logIn(FILES);
		vault.host.faults.failWrite(n);
		const first = await recorded(vault);
		expect(first.notMoved).toEqual([{ path, reason: expect.stringContaining('EIO') as string }]);
		expect(vault.diff()).toEqual(Object.fromEntries(Object.entries(ALL).filter(([changed]) => changed !== path)));
		expect(await vault.log.moveAgain(first)).toEqual({ ...first, notMoved: [] });
		expect(vault.diff()).toEqual(ALL);
		await vault.undo();
		expect(vault.diff()).toEqual({ [DAILY]: '' });
	});

	test('a value that is no list of people is left and said', async () => {
		const vault = await logIn({ ...FILES, 'People/Cy.md': '---\nintroduced-by:\n  name: Bob\n---\n' });
		expect((await recorded(vault)).notMoved).toEqual([{ path: 'People/Cy.md', reason: expect.stringContaining('introduced-by is written in a way that is left alone') as string }]);
		expect(vault.diff()).not.toHaveProperty('People/Cy.md');
	});
});
