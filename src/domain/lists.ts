const NONE: readonly never[] = [];

/**
 * A list for keeping: the shared empty one where there is nothing, and otherwise a copy without the room it grew with.
 *
 * A list that was pushed to holds room for seventeen; in an index of sixty thousand notes that is most of the memory.
 */
export function exactly<T>(list: readonly T[]): readonly T[] {
	return list.length === 0 ? NONE : list.slice();
}

/** The first place in a sorted list at which a thing may stand. */
export function placeOf<T>(sorted: readonly T[], thing: T, compare: (a: T, b: T) => number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const other = sorted[middle];
		if (other !== undefined && compare(other, thing) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** From this length on a list may keep room to grow: copying it for each change would cost more than the room. */
const LONG = 32;

/** A sorted list with a thing in its place; a short list is copied, a long one changed. */
export function inserted<T>(sorted: readonly T[], thing: T, compare: (a: T, b: T) => number): readonly T[] {
	const place = placeOf(sorted, thing, compare);
	// Notes come in the order of their days more often than not.
	if (sorted.length < LONG && place === sorted.length) return sorted.concat([thing]);
	if (sorted.length < LONG) return sorted.slice(0, place).concat([thing], sorted.slice(place));
	(sorted as T[]).splice(place, 0, thing);
	return sorted;
}

/** A list without the thing at a place; a short list is copied, a long one changed. */
export function withoutAt<T>(list: readonly T[], place: number): readonly T[] {
	if (list.length <= 1) return NONE;
	if (list.length < LONG) return list.slice(0, place).concat(list.slice(place + 1));
	(list as T[]).splice(place, 1);
	return list;
}
