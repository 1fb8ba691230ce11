import { describe, expect, it } from 'vitest';
import { accountWindow, everUpTo } from '../../src/domain/day-range';
import { concentrationsOf, effectiveRoles, GivingTally } from '../../src/domain/giving';
import type { Giving } from '../../src/domain/giving';
import { Introductions } from '../../src/domain/introductions';
import type { Introduction } from '../../src/domain/introductions';
import { introductionsMade, multipliersOf } from '../../src/domain/multipliers';
import { portfolioOf } from '../../src/domain/portfolio';
import type { Portfolio } from '../../src/domain/portfolio';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Rules } from '../../src/domain/rules';
import { fc } from '../property';
import { day, person, TestVault } from './vault-of';

const TODAY = '2026-04-30';

function portfolio(files: Readonly<Record<string, string>>, rules: Partial<Rules> = {}): Portfolio {
	const vault = new TestVault(files, rules);
	return portfolioOf(vault.board(TODAY), vault.rules);
}

/** `'organisation sponsor': [people, stale, deposits]`, for cells with anything in them. */
function filled({ cells }: Portfolio): Readonly<Record<string, readonly number[]>> {
	return Object.fromEntries(cells.filter(({ people, deposits }) => people.length > 0 || deposits > 0).map(({ circle, role, people, stale, deposits }) => [`${circle} ${role}`, [people.length, stale, deposits]]));
}

function giving(files: Readonly<Record<string, string>>): Giving {
	const { network } = new TestVault(files);
	const tally = new GivingTally(DEFAULT_RULES, accountWindow(day(TODAY), DEFAULT_RULES));
	for (const person of network.people.values()) tally.add(person);
	return tally.giving;
}

describe('the grid', () => {
	it('has a cell for each circle and role of the settings, in their order', () => {
		const { cells } = portfolio({}, { circles: [{ id: 'b', name: 'B', direction: 'have' }, { id: 'a', name: 'A', direction: 'want' }], roles: [{ id: 'y', name: 'Y', cadence: '30d', target: 1 }, { id: 'x', name: 'X', cadence: '30d', target: 1 }] });
		expect(cells.map(({ circle, role }) => `${circle} ${role}`)).toEqual(['b y', 'b x', 'a y', 'a x']);
		expect(portfolio({}).cells).toHaveLength(12);
	});

	it('people of two roles are in two cells, and a deposit to them counts half in each', () => {
		expect(filled(portfolio({
			'People/Ada.md': person('circle: industry; role: [mentor, peer]', '2026-04-20 #deposit a talk', '2026-04-21 #deposit an article', '2026-04-22 #deposit thanks'),
			'People/Bo.md': person('circle: industry; role: peer', '2026-04-20 #deposit a talk'),
		}))).toEqual({ 'industry mentor': [1, 0, 1.5], 'industry peer': [2, 0, 2.5] });
	});

	it('counts those who are stale, not those who are due or have nothing on record', () => {
		// Peers: 60 days. 1 March + 60 = 30 April is due today; 28 February + 60 = 29 April was yesterday.
		expect(filled(portfolio({
			'People/Due.md': person('circle: growth; role: peer; last-deposit: 2026-03-01'),
			'People/Stale.md': person('circle: growth; role: peer; last-deposit: 2026-02-28'),
			'People/Never.md': person('circle: growth; role: peer'),
			'People/Snoozed.md': person('circle: growth; role: peer; last-deposit: 2020-01-01; snooze-until: 2026-06-01'),
		}))).toEqual({ 'growth peer': [4, 1, 0] });
	});

	it('deposits and introductions of the window count; asks, promises, older and coming ones do not', () => {
		// The window of twelve months begins on 1 May 2025.
		expect(filled(portfolio({
			'People/Ada.md': person('circle: growth; role: peer', '2025-04-30 #deposit too old', '2025-05-01 #deposit one', '2026-04-30 #intro [[Bo]] two', '2026-05-01 #deposit to come', '2026-04-01 #ask', '2026-04-01 #met', '[ ] #deposit promised'),
			'People/Bo.md': '',
		}))).toEqual({ 'growth peer': [1, 0, 2] });
		expect(filled(portfolio({ 'People/Ada.md': person('circle: growth; role: peer', '2026-03-30 #deposit one', '2026-03-31 #deposit two') }, { accountWindowMonths: 1 }))).toEqual({ 'growth peer': [1, 0, 1] });
	});

	it('resting people, and people without a circle or a role, are in no cell', () => {
		expect(filled(portfolio({
			'People/Off.md': person('circle: growth; role: peer; resting: true', '2026-04-01 #deposit one'),
			'People/Never.md': person('circle: growth; role: peer; cadence: never', '2026-04-01 #deposit one'),
			'People/NoCircle.md': person('role: peer', '2026-04-01 #deposit one'),
			'People/NoRole.md': person('circle: growth; role: VP Sales', '2026-04-01 #deposit one'),
		}))).toEqual({});
	});
});

describe('gaps and single points', () => {
	it('a role with nobody anywhere is one gap, before the empty cells of the others', () => {
		const { gaps } = portfolio({
			'People/Ada.md': person('circle: industry; role: [mentor, sponsor]'),
			'People/Bo.md': person('circle: growth; role: mentor'),
			'People/Cy.md': person('circle: organisation; role: sponsor'),
			'People/Di.md': person('circle: organisation; role: connector; resting: true'),
		});
		expect(gaps).toEqual([{ circle: null, role: 'peer' }, { circle: null, role: 'connector' }, { circle: 'organisation', role: 'mentor' }, { circle: 'growth', role: 'sponsor' }]);
	});

	it('somebody without a circle fills no cell, but the role is played', () => {
		expect(portfolio({ 'People/Ada.md': person('role: mentor') }).gaps.filter(({ role }) => role === 'mentor')).toEqual([
			{ circle: 'organisation', role: 'mentor' }, { circle: 'industry', role: 'mentor' }, { circle: 'growth', role: 'mentor' },
		]);
	});

	it('one person below a target of two is no gap, and a target of none asks for nobody', () => {
		const roles = [{ id: 'peer', name: 'Peer', cadence: '60d', target: 2 }, { id: 'mentor', name: 'Mentor', cadence: '60d', target: 0 }];
		const circles = [{ id: 'growth', name: 'Growth', direction: 'want' as const }];
		expect(portfolio({ 'People/Ada.md': person('circle: growth; role: peer') }, { roles, circles }).gaps).toEqual([]);
		expect(portfolio({}, { roles, circles }).gaps).toEqual([{ circle: null, role: 'peer' }]);
	});

	it('a role held by one person is a single point, wherever they are', () => {
		const { singlePoints } = portfolio({
			'People/Ada.md': person('circle: industry; role: [mentor, peer]'),
			'People/Bo.md': person('circle: growth; role: peer'),
			'People/Cy.md': person('role: sponsor'),
			'People/Di.md': person('circle: growth; role: sponsor; resting: true'),
		});
		expect(singlePoints.map(({ role, person: { path } }) => `${role} ${path}`)).toEqual(['sponsor People/Cy.md', 'mentor People/Ada.md']);
	});
});

describe('concentration', () => {
	it('effective roles are the exponential of the entropy of deposits by role', () => {
		// Three quarters and one quarter: H = −(¾ ln ¾ + ¼ ln ¼) = 0.2158 + 0.3466 = 0.5623; e^0.5623 = 1.7548.
		const files = {
			'People/Ada.md': person('role: mentor', '2026-04-01 #deposit 1', '2026-04-02 #deposit 2', '2026-04-03 #deposit 3'),
			'People/Bo.md': person('role: peer', '2026-04-01 #deposit 1'),
		};
		expect(effectiveRoles(giving(files))).toBeCloseTo(1.7548, 4);
	});

	it('one role is 1, two alike are 2, nothing is 0, and somebody of two roles is two halves', () => {
		const deposit = '2026-04-01 #deposit 1';
		expect(effectiveRoles(giving({ 'People/A.md': person('role: mentor', deposit) }))).toBe(1);
		expect(effectiveRoles(giving({ 'People/A.md': person('role: mentor', deposit), 'People/B.md': person('role: peer', deposit) }))).toBeCloseTo(2, 12);
		expect(effectiveRoles(giving({ 'People/A.md': person('role: [mentor, peer]', deposit) }))).toBeCloseTo(2, 12);
		expect(effectiveRoles(giving({ 'People/A.md': person('role: mentor'), 'People/B.md': person('circle: growth', deposit) }))).toBe(0);
	});

	it('is never more than the number of roles, and is that number where all get the same', () => {
		const counts = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 6 });
		fc.assert(fc.property(counts, (each) => {
			const byRole = new Map(each.map((count, index) => [String(index), count]));
			const effective = effectiveRoles({ total: 0, byRole, byCircle: new Map(), mostTouched: [], toMostTouched: 0 });
			const used = each.filter((count) => count > 0).length;
			expect(effective).toBeLessThanOrEqual(used + 1e-9);
			if (used > 0) expect(effective).toBeGreaterThanOrEqual(1 - 1e-9);
			if (new Set(each).size === 1) expect(effective).toBeCloseTo(used, 9);
		}));
	});

	it('names a role, a circle and the five most touched where over half went there; half is not over half', () => {
		const deposits = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `2026-04-${String(index + 1).padStart(2, '0')} #deposit ${index}`);
		const files = {
			'People/Ada.md': person('circle: growth; role: mentor', ...deposits(6)),
			'People/Bo.md': person('circle: industry; role: peer', ...deposits(5)),
			'People/Cy.md': person('circle: industry', ...deposits(1)),
		};
		// 12 gives: mentor 6, growth 6, industry 6; three people are all there are.
		expect(concentrationsOf(giving(files))).toMatchObject([{ on: 'people', share: 1, people: [{ name: 'Ada' }, { name: 'Bo' }, { name: 'Cy' }] }]);
		const more = { ...files, 'People/Bo.md': person('circle: industry; role: peer', ...deposits(7)) };
		expect(concentrationsOf(giving(more))).toMatchObject([{ on: 'circle', id: 'industry', share: 8 / 14 }, { on: 'people' }]);
		expect(concentrationsOf(giving({}))).toEqual([]);
	});

	it('most touched are those with the most touchpoints, whatever their kind', () => {
		const files = Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [`People/${name}.md`, person('role: peer', '2026-04-01 #met', '2026-04-02 #ask')]));
		const { mostTouched, toMostTouched, total } = giving({ ...files, 'People/F.md': person('role: peer', '2026-04-01 #deposit 1') });
		expect([mostTouched.map(({ name }) => name), toMostTouched, total]).toEqual([['A', 'B', 'C', 'D', 'E'], 0, 1]);
	});
});

describe('multipliers', () => {
	it('stand by how many they led to in all, then by name; in circles nobody leads to themselves', () => {
		const by = (...names: readonly string[]): string => person(`introduced-by: [${names.join(', ')}]`);
		// Ada → Bo → Cy → Ada, and Cy → Di. Each of the three reaches the two others and Di.
		const { network } = new TestVault({ 'People/Ada.md': by('Cy'), 'People/Bo.md': by('Ada'), 'People/Cy.md': by('Bo'), 'People/Di.md': by('Cy'), 'People/Eli.md': '', 'People/Fay.md': by('Eli') });
		expect(multipliersOf(network, day(TODAY)).map(({ person: { name }, direct, total }) => [name, direct, total])).toEqual([['Ada', 1, 3], ['Bo', 1, 3], ['Cy', 2, 3], ['Eli', 1, 1]]);
	});

	it('an introduction received later than today leads to nobody yet', () => {
		const { network } = new TestVault({ 'People/Ada.md': '', 'People/Bo.md': '', 'Daily/2026-05-01.md': '- #intro/received [[Ada]] [[Bo]]' });
		expect(multipliersOf(network, day(TODAY))).toEqual([]);
		expect(multipliersOf(network, day('2026-05-01'))).toHaveLength(1);
	});

	it('reach is what a plain search finds, on any graph', () => {
		const people = fc.integer({ min: 0, max: 7 });
		fc.assert(fc.property(fc.array(fc.tuple(people, people), { maxLength: 20 }), (edges) => {
			const introductions = new Introductions();
			for (const [introducer, child] of edges) introductions.add({ introducer: String(introducer), child: String(child), day: null });
			const reaches = introductions.reaches(day(TODAY));
			for (let start = 0; start < 8; start++) {
				// Spread along edges until nothing new is reached.
				let reached = new Set([start]);
				for (let before = 0; before !== reached.size;) {
					before = reached.size;
					reached = new Set([...reached, ...edges.filter(([from]) => reached.has(from)).map(([, to]) => to)]);
				}
				const direct = new Set(edges.filter(([from, to]) => from === start && to !== start).map(([, to]) => to)).size;
				const expected = { direct, total: reached.size - 1 };
				expect(introductions.reachOf(String(start), day(TODAY))).toEqual(expected);
				expect(reaches.get(String(start))).toEqual(direct > 0 ? expected : undefined);
			}
		}));
	});

	it('who introduced somebody is the same after any adding and taking away as when built anew', () => {
		const people = fc.constantFrom('Ada', 'Bo', 'Cy', 'Di');
		const introduction = fc.record({ introducer: people, child: people, day: fc.constantFrom(null, day(TODAY), day('2026-05-01')) });
		fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), introduction), { maxLength: 30 }), (changes) => {
			const introductions = new Introductions();
			const kept: Introduction[] = [];
			for (const [isAdded, one] of changes) {
				const place = kept.findIndex((other) => JSON.stringify(other) === JSON.stringify(one));
				if (isAdded) kept.push(one);
				else if (place >= 0) kept.splice(place, 1);
				if (isAdded) introductions.add(one);
				else introductions.remove(one);
			}
			const known = kept.filter((one) => one.introducer !== one.child && (one.day === null || one.day <= day(TODAY)));
			for (const path of ['Ada', 'Bo', 'Cy', 'Di']) {
				expect(introductions.introducersOf(path, day(TODAY))).toEqual([...new Set(known.filter(({ child }) => child === path).map(({ introducer }) => introducer))].sort());
				expect(introductions.introducedBy(path, day(TODAY))).toEqual([...new Set(known.filter(({ introducer }) => introducer === path).map(({ child }) => child))].sort());
			}
		}));
	});

	it('an introduction made is a line, however many it connects', () => {
		const { network } = new TestVault({ 'People/Ada.md': '', 'People/Bo.md': '', 'People/Cy.md': '', 'Daily/2019-03-20.md': '- #intro [[Ada]] [[Bo]] [[Cy]]\n- #intro [[Ada]] [[Bo]]\n- #intro [[Ada]]\n- #intro/received [[Ada]] [[Bo]]\n- [ ] #intro [[Ada]] [[Cy]]', 'Daily/2026-05-01.md': '- #intro [[Ada]] [[Bo]]' });
		const people = [...network.people.values()];
		expect(introductionsMade(people, everUpTo(day(TODAY)))).toBe(2);
		expect(introductionsMade(people, everUpTo(day('2026-05-01')))).toBe(3);
	});
});
