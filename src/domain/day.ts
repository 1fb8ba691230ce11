declare const dayBrand: unique symbol;

/**
 * A plain calendar day, as the number of days since 1970-01-01 (spec §1).
 *
 * Days compare with `<`, subtract to a number of days, and know no time zone.
 */
export type Day = number & { readonly [dayBrand]: true };

/** How much of a day was written: `2026-03` is precise to the month. */
export type Precision = 'day' | 'month' | 'year';

/** Why a written day is not one. */
export type DayFault = 'ambiguous' | 'impossible' | 'unreadable';

/** What a value says about a day: the day, the reason why it is none, or nothing at all. */
export type DayReading =
	| { readonly day: Day; readonly precision: Precision }
	| { readonly fault: DayFault }
	| null;

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[Tt ].*)?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const MONTH = /^(\d{4})-(\d{1,2})$/;
const YEAR = /^(\d{4})$/;
const MARKDOWN_LINK = /^\[[^[\]]*\]\(<?([^()<>]+)>?\)$/;

/** The day of a civil date, or null where the calendar has no such day; the month counts from 1. */
export function dayOf(year: number, month: number, day: number): Day | null {
	if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
	return civilToDay(year, month, day);
}

/** The calendar day that a `Date` shows in the device's time zone. */
export function dayOfDate(date: Date): Day {
	return civilToDay(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The year, month (from 1) and day of the month. */
export function civilOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
	// Howard Hinnant's civil_from_days: eras of 400 years, years beginning in March.
	const shifted = day + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
	};
}

/** The year that a day is in. */
export function yearOf(day: Day): number {
	return civilOf(day).year;
}

/** `formatDay(dayOf(2026, 3, 25))` → `'2026-03-25'` */
export function formatDay(day: Day): string {
	const { year, month, day: date } = civilOf(day);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day `count` days later (earlier where negative). */
export function addDays(day: Day, count: number): Day {
	return (day + count) as Day;
}

/** The same day of the month `count` calendar months later; 31 January + 1 month is the last day of February. */
export function addMonths(day: Day, count: number): Day {
	const civil = civilOf(day);
	const months = civil.year * 12 + civil.month - 1 + count;
	const year = Math.floor(months / 12);
	const month = months - year * 12 + 1;
	return civilToDay(year, month, Math.min(civil.day, daysInMonth(year, month)));
}

/** The first days of so many months in a row, from one that is such a day. */
export function monthStarts(first: Day, count: number): readonly Day[] {
	return Array.from({ length: count }, (_, index) => addMonths(first, index));
}

/** The day as a `Date` at noon in the device's time zone: midnight does not exist on every day. */
export function localNoon(day: Day): Date {
	const { year, month, day: date } = civilOf(day);
	// The constructor takes years below 100 for 19xx.
	const noon = new Date(2000, 0, 1, 12);
	noon.setFullYear(year, month - 1, date);
	return noon;
}

/** The weekday, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
	return (((day + 4) % 7) + 7) % 7;
}

/** The first day of the week that a day is in; `weekStart` is 0 for Sunday to 6 for Saturday. */
export function startOfWeek(day: Day, weekStart: number): Day {
	return addDays(day, -((weekdayOf(day) - weekStart + 7) % 7));
}

/** The later of two days, either of which may be absent. */
export function laterOf(a: Day | null, b: Day | null): Day | null {
	if (a === null) return b;
	if (b === null) return a;
	return a > b ? a : b;
}

/**
 * Reads a day in any of the accepted forms (spec §1); never guesses.
 *
 * `'2026-03-25T10:30'`, `20260325`, `'[[2026-03-25]]'`, a `Date` → 25 March 2026;
 * `'2026-03'` → 1 March, precise to the month; `'03/04/2026'` → ambiguous; `''`, `null`, `[null]` → null.
 */
export function readDay(value: unknown): DayReading {
	if (value === null || value === undefined) return null;
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? { fault: 'unreadable' } : precise(dayOfDate(value));
	if (typeof value === 'number') return readDayText(String(value));
	if (typeof value === 'string') return readDayText(value);
	// `[[2026-03-25]]` without quotes is a list in a list; `[null]` an empty one.
	if (Array.isArray(value)) {
		const items: readonly unknown[] = value;
		const [only] = items;
		if (items.length > 1) return { fault: 'unreadable' };
		return Array.isArray(only) && only.length === 1 && typeof only[0] === 'string' ? readDayText(`[[${only[0]}]]`) : readDay(only);
	}
	return { fault: 'unreadable' };
}

/** The days that a property may list, each as it stands: `[[2026-02-04]]` without quotes is a list in a list, and one link. */
export function datesIn(value: unknown): readonly unknown[] {
	if (!Array.isArray(value)) return [value];
	const items: readonly unknown[] = value;
	return items.map((item) => (Array.isArray(item) ? [item] : item));
}

/** The day that a value names precisely; null where it names none, or only a month or a year. */
export function exactDayIn(value: unknown): Day | null {
	const reading = readDay(value);
	return reading !== null && 'day' in reading && reading.precision === 'day' ? reading.day : null;
}

function readDayText(text: string): DayReading {
	const written = withoutLink(text.trim());
	if (written === '') return null;
	const yearFirst = YEAR_FIRST.exec(written);
	if (yearFirst) return checked(dayOf(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4])));
	const compact = COMPACT.exec(written);
	if (compact) return checked(dayOf(Number(compact[1]), Number(compact[2]), Number(compact[3])));
	const month = MONTH.exec(written);
	if (month) return checked(dayOf(Number(month[1]), Number(month[2]), 1), 'month');
	const year = YEAR.exec(written);
	if (year) return checked(dayOf(Number(year[1]), 1, 1), 'year');
	const yearLast = YEAR_LAST.exec(written);
	if (yearLast) return readYearLast(Number(yearLast[1]), Number(yearLast[3]), Number(yearLast[4]));
	return { fault: 'unreadable' };
}

/** `25/03/2026` has one reading only; `03/04/2026` has two, so neither is taken. */
function readYearLast(first: number, second: number, year: number): DayReading {
	const dayFirst = dayOf(year, second, first);
	const monthFirst = dayOf(year, first, second);
	if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return { fault: 'ambiguous' };
	return checked(dayFirst ?? monthFirst);
}

/** `'[[Daily/2026-03-25|Wednesday]]'`, `'[Wednesday](Daily/2026-03-25.md)'` → `'2026-03-25'`; other text stays as it is. */
function withoutLink(text: string): string {
	if (!text.startsWith('[')) return text;
	const linked = text.startsWith('[[') && text.endsWith(']]') ? text.slice(2, -2) : MARKDOWN_LINK.exec(text)?.[1];
	if (linked === undefined) return text;
	const target = linked.split(/[|#]/, 1)[0] ?? '';
	return target.slice(target.lastIndexOf('/') + 1).trim().replace(/\.md$/i, '');
}

function checked(day: Day | null, precision: Precision = 'day'): DayReading {
	return day === null ? { fault: 'impossible' } : { day, precision };
}

function precise(day: Day): DayReading {
	return { day, precision: 'day' };
}

function daysInMonth(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function civilToDay(year: number, month: number, day: number): Day {
	// Howard Hinnant's days_from_civil.
	const marchYear = month <= 2 ? year - 1 : year;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
	return (era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468) as Day;
}

function pad(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
