import { dayOf, exactDayIn, yearOf } from '../day';
import type { Day } from '../day';

/** Which of two numbers is the day, in dates such as `03/04/2026`. */
export type DayOrder = 'day-first' | 'month-first';

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\.?$/;
/** `25 Mar 2026`, `25. März 2026`, `25-Mar-26`, `25 de marzo de 2026` */
const DAY_MONTH = /^(\d{1,2})(?:\.|º|st|nd|rd|th)?[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4}|\d{2})$/u;
/** `Mar 25, 2026` */
const MONTH_DAY = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/u;
const TIME = /,?[\sT]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?|z|[+-]\d{2}:?\d{2})?$/i;
/** No date with its time is as long. */
const LONGEST = 80;
/** Languages whose names of months are read. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

/**
 * The day that a cell of an imported table says; null where it says none, or cannot be read.
 *
 * `'25 Mar 2026'`, `'2026-03-25 10:12'`, `'25.03.26'` → 25 March 2026; `'03/04/2026'` only where the order is known.
 */
export function readImportedDay(text: string, order: DayOrder | null, today: Day): Day | null {
	const plain = withoutTime(text);
	const day = numbersIn(plain, order, today) ?? namedDayIn(plain, today) ?? isoDayIn(plain);
	return day !== null && day <= today ? day : null;
}

/** The order that a column's dates prove among themselves; null where all of them can be read either way, or they contradict each other. */
export function dayOrderOf(texts: Iterable<string>): DayOrder | null {
	let isDayFirst = false;
	let isMonthFirst = false;
	for (const text of texts) {
		const [, first, sign, second] = NUMBERS.exec(withoutTime(text)) ?? [];
		// Between dots the day comes first wherever dots are used.
		if (Number(first) > 12 || sign === '.') isDayFirst = true;
		else if (Number(second) > 12) isMonthFirst = true;
	}
	if (isDayFirst === isMonthFirst) return null;
	return isDayFirst ? 'day-first' : 'month-first';
}

/** True for a date that can be read as two days. */
export function isEitherWay(text: string): boolean {
	const [, first, sign, second] = NUMBERS.exec(withoutTime(text)) ?? [];
	return sign !== undefined && sign !== '.' && Number(first) <= 12 && Number(second) <= 12 && first !== second;
}

function withoutTime(text: string): string {
	const plain = text.trim();
	return plain.includes(':') && plain.length <= LONGEST ? plain.replace(TIME, '').trim() : plain;
}

function numbersIn(text: string, order: DayOrder | null, today: Day): Day | null {
	const [, first, sign, second, written] = NUMBERS.exec(text) ?? [];
	if (first === undefined || second === undefined || written === undefined) return null;
	const [a, b, year] = [Number(first), Number(second), fullYear(written, today)];
	const isDayFirst = sign === '.' || a > 12 || (b <= 12 && (order === 'day-first' || a === b));
	if (!isDayFirst && b <= 12 && order === null) return null;
	return isDayFirst ? dayOf(year, b, a) : dayOf(year, a, b);
}

function namedDayIn(text: string, today: Day): Day | null {
	const dayMonth = DAY_MONTH.exec(text);
	const [day, name, year] = dayMonth ? [dayMonth[1], dayMonth[2], dayMonth[3]] : monthDayIn(text);
	const month = name === undefined ? undefined : MONTHS.get(plainMonth(name));
	return month === undefined || year === undefined ? null : dayOf(fullYear(year, today), month, Number(day));
}

function monthDayIn(text: string): readonly (string | undefined)[] {
	const [, name, day, year] = MONTH_DAY.exec(text) ?? [];
	return [day, name, year];
}

/** As everywhere else, but only days that are exact. */
function isoDayIn(text: string): Day | null {
	return /^\d{4}/.test(text) ? exactDayIn(text) : null;
}

/** Nobody was met in a year to come: `'26'` is 2026 until that is over, `'84'` is 1984. */
function fullYear(written: string, today: Day): number {
	const year = Number(written);
	if (written.length === 4) return year;
	const century = yearOf(today) - (yearOf(today) % 100);
	return century + year > yearOf(today) ? century - 100 + year : century + year;
}

/** `'März'` → `'marz'`, `'févr.'` → `'fevr'` */
function plainMonth(name: string): string {
	return name.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
}

/** Names of months, long and short, to their numbers. */
function monthNames(): ReadonlyMap<string, number> {
	// Four letters are as common as three.
	const names = new Map([['sept', 9]]);
	for (const language of LANGUAGES) {
		for (const style of ['long', 'short'] as const) {
			const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
			for (let month = 1; month <= 12; month++) names.set(plainMonth(format.format(new Date(Date.UTC(2000, month - 1, 1)))), month);
		}
	}
	return names;
}

const MONTHS = monthNames();
