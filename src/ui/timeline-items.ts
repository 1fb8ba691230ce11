import type { Entry } from '../domain/touchpoint';
import type { RowItem } from './row';

/** A touchpoint or contact in the panel's timeline. */
export interface EntryItem extends RowItem {
	readonly type: 'entry';
	readonly entry: Entry;
}

/** Kept for as long as the entry: thousands are looked up by it at each change. */
const PLACES = new WeakMap<Entry, string>();

/** The rows of a timeline; a key is the same for as long as its line stands where it stood. */
export function timelineItemsOf(entries: readonly Entry[]): readonly EntryItem[] {
	let before: Entry | null = null;
	let same = 0;
	return entries.map((entry, index) => {
		// Entries of one place stand together.
		same = before !== null && isSamePlace(before, entry) ? same + 1 : 0;
		before = entry;
		return new TimelineItem(entry, index + 1, entries.length, same);
	});
}

class TimelineItem implements EntryItem {
	readonly type = 'entry';
	readonly section = 'timeline';

	constructor(
		readonly entry: Entry,
		readonly position: number,
		readonly setSize: number,
		/** How many stand before it at the same place. */
		private readonly same: number,
	) {}

	/** Put together when it is asked for: of most rows that are out of sight it never is. */
	get key(): string {
		const place = placeOf(this.entry);
		return this.same === 0 ? place : `${place}:${this.same}`;
	}
}

function isSamePlace(a: Entry, b: Entry): boolean {
	return a.line === b.line && a.day === b.day && a.path === b.path;
}

function placeOf(entry: Entry): string {
	let place = PLACES.get(entry);
	if (place === undefined) PLACES.set(entry, (place = `${entry.path}:${entry.line ?? ''}:${entry.day}`));
	return place;
}
