import type { Board } from './board';
import type { Status } from './course';
import { accountWindow } from './day-range';
import { concentrationsOf, directionsOf, effectiveRoles, GivingTally } from './giving';
import type { Concentration, Directions } from './giving';
import type { Person } from './people';
import type { Rules } from './rules';

/** The people of one role in one circle; resting people stand nowhere on the map. */
export interface Cell {
	/** Id. */
	readonly circle: string;
	/** Id. */
	readonly role: string;
	/** In the board's order. */
	readonly people: readonly Person[];
	readonly stale: number;
	/** Deposits and introductions in the account's window; one to somebody of two roles counts half in each. */
	readonly deposits: number;
}

/** A role that nobody plays in a circle; circle null where nobody plays it at all. */
export interface Gap {
	readonly circle: string | null;
	readonly role: string;
}

/** A role that rests on one person. */
export interface SinglePoint {
	readonly role: string;
	readonly person: Person;
}

/** How relationships are spread over circles and roles (spec §7). */
export interface Portfolio {
	/** One for each circle and role, in the order of the settings. */
	readonly cells: readonly Cell[];
	/** Roles that nobody plays first, then by circle. */
	readonly gaps: readonly Gap[];
	readonly singlePoints: readonly SinglePoint[];
	readonly effectiveRoles: number;
	readonly concentrations: readonly Concentration[];
	/** Ids of the circles one wants to grow into in which there is nobody. */
	readonly emptyCircles: readonly string[];
	/** Those who stand in no cell: without a circle, or without a role of ours; in the board's order. */
	readonly outside: readonly Person[];
	/** What was given to everybody on the map, by circle. */
	readonly directions: Directions;
	readonly given: number;
}

export type PortfolioRules = Pick<Rules, 'circles' | 'roles' | 'accountWindowMonths'>;

/** The portfolio on the board's day. */
export function portfolioOf(board: Board, rules: PortfolioRules): Portfolio {
	const tally = new GivingTally(rules, accountWindow(board.today, rules));
	const grid = new Grid(rules);
	board.forEachInOrder((person, status) => {
		if (status !== 'resting') grid.add(person, status, tally.add(person));
	});
	const { giving } = tally;
	return {
		cells: grid.cells,
		gaps: grid.gaps(),
		singlePoints: grid.singlePoints(),
		effectiveRoles: effectiveRoles(giving),
		concentrations: concentrationsOf(giving),
		emptyCircles: grid.emptyCircles(),
		outside: grid.outside,
		directions: directionsOf(giving, rules.circles),
		given: giving.total,
	};
}

interface GrowingCell extends Cell {
	readonly people: Person[];
	stale: number;
	deposits: number;
}

/** The cells while people are put into them. */
class Grid {
	readonly cells: readonly GrowingCell[];
	readonly outside: Person[] = [];
	/** Circles with anybody in them, whatever their role. */
	private readonly inhabited = new Set<string>();
	private readonly byPlace = new Map<string, GrowingCell>();
	/** Everybody of a role, in a circle or not. */
	private readonly byRole: ReadonlyMap<string, Person[]>;

	constructor(private readonly rules: PortfolioRules) {
		this.cells = rules.circles.flatMap((circle) => rules.roles.map((role) => ({ circle: circle.id, role: role.id, people: [], stale: 0, deposits: 0 })));
		for (const cell of this.cells) this.byPlace.set(placeKey(cell.circle, cell.role), cell);
		this.byRole = new Map(rules.roles.map(({ id }) => [id, []]));
	}

	add(person: Person, status: Status, gives: number): void {
		const { circle, roles } = person.reading.facts;
		if (circle !== null) this.inhabited.add(circle);
		if (circle === null || roles.length === 0) this.outside.push(person);
		for (const role of roles) {
			this.byRole.get(role)?.push(person);
			const cell = circle === null ? undefined : this.byPlace.get(placeKey(circle, role));
			if (!cell) continue;
			cell.people.push(person);
			if (status === 'stale') cell.stale++;
			cell.deposits += gives / roles.length;
		}
	}

	/** Only where somebody is wanted: a role with a target of 0 leaves no gap. */
	gaps(): readonly Gap[] {
		const wanted = new Set(this.rules.roles.filter(({ target }) => target > 0).map(({ id }) => id));
		const isPlayed = (role: string): boolean => this.byRole.get(role)?.length !== 0;
		const missing = [...wanted].filter((role) => !isPlayed(role)).map((role) => ({ circle: null, role }));
		const empty = this.cells.filter(({ role, people }) => wanted.has(role) && isPlayed(role) && people.length === 0);
		return [...missing, ...empty.map(({ circle, role }) => ({ circle, role }))];
	}

	emptyCircles(): readonly string[] {
		return this.rules.circles.filter(({ id, direction }) => direction === 'want' && !this.inhabited.has(id)).map(({ id }) => id);
	}

	singlePoints(): readonly SinglePoint[] {
		return [...this.byRole].flatMap(([role, [person, ...others]]) => (person && others.length === 0 ? [{ role, person }] : []));
	}
}

function placeKey(circle: string, role: string): string {
	return `${circle}\n${role}`;
}
