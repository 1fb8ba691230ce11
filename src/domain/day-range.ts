import { addDays, addMonths } from './day';
import type { Day } from './day';
import type { Rules } from './rules';

/** Days from the first to the last, both counted. */
export interface DayRange {
	readonly from: Day;
	readonly to: Day;
}

/** Before every day that can be written. */
const BEFORE_ALL = -(2 ** 30) as Day;

/** The days that accounts look back over: those after today a year ago, up to today (spec §6; months from the settings). */
export function accountWindow(today: Day, { accountWindowMonths }: Pick<Rules, 'accountWindowMonths'>): DayRange {
	return { from: addDays(addMonths(today, -accountWindowMonths), 1), to: today };
}

/** True for a day in a range. */
export function isIn({ from, to }: DayRange, day: Day): boolean {
	return day >= from && day <= to;
}

/** All days up to one. */
export function everUpTo(to: Day): DayRange {
	return { from: BEFORE_ALL, to };
}
