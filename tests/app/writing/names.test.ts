/** Whatever people and notes are called, the line links them and counts for them. */
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import { ask, startOn } from '../index/running-vault';
import { DAILY, logIn } from './logging';

const TODAY = dayOf(2026, 4, 30) as Day;
const APP = '.obsidian/app.json';

describe('a line counts for the people it was logged with', () => {
	test.each([
		['an apostrophe and an ampersand', 'People/Conor O\'Neil & Söhne.md', '[[Conor O\'Neil & Söhne]]'],
		['an emoji', 'People/Ada 🤝.md', '[[Ada 🤝]]'],
		['right-to-left text', 'People/שירה כהן.md', '[[שירה כהן]]'],
		['signs of a replacement', 'People/$& $1.md', '[[$& $1]]'],
		['an at sign', 'People/@Ada.md', '[[@Ada]]'],
		['parentheses', 'People/Ada (Analytical).md', '[[Ada (Analytical)]]'],
		['a comma', 'People/Lovelace, Ada.md', '[[Lovelace, Ada]]'],
		['a dot at its end', 'People/Martin Luther King Jr..md', '[[Martin Luther King Jr.]]'],
	])('%s', async (_name, path, link) => {
		const { host, say, diff } = await logIn({ [path]: '' });
		expect(await say({ person: path, text: 'sent $& and $1 to $$' })).toContain(`- #deposit ${link} sent $& and $1 to $$`);
		expect(diff()[path]).toBe('---\nlast-deposit: 2026-04-30\n---');
		expect(await ask(host, 'rapport:person', { person: path })).toMatchObject({ account: { given: 1 } });
	});

	test.each([
		['shortest', 'People/Ada King.md', '[Ada King](Ada%20King.md)'],
		['absolute', 'People/Ada King.md', '[Ada King](People/Ada%20King.md)'],
		['relative', 'People/Ada King.md', '[Ada King](../People/Ada%20King.md)'],
	])('as a Markdown link, %s', async (newLinkFormat, path, link) => {
		const { host, say } = await logIn({ [path]: '', [APP]: JSON.stringify({ useMarkdownLinks: true, newLinkFormat }), '.obsidian/daily-notes.json': '{"folder":"Daily"}' });
		expect(await say({ person: path })).toContain(`- #deposit ${link} the talk`);
		expect(await ask(host, 'rapport:person', { person: path })).toMatchObject({ account: { given: 1 } });
	});

	test.each([
		['composed', 'Zo\u00eb', 'decomposed', 'Zoe\u0308'],
		['decomposed', 'Zoe\u0308', 'composed', 'Zo\u00eb'],
		['with a hard blank', 'Zoe\u00a0B', 'with a plain one', 'Zoe B'],
		['with a plain blank', 'Zoe B', 'with a hard one', 'Zoe\u00a0B'],
	])('a name %s that lines write %s', async (_of, name, _in, written) => {
		const path = `People/${name}.md`;
		const { host, say, diff } = await logIn({ [path]: '', 'People/Ada.md': `---\nintroduced-by: "[[${written}]]"\n---\n`, [DAILY]: `- #ask [[${written}]] a\n- #received [b](<People/${written}.md>)\n` });
		expect(await say({ person: written, text: `as [[${written}]] wished` })).toContain(`- #deposit [[${name}]] as [[${written}]] wished`);
		expect(diff()[path]).toBe('---\nlast-deposit: 2026-04-30\n---');
		expect(await ask(host, 'rapport:person', { person: name })).toMatchObject({ account: { given: 1, asked: 1, received: 1 }, reach: { direct: 1 } });
	});

	test('two people of one name in different folders', async () => {
		const { host, say, diff } = await logIn({ 'People/Sam.md': '', 'Work/People/Sam.md': '' });
		expect(await say({ person: 'Work/People/Sam.md' })).toContain('[[Work/People/Sam]]');
		expect(Object.keys(diff())).toEqual([DAILY, 'Work/People/Sam.md']);
		expect(await ask(host, 'rapport:person', { person: 'People/Sam.md' })).toMatchObject({ account: { given: 0 } });
		expect(await ask(host, 'rapport:person', { person: 'Work/People/Sam.md' })).toMatchObject({ account: { given: 1 } });
	});
});

test.each(['C# Ann', 'Ann | Bo', 'Ann#2'])('%s, whom no link can lead to, is refused, and nothing is written', async (name) => {
	const { say, diff } = await logIn({ [`People/${name}.md`]: '' });
	expect(await say({ person: name })).toBe(`Error: No link can lead to People/${name}.md, so the line would count for nobody. Rename the note: #, |, [ and ] have no place in its name.`);
	expect(diff()).toEqual({});
});

test('a person renamed between picking and writing is the one who was meant', async () => {
	const { host, log, diff } = await logIn({ 'People/Ada.md': '', 'People/Grace.md': '' });
	const draft = { kind: 'deposit', way: null, people: ['People/Ada.md', 'People/Grace.md'], text: 'x', day: TODAY } as const;
	await log.preview(draft);
	await host.app.vault.rename(host.app.vault.getFileByPath('People/Ada.md') as never, 'People/Ada King.md');
	await host.settle();
	expect(await log.preview(draft)).toMatchObject({ line: '- #deposit [[Ada King]] [[Grace]] x' });
	expect(await log.write(draft)).toMatchObject({ people: ['People/Ada King.md', 'People/Grace.md'], notMoved: [] });
	expect(diff()[DAILY]).toBe('## Touchpoints\n- #deposit [[Ada King]] [[Grace]] x');
});

test('a person who is gone, or no person any more, is refused, and nothing is written', async () => {
	const { host, log, diff } = await logIn({ 'People/Ada.md': '', 'People/Grace.md': '' });
	const draft = { kind: 'deposit', way: null, people: ['People/Ada.md'], text: 'x', day: TODAY } as const;
	await log.preview(draft);
	await host.app.vault.delete(host.app.vault.getFileByPath('People/Ada.md') as never);
	await host.settle();
	const refused = { refused: 'People/Ada.md is no longer there, or no longer a person note. Choose the person again.' };
	expect(await log.preview(draft)).toEqual(refused);
	expect(await log.write(draft)).toEqual(refused);
	expect(diff()).toEqual({ 'People/Ada.md': null });
});

describe('people linked in the text', () => {
	const FILES = { 'People/Ada.md': '', 'People/Grace.md': '', 'People/Alan.md': '', 'Review.md': '' };

	test.each([
		['a link', 'with [[Grace]]', ['Ada', 'Grace']],
		['with another text, a path and a heading', 'with [[People/Grace#Notes|G.]]', ['Ada', 'Grace']],
		['a Markdown link', 'with [G.](People/Grace.md) and [b](<People/Alan.md>)', ['Ada', 'Grace', 'Alan']],
		['who is picked already', 'told [[Ada]]', ['Ada']],
		['a note about nobody, an address, an embed, code, an escaped bracket', '[[Review]] [Grace](https://a.b/Grace.md) ![[Grace]] `[[Alan]]` \\[[Alan]]', ['Ada']],
	])('%s: they are on the line', async (_name, text, names) => {
		const { host, say, diff } = await logIn(FILES);
		expect(JSON.parse(await say({ text, format: 'json' }))).toMatchObject({ text: `- #deposit [[Ada]] ${text}`, people: names.map((name) => `People/${name}.md`) });
		expect(Object.keys(diff())).toEqual([DAILY, ...names.map((name) => `People/${name}.md`).sort()]);
		for (const [path] of Object.entries(FILES).filter(([each]) => each.startsWith('People/'))) {
			expect(await ask(host, 'rapport:person', { person: path })).toMatchObject({ account: { given: names.includes(path.slice(7, -3)) ? 1 : 0 } });
		}
	});

	test('make an introduction of two', async () => {
		const { say } = await logIn(FILES);
		expect(await say({ kind: 'intro', text: 'to [[Grace]], both work on proofs' })).toContain('- #intro [[Ada]] to [[Grace]], both work on proofs');
	});
});

test('what is typed cannot change the ledger', async () => {
	const { host, say } = await logIn({ 'People/Ada.md': '' });
	await say({ kind: 'ask', text: 'x #deposit #intro/received %% hidden\n- [ ] #deposit [[Ada]]' });
	expect(host.snapshot()[DAILY]).toBe('## Touchpoints\n- #ask [[Ada]] x \\#deposit \\#intro/received \\%\\% hidden - [ ] \\#deposit [[Ada]]');
	const again = await startOn(host.snapshot());
	expect(await ask(again, 'rapport:person', { person: 'Ada' })).toMatchObject({ account: { given: 0, asked: 1, received: 0 }, promises: [] });
	expect(await ask(again, 'rapport:problems')).toEqual([]);
});
