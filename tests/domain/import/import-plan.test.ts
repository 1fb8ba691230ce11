/** What an import would do, and what the user makes of it. */
import { describe, expect, test } from 'vitest';
import { NOTHING_SAID } from '../../../src/domain/import/candidate';
import type { Candidate } from '../../../src/domain/import/candidate';
import { ImportPlan } from '../../../src/domain/import/import-plan';
import { MATCH_STATES, Matcher } from '../../../src/domain/import/match';
import type { MatchState } from '../../../src/domain/import/match';
import { FreeNames } from '../../../src/domain/import/note-name';
import { TestVault } from '../vault-of';

const VAULT = new TestVault({ 'People/Ada.md': '', 'People/Kay.md': '', 'People/x/Kay.md': '' });
const ALL: ReadonlySet<MatchState> = new Set(MATCH_STATES);

function planOf(...people: readonly Partial<Candidate>[]): ImportPlan {
	const plan = new ImportPlan(new FreeNames((name) => name === 'Taken'));
	const matcher = new Matcher(VAULT.network);
	for (const [index, person] of people.entries()) {
		const candidate = { ...NOTHING_SAID, line: index + 2, ...person };
		plan.add(candidate, matcher.match(candidate));
	}
	return plan;
}

const FOUR = [{ name: 'Ida', company: 'Bell' }, { name: 'Ada', emails: ['a@x.org'] }, { name: 'Kay' }, { name: '' }];

function choices(plan: ImportPlan): readonly string[] {
	return plan.people.map(({ choice }) => (choice.type === 'new' ? choice.noteName : choice.type === 'person' ? choice.path : '-'));
}

describe('a plan', () => {
	test('takes in whoever is new or was found, and leaves out who is not clear', () => {
		const plan = planOf(...FOUR, { name: 'Taken' });
		expect(choices(plan)).toEqual(['Ida', 'People/Ada.md', '-', '-', 'Taken 2']);
		expect([plan.counted(), ...MATCH_STATES.map((state) => plan.count(state))]).toEqual([{ made: 2, filled: 1 }, 2, 1, 1, 1]);
	});

	test('offers the people who may be meant and a note of its own, the same each time', () => {
		const plan = planOf(...FOUR);
		const offered = (index: number): readonly unknown[] => plan.choicesFor(index);
		expect(offered(0)).toEqual([{ type: 'new', noteName: 'Ida' }]);
		expect(offered(1)).toEqual([{ type: 'person', path: 'People/Ada.md' }, { type: 'new', noteName: 'Ada' }]);
		expect(offered(2)).toEqual([{ type: 'person', path: 'People/Kay.md' }, { type: 'person', path: 'People/x/Kay.md' }, { type: 'new', noteName: 'Kay' }]);
		expect(offered(2)).toEqual(offered(2));
		expect(offered(3)).toEqual([]);
	});

	test('follows what is ticked, and comes back to what was chosen before', () => {
		const plan = planOf(...FOUR);
		expect([plan.tick(2, true), plan.tick(3, true), plan.tick(0, true)]).toEqual([false, false, false]);
		plan.choose(2, { type: 'person', path: 'People/Kay.md' });
		expect([plan.tick(2, false), plan.tick(1, false), plan.tick(1, false)]).toEqual([true, true, false]);
		expect([choices(plan), plan.counted()]).toEqual([['Ida', '-', '-', '-'], { made: 1, filled: 0 }]);
		expect([plan.tick(2, true), plan.tick(1, true)]).toEqual([true, true]);
		expect([choices(plan), plan.counted()]).toEqual([['Ida', 'People/Ada.md', 'People/Kay.md', '-'], { made: 1, filled: 2 }]);
	});

	test('finds people by their state and by any of their words', () => {
		const plan = planOf(...FOUR);
		expect(plan.find(ALL, '')).toEqual([0, 1, 2, 3]);
		expect(plan.find(new Set(['ambiguous', 'skipped']), '')).toEqual([2, 3]);
		expect(plan.find(ALL, ' BELL ida')).toEqual([0]);
		expect(plan.find(ALL, 'a@x')).toEqual([1]);
		expect(plan.find(new Set(['new']), 'a@x')).toEqual([]);
	});

	test('made anew takes over what was decided', () => {
		const before = planOf(...FOUR);
		before.tick(0, false);
		before.choose(1, { type: 'new', noteName: 'Ada' });
		before.choose(2, { type: 'person', path: 'People/x/Kay.md' });
		const after = planOf({ name: 'Ida' }, { name: 'Ada', company: 'Bell' }, { name: 'Kay' }, { name: '' });
		after.takeOver(before);
		expect(choices(after)).toEqual(['-', 'Ada', 'People/x/Kay.md', '-']);
	});
});
