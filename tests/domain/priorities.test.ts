import { describe, expect, it } from 'vitest';
import { checkPriorities, prioritiesOf, prioritiesToRenew } from '../../src/domain/priorities';
import { candidatesOf } from '../../src/domain/priority-candidates';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { day, person, TestVault } from './vault-of';

const TODAY = '2026-04-30';

function names(people: readonly { readonly name: string }[]): readonly string[] {
	return people.map(({ name }) => name);
}

describe('priorities of the year', () => {
	it('are those of this year, by name, with the property before the oldest open promise', () => {
		const { network } = new TestVault({
			'People/Zoe.md': person('priority: 2026; next-step: send the talk', '[ ] #deposit a promise'),
			'People/Ada.md': person('priority: [2025, 2026]'),
			'People/Bo.md': person('priority: true'),
			'People/Cy.md': person('priority: 2025; next-step: past'),
			'Daily/2026-04-02.md': '- [ ] #deposit [[Ada]] the second',
			'Daily/2026-04-01.md': '- [ ] #deposit [[Ada]] the first\n- [x] #deposit [[Bo]] done',
			'Daily/2026-05-01.md': '- [ ] #deposit [[Bo]] to come',
		});
		expect(prioritiesOf(network.people.values(), day(TODAY)).map(({ person: { name }, nextStep, promise }) => [name, nextStep, promise?.path ?? null])).toEqual([
			['Ada', null, 'Daily/2026-04-01.md'], ['Bo', null, null], ['Zoe', 'send the talk', 'People/Zoe.md'],
		]);
	});
});

describe('what is to be minded', () => {
	function check(count: number, properties = 'priority: 2026; next-step: write'): ReturnType<typeof checkPriorities> {
		const { network } = new TestVault(Object.fromEntries(Array.from({ length: count }, (_, index) => [`People/P${index}.md`, person(properties)])));
		return checkPriorities(prioritiesOf(network.people.values(), day(TODAY)));
	}

	it('fewer than three, and more than five', () => {
		expect([2, 3, 5, 6].map((count) => check(count)).map(({ isTooFew, isTooMany }) => [isTooFew, isTooMany])).toEqual([[true, false], [false, false], [false, false], [false, true]]);
	});

	it('somebody with neither a next step nor an open promise', () => {
		const { network } = new TestVault({
			'People/Step.md': person('priority: 2026; next-step: write'),
			'People/Promise.md': person('priority: 2026', '[ ] #deposit the slides'),
			'People/Neither.md': person('priority: 2026', '[x] #deposit the slides ✅ 2026-04-01'),
		});
		expect(names(checkPriorities(prioritiesOf(network.people.values(), day(TODAY))).withoutStep)).toEqual(['Neither']);
	});
});

describe('whom to keep in a new year', () => {
	const files = { 'People/Zoe.md': person('priority: 2025'), 'People/Ada.md': person('priority: [2024, 2025]'), 'People/Old.md': person('priority: 2024'), 'People/Off.md': person('priority: 2025; resting: true') };

	it('are last year\'s priorities by name, less those who rest', () => {
		expect(names(prioritiesToRenew(new TestVault(files).network.people.values(), day('2026-01-01')))).toEqual(['Ada', 'Zoe']);
	});

	it('nobody is asked about once the year has a priority, nor about the year before last', () => {
		expect(prioritiesToRenew(new TestVault({ ...files, 'People/New.md': person('priority: 2026') }).network.people.values(), day('2026-01-01'))).toEqual([]);
		expect(prioritiesToRenew(new TestVault({ ...files, 'People/Now.md': person('priority: true') }).network.people.values(), day('2026-01-01'))).toEqual([]);
		expect(prioritiesToRenew(new TestVault(files).network.people.values(), day('2027-01-01'))).toEqual([]);
	});
});

describe('among whom to choose', () => {
	it('are those of each circle with influence, the highest first, and those with interesting work; each once', () => {
		const { network, rules } = new TestVault({
			'People/Some.md': person('circle: industry; influence: some'),
			'People/High.md': person('circle: industry; influence: high; interesting: proofs'),
			'People/Rising.md': person('circle: industry; influence: rising'),
			'People/Senior.md': person('circle: industry; senior: true'),
			'People/Work.md': person('circle: industry; interesting: compilers'),
			'People/Neither.md': person('circle: industry; role: peer'),
			'People/Off.md': person('circle: industry; influence: high; cadence: never'),
			'People/Nowhere.md': person('interesting: gardens'),
			'People/Chosen.md': person('circle: industry; influence: high; priority: 2026'),
		});
		const { chosen, lastYears, circles } = candidatesOf(network.people.values(), day(TODAY), rules);
		expect([names(chosen), names(lastYears)]).toEqual([['Chosen'], []]);
		expect(circles.map(({ circle, influential, interesting }) => [circle, names(influential), names(interesting)])).toEqual([
			['organisation', [], []], ['industry', ['High', 'Senior', 'Rising', 'Some'], ['Work']], ['growth', [], []], [null, [], ['Nowhere']],
		]);
	});

	it('last year\'s come first in a new year', () => {
		const { network } = new TestVault({ 'People/Ada.md': person('circle: growth; influence: high; priority: 2025') });
		const { lastYears, circles } = candidatesOf(network.people.values(), day(TODAY), DEFAULT_RULES);
		expect([names(lastYears), circles.flatMap(({ influential }) => influential)]).toEqual([['Ada'], []]);
	});
});
