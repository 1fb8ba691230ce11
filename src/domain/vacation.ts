import { addDays } from './day';
import type { Day } from './day';

/** Days away, both ends included. */
export interface Vacation {
	readonly from: Day;
	readonly to: Day;
}

/** Vacations in order of their days, without overlap, so that no day is counted twice. */
export type Vacations = readonly Vacation[];

/** Sorts vacations and joins those that touch or overlap; one that ends before it begins is left out. */
export function mergeVacations(vacations: readonly Vacation[]): Vacations {
	const merged: Vacation[] = [];
	for (const vacation of [...vacations].filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from)) {
		const last = merged[merged.length - 1];
		if (last && vacation.from <= last.to + 1) merged[merged.length - 1] = { from: last.from, to: vacation.to > last.to ? vacation.to : last.to };
		else merged.push(vacation);
	}
	return merged;
}

/** How many vacation days lie after `after` and not after `until`. */
export function vacationDaysBetween(after: Day, until: Day, vacations: Vacations): number {
	let days = 0;
	for (const { from, to } of vacations) days += Math.max(0, Math.min(to, until) - Math.max(from, after + 1) + 1);
	return days;
}

/** Moves a due day on by the vacation days between `since` and it, until none remain (spec §5). */
export function dueAfterVacations(since: Day, due: Day, vacations: Vacations): Day {
	let counted = since;
	let moved = due;
	while (counted < moved) {
		const days = vacationDaysBetween(counted, moved, vacations);
		if (days === 0) break;
		counted = moved;
		moved = addDays(moved, days);
	}
	return moved;
}
