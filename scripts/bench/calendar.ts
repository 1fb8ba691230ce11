/**
 * Calendar days as whole numbers (days since 1970-01-01), for the generator and the reference.
 *
 * Deliberately not the plugin's own day arithmetic: the two are checked against each other.
 */

const MS_PER_DAY = 86_400_000;

/** The day number of a written day: `dayOf('1970-01-02')` → `1`. */
export function dayOf(text: string): number {
	return Math.round(Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY);
}

/** The written day of a day number: `textOfDay(1)` → `'1970-01-02'`. */
export function textOfDay(day: number): string {
	return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The year that a day is in. */
export function yearOfDay(day: number): number {
	return new Date(day * MS_PER_DAY).getUTCFullYear();
}

/** The same date some months later, or the last day of a month too short for it: 31 Jan + 1 → 28 or 29 Feb. */
export function addMonths(day: number, months: number): number {
	const from = new Date(day * MS_PER_DAY);
	const year = from.getUTCFullYear();
	const month = from.getUTCMonth() + months;
	const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return Date.UTC(year, month, Math.min(from.getUTCDate(), lastDate)) / MS_PER_DAY;
}
