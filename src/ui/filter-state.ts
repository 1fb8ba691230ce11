import { fieldsIn } from '../domain/fields';
import { NO_FILTER } from '../domain/sections';
import type { Filter, SortOrder } from '../domain/sections';

/** In the order of the menu. */
export const SORTS: readonly SortOrder[] = ['attention', 'name', 'days', 'account'];

/** The filter that a saved view state holds; whatever else it holds counts as not filtered. */
export function readFilter(state: unknown): Filter {
	const { search, circles, roles, sort } = fieldsIn(state);
	return {
		search: typeof search === 'string' ? search : '',
		circles: textsIn(circles),
		roles: textsIn(roles),
		sort: SORTS.find((order) => order === sort) ?? NO_FILTER.sort,
	};
}

/** The filter without what a hidden ledger hides: an order by account would tell of it. */
export function filterInForce(filter: Filter, isLedgerHidden: boolean): Filter {
	return isLedgerHidden && filter.sort === 'account' ? { ...filter, sort: NO_FILTER.sort } : filter;
}

/** True where somebody may be left out; another order leaves nobody out. */
export function isNarrowed({ search, circles, roles }: Filter): boolean {
	return search.trim() !== '' || circles.length > 0 || roles.length > 0;
}

/** True where something is set that only the menu shows. */
export function isMenuUsed({ circles, roles, sort }: Filter): boolean {
	return roles.length > 0 || circles.includes('') || sort !== NO_FILTER.sort;
}

/** The list with a text added, or without it where it was there. */
export function toggled(texts: readonly string[], text: string): readonly string[] {
	return texts.includes(text) ? texts.filter((other) => other !== text) : [...texts, text];
}

function textsIn(value: unknown): readonly string[] {
	if (!Array.isArray(value)) return [];
	const items: readonly unknown[] = value;
	return items.filter((item) => typeof item === 'string');
}
