import { describe, expect, it } from 'vitest';
import { goalServiceOf } from '../../src/domain/goal-service';
import type { GoalService } from '../../src/domain/goal-service';
import type { Need } from '../../src/domain/goal';
import { day, person, TestVault } from './vault-of';

const TODAY = '2026-04-30';

function served(files: Readonly<Record<string, string>>, needs: Need | null): GoalService {
	return goalServiceOf(new TestVault(files).network, needs, day(TODAY));
}

const FILES = {
	'People/Ada.md': person('priority: 2026'),
	'People/Bo.md': person('priority: 2026; senior: true'),
	'People/Cy.md': person('role: sponsor'),
	'People/Di.md': person('circle: growth'),
	// A line to Ada and Di, one to Cy, one to Di, and two of visible work, at one of which Cy was.
	'Daily/2026-04-01.md': '- #deposit [[Ada]] [[Di]] both\n- #met [[Cy]]\n- #ask [[Di]]\n- #visibility/post alone\n- #visibility/talk [[Cy]] was there',
};

describe('how much of the last 90 days served the goal', () => {
	it('is lines with priorities, and what the goal needs of visible work and access', () => {
		const counts = { lines: 5, priorities: 2, prioritiesTouched: 1, access: 2, visibility: 2 };
		// With a priority: the first. Visible work: the last two. Access: with Cy, the second and the last.
		expect(served(FILES, 'visibility')).toEqual({ ...counts, serving: 3 });
		expect(served(FILES, 'access')).toEqual({ ...counts, serving: 3 });
		expect(served(FILES, 'both')).toEqual({ ...counts, serving: 4 });
		expect(served(FILES, null)).toEqual({ ...counts, serving: 4 });
	});

	it('counts today and the 89 days before it', () => {
		// 30 April less 89 days is 31 January.
		const on = (written: string): GoalService => served({ 'People/Ada.md': person('priority: 2026'), [`Daily/${written}.md`]: '- #deposit [[Ada]]\n- #visibility' }, 'both');
		expect(['2026-01-30', '2026-01-31', '2026-04-30', '2026-05-01'].map(on).map(({ lines, prioritiesTouched }) => [lines, prioritiesTouched])).toEqual([[0, 0], [2, 1], [2, 1], [0, 0]]);
	});

	it('is nothing of nothing in an empty vault', () => {
		expect(served({}, 'both')).toEqual({ lines: 0, serving: 0, priorities: 0, prioritiesTouched: 0, access: 0, visibility: 0 });
	});
});
