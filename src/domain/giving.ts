import type { DayRange } from './day-range';
import { entriesIn, touchpointsIn } from './ledger';
import type { Person } from './people';
import type { Rules } from './rules';
import { compareNames } from './standing';

/** Where deposits and introductions of a range of days went; one for each person of a line. */
export interface Giving {
	readonly total: number;
	/** By the ids of all configured roles; a give to somebody of two roles counts half in each. */
	readonly byRole: ReadonlyMap<string, number>;
	/** By the ids of all configured circles. */
	readonly byCircle: ReadonlyMap<string, number>;
	/** The five with the most touchpoints in the range, the most first. */
	readonly mostTouched: readonly Person[];
	readonly toMostTouched: number;
}

/** A role, a circle or a few people to whom over half of all went. */
export type Concentration =
	| { readonly on: 'role' | 'circle'; readonly id: string; readonly share: number }
	| { readonly on: 'people'; readonly people: readonly Person[]; readonly share: number };

interface Touched {
	readonly person: Person;
	readonly touchpoints: number;
	readonly gives: number;
}

const MOST_TOUCHED = 5;

/** Adds up what was given to one person after the other; the same people in the same order give the same numbers. */
export class GivingTally {
	private total = 0;
	private readonly byRole: Map<string, number>;
	private readonly byCircle: Map<string, number>;
	private readonly touched: Touched[] = [];

	constructor(
		rules: Pick<Rules, 'circles' | 'roles'>,
		private readonly range: DayRange,
	) {
		this.byRole = new Map(rules.roles.map(({ id }) => [id, 0]));
		this.byCircle = new Map(rules.circles.map(({ id }) => [id, 0]));
	}

	/** Counts a person in; returns how much was given to them. */
	add(person: Person): number {
		const { ledger } = person;
		const gives = entriesIn(ledger.gives, this.range).length;
		this.take(person, gives, touchpointsIn(ledger, this.range).length);
		return gives;
	}

	/** Counts a person in, of whose touchpoints in the range so many were given to them. */
	take(person: Person, gives: number, touchpoints: number): void {
		if (touchpoints === 0) return;
		const { circle, roles } = person.reading.facts;
		this.total += gives;
		for (const role of roles) this.byRole.set(role, (this.byRole.get(role) ?? 0) + gives / roles.length);
		if (circle !== null) this.byCircle.set(circle, (this.byCircle.get(circle) ?? 0) + gives);
		this.takeIfAmongMost({ person, touchpoints, gives });
	}

	get giving(): Giving {
		const { total, byRole, byCircle, touched } = this;
		return { total, byRole, byCircle, mostTouched: touched.map(({ person }) => person), toMostTouched: touched.reduce((sum, { gives }) => sum + gives, 0) };
	}

	private takeIfAmongMost(touched: Touched): void {
		const last = this.touched[MOST_TOUCHED - 1];
		if (last && compareTouched(last, touched) <= 0) return;
		this.touched.push(touched);
		this.touched.sort(compareTouched);
		this.touched.length = Math.min(this.touched.length, MOST_TOUCHED);
	}
}

/**
 * Over how many roles what was given is spread: exp of the Shannon entropy by role; 0 without anything.
 *
 * All to sponsors → 1; as much to sponsors as to peers → 2; three quarters to sponsors → 1.75.
 */
export function effectiveRoles({ byRole }: Giving): number {
	const gives = [...byRole.values()].filter((count) => count > 0);
	const total = gives.reduce((sum, count) => sum + count, 0);
	return total === 0 ? 0 : Math.exp(-gives.reduce((sum, count) => sum + (count / total) * Math.log(count / total), 0));
}

/** Everything to which over half of what was given went: roles, circles, the most touched people. */
export function concentrationsOf({ total, byRole, byCircle, mostTouched, toMostTouched }: Giving): readonly Concentration[] {
	const heaviest = (on: 'role' | 'circle', counts: ReadonlyMap<string, number>): readonly Concentration[] =>
		[...counts].map(([id, count]) => ({ on, id, share: shareOf(count, total) })).filter(({ share }) => share > 0.5);
	const few: Concentration = { on: 'people', people: mostTouched, share: shareOf(toMostTouched, total) };
	return [...heaviest('role', byRole), ...heaviest('circle', byCircle), ...(few.share > 0.5 ? [few] : [])];
}

/** Shares of what was given to people in a circle: in the career one has, and in the one one wants. */
export interface Directions {
	readonly have: number;
	readonly want: number;
}

/** How what was given is spread over the career one has and the one one wants; both 0 where nothing went to a circle. */
export function directionsOf({ byCircle }: Giving, circles: Rules['circles']): Directions {
	const sumOf = (direction: keyof Directions): number => circles.filter((circle) => circle.direction === direction).reduce((sum, { id }) => sum + (byCircle.get(id) ?? 0), 0);
	const [have, want] = [sumOf('have'), sumOf('want')];
	return { have: shareOf(have, have + want), want: shareOf(want, have + want) };
}

/** A part of a whole, from 0 to 1; 0 where there is nothing. */
export function shareOf(part: number, whole: number): number {
	return whole === 0 ? 0 : part / whole;
}

function compareTouched(a: Touched, b: Touched): number {
	return b.touchpoints - a.touchpoints || b.gives - a.gives || compareNames(a.person, b.person);
}
