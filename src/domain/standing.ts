import type { Cadence } from './cadence';
import { attentionOn, courseOf, statusOn } from './course';
import type { Basis, Course, Status } from './course';
import type { Day } from './day';
import type { Person } from './network';
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

/** The standing of a person on a day; `introduced` is how many people they had introduced directly by then. */
export function standingOf(person: Person, today: Day, rules: StatusRules, introduced: number): Standing {
	return standingOn(courseOf(person, today, rules, introduced), today, rules);
}

/** The standing on a day of a course. */
export function standingOn(course: Course, today: Day, { vacations }: Pick<StatusRules, 'vacations'>): Standing {
	const { basis, since, cadence, due } = course;
	return {
		status: statusOn(course, today),
		basis,
		since,
		cadence,
		due,
		daysSince: since === null ? null : today - since,
		daysOver: due === null ? null : today - due - vacationDaysBetween(due, today, vacations),
		attention: attentionOn(course, today),
	};
}

/** The tie-break of every order of people: by name, then path. */
export function compareNames(a: Person, b: Person): number {
	return compareText(a.name, b.name) || compareText(a.path, b.path);
}
