import { describe, expect, it } from 'vitest';
import { Intents } from '../../src/domain/intents';
import { inOrder, keyOf, peopleOf, placeOf, sideOf } from '../../src/domain/promises';
import type { Intent } from '../../src/domain/promises';
import { fc, runs } from '../property';
import { day, TestVault } from './vault-of';

const TODAY = day('2026-04-30');

/** The index on a vault, told of its changes as the board is. */
function intentsOf(vault: TestVault): Intents {
	const intents = new Intents(vault.network);
	vault.network.onChange(({ people }) => intents.note({ people }));
	return intents;
}

function said(intents: readonly Intent[]): readonly string[] {
	return intents.map((intent) => `${intent.type === 'next-step' ? intent.text : keyOf(placeOf(intent) ?? { path: '', line: 0 })} ${peopleOf(intent).map(({ name }) => name).join('+')}`);
}

/** A few lines that promise something to one or two people, a next step, or nothing. */
const textOfNote = fc.record({
	step: fc.constantFrom('', '---\nnext-step: something\n---\n', '---\nnext-step: something\nresting: true\n---\n'),
	lines: fc.array(fc.constantFrom('- [ ] #deposit [[Ada]] a', '- [ ] #ask [[Bo]] [[Cy]] b', '- [x] #deposit [[Cy]] c', '- [ ] #received [[Ada]] [[Bo]] d', 'prose', ''), { maxLength: 5 }),
}).map(({ step, lines }) => `${step}${lines.map((line) => `${line}\n`).join('')}`);

const FILES = { 'People/Ada.md': '', 'People/Grace.md': '---\nnext-step: the review\n---\n' };

describe('what the user said they would do', () => {
	it('is each promise once, with everybody on it, and each next step', () => {
		const vault = new TestVault({ ...FILES, 'Daily/2026-04-01.md': '- [ ] #deposit [[Grace]] [[Ada]] both\n- [x] #deposit [[Ada]] done ✅ 2026-04-02\n- [-] #deposit [[Ada]] cancelled\n' });
		expect(said(intentsOf(vault).read(TODAY))).toEqual(['Daily/2026-04-01.md:1 Ada+Grace', 'the review Grace']);
	});

	it('stays one promise when only some of its people come, go or are called otherwise', () => {
		const vault = new TestVault({ 'People/Ada.md': '', 'People/Bo.md': '', 'Daily/2026-04-01.md': '- [ ] #deposit [[Ada]] [[Bo]] [[Cy]] a\n' });
		const intents = intentsOf(vault);
		expect(said(intents.read(TODAY))).toEqual(['Daily/2026-04-01.md:1 Ada+Bo']);
		vault.write('People/Cy.md', '');
		expect(said(intents.read(TODAY))).toEqual(['Daily/2026-04-01.md:1 Ada+Bo+Cy']);
		vault.rename('People/Bo.md', 'People/Bob.md');
		vault.write('Daily/2026-04-01.md', '- [ ] #deposit [[Ada]] [[Bob]] [[Cy]] a\n');
		expect(said(intents.read(TODAY))).toEqual(['Daily/2026-04-01.md:1 Ada+Bob+Cy']);
	});

	it('a promise in the note of a day to come waits', () => {
		const vault = new TestVault({ 'People/Ada.md': '', 'Daily/2026-05-01.md': '- [ ] #deposit [[Ada]] later\n' });
		expect(said(intentsOf(vault).read(TODAY))).toEqual([]);
		expect(said(intentsOf(vault).read(day('2026-05-01')))).toEqual(['Daily/2026-05-01.md:1 Ada']);
	});

	it('somebody left alone on purpose has no next step, but what was promised is promised', () => {
		const vault = new TestVault({ 'People/Ada.md': '---\nresting: true\nnext-step: x\n---\n- [ ] #deposit slides\n' });
		expect(said(intentsOf(vault).read(TODAY))).toEqual(['People/Ada.md:5 Ada']);
	});

	it('follows what comes, moves and goes', () => {
		const vault = new TestVault(FILES);
		const intents = intentsOf(vault);
		expect(said(intents.read(TODAY))).toEqual(['the review Grace']);
		vault.write('Daily/2026-04-01.md', '- [ ] #ask [[Ada]] a\n');
		expect(said(intents.read(TODAY))).toEqual(['Daily/2026-04-01.md:1 Ada', 'the review Grace']);
		vault.write('Daily/2026-04-01.md', 'a line above\n\n- [ ] #ask [[Ada]] a\n');
		expect(said(intents.read(TODAY))).toEqual(['Daily/2026-04-01.md:3 Ada', 'the review Grace']);
		vault.write('Daily/2026-04-01.md', '- [x] #ask [[Ada]] a\n');
		vault.write('People/Grace.md', '');
		expect(said(intents.read(TODAY))).toEqual([]);
		vault.write('People/Grace.md', '---\nnext-step: again\n---\n');
		vault.rename('People/Grace.md', 'People/Grace H.md');
		expect(said(intents.read(TODAY))).toEqual(['again Grace H']);
		vault.delete('People/Grace H.md');
		expect(said(intents.read(TODAY))).toEqual([]);
	});
});

it('those due come first by day, then those without by the day of their note, then next steps by name', () => {
	const vault = new TestVault({
		...FILES,
		'People/Bea.md': '---\nnext-step: b\n---\n- [ ] #deposit no day\n',
		'Daily/2026-04-02.md': '- [ ] #deposit [[Ada]] late\n- [ ] #deposit [[Ada]] due later\n',
		'Daily/2026-04-01.md': '- [ ] #deposit [[Ada]] early\n- [ ] #deposit [[Ada]] due first\n',
	});
	const dues: Readonly<Record<string, string>> = { 'Daily/2026-04-02.md:2': '2026-06-01', 'Daily/2026-04-01.md:2': '2026-05-01' };
	const ordered = inOrder(intentsOf(vault).read(TODAY), ({ line }) => {
		const due = dues[`${line.path}:${line.line}`];
		return due === undefined ? null : day(due);
	});
	expect(said(ordered).map((words) => words.replace(/ .*/, ''))).toEqual(['Daily/2026-04-01.md:2', 'Daily/2026-04-02.md:2', 'People/Bea.md:4', 'Daily/2026-04-01.md:1', 'Daily/2026-04-02.md:1', 'b', 'the']);
});

it.each([['deposit', 'owed'], ['introduction', 'owed'], ['received', 'owing'], ['ask', 'planned'], ['encounter', 'planned'], ['visibility', 'planned']] as const)('an unticked %s is %s', (kind, side) => expect(sideOf({ kind })).toBe(side));

it('kept up with changes, they are what is read anew, and in the same order', () => {
	const write = fc.record({ path: fc.constantFrom('Daily/2026-04-01.md', 'Daily/2026-04-02.md', 'People/Ada.md', 'People/Bo.md', 'People/Cy.md'), text: textOfNote });
	fc.assert(fc.property(fc.array(write, { maxLength: 12 }), (writes) => {
		const vault = new TestVault({ 'People/Ada.md': '', 'People/Bo.md': '', 'People/Cy.md': '' });
		const kept = intentsOf(vault);
		const none = (): null => null;
		for (const { path, text } of writes) {
			vault.write(path, text);
			const anew = new Intents(vault.network).read(TODAY);
			expect(said(kept.inOrder(TODAY, none, 0))).toEqual(said(inOrder(anew, none)));
			expect([...said(kept.read(TODAY))].sort()).toEqual([...said(anew)].sort());
		}
	}), runs(200));
});

describe('loops to close', () => {
	it('are asks that nothing followed, the oldest first; none of today, and none with somebody who rests', () => {
		const vault = new TestVault({
			'People/Ada.md': '', 'People/Bo.md': '', 'People/Cy.md': '---\nresting: true\n---\n', 'People/Di.md': '',
			'Daily/2026-04-20.md': '- #ask [[Ada]] a\n- #ask [[Cy]] c\n- #ask [[Di]] d\n',
			'Daily/2026-04-10.md': '- #ask [[Bo]] b\n',
			'Daily/2026-04-25.md': '- #deposit/thanks [[Di]] it worked\n',
			'Daily/2026-04-30.md': '- #ask [[Di]] again\n',
		});
		expect(said(intentsOf(vault).loops(TODAY))).toEqual(['Daily/2026-04-10.md:1 Bo', 'Daily/2026-04-20.md:1 Ada']);
		expect(said(intentsOf(vault).loops(day('2026-05-01')))).toEqual(['Daily/2026-04-10.md:1 Bo', 'Daily/2026-04-20.md:1 Ada', 'Daily/2026-04-30.md:1 Di']);
	});

	it('come with an ask and go with thanks, with a deposit, or after 90 days', () => {
		const vault = new TestVault({ 'People/Ada.md': '', 'People/Bo.md': '' });
		const intents = intentsOf(vault);
		expect(said(intents.loops(TODAY))).toEqual([]);
		vault.write('Daily/2026-04-01.md', '- #ask [[Ada]] [[Bo]] a\n');
		expect(said(intents.loops(TODAY))).toEqual(['Daily/2026-04-01.md:1 Ada', 'Daily/2026-04-01.md:1 Bo']);
		vault.write('Daily/2026-04-02.md', '- #deposit [[Bo]] a paper\n');
		expect(said(intents.loops(TODAY))).toEqual(['Daily/2026-04-01.md:1 Ada']);
		vault.delete('Daily/2026-04-02.md');
		vault.write('People/Ada.md', '---\nlast-deposit: 2026-04-03\n---\n');
		expect(said(intents.loops(TODAY))).toEqual(['Daily/2026-04-01.md:1 Bo']);
		intents.note({ people: null });
		expect(said(intents.loops(day('2026-06-29')))).toEqual(['Daily/2026-04-01.md:1 Bo']);
		intents.note({ people: null });
		expect(said(intents.loops(day('2026-06-30')))).toEqual([]);
	});
});
