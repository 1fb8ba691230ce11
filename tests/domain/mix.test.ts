import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/domain/mix';
import { portfolioOf } from '../../src/domain/portfolio';
import type { Portfolio } from '../../src/domain/portfolio';
import type { Rules } from '../../src/domain/rules';
import { fc, runs } from '../property';
import { person, TestVault } from './vault-of';

const TODAY = '2026-04-30';

function portfolio(files: Readonly<Record<string, string>>, rules: Partial<Rules> = {}): Portfolio {
	const vault = new TestVault(files, rules);
	return portfolioOf(vault.board(TODAY), vault.rules);
}

/** Findings as one would note them down. */
function said(of: Portfolio): readonly string[] {
	return findingsOf(of).map((finding) => {
		switch (finding.type) {
			case 'empty-circle': return `nobody in ${finding.circle}`;
			case 'nobody': return `nobody is ${finding.roles.join(', ')}`;
			case 'gap': return `no ${finding.role} in ${finding.circles.join(', ')}`;
			case 'single': return `only ${finding.person.name} is ${finding.roles.join(', ')}`;
			case 'concentration': return `much to ${finding.concentration.on}`;
		}
	});
}

describe('what is said of the mix', () => {
	it('names circles to grow into without anybody, gaps by role, and who holds a role alone', () => {
		expect(said(portfolio({
			'People/Ada.md': person('circle: organisation; role: [sponsor, mentor]'),
			'People/Bo.md': person('circle: organisation; role: peer'),
			'People/Cy.md': person('circle: industry; role: peer'),
		}))).toEqual(['nobody in growth', 'nobody is connector', 'no sponsor in industry', 'no mentor in industry', 'only Ada is sponsor, mentor']);
	});

	it('a circle with somebody without a role is not empty, one that one has is no growth', () => {
		expect(portfolio({ 'People/Ada.md': person('circle: growth') }).emptyCircles).toEqual(['industry']);
		expect(portfolio({ 'People/Off.md': person('circle: growth; resting: true') }).emptyCircles).toEqual(['industry', 'growth']);
	});

	it('names what takes over half of what was given', () => {
		const given = portfolio({ 'People/Ada.md': person('circle: growth; role: peer', '2026-04-01 #deposit one'), 'People/Bo.md': person('circle: growth; role: peer') });
		expect(said(given).filter((words) => words.startsWith('much'))).toEqual(['much to role', 'much to circle', 'much to people']);
	});
});

describe('those outside the grid', () => {
	it('are people without a circle or without a role of ours, and nobody who rests', () => {
		const { outside } = portfolio({
			'People/Ada.md': person('circle: growth; role: peer'),
			'People/NoCircle.md': person('role: peer'),
			'People/NoRole.md': person('circle: growth; role: VP Sales'),
			'People/Rests.md': person('circle: growth; resting: true'),
		});
		expect(outside.map(({ name }) => name).sort()).toEqual(['NoCircle', 'NoRole']);
	});
});

describe('the career one has and the one one wants', () => {
	it('are shares of what was given to people in a circle', () => {
		// Of five gives four go to somebody in a circle: three to the organisation, one to growth.
		const { directions, given } = portfolio({
			'People/Ada.md': person('circle: organisation; role: peer', '2026-04-01 #deposit 1', '2026-04-02 #deposit 2', '2026-04-03 #deposit 3'),
			'People/Bo.md': person('circle: growth', '2026-04-01 #deposit 1'),
			'People/Cy.md': person('role: peer', '2026-04-01 #deposit 1'),
		});
		expect([directions, given]).toEqual([{ have: 3 / 4, want: 1 / 4 }, 5]);
	});

	it('sum to one wherever anything went to a circle, and everybody on the map is in a cell or outside', () => {
		const somebody = fc.record({ circle: fc.constantFrom('organisation', 'industry', 'growth', ''), roles: fc.subarray(['sponsor', 'mentor', 'peer', 'connector']), gives: fc.integer({ min: 0, max: 3 }) });
		fc.assert(fc.property(fc.array(somebody, { maxLength: 12 }), (people) => {
			const found = portfolio(Object.fromEntries(people.map(({ circle, roles, gives }, index) => [`People/P${index}.md`, person(`circle: ${circle}; role: [${roles.join(', ')}]`, ...Array.from({ length: gives }, (_, at) => `2026-04-0${at + 1} #deposit it`))])));
			const { have, want } = found.directions;
			expect(have + want).toBeCloseTo(people.some(({ circle, gives }) => circle !== '' && gives > 0) ? 1 : 0, 12);
			const inCells = new Set(found.cells.flatMap(({ people: those }) => those));
			expect(inCells.size + found.outside.filter((one) => !inCells.has(one)).length).toBe(people.length);
			expect(found.given).toBe(people.reduce((sum, { gives }) => sum + gives, 0));
		}), runs(60));
	});
});
