import { describe, expect, it } from 'vitest';
import { Board } from '../../src/domain/board';
import { addDays, formatDay } from '../../src/domain/day';
import { NO_FILTER, sectionsOf } from '../../src/domain/sections';
import type { Filter } from '../../src/domain/sections';
import { fc, runs } from '../property';
import { day, TestVault } from './vault-of';

function person(properties: string): string {
	return `---\n${properties}\n---\n`;
}

/** Four people on Monday 30 March 2026, one more stale than the next, and one who is fresh. */
function fiveOfThem(): TestVault {
	return new TestVault({
		'People/Ada.md': person('last-deposit: 2026-01-01\ncadence: 30'),
		'People/Bo.md': person('last-deposit: 2026-01-10\ncadence: 30'),
		'People/Cy.md': person('last-deposit: 2026-01-20\ncadence: 30'),
		'People/Di.md': person('last-deposit: 2026-02-10\ncadence: 30'),
		'People/Ed.md': person('last-deposit: 2026-03-29\ncadence: 30'),
	});
}

function names(people: readonly { readonly name: string }[]): readonly string[] {
	return people.map(({ name }) => name);
}

describe('who first', () => {
	it('is by attention, then name, then path', () => {
		const vault = new TestVault({ 'People/b.md': person('circle: growth'), 'People/a.md': person('circle: growth'), 'People/x/a.md': person('circle: growth'), 'People/z.md': person('circle: growth\npriority: 2026'), 'People/c.md': person('resting: true') });
		expect(vault.board('2026-03-31').order().map(({ path }) => path)).toEqual(['People/z.md', 'People/a.md', 'People/x/a.md', 'People/b.md', 'People/c.md']);
	});

	it('the top is the beginning of the order', () => {
		const board = fiveOfThem().board('2026-03-31');
		expect(board.top(3)).toEqual(board.order().slice(0, 3));
	});

	it('kept up with changes, equals a board made anew', () => {
		const properties = ['circle: growth', 'last-deposit: 2026-03-01\ncadence: 30', 'last-deposit: 2026-01-01\nrole: connector', 'resting: true', 'x: 1', 'priority: 2026', 'introduced-by: A', 'snooze-until: 2026-05-01\ncircle: growth'];
		const paths = ['People/A.md', 'People/B.md', 'People/C.md', 'People/D.md', 'People/E.md', 'People/F.md'];
		const step = fc.tuple(fc.constantFrom(...paths, 'Daily/2026-03-20.md'), fc.option(fc.nat({ max: properties.length - 1 }), { freq: 4 }), fc.constantFrom(...paths), fc.boolean());
		fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
			const vault = new TestVault(Object.fromEntries(paths.map((path) => [path, person('circle: growth')])));
			const board = vault.board('2026-03-31');
			vault.network.onChange((change) => board.update(change));
			for (const [path, choice, other, isGive] of steps) {
				if (choice === null) vault.delete(path);
				else if (path.startsWith('Daily')) vault.write(path, `- #${isGive ? 'deposit' : 'met'} [[${other.slice('People/'.length, -3)}]]`);
				else vault.write(path, person(properties[choice] ?? ''));
			}
			const anew = new Board(vault.network, vault.rules, board.today);
			expect(board.order()).toEqual(anew.order());
			expect(board.thisWeek()).toEqual(anew.thisWeek());
			expect(names(board.order()).map((_, index) => board.standingOf(board.order()[index]?.path ?? ''))).toEqual(names(anew.order()).map((_, index) => anew.standingOf(anew.order()[index]?.path ?? '')));
		}), runs(200));
	});

	it('listeners are told of very many changes even where somebody asked before they were followed', () => {
		const many = Array.from({ length: 1200 }, (_, index) => `People/P${index}.md`);
		const vault = new TestVault(Object.fromEntries(many.map((path) => [path, person('circle: growth')])));
		const board = vault.board('2026-03-31');
		board.refresh();
		let told = 0;
		board.onChange(() => told++);
		board.update({ people: new Set(many) });
		expect(board.top(1)).toHaveLength(1);
		expect(told).toBe(0);
		board.refresh();
		expect(told).toBe(1);
		board.refresh();
		expect(told).toBe(1);
	});

	it('another day gives the order of that day', () => {
		const vault = fiveOfThem();
		const board = vault.board('2026-02-20');
		for (let offset = 0; offset < 60; offset++) {
			const today = addDays(day('2026-02-20'), offset);
			board.reset(today, vault.rules);
			expect(board.order()).toEqual(vault.board(formatDay(today)).order());
		}
	});
});

describe('this week', () => {
	it('is the first few of the order on the week\'s first day', () => expect(names(fiveOfThem().board('2026-04-01').thisWeek())).toEqual(['Ada', 'Bo', 'Cy']));

	it('leaves out those given to since, without filling up', () => {
		const vault = fiveOfThem();
		vault.write('Daily/2026-03-31.md', '- #deposit [[Bo]]');
		expect(names(vault.board('2026-04-01').thisWeek())).toEqual(['Ada', 'Cy']);
	});

	it('stays the same when a log has moved last-deposit forward as well', () => {
		const vault = fiveOfThem();
		vault.write('Daily/2026-01-10.md', '- #deposit [[Bo]]');
		vault.write('Daily/2026-03-31.md', '- #deposit [[Bo]]');
		vault.write('People/Bo.md', person('last-deposit: 2026-03-31\ncadence: 30'));
		expect(names(vault.board('2026-04-01').thisWeek())).toEqual(['Ada', 'Cy']);
	});

	it('begins anew on the first day of the week that is set', () => {
		const vault = fiveOfThem();
		vault.write('Daily/2026-03-31.md', '- #deposit [[Ada]]');
		expect(names(vault.board('2026-04-05').thisWeek())).toEqual(['Bo', 'Cy']);
		expect(names(vault.board('2026-04-06').thisWeek())).toEqual(['Bo', 'Cy', 'Di']);
	});

	it('is as long as set, and may be nobody', () => {
		const vault = fiveOfThem();
		expect(new Board(vault.network, { ...vault.rules, weeklyFew: 1 }, day('2026-04-01')).thisWeek()).toHaveLength(1);
		expect(new Board(vault.network, { ...vault.rules, weeklyFew: 0 }, day('2026-04-01')).thisWeek()).toHaveLength(0);
	});
});

describe('sections', () => {
	const vault = new TestVault({
		'People/Ada.md': person('last-deposit: 2026-01-01\ncadence: 30\ncircle: industry\nrole: peer\naliases: [Countess]'),
		'People/Bo.md': person('last-deposit: 2026-01-01\ncadence: 60\ncircle: growth'),
		'People/Cy.md': person('circle: growth\nrole: VP Engineering'),
		'People/Di.md': person('last-deposit: 2026-03-29\ncircle: industry'),
		'People/Ed.md': person('resting: true'),
		'People/Fi.md': '',
	}, { weeklyFew: 1 });

	function sections(filter: Partial<Filter> = {}): Record<string, readonly string[]> {
		const found = sectionsOf(vault.board('2026-04-01'), { ...NO_FILTER, ...filter }, vault.rules);
		return Object.fromEntries(Object.entries(found).filter(([, people]) => people.length > 0).map(([name, people]) => [name, names(people)]));
	}

	it('hold everybody once', () => expect(sections()).toEqual({ thisWeek: ['Ada'], stale: ['Bo'], never: ['Cy'], fresh: ['Di'], leftAlone: ['Ed'], unplaced: ['Fi'] }));
	it('are found by name, alias, circle, role and title', () => {
		expect(sections({ search: 'countess' })).toEqual({ thisWeek: ['Ada'] });
		expect(sections({ search: 'growth' })).toEqual({ stale: ['Bo'], never: ['Cy'] });
		expect(sections({ search: 'peer' })).toEqual({ thisWeek: ['Ada'] });
		expect(sections({ search: 'vp growth' })).toEqual({ never: ['Cy'] });
	});
	it('are filtered by circle and role', () => {
		expect(sections({ circles: ['industry'] })).toEqual({ thisWeek: ['Ada'], fresh: ['Di'] });
		expect(sections({ roles: ['peer'] })).toEqual({ thisWeek: ['Ada'] });
	});
});
