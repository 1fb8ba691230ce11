import { describe, expect, it } from 'vitest';
import { readPeriod } from '../../src/domain/period';
import { reviewOf } from '../../src/domain/review-work';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Rules } from '../../src/domain/rules';
import { en } from '../../src/i18n/en';
import { reviewPart } from '../../src/markdown/review-text';
import { day, person, TestVault } from '../domain/vault-of';

const TODAY = '2026-12-31';

function part(files: Readonly<Record<string, string>>, rules: Partial<Rules> = {}, written = '2026-Q4'): string {
	const { network, ...vault } = new TestVault(files, rules);
	const period = readPeriod(written);
	if (!period) throw new Error(written);
	const review = reviewOf(period, day(TODAY), [...network.people.values()], network, vault.rules);
	return reviewPart({ review, previous: null, ...vault.rules, goal: network.own.goal, linkTo: ({ name }) => `[[${name}]]`, monthName: (month) => en.days.monthName(month) }, en.writing.review);
}

describe('people', () => {
	it('are named as priorities with their touchpoints, as kept or let go, and where a loop is open', () => {
		const text = part({
			'People/Ada.md': person('priority: [2025, 2026]', '2026-10-03 #ask', '2026-10-04 #met'),
			'People/Bo.md': person('priority: 2026'),
			'People/Cy.md': person('priority: 2025'),
		});
		for (const line of ['- Priorities of 2026: [[Ada]] (2 touchpoints), [[Bo]] (no touchpoint yet)', '- Kept from 2025: [[Ada]]', '- Of 2025, no longer: [[Cy]]', '- To thank, or to tell what came of it, since: [[Ada]] (2026-10-03)']) expect(text.split('\n')).toContain(line);
	});

	it('are twenty at most in a list, with how many more', () => {
		const files = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`People/P${String(index).padStart(2, '0')}.md`, person('circle: growth', '2026-10-03 #met')]));
		expect(part(files)).toMatch(/- New: \[\[P00\]\], .*\[\[P19\]\] … \+3$/m);
	});
});

describe('visible work', () => {
	it('names arenas, and strengths in the goal\'s words, those not shown too', () => {
		const text = part({
			'Goal.md': '---\ntype: networking-goal\nstrengths: [Calm in a crisis, R&D]\n---\n',
			'Daily/2026-10-05.md': '- #visibility/town-hall #strength/rd\n- #visibility/talk #strength/other',
		});
		expect(text).toContain('- Arenas: Talk 1, Town hall 1\n- Strengths: Other 1, R&D 1, Calm in a crisis 0');
	});
});

describe('tables and charts', () => {
	it('hold names of circles and roles whatever signs are in them', () => {
		const circles = [{ id: 'a', name: 'A | "B"; C', direction: 'want' as const }];
		const text = part({ 'People/Ada.md': person('circle: a', '2026-10-03 #deposit') }, { circles });
		expect(text).toContain('| A \\| "B"; C | 1 | 100% |');
		expect(text).toContain('    "A |  B   C" : 1');
	});

	it('hold no label that Mermaid takes for more', () => {
		const circles = [{ id: 'a', name: '%%{init: {}}%% \\', direction: 'want' as const }];
		expect(part({ 'People/Ada.md': person('circle: a', '2026-10-03 #deposit') }, { circles })).toContain('    "%{init: {}}% /" : 1');
	});

	it('show the months by short names, and a scale of whole numbers', () => {
		const text = part({ 'People/Ada.md': person('circle: growth\nrole: peer', '2026-10-03 #deposit', '2026-12-03 #deposit') });
		expect(text).toContain('    x-axis ["Oct", "Nov", "Dec"]\n    y-axis "Given" 0 --> 8\n    bar [1, 0, 1]');
		expect(text).toContain('| Peer | 2 | 100% |');
		expect(text).toContain('    "Peer" : 2');
	});

	it('a period without anything has its numbers and months, and no empty charts or lists', () => {
		const text = part({}, {}, '2020-Q1');
		for (const share of ['Given in the career you have', 'Given in the career you want', 'Given in the busiest week', 'Given to the five most in touch with you']) expect(text).toContain(`| ${share} | – |`);
		expect(text).toContain('| 2020-03 | 0 | 0 | 0 | 0 |');
		expect(text).not.toMatch(/mermaid|## People|## Visible work|career you want \(/);
	});

	it('circles that all stand for one career are said so', () => {
		const circles = DEFAULT_RULES.circles.filter(({ direction }) => direction === 'want');
		expect(part({ 'People/Ada.md': person('circle: growth', '2026-10-03 #deposit') }, { circles })).toContain('100% went to the career you want (Industry and Growth) and 0% to the career you have.');
	});
});
