/** `rapport:review write`: the review note, what in it is the user's, and the way back. */
import { describe, expect, test } from 'vitest';
import { logIn } from '../writing/logging';
import type { LoggingVault } from '../writing/logging';
import { FILES } from './review-files';

const TODAY = '2026-11-22';
const NOTE = 'Network review 2026-Q4.md';
const QUESTION = '## Is your network built for the career you have, or for the one you want?';
const PROPERTIES = `---
period: 2026-Q4
from: 2026-10-01
to: 2026-12-31
given: 3
asked: 2
received: 1
introductions: 1
have: 0.25
want: 0.75
contactBeforeNeed: 0.5
closedLoops: 0.5
topFive: 1
newPeople: 1
effectiveRoles: 1.7547653506033232
visibility: 1
access: 6
---
`;

function write({ host }: LoggingVault, params: Readonly<Record<string, string>> = {}): Promise<string> {
	return host.cli('rapport:review', { today: TODAY, write: 'true', ...params });
}

async function written(vault: LoggingVault, path = NOTE): Promise<string> {
	await vault.host.settle();
	return vault.host.snapshot()[path] ?? '';
}

describe('a review note', () => {
	test('has the numbers in its properties and its tables, the period before beside them, and the questions blank', async () => {
		const vault = await logIn(FILES);
		expect((await write(vault)).split('\n').at(-1)).toBe(`Written: ${NOTE}`);
		const text = await written(vault);
		expect(text.startsWith(`${PROPERTIES}%% rapport:begin %%\nUp to 2026-11-22; the period ends on 2026-12-31.\n\n|  | 2026-Q4 | 2026-Q3 |\n| :--- | ---: | ---: |\n| Given | 3 | 1 |\n`)).toBe(true);
		expect(text).toContain('| Given in the career you want | 75% | 0% |\n| Asks after at least two gives to that person | 50% | – |');
		expect(text).toContain('| Weeks in which something was given | 2 of 8 | 1 of 14 |\n| Given in the busiest week | 67% | 100% |');
		expect(text).toContain('## The career you have, the career you want\n\nOf what was given to people in a circle, 75% went to the career you want (Industry and Growth) and 25% to the career you have (Organisation). In 2026-Q3 it was 0% and 100%.\n\n| Circle | Given | Share |\n| :--- | ---: | ---: |\n| Organisation | 1 | 25% |\n| Industry | 3 | 75% |\n| Growth | 0 | 0% |\n\n```mermaid\npie showData\n    "Organisation" : 1\n    "Industry" : 3\n```\n');
		expect(text).toContain('| 2026-10 | 1 | 2 | 0 | 1 |\n| 2026-11 | 2 | 0 | 1 | 0 |\n| 2026-12 | 0 | 0 | 0 | 0 |\n\n```mermaid\nxychart-beta\n    x-axis ["Oct", "Nov", "Dec"]\n    y-axis "Given" 0 --> 8\n    bar [1, 2, 0]\n```\n\n## People\n\n- Most in touch: [[Ada]], [[Bo]], [[Cy]]\n- New: [[Cy]]\n- To thank, or to tell what came of it, since: [[Bo]] (2026-10-06)\n\n## Visible work\n\n- Arenas: Talk 1\n%% rapport:end %%\n');
		expect(text.slice(text.indexOf('%% rapport:end %%\n') + 18)).toBe(`\n${QUESTION}\n\n## Where did contact come before need, and where only with it?\n\n## Whom to turn to next, and with what?\n`);
		expect(Object.keys(vault.diff())).toEqual([NOTE]);
	});

	test('written anew, only the generated part and the numbers change; undo brings back what stood there', async () => {
		const mine = `---\r\ntags: [review]\r\ngiven: "9" # old\r\ncontactBeforeNeed: 1\r\n---\r\nMy words.\r\n%% rapport:begin %%\r\nold\r\n%% rapport:end %%\r\n\r\n${QUESTION}\r\nFor the one I want.`;
		const vault = await logIn({ ...FILES, 'Network review 2020-Q1.md': mine });
		await write(vault, { period: '2020-Q1' });
		const text = await written(vault, 'Network review 2020-Q1.md');
		// No asks in 2020: what has no number has no property.
		expect(text.startsWith('---\r\ntags: [review]\r\ngiven: "0" # old\r\nperiod: 2020-Q1\r\n')).toBe(true);
		expect(text).not.toContain('contactBeforeNeed');
		expect(text.slice(text.indexOf('---\r\nMy words.'))).toMatch(/^---\r\nMy words\.\r\n%% rapport:begin %%\r\n\|/);
		expect(text.endsWith(`%% rapport:end %%\r\n\r\n${QUESTION}\r\nFor the one I want.`)).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(await vault.undo()).toContain('Undone');
		expect(vault.diff()).toEqual({});
	});

	test('that was made stays after undo, with its questions', async () => {
		const vault = await logIn(FILES);
		await write(vault);
		await vault.undo();
		const text = await written(vault);
		expect(text).toBe(`%% rapport:begin %%\n%% rapport:end %%\n\n${QUESTION}\n\n## Where did contact come before need, and where only with it?\n\n## Whom to turn to next, and with what?\n`);
	});

	test('is not undone where its numbers were changed since', async () => {
		const vault = await logIn(FILES);
		await write(vault);
		const changed = (await written(vault)).replace('| Given | 3 |', '| Given | 4 |');
		const file = vault.host.app.vault.getFileByPath(NOTE);
		if (!file) throw new Error('no note');
		await vault.host.app.vault.modify(file, changed);
		expect(await vault.undo()).toContain(`The numbers in ${NOTE} were changed since.`);
		expect(await written(vault)).toBe(changed);
	});

	test('is the same written twice, and twice is one thing to undo', async () => {
		const vault = await logIn(FILES);
		await write(vault);
		const first = await written(vault);
		await write(vault);
		expect(await written(vault)).toBe(first);
		await vault.undo();
		expect(vault.rapport.undo.isPossible()).toBe(false);
	});

	test('goes to the review folder, from the review template', async () => {
		const settings = JSON.stringify({ reviewFolder: 'Reviews/Network', reviewTemplate: 'Templates/Review' });
		const vault = await logIn({ ...FILES, '.obsidian/plugins/rapport/data.json': settings, 'Templates/Review.md': '# {{title}}\n\n%% rapport:begin %%\n%% rapport:end %%\n\nMine.\n' });
		await write(vault, { period: '2026' });
		const text = await written(vault, 'Reviews/Network/Network review 2026.md');
		expect(text).toMatch(/^---\nperiod: "2026"\nfrom: 2026-01-01\n/);
		expect(text).toContain('---\n# Network review 2026\n\n%% rapport:begin %%\n');
		expect(text.endsWith('%% rapport:end %%\n\nMine.\n')).toBe(true);
	});

	test('is dated by its template with the day that was asked about, not with the clock', async () => {
		const vault = await logIn({ ...FILES, '.obsidian/plugins/rapport/data.json': '{"reviewTemplate":"Templates/Review"}', 'Templates/Review.md': '{{date}}, a {{date:dddd}}\n' });
		await write(vault);
		expect(await written(vault)).toContain('---\n2026-11-22, a Sunday\n\n%% rapport:begin %%');
	});

	test('answers in JSON with the numbers alone, as without writing', async () => {
		const vault = await logIn(FILES);
		expect(JSON.parse(await write(vault, { format: 'json' }))).toEqual(JSON.parse(await vault.host.cli('rapport:review', { today: TODAY, format: 'json' })));
		expect(Object.keys(vault.diff())).toEqual([NOTE]);
	});

	test.each([
		['a marker is missing', `%% rapport:begin %%\nmine`, 'do not stand there once each'],
		['its properties cannot be read', '---\na: b: c\n---\nmine', 'cannot be read as YAML'],
		['a code block is never closed', '```\nmine', 'never closed'],
	])('is left as it is, and the reason told, where %s', async (_, text, reason) => {
		const vault = await logIn({ ...FILES, [NOTE]: text });
		const answer = await write(vault);
		expect(answer).toMatch(/^Error: /);
		expect(answer).toContain(reason);
		await vault.host.settle();
		expect(vault.diff()).toEqual({});
	});

	test('is not made where the call is wrong, or the template is not there', async () => {
		const vault = await logIn({ ...FILES, '.obsidian/plugins/rapport/data.json': '{"reviewTemplate":"Nowhere"}' });
		expect(await write(vault, { period: 'soon' })).toMatch(/^Error: period=soon/);
		expect(await write(vault, { format: 'yaml' })).toMatch(/^Error: format=yaml/);
		expect(await write(vault)).toBe('Error: The template "Nowhere" of reviews was not found, so the note was not made. Check it in the settings.');
		expect(vault.diff()).toEqual({});
	});
});
