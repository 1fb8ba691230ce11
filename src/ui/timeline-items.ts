import type { Entry } from '../domain/touchpoint';
import type { RowItem } from './row';

/** A touchpoint or contact in the panel's timeline. */
export interface EntryItem extends RowItem {
	readonly type: 'entry';
	readonly entry: Entry;
}

/** The rows of a timeline; a key is the same for as long as its line stands where it stood. */
export function timelineItemsOf(entries: readonly Entry[]): readonly EntryItem[] {
	let before = '';
	let same = 0;
	return entries.map((entry, index) => {
		const place = `${entry.path}:${entry.line ?? ''}:${entry.day}`;
		// Entries of one place stand together.
		same = place === before ? same + 1 : 0;
		before = place;
		return { type: 'entry', key: `${place}:${same}`, section: 'timeline', position: index + 1, setSize: entries.length, entry };
	});
}
