/** Ticking a promise: the note first, then the days of those it gives to; next steps; all of it taken back byte for byte. */
import { describe, expect, test } from 'vitest';
import type { LoggedTouchpoint } from '../../../src/context';
import { DATA_FILE } from '../index/running-vault';
import { logIn, PEOPLE, TODAY } from './logging';
import type { Files, LoggingVault } from './logging';

const NOTE = '2026-04-02.md';
const LINE = '- [ ] #deposit [[Ada]] [[Grace]] the slides 📅 2026-05-01 ^s';
const DONE = `- [x] #deposit [[Ada]] [[Grace]] the slides 📅 2026-05-01 ✅ ${TODAY} ^s`;
const TEXT = `\uFEFF# Day\r\n\r\n${LINE}\r\n\t- a child\r\nend`;
const FILES: Files = { ...PEOPLE, [NOTE]: TEXT };
const MOVED = { 'People/Ada.md': PEOPLE['People/Ada.md']?.replace('2026-01-01', TODAY), 'People/Grace.md': `---\nlast-deposit: ${TODAY}\n---\nGrace, no properties` };
const ALL = { [NOTE]: TEXT.replace(LINE, DONE), ...MOVED };

async function tick({ rapport, host }: LoggingVault, path: string, line: number, source: string): Promise<LoggedTouchpoint> {
	const answer = await rapport.promises.tick({ path, line }, source);
	await host.settle();
	expect(answer).not.toHaveProperty('refused');
	return answer as LoggedTouchpoint;
}

function openPaths({ rapport }: LoggingVault): readonly string[] {
	return rapport.intents.read(rapport.board.today).flatMap((intent) => (intent.type === 'promise' ? [`${intent.line.path}:${intent.line.line}`] : [intent.text]));
}

test('a ticked promise is a touchpoint of today, and taking it back gives back every byte', async () => {
	const vault = await logIn(FILES);
	expect(openPaths(vault)).toEqual([`${NOTE}:3`]);
	const logged = await tick(vault, NOTE, 3, LINE);
	expect(logged).toMatchObject({ path: NOTE, line: 3, people: ['People/Ada.md', 'People/Grace.md'], notMoved: [] });
	expect(vault.diff()).toEqual(ALL);
	expect(openPaths(vault)).toEqual([]);
	expect(vault.rapport.network.people.get('People/Ada.md')?.ledger.gives).toMatchObject([{ day: vault.rapport.board.today }]);
	expect(await vault.undo()).toBe(`Undone: ticked #deposit [[Ada]] [[Grace]] the slides 📅 2026-05-01 ^s (${NOTE})`);
	expect(vault.diff()).toEqual({});
	expect(openPaths(vault)).toEqual([`${NOTE}:3`]);
});

test.each<[string, Files, string, number, string, Files]>([
	['in a person\'s own note it is theirs', { 'People/Ada.md': '- [ ] #deposit a paper\n' }, 'People/Ada.md', 1, '- [ ] #deposit a paper', { 'People/Ada.md': `---\nlast-deposit: ${TODAY}\n---\n- [x] #deposit a paper ✅ ${TODAY}\n` }],
	['of another kind it moves no day', { ...PEOPLE, [NOTE]: '- [ ] #ask [[Ada]] a thing\n' }, NOTE, 1, '- [ ] #ask [[Ada]] a thing', { [NOTE]: `- [x] #ask [[Ada]] a thing ✅ ${TODAY}\n` }],
	['an introduction of one counts for nobody', { ...PEOPLE, [NOTE]: '- [ ] #intro [[Ada]] x\n' }, NOTE, 1, '- [ ] #intro [[Ada]] x', { [NOTE]: `- [x] #intro [[Ada]] x ✅ ${TODAY}\n` }],
	['a later day stays', { 'People/Ada.md': '---\nlast-deposit: 2026-06-01\n---\n', [NOTE]: '- [ ] #deposit [[Ada]] x [due:: 2026-05-01]\n' }, NOTE, 1, '- [ ] #deposit [[Ada]] x [due:: 2026-05-01]', { [NOTE]: `- [x] #deposit [[Ada]] x [due:: 2026-05-01] [completion:: ${TODAY}]\n` }],
])('%s', async (_name, files, path, line, source, expected) => {
	const vault = await logIn(files);
	await tick(vault, path, line, source);
	expect(vault.diff()).toEqual(expected);
	await vault.undo();
	expect(vault.diff()).toEqual({});
});

describe('refused, with nothing written', () => {
	test.each([
		['changed meanwhile', TEXT.replace('slides', 'paper'), 'changed or removed'],
		['ticked meanwhile', TEXT.replace('[ ]', '[x]'), 'changed or removed'],
		['there twice, and on neither number', `new\n\nnew\n${LINE}\n${LINE}\n`, 'more than once'],
		['properties that cannot be read', `---\na: b: c\n---\n${LINE}\n`, 'cannot be read as YAML'],
	])('%s', async (_name, text, words) => {
		const vault = await logIn(FILES);
		vault.host.writeExternally(NOTE, text);
		const before = vault.diff();
		expect(await vault.rapport.promises.tick({ path: NOTE, line: 3 }, LINE)).toEqual({ refused: expect.stringContaining(words) as string });
		expect(vault.diff()).toEqual(before);
		expect(vault.rapport.undo.isPossible()).toBe(false);
	});

	test('a task that repeats', async () => {
		const vault = await logIn(FILES);
		expect(await vault.rapport.promises.tick({ path: NOTE, line: 3 }, '- [ ] #deposit [[Ada]] x 🔁 every week')).toEqual({ refused: expect.stringContaining('repeats') as string });
	});

	test('the first write fails', async () => {
		const vault = await logIn(FILES);
		vault.host.faults.failWrite(1);
		expect(await vault.rapport.promises.tick({ path: NOTE, line: 3 }, LINE)).toEqual({ refused: expect.stringContaining('EIO') as string });
		expect(vault.diff()).toEqual({});
		expect(vault.rapport.undo.isPossible()).toBe(false);
	});
});

test.each([[2, 'People/Ada.md'], [3, 'People/Grace.md']])('write %i fails: the promise is kept, the other day is moved, and trying again doubles nothing', async (n, path) => {
	const vault = await logIn(FILES);
	vault.host.faults.failWrite(n);
	const logged = await tick(vault, NOTE, 3, LINE);
	expect(logged.notMoved).toEqual([{ path, reason: expect.stringContaining('EIO') as string }]);
	expect(vault.diff()).toEqual(Object.fromEntries(Object.entries(ALL).filter(([changed]) => changed !== path)));
	expect((await vault.log.moveAgain(logged)).notMoved).toEqual([]);
	expect(vault.diff()).toEqual(ALL);
	await vault.undo();
	expect(vault.diff()).toEqual({});
});

test('a line that moved down is found', async () => {
	const vault = await logIn(FILES);
	vault.host.writeExternally(NOTE, `new\n${TEXT.slice(1)}`);
	await tick(vault, NOTE, 3, LINE);
	expect(vault.diff()[NOTE]).toBe(`new\n${TEXT.slice(1).replace(LINE, DONE)}`);
});

test('what a promise says is read once asked for, and again when its note has changed', async () => {
	const vault = await logIn(FILES);
	const { promises } = vault.rapport;
	const place = { path: NOTE, line: 3 };
	expect(promises.textOf(place)).toBeNull();
	expect(await promises.read([place])).toBe(true);
	expect(promises.textOf(place)).toMatchObject({ source: LINE, words: 'the slides' });
	expect(await promises.read([place, { path: 'gone.md', line: 1 }])).toBe(false);
	vault.host.writeExternally(NOTE, TEXT.replace('slides', 'paper'));
	expect(await promises.read([place])).toBe(true);
	expect(promises.textOf(place)?.words).toBe('the paper');
});

test('the words of a promise, and of a view\'s lines, follow the tags of the settings', async () => {
	const { host, rapport } = await logIn({ 'People/Ada.md': '', [NOTE]: '- [ ] #deposit #gave [[Ada]] a book\n' });
	const place = { path: NOTE, line: 1 };
	const reader = rapport.lineReader();
	const wordsNow = async (): Promise<unknown> => {
		await rapport.promises.read([place]);
		return [rapport.promises.textOf(place)?.words, reader.wordsOf('- #gave [[Ada]] a pen')];
	};
	expect(await wordsNow()).toEqual(['#gave Ada a book', '#gave Ada a pen']);
	host.writeExternally(DATA_FILE, '{"kindTags":{"deposit":"gave"}}');
	await host.settle();
	expect(await wordsNow()).toEqual(['#deposit a book', 'a pen']);
});

test('what stood where a promise was is forgotten once its note is read anew, or is gone', async () => {
	const { host, rapport: { promises } } = await logIn({ 'People/Ada.md': '', [NOTE]: '- [ ] #deposit [[Ada]] a', '2026-04-03.md': '- [ ] #deposit [[Ada]] b' });
	const [first, other] = [{ path: NOTE, line: 1 }, { path: '2026-04-03.md', line: 1 }];
	await promises.read([first, other]);
	host.writeExternally(NOTE, 'before\n- [ ] #deposit [[Ada]] a');
	host.removeExternally(other.path);
	await promises.read([{ path: NOTE, line: 2 }]);
	expect([first, other].map((place) => promises.textOf(place))).toEqual([null, null]);
	expect(promises.textOf({ path: NOTE, line: 2 })?.words).toBe('a');
});

describe('a next step', () => {
	const ADA = '---\nnext-step: "send: the talk" # soon\nrole: peer\n---\n';
	const files = { 'People/Ada.md': ADA, [`${TODAY}.md`]: 'x\n' };

	test('is cleared once it was logged, and comes back with the line', async () => {
		const vault = await logIn(files);
		const logged = await vault.log.write({ kind: 'deposit', way: null, people: ['People/Ada.md'], text: 'send: the talk', day: vault.rapport.board.today }) as LoggedTouchpoint;
		expect(await vault.rapport.promises.clearNextStep('People/Ada.md', 'send: the talk', logged)).toBeNull();
		expect(vault.diff()['People/Ada.md']).toBe(`---\nrole: peer\nlast-deposit: ${TODAY}\n---\n`);
		await vault.undo();
		expect(vault.diff()).toEqual({});
		expect(vault.rapport.undo.isPossible()).toBe(false);
	});

	test('another one that was written meanwhile stays', async () => {
		const vault = await logIn(files);
		const logged = await vault.log.write({ kind: 'ask', way: null, people: ['People/Ada.md'], text: 'x', day: vault.rapport.board.today }) as LoggedTouchpoint;
		expect(await vault.rapport.promises.clearNextStep('People/Ada.md', 'something else', logged)).toBeNull();
		expect(vault.diff()['People/Ada.md']).toBeUndefined();
	});

	test('that cannot be cleared is said, and the line stays', async () => {
		const vault = await logIn(files);
		const logged = await vault.log.write({ kind: 'ask', way: null, people: ['People/Ada.md'], text: 'x', day: vault.rapport.board.today }) as LoggedTouchpoint;
		vault.host.faults.failWrite(1);
		expect(await vault.rapport.promises.clearNextStep('People/Ada.md', 'send: the talk', logged)).toEqual({ refused: expect.stringContaining('EIO') as string });
		expect(Object.keys(vault.diff())).toEqual([`${TODAY}.md`]);
	});
});
