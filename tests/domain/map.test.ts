import { describe, expect, it } from 'vitest';
import { anglesOf, bandOf, cellAt, frameOf, pointAt } from '../../src/domain/map-frame';
import type { MapFrame } from '../../src/domain/map-frame';
import { layoutOf } from '../../src/domain/map-layout';
import type { MapItem, MapLayout, Mark } from '../../src/domain/map-layout';
import { mapPeopleOf, movedTo } from '../../src/domain/map-people';
import type { MapPerson } from '../../src/domain/map-people';
import { neighbourOf, nearestTo } from '../../src/domain/map-walk';
import { portfolioOf } from '../../src/domain/portfolio';
import { fc, runs } from '../property';
import { TestVault } from './vault-of';

const TODAY = '2026-04-30';
const FRAME = frameOf({ radius: 300, circles: 3, roles: 4, hasOutside: true, hasNoRole: true });

function person(...properties: readonly string[]): string {
	return `---\n${properties.join('\n')}\n---\n`;
}

/** People of the rarest to the fullest cells, drawn so that all kinds of crowds come. */
const crowds = fc.array(fc.record({
	id: fc.nat({ max: 99_999 }),
	circle: fc.option(fc.constantFrom(0, 1, 2)),
	role: fc.option(fc.constantFrom(0, 1, 2, 3)),
	influence: fc.option(fc.constantFrom('high' as const, 'rising' as const, 'some' as const)),
	isPriority: fc.boolean(),
}), { maxLength: 300 }).map((drawn) => peopleOf(drawn));

interface Drawn {
	readonly id: number;
	readonly circle: number | null;
	readonly role: number | null;
	readonly influence?: string | null;
	readonly isPriority?: boolean;
}

const anybody = new TestVault(Object.fromEntries(['high', 'rising', 'some', ''].map((influence) => [`People/${influence || 'none'}.md`, person(`influence: ${influence}`, 'circle: growth')])));

function peopleOf(drawn: readonly Drawn[]): readonly MapPerson[] {
	const byId = new Map(drawn.map((one) => [one.id, one]));
	return [...byId.values()].map(({ id, circle, role, influence, isPriority = false }) => {
		const { reading } = anybody.person(`People/${influence ?? 'none'}.md`);
		return { person: { ...anybody.person('People/none.md'), path: `People/Person ${id}.md`, name: `Person ${id}`, reading }, status: 'fresh', circle, role, isPriority };
	});
}

function layout(people: readonly MapPerson[], detail = 1, frame: MapFrame = FRAME): MapLayout {
	return layoutOf(people, { frame, detail, boxes: [] });
}

function marksOf(items: MapLayout): readonly Mark[] {
	return items.filter((item) => item.type === 'person');
}

function namesOn(items: MapLayout): readonly string[] {
	return items.flatMap((item) => (item.type === 'person' ? [item.key] : item.people.map((one) => one.person.path))).sort();
}

function placeOf({ x, y, r }: MapItem): readonly number[] {
	return [x, y, r];
}

describe('who is on the map', () => {
	const files = {
		'People/Ada.md': person('circle: industry', 'role: [mentor, peer]', 'priority: 2026'),
		'People/Bo.md': person('circle: industry', 'role: [VP, peer, sponsor]', 'last-deposit: 2025-01-01'),
		'People/Cy.md': person('role: sponsor'),
		'People/Di.md': person('circle: growth'),
		'People/Off.md': person('circle: growth', 'role: peer', 'resting: true'),
		'People/New.md': '',
	};

	it('each stands in their circle, under the first of their roles as their note has them', () => {
		const vault = new TestVault(files);
		const { shown, resting, unplaced } = mapPeopleOf(vault.board(TODAY), vault.rules);
		expect(Object.fromEntries(shown.map(({ person: { name }, circle, role, isPriority }) => [name, [circle, role, isPriority]]))).toEqual({ Ada: [1, 1, true], Bo: [1, 2, false], Cy: [null, 0, false], Di: [2, null, false] });
		expect([resting, unplaced]).toEqual([1, 1]);
	});

	it('is who is in the grid, and who is stale there', () => {
		const statuses = ['last-deposit: 2020-01-01', 'last-deposit: 2026-04-29', 'resting: true', 'snooze-until: 2027-01-01', ''];
		const one = fc.record({ circle: fc.constantFrom('', 'organisation', 'industry', 'growth'), roles: fc.uniqueArray(fc.constantFrom('sponsor', 'mentor', 'peer', 'connector', 'CEO'), { maxLength: 3 }), status: fc.constantFrom(...statuses) });
		fc.assert(fc.property(fc.array(one, { maxLength: 20 }), (people) => {
			const vault = new TestVault(Object.fromEntries(people.map(({ circle, roles, status }, index) => [`People/${index}.md`, person(`circle: ${circle}`, `role: [${roles.join(', ')}]`, status)])));
			const board = vault.board(TODAY);
			const { cells } = portfolioOf(board, vault.rules);
			const { shown } = mapPeopleOf(board, vault.rules);
			const placed = shown.filter(({ circle, role }) => circle !== null && role !== null);
			expect(new Set(placed.map((each) => each.person))).toEqual(new Set(cells.flatMap((cell) => cell.people)));
			for (const { circle, role, people: inCell, stale } of cells) {
				const there = placed.filter((each) => vault.rules.circles[each.circle ?? -1]?.id === circle && each.person.reading.facts.roles.includes(role));
				expect(there.length).toBe(inCell.length);
				expect(there.filter(({ status }) => status === 'stale').length).toBe(stale);
			}
		}), runs(40));
	});
});

describe('the frame', () => {
	it('rings lie around "you" without a gap, up to the edge', () => {
		for (const circles of [0, 1, 3, 6]) {
			const { hub, rings, outside } = frameOf({ radius: 200, circles, roles: 4, hasOutside: circles === 3, hasNoRole: false });
			const bands = [...rings, ...(outside ? [outside] : [])];
			expect(bands[0]?.inner).toBe(hub);
			expect(bands.at(-1)?.outer).toBeCloseTo(200, 9);
			for (const [index, { inner }] of bands.entries()) if (index > 0) expect(inner).toBeCloseTo(bands[index - 1]?.outer ?? NaN, 9);
			expect(outside === null).toBe(circles === 1 || circles === 6);
		}
	});

	it('the first sector begins at the top and goes clockwise; those without a role are last', () => {
		expect(cellAt(FRAME, 1, -250)).toEqual({ circle: 2, role: 0 });
		expect(cellAt(FRAME, -1, -250)).toEqual({ circle: 2, role: null });
		expect(cellAt(FRAME, 250, 20)).toEqual({ circle: 2, role: 1 });
		expect(cellAt(FRAME, 0, 290)).toEqual({ circle: null, role: 2 });
		expect([cellAt(FRAME, 0, 0), cellAt(FRAME, 0, 301)]).toEqual([null, null]);
	});

	it('the middle of every cell is found again, for any number of circles and roles', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 8 }), fc.boolean(), fc.boolean(), (circles, roles, hasOutside, hasNoRole) => {
			const frame = frameOf({ radius: 300, circles, roles, hasOutside, hasNoRole });
			const places = [null, ...Array.from({ length: circles }, (_, at) => at)].flatMap((circle) => [null, ...Array.from({ length: roles }, (_, at) => at)].map((role) => ({ circle, role })));
			for (const place of places) {
				const band = bandOf(frame, place.circle);
				if (!band || (place.role === null && !hasNoRole && roles > 0)) continue;
				const { from, to } = anglesOf(frame, place.role);
				const { x, y } = pointAt((from + to) / 2, (band.inner + band.outer) / 2);
				expect(cellAt(frame, x, y)).toEqual(place);
			}
		}));
	});
});

describe('the layout', () => {
	it('everybody is there once, and no two marks touch', () => {
		fc.assert(fc.property(crowds, fc.constantFrom(1, 2, 8), (people, detail) => {
			const items = layout(people, detail);
			expect(namesOn(items)).toEqual(people.map((one) => one.person.path).sort());
			const marks = marksOf(items);
			for (const [index, a] of marks.entries()) {
				for (const b of marks.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r);
			}
		}), runs(60));
	});

	it('every mark is wholly inside its cell', () => {
		fc.assert(fc.property(crowds, (people) => {
			for (const { x, y, r, circle, role } of marksOf(layout(people))) {
				for (const [dx, dy] of [[0, 0], [r, 0], [-r, 0], [0, r], [0, -r]] as const) expect(cellAt(FRAME, x + dx, y + dy)).toEqual({ circle, role });
			}
		}), runs(60));
	});

	it('the order in which people come does not matter', () => {
		fc.assert(fc.property(crowds, (people) => {
			expect(layout([...people].reverse())).toEqual(layout(people));
		}), runs(60));
	});

	it('somebody who goes leaves all other cells as they were', () => {
		fc.assert(fc.property(crowds.filter((people) => people.length > 0), fc.nat(), (people, at) => {
			const gone = people[at % people.length];
			const after = new Map(layout(people.filter((one) => one !== gone)).map((item) => [item.key, item]));
			for (const item of layout(people)) if (item.circle !== gone?.circle || item.role !== gone.role) expect(after.get(item.key)).toEqual(item);
		}), runs(60));
	});

	it('in a cell with free places somebody who comes moves hardly anybody', () => {
		const before = peopleOf(Array.from({ length: 40 }, (_, id) => ({ id, circle: 2, role: 0 })));
		const placed = new Map(layout(before).map((item) => [item.key, item]));
		const moved = Array.from({ length: 20 }, (_, index) => {
			const [newcomer] = peopleOf([{ id: 1000 + index, circle: 2, role: 0 }]);
			const items = layout(newcomer ? [...before, newcomer] : before);
			return items.filter((item) => placed.has(item.key) && JSON.stringify(placeOf(item)) !== JSON.stringify(placeOf(placed.get(item.key) ?? item))).length;
		});
		expect(Math.max(...moved)).toBeLessThanOrEqual(12);
		expect(moved.reduce((sum, count) => sum + count, 0) / moved.length).toBeLessThan(4);
	});

	it('six hundred people have marks of their own, and thousands are grouped until one zooms in', () => {
		const spread = (count: number): readonly MapPerson[] => peopleOf(Array.from({ length: count }, (_, id) => ({ id, circle: id % 3, role: Math.floor(id / 3) % 4 })));
		const frame = frameOf({ radius: 300, circles: 3, roles: 4, hasOutside: false, hasNoRole: false });
		expect(layout(spread(600), 1, frame).every(({ type }) => type === 'person')).toBe(true);
		const far = layout(spread(5000), 1, frame);
		expect(far.filter(({ type }) => type === 'group').length).toBeGreaterThan(0);
		expect(far.length).toBeLessThan(1500);
		expect(namesOn(far)).toHaveLength(5000);
		expect(layout(spread(5000), 8, frame).every(({ type }) => type === 'person')).toBe(true);
	});

	it('where not everybody has a mark, this year\'s few and the influential do', () => {
		const crowd = peopleOf([...Array.from({ length: 900 }, (_, id) => ({ id, circle: 0, role: 0 })), { id: 5000, circle: 0, role: 0, isPriority: true }, { id: 5001, circle: 0, role: 0, influence: 'high' }]);
		const keys = new Set(marksOf(layout(crowd)).map(({ key }) => key));
		expect(keys.has('People/Person 5000.md') && keys.has('People/Person 5001.md')).toBe(true);
		expect(keys.size).toBeLessThan(crowd.length);
	});

	it('the influential are drawn larger, and labels are left free', () => {
		const crowd = peopleOf([{ id: 1, circle: 2, role: 0, influence: 'high' }, { id: 2, circle: 2, role: 0 }, ...Array.from({ length: 60 }, (_, id) => ({ id: id + 10, circle: 2, role: 0 }))]);
		const box = { x: 60, y: -230, halfWidth: 30, halfHeight: 8 };
		const marks = marksOf(layoutOf(crowd, { frame: FRAME, detail: 1, boxes: [box] }));
		const sizeOf = (id: number): number => marks.find(({ key }) => key === `People/Person ${id}.md`)?.r ?? NaN;
		expect(sizeOf(1)).toBeGreaterThan(sizeOf(2) * 1.4);
		expect(marks.filter(({ x, y, r }) => Math.abs(x - box.x) < box.halfWidth + r && Math.abs(y - box.y) < box.halfHeight + r)).toEqual([]);
	});
});

describe('going about on the map', () => {
	const at = (x: number, y: number): { readonly x: number; readonly y: number; readonly r: number } => ({ x, y, r: 2 });

	it('an arrow leads to the nearest that way, straight ahead before aside', () => {
		const [middle, near, aside, left] = [at(0, 0), at(30, 5), at(10, 9.9), at(-4, 0)];
		const all = [middle, near, aside, left];
		expect(neighbourOf(all, middle, 'right')).toBe(aside);
		expect(neighbourOf([middle, near, at(8, 20)], middle, 'right')).toBe(near);
		expect(neighbourOf(all, middle, 'left')).toBe(left);
		expect(neighbourOf(all, left, 'left')).toBeNull();
		expect(neighbourOf([middle, aside], middle, 'down')).toBe(aside);
	});

	it('a pointer finds the nearest within reach, from its edge', () => {
		const marks = [at(0, 0), at(10, 0)];
		expect(nearestTo(marks, { x: 6, y: 0 }, 3)).toBe(marks[1]);
		expect(nearestTo(marks, { x: 5, y: 40 }, 3)).toBeNull();
	});
});

describe('moving somebody', () => {
	const { rules } = anybody;
	const vault = new TestVault({
		'People/Ada.md': person('circle: industry', 'role: [VP, mentor, peer]'),
		'People/Bo.md': '',
	});

	it('to another cell changes the circle and the role they are shown under, and nothing else', () => {
		const ada = vault.person('People/Ada.md');
		expect(movedTo(ada, { circle: 0, role: 3 }, rules)).toEqual([{ type: 'circle', circle: 'organisation' }, { type: 'roles', roles: ['connector', 'peer'] }]);
		expect(movedTo(ada, { circle: 1, role: 2 }, rules)).toEqual([{ type: 'roles', roles: ['peer'] }]);
		expect(movedTo(ada, { circle: 1, role: 1 }, rules)).toEqual([]);
	});

	it('out of all circles, or to those without a role, takes these away', () => {
		expect(movedTo(vault.person('People/Ada.md'), { circle: null, role: null }, rules)).toEqual([{ type: 'circle', circle: null }, { type: 'roles', roles: [] }]);
		expect(movedTo(vault.person('People/Bo.md'), { circle: 2, role: 0 }, rules)).toEqual([{ type: 'circle', circle: 'growth' }, { type: 'roles', roles: ['sponsor'] }]);
		expect(movedTo(vault.person('People/Bo.md'), { circle: null, role: null }, rules)).toEqual([]);
	});
});
