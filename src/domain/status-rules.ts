import { readCadence, shorterCadence } from './cadence';
import type { Cadence } from './cadence';
import { readDay, yearOf } from './day';
import type { Day } from './day';
import type { PersonFacts } from './person';
import type { Rules } from './rules';
import { mergeVacations } from './vacation';
import type { Vacation, Vacations } from './vacation';

/** Which rule gave somebody their cadence. */
export type CadenceSource = 'own' | 'priority' | 'role' | 'circle' | 'default';

/** The status rules, parsed once for a set of settings. */
export class StatusRules {
	readonly vacations: Vacations;
	private readonly roles = new Map<string, Cadence>();
	private readonly circles = new Map<string, Cadence>();
	private readonly priority: Cadence;
	private readonly fallback: Cadence;

	constructor(rules: Pick<Rules, 'circles' | 'roles' | 'defaultCadence' | 'priorityCadence' | 'vacations'>) {
		this.priority = cadenceOr(rules.priorityCadence, { count: 21, unit: 'd' });
		this.fallback = cadenceOr(rules.defaultCadence, { count: 90, unit: 'd' });
		for (const { id, cadence } of rules.roles) this.roles.set(id, cadenceOr(cadence, this.fallback));
		for (const { id, cadence } of rules.circles) {
			const reading = readCadence(cadence);
			if (typeof reading === 'object' && reading !== null) this.circles.set(id, reading);
		}
		this.vacations = mergeVacations(rules.vacations.flatMap(vacationOf));
	}

	/** The cadence that applies to somebody: their own, this year's priority, shortest role, circle, default (spec §5). */
	cadenceOf(facts: PersonFacts, today: Day): { readonly cadence: Cadence | 'never'; readonly source: CadenceSource } {
		if (facts.cadence !== null) return { cadence: facts.cadence, source: 'own' };
		if (isPriority(facts, today)) return { cadence: this.priority, source: 'priority' };
		const roles = facts.roles.flatMap((role) => this.roles.get(role) ?? []);
		if (roles.length > 0) return { cadence: roles.reduce(shorterCadence), source: 'role' };
		const circle = facts.circle === null ? undefined : this.circles.get(facts.circle);
		return circle ? { cadence: circle, source: 'circle' } : { cadence: this.fallback, source: 'default' };
	}
}

/** True where somebody is among the priorities of the year that `today` is in. */
export function isPriority(facts: PersonFacts, today: Day): boolean {
	return facts.isPriorityNow || (facts.priorityYears.length > 0 && facts.priorityYears.includes(yearOf(today)));
}

function cadenceOr(written: string, fallback: Cadence): Cadence {
	const reading = readCadence(written);
	return typeof reading === 'object' && reading !== null ? reading : fallback;
}

function vacationOf({ from, to }: { readonly from: string; readonly to: string }): readonly Vacation[] {
	const first = readDay(from);
	const last = readDay(to);
	return first !== null && last !== null && 'day' in first && 'day' in last ? [{ from: first.day, to: last.day }] : [];
}
