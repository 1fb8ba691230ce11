import type { Cadence } from './cadence';
import { appliedCadence, attentionOn, courseOf, sinceOf, statusOn } from './course';
import type { Basis, Status } from './course';
import type { Day } from './day';
import type { Introductions } from './introductions';
import type { Person } from './people';
import { compareText } from './problem';
import type { StatusRules } from './status-rules';
import { vacationDaysBetween } from './vacation';

/** Where a relationship stands on one day, and how much it asks for attention beside others (spec §5). */
export interface Standing {
	readonly status: Status;
	readonly basis: Basis;
	readonly since: Day | null;
	/** As applied; null when resting by cadence. */
	readonly cadence: Cadence | null;
	readonly due: Day | null;
	readonly daysSince: number | null;
	/** Days from due to today less vacation days; negative before due. */
	readonly daysOver: number | null;
	readonly attention: number;
}

/** The standing of a person on a day. */
export function standingOf(person: Person, today: Day, rules: StatusRules, introductions: Introductions): Standing {
	const course = courseOf(person, today, rules, introductions);
	const { since, due } = course;
	return {
		status: statusOn(course, today),
		basis: sinceOf(person, today).basis,
		since,
		cadence: appliedCadence(person, today, rules),
		due,
		daysSince: since === null ? null : today - since,
		daysOver: due === null ? null : today - due - vacationDaysBetween(due, today, rules.vacations),
		attention: attentionOn(course, today),
	};
}

/** The tie-break of every order of people: by name, then path. */
export function compareNames(a: Pick<Person, 'name' | 'path'>, b: Pick<Person, 'name' | 'path'>): number {
	return compareText(a.name, b.name) || compareText(a.path, b.path);
}
