/** Taking back what was logged: exactly that, several steps back, and not where the note has changed there since. */
import { describe, expect, test } from 'vitest';
import { DAILY, logIn, PEOPLE, TODAY, UNDO } from './logging';
import type { Files } from './logging';

describe('undo gives back every byte', () => {
	test.each<[string, Files]>([
		['under a heading that was there', { [DAILY]: '## Touchpoints\n- a\n\n## Next\n' }],
		['with the heading that was added', { [DAILY]: 'text' }],
		['with Windows line endings and a byte order mark', { [DAILY]: '\uFEFFtext\r\n', 'People/Ada.md': '\uFEFFbody\r\n' }],
		['in an empty person note', { [DAILY]: '\n', 'People/Ada.md': '' }],
		['a property that was empty', { [DAILY]: 'x', 'People/Ada.md': '---\nlast-deposit:\n---\n' }],
		['a property in quotes', { [DAILY]: 'x', 'People/Ada.md': '---\nlast-deposit: \'2026-04-01\' # q\nx: 1\n---' }],
		['a property without a block', { [DAILY]: 'x', 'People/Ada.md': '# Ada\n' }],
		['a property with others beside it', { [DAILY]: 'x', 'People/Ada.md': '---\nx: [1,  2]\n---\n' }],
	])('%s', async (_name, files) => {
		const { say, diff, undo, host } = await logIn({ ...PEOPLE, ...files });
		const answer = await say({ person: 'Ada;Grace', way: 'thanks' });
		expect(Object.keys(diff())).toEqual([DAILY, 'People/Ada.md', 'People/Grace.md']);
		expect(answer).not.toContain('not moved');
		expect(await undo()).toBe(`Undone: #deposit/thanks [[Ada]] [[Grace]] the talk (${DAILY})`);
		expect(diff()).toEqual({});
		expect(host.visibleCommands()).not.toContain(UNDO);
	});
});

test('a note that was made stays, as it was made', async () => {
	const { say, diff, undo } = await logIn({ ...PEOPLE, 'Day.md': '# {{title}}\n', '.obsidian/daily-notes.json': '{"template":"Day"}' });
	await say();
	await undo();
	expect(diff()).toEqual({ [DAILY]: `# ${TODAY}\n` });
});

test('several steps are taken back, the last first', async () => {
	const { say, diff, undo, host } = await logIn({ ...PEOPLE, [DAILY]: 'x\n', '2026-04-29.md': 'y\n' });
	expect(host.visibleCommands()).not.toContain(UNDO);
	await say({ date: '2026-04-29', text: 'one' });
	const afterOne = diff();
	await say({ text: 'two' });
	const afterTwo = diff();
	await say({ person: 'Grace', kind: 'ask', text: 'three' });
	for (const state of [afterTwo, afterOne, {}]) {
		expect(host.visibleCommands()).toContain(UNDO);
		await undo();
		expect(diff()).toEqual(state);
	}
	expect(host.visibleCommands()).not.toContain(UNDO);
});

describe('what has changed since is not taken back, and the reason is said', () => {
	test('an edited line', async () => {
		const { host, say, diff, undo } = await logIn({ ...PEOPLE, [DAILY]: 'x\n' });
		await say();
		const edited = 'x\n\n## Touchpoints\n- #deposit [[Ada]] the talk, edited\n';
		host.writeExternally(DAILY, edited);
		expect(await undo()).toBe(`Not done: Undo last change. The line in ${DAILY} was changed or removed since.`);
		expect(diff()).toEqual({ [DAILY]: edited, 'People/Ada.md': PEOPLE['People/Ada.md']?.replace('2026-01-01', TODAY) });
		expect(host.visibleCommands()).toContain(UNDO);
		host.writeExternally(DAILY, 'x\n\n## Touchpoints\n- #deposit [[Ada]] the talk\n');
		await undo();
		expect(diff()).toEqual({});
	});

	test('a line with lines of its own by now', async () => {
		const { host, say, undo } = await logIn(PEOPLE);
		await say();
		host.writeExternally(DAILY, '## Touchpoints\n- #deposit [[Ada]] the talk\n\t- she liked it');
		expect(await undo()).toBe(`Not done: Undo last change. The line in ${DAILY} has lines of its own below it by now.`);
	});

	test('an edited property keeps the line too: a step is taken back as one', async () => {
		const { host, say, diff, undo } = await logIn({ ...PEOPLE, [DAILY]: 'x\n' });
		await say();
		const edited = '---\nlast-deposit: 2026-04-15\n---\n';
		host.writeExternally('People/Ada.md', edited);
		const standing = diff();
		expect(await undo()).toBe('Not done: Undo last change. last-deposit of People/Ada.md was changed since.');
		expect(diff()).toEqual(standing);
	});

	test('a note that is gone', async () => {
		const { host, say, undo } = await logIn(PEOPLE);
		await say();
		await host.app.vault.delete(host.app.vault.getFileByPath(DAILY) as never);
		expect(await undo()).toBe(`Not done: Undo last change. ${DAILY} is no longer there.`);
	});
});

test('what else was written into the notes since stays', async () => {
	const { host, say, diff, undo } = await logIn({ ...PEOPLE, [DAILY]: 'x\n' });
	await say();
	host.writeExternally(DAILY, `new above\n${host.snapshot()[DAILY] ?? ''}- another\n`);
	host.writeExternally('People/Ada.md', (host.snapshot()['People/Ada.md'] ?? '').replace('circle: industry', 'circle: growth\nsenior: true'));
	await undo();
	expect(diff()).toEqual({
		[DAILY]: 'new above\nx\n\n## Touchpoints\n- another\n',
		'People/Ada.md': PEOPLE['People/Ada.md']?.replace('circle: industry', 'circle: growth\nsenior: true'),
	});
});

test('renamed notes are followed', async () => {
	const { host, say, undo } = await logIn({ ...PEOPLE, [DAILY]: 'x\n' });
	await say();
	const note = (path: string): never => host.app.vault.getFileByPath(path) as never;
	await host.app.vault.rename(note(DAILY), 'Today.md');
	await host.app.vault.rename(note('People/Ada.md'), 'People/Ada Lovelace.md');
	await undo();
	expect(host.snapshot()).toEqual({ 'People/Ada Lovelace.md': PEOPLE['People/Ada.md'], 'People/Grace.md': PEOPLE['People/Grace.md'], 'Today.md': 'x\n' });
});

test('where taking back fails half-way, the rest is taken back by trying again', async () => {
	const { host, say, diff, undo } = await logIn({ ...PEOPLE, [DAILY]: 'x\n' });
	await say({ person: 'Ada;Grace' });
	host.faults.failWrite(3);
	expect(await undo()).toContain('EIO');
	expect(Object.keys(diff())).toEqual([DAILY]);
	await undo();
	expect(diff()).toEqual({});
});

test('two at once take back two steps', async () => {
	const { rapport, say, diff } = await logIn({ ...PEOPLE, [DAILY]: 'x\n' });
	await say({ text: 'one' });
	await say({ text: 'two' });
	expect(await Promise.all([rapport.undo.last(), rapport.undo.last(), rapport.undo.last()])).toEqual([
		{ undone: `#deposit [[Ada]] two (${DAILY})` }, { undone: `#deposit [[Ada]] one (${DAILY})` }, { refused: 'There is nothing to undo.' },
	]);
	expect(diff()).toEqual({});
});

test('one thing is taken back, whatever was written after it', async () => {
	const { rapport, log, say, diff } = await logIn({ ...PEOPLE, [DAILY]: 'x\n' });
	const first = await log.write({ kind: 'encounter', people: ['People/Ada.md'], way: null, text: 'one', day: rapport.board.today });
	await say({ person: 'Grace', kind: 'encounter', text: 'two' });
	if ('refused' in first) throw new Error(first.refused);
	expect(await rapport.undo.step(first.step)).toHaveProperty('undone');
	expect(diff()).toEqual({ [DAILY]: 'x\n\n## Touchpoints\n- #met [[Grace]] two\n' });
	expect(await rapport.undo.step(first.step)).toEqual({ refused: 'There is nothing to undo.' });
});
