import { addDays, addMonths, civilOf, dayOf } from './day';
import type { Day } from './day';
import type { DayRange } from './day-range';

/** A quarter or a year that is looked back on. */
export interface Period extends DayRange {
	/** `'2026-Q4'` or `'2026'` */
	readonly name: string;
	/** How many calendar months it has. */
	readonly months: 3 | 12;
}

const DAYS_TO_LOOK_BACK = 21;

const WRITTEN = /^(\d{4})(?:-?q([1-4]))?$/i;

/** `'2026-Q4'` → 1 October to 31 December 2026; `'2026'` → the year; null for anything else. */
export function readPeriod(text: string): Period | null {
	const match = WRITTEN.exec(text.trim());
	if (!match) return null;
	const year = Number(match[1]);
	return match[2] === undefined ? periodFrom(dayOf(year, 1, 1), 12) : periodFrom(dayOf(year, Number(match[2]) * 3 - 2, 1), 3);
}

/** The quarter that a day is in. */
export function quarterOf(day: Day): Period {
	const { year, month } = civilOf(day);
	const quarter = periodFrom(dayOf(year, month - ((month - 1) % 3), 1), 3);
	if (!quarter) throw new RangeError(`${day} is in no year that can be written`);
	return quarter;
}

/** The year that a day is in, as a period. */
export function yearAround(day: Day): Period {
	const year = periodFrom(dayOf(civilOf(day).year, 1, 1), 12);
	if (!year) throw new RangeError(`${day} is in no year that can be written`);
	return year;
}

/** The quarter to look back on: for its first three weeks a new one is too young for it. */
export function quarterToReview(today: Day): Period {
	const quarter = quarterOf(today);
	return today - quarter.from < DAYS_TO_LOOK_BACK ? (periodBefore(quarter) ?? quarter) : quarter;
}

/** The period as long just before; null before the first year. */
export function periodBefore({ from, months }: Period): Period | null {
	const { year, month } = civilOf(addMonths(from, -months));
	return periodFrom(dayOf(year, month, 1), months);
}

function periodFrom(from: Day | null, months: 3 | 12): Period | null {
	if (from === null) return null;
	const { year, month } = civilOf(from);
	const name = String(year).padStart(4, '0') + (months === 12 ? '' : `-Q${Math.ceil(month / 3)}`);
	return { name, months, from, to: addDays(addMonths(from, months), -1) };
}
