import { describe, expect, it } from 'vitest';
import { compareEntries } from '../../src/domain/ledger';
import type { NetworkChange } from '../../src/domain/network';
import { problemsOf } from '../../src/domain/problems';
import { fc, runs } from '../property';
import { day, dump, TestVault } from './vault-of';

const TODAY = day('2026-04-01');
const ADA = '---\ncircle: industry\n---\n';

function entries(vault: TestVault, path: string): readonly string[] {
	const { gives, contacts } = vault.person(path).ledger;
	return [...gives, ...contacts].sort(compareEntries).map(({ kind, way }) => `${kind}${way === null ? '' : `/${way}`}`);
}

function problemKinds(vault: TestVault): readonly string[] {
	return problemsOf(vault.network, TODAY).map(({ path, line, kind }) => `${path}:${line ?? '-'} ${kind}`);
}

describe('what lines do', () => {
	it('an introduction is a give to each person on the line', () => {
		const vault = new TestVault({ 'People/Ada.md': '', 'People/Alan.md': '', 'Daily/2026-03-20.md': '- #intro [[Ada]] [[Alan]]' });
		expect(entries(vault, 'People/Ada.md')).toEqual(['introduction']);
		expect(entries(vault, 'People/Alan.md')).toEqual(['introduction']);
		expect(vault.person('People/Ada.md').ledger.gives).toHaveLength(1);
	});

	it('an introduction of one is a problem and counts for nobody', () => {
		const vault = new TestVault({ 'People/Ada.md': '', 'Daily/2026-03-20.md': '- #intro [[Ada]] [[Nobody]]' });
		expect(entries(vault, 'People/Ada.md')).toEqual([]);
		expect(problemKinds(vault)).toEqual(['Daily/2026-03-20.md:1 introduction-of-one']);
	});

	it('an introduction received is received from the first and met with the others, who descend from the first', () => {
		const vault = new TestVault({ 'People/Grace.md': '', 'People/Alan.md': '', 'Daily/2026-03-20.md': '- #intro/received [[Grace]] introduced me to [[Alan]]' });
		expect(entries(vault, 'People/Grace.md')).toEqual(['received/introduction']);
		expect(entries(vault, 'People/Alan.md')).toEqual(['encounter/introduction']);
		expect(vault.network.introductions.introducersOf('People/Alan.md', TODAY)).toEqual(['People/Grace.md']);
	});

	it('in a person note the owner is on the line, and the introducer where no link follows the tag', () => {
		const hers = new TestVault({ 'People/Grace.md': '- 2026-03-20 #intro/received introduced me to [[Alan]]', 'People/Alan.md': '' });
		expect(entries(hers, 'People/Grace.md')).toEqual(['received/introduction']);
		const his = new TestVault({ 'People/Alan.md': '- 2026-03-20 #intro/received [[Grace]] introduced us', 'People/Grace.md': '' });
		expect(entries(his, 'People/Grace.md')).toEqual(['received/introduction']);
		expect(entries(his, 'People/Alan.md')).toEqual(['encounter/introduction']);
	});

	it('a day that a line in a person note begins with may be a link, and introduces nobody', () => {
		const hers = new TestVault({ 'People/Grace.md': '- [[2026-03-20]] #intro/received introduced me to [[Alan]]', 'People/Alan.md': '' });
		expect(entries(hers, 'People/Grace.md')).toEqual(['received/introduction']);
		expect(hers.network.introductions.introducersOf('People/Alan.md', TODAY)).toEqual(['People/Grace.md']);
		const his = new TestVault({ 'People/Alan.md': '- **[[Daily/2026-03-20|Friday]]** #intro/received [[Grace]] introduced us', 'People/Grace.md': '' });
		expect(his.network.introductions.introducersOf('People/Alan.md', TODAY)).toEqual(['People/Grace.md']);
	});

	it('of last deposits that disagree, those that do not count are problems, on the day asked about', () => {
		const vault = new TestVault({ 'People/Ada.md': '---\nlast-deposit: 2026-02-01\nlastDeposit: 2026-03-25\nLast Deposit: 2026-05-01\n---\n', 'People/Bo.md': '---\nlast-deposit: [2026-02-01, 2026-03-25]\nlast_deposit: 2026/03/25\n---\n' });
		const of = (today: string): readonly string[] => problemsOf(vault.network, day(today)).map(({ path, kind, property, found, detail }) => [path, kind, property, found, detail].filter(Boolean).join(' '));
		expect(of('2026-04-01')).toEqual(['People/Ada.md future-day Last Deposit 2026-05-01', 'People/Ada.md two-spellings last-deposit 2026-02-01 lastDeposit']);
		expect(of('2026-05-02')).toEqual(['People/Ada.md two-spellings last-deposit 2026-02-01 Last Deposit', 'People/Ada.md two-spellings lastDeposit 2026-03-25 Last Deposit']);
	});

	it('people on a visibility line were met; it needs nobody', () => {
		const vault = new TestVault({ 'People/Ada.md': '', 'Daily/2026-03-20.md': '- #visibility/talk at PyCon, [[Ada]] was there\n- #visibility/post alone' });
		expect(entries(vault, 'People/Ada.md')).toEqual(['encounter/talk']);
		expect(problemKinds(vault)).toEqual([]);
	});

	it('a person linked twice on a line is there once', () => {
		const vault = new TestVault({ 'People/Ada.md': '', 'Daily/2026-03-20.md': '- #deposit [[Ada]] [[People/Ada|her]]' });
		expect(entries(vault, 'People/Ada.md')).toEqual(['deposit']);
	});

	it('a line without a person is a problem until the note is there', () => {
		const vault = new TestVault({ 'Daily/2026-03-20.md': '- #deposit [[Ada]]' });
		expect(problemKinds(vault)).toEqual(['Daily/2026-03-20.md:1 line-without-person']);
		vault.write('People/Ada.md', '');
		expect(problemKinds(vault)).toEqual([]);
		expect(entries(vault, 'People/Ada.md')).toEqual(['deposit']);
	});

	it('lines with somebody whose note becomes an ordinary one are with nobody', () => {
		const vault = new TestVault({ 'Notes/Ada.md': '---\ntype: person\n---\n', 'Daily/2026-03-20.md': '- #deposit [[Ada]]' });
		expect(entries(vault, 'Notes/Ada.md')).toEqual(['deposit']);
		vault.write('Notes/Ada.md', 'About Ada');
		expect(problemKinds(vault)).toEqual(['Daily/2026-03-20.md:1 line-without-person']);
	});

	it('an introduction of one is one without a person when that one goes', () => {
		const vault = new TestVault({ 'People/Ada.md': '', 'Daily/2026-03-20.md': '- #intro [[Ada]]' });
		vault.delete('People/Ada.md');
		expect(problemKinds(vault)).toEqual(['Daily/2026-03-20.md:1 line-without-person']);
	});

	it('whoever names themselves as their introducer means a namesake once there is one', () => {
		const vault = new TestVault({ 'People/Ada.md': '---\nintroduced-by: "[[Ada]]"\n---\n' });
		expect(vault.network.introductions.introducersOf('People/Ada.md', TODAY)).toEqual([]);
		vault.write('Notes/Ada.md', '---\ntype: person\n---\n');
		expect(vault.network.introductions.introducersOf('People/Ada.md', TODAY)).toEqual(['Notes/Ada.md']);
	});

	it('attendees by name count only where the name is one person\'s', () => {
		const vault = new TestVault({ 'People/Ada.md': '---\naliases: [AL]\n---\n', 'Daily/2026-03-20.md': '---\nattendees: [AL, Nobody]\n---\n' });
		expect(entries(vault, 'People/Ada.md')).toEqual(['contact/meeting']);
		vault.write('People/Alan.md', '---\naliases: al\n---\n');
		expect(entries(vault, 'People/Ada.md')).toEqual([]);
		vault.delete('People/Alan.md');
		expect(entries(vault, 'People/Ada.md')).toEqual(['contact/meeting']);
	});

	it('people called like properties of objects are people', () => {
		const vault = new TestVault({ 'People/constructor.md': '', 'People/toString.md': '', 'Daily/2026-03-20.md': '- #deposit [[constructor]] [[toString]]' });
		expect(entries(vault, 'People/constructor.md')).toEqual(['deposit']);
		expect(entries(vault, 'People/toString.md')).toEqual(['deposit']);
	});

	it('two active goals are a problem in each', () => {
		const goal = '---\ntype: networking-goal\nstatus: active\n---\n';
		expect(problemKinds(new TestVault({ 'a.md': goal }))).toEqual([]);
		expect(problemKinds(new TestVault({ 'a.md': goal, 'b.md': goal }))).toEqual(['a.md:- two-goals', 'b.md:- two-goals']);
	});
});

describe('introductions', () => {
	it('reach ends in circles and never counts oneself', () => {
		const by = (name: string): string => `---\nintroduced-by: "[[${name}]]"\n---\n`;
		const vault = new TestVault({ 'People/A.md': by('C'), 'People/B.md': by('A'), 'People/C.md': by('B'), 'People/D.md': by('A') });
		expect(vault.network.introductions.reachOf('People/A.md', TODAY)).toEqual({ direct: 2, total: 3 });
		expect(vault.network.introductions.reachOf('People/D.md', TODAY)).toEqual({ direct: 0, total: 0 });
	});

	it('a link written twice is one, and stays until both are gone', () => {
		const vault = new TestVault({ 'People/A.md': '', 'People/B.md': '---\nintroduced-by: A\n---\n', 'Daily/2026-03-20.md': '- #intro/received [[A]] led me to [[B]]' });
		expect(vault.network.introductions.directOf('People/A.md', TODAY)).toBe(1);
		vault.delete('Daily/2026-03-20.md');
		expect(vault.network.introductions.directOf('People/A.md', TODAY)).toBe(1);
		vault.write('People/B.md', '');
		expect(vault.network.introductions.directOf('People/A.md', TODAY)).toBe(0);
	});
});

describe('events', () => {
	it('a note that says the same as before is silent', () => {
		const vault = new TestVault({ 'People/Ada.md': ADA });
		let events = 0;
		vault.network.onChange(() => events++);
		vault.write('People/Ada.md', ADA);
		vault.write('Notes/Other.md', 'nothing to do with people');
		expect(events).toBe(0);
	});

	it('a change names those it concerns, introducers included', () => {
		const vault = new TestVault({ 'People/Ada.md': ADA, 'People/Bo.md': ADA, 'People/Cy.md': ADA, 'Daily/2026-03-20.md': '- #met [[Cy]]' });
		const changes: NetworkChange[] = [];
		vault.network.onChange((change) => changes.push(change));
		vault.write('People/Bo.md', '---\nintroduced-by: "[[Ada]]"\n---\n');
		expect(changes.map(({ people }) => people && [...people].sort())).toEqual([['People/Ada.md', 'People/Bo.md']]);
	});
});

type Step = { readonly act: 'write' | 'delete' | 'rename'; readonly note: number; readonly text: number; readonly to: number };

const PATHS = ['People/Ada.md', 'People/Bo.md', 'People/Work/Ada.md', 'People/Cy.md', 'Notes/Ada.md', 'Daily/2026-03-20.md', 'Daily/2026-03-21.md', 'Notes/Log.md', 'Templates/Bo.md'];
const TEXTS = [
	'', ADA, '---\naliases: [Bo, Cee]\n---\n', '---\nintroduced-by: ["[[Bo]]", Cee]\n---\n- 2026-01-02 #met [[Ada]]', '- #deposit [[Ada]] [[Bo]]\n- [ ] #ask [[Cy]]',
	'- #intro [[Ada]] [[Cy]]\n- #intro/received [[Bo]] [[Ada]] [[Cy]]', '---\nattendees: [Cee, "[[Ada]]", Bo]\n---\n- #met [[Work/Ada]]', '### 2026-02-02 — Call\n- 2026-02-03 #deposit gave', '---\ntype: person\n---\n#deposit nowhere',
	'- #deposit [[Ada]]\n- #deposit [[Ada]]', '---\ntype: networking-goal\nstrengths: [a, b]\n---\n', '---\ntype: networking-goal\nstatus: done\n---\n- 2026-01-02 #visibility alone', '- #visibility/talk #strength/a [[Ada]]\n- #visibility\n- [ ] #visibility/post', '---\nlast-deposit: 2026-05-01\ncircle: nowhere\n---\n',
	'---\naliases: [Ada]\nintroduced-by: ["[[Ada]]", Bo, Nobody]\n---\n- 2026-01-02 #visibility with [[Cy]]', '- #intro [[Ada]] [[Nobody]]\n- #intro [[Work/Ada]]', '---\nparticipants: [Ada, Nobody, "[[Cy]]"]\n---\n- #deposit [[Nobody]]',
];

describe('the index', () => {
	it('equals a rebuild after any sequence of writes, deletions and renames', () => {
		const step: fc.Arbitrary<Step> = fc.record({
			act: fc.constantFrom('write', 'write', 'delete', 'rename'),
			note: fc.integer({ min: 0, max: PATHS.length - 1 }),
			text: fc.integer({ min: 0, max: TEXTS.length - 1 }),
			to: fc.integer({ min: 0, max: PATHS.length - 1 }),
		});
		fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
			const vault = new TestVault({});
			for (const { act, note, text, to } of steps) {
				const path = PATHS[note] ?? '';
				const target = PATHS[to] ?? '';
				if (act === 'write') vault.write(path, TEXTS[text] ?? '');
				else if (act === 'delete') vault.delete(path);
				else if (vault.files.has(path) && !vault.files.has(target)) vault.rename(path, target);
			}
			expect(dump(vault)).toEqual(dump(new TestVault(Object.fromEntries(vault.files))));
		}), runs(300));
	});

	it('is the same whatever order the notes come in', () => {
		const files = Object.fromEntries(PATHS.map((path, index) => [path, TEXTS[(index * 5 + 3) % TEXTS.length] ?? '']));
		fc.assert(fc.property(fc.shuffledSubarray(PATHS, { minLength: PATHS.length }), (order) => {
			const vault = new TestVault({});
			// All files are there, as in the app; only the reading comes in another order.
			for (const path of order) vault.files.set(path, files[path] ?? '');
			for (const path of order) vault.write(path, files[path] ?? '');
			expect(dump(vault)).toEqual(dump(new TestVault(files)));
		}));
	});
});
