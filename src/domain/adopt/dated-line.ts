import type { Day } from '../day';

/** What a person's note says of a day in a way of its own: a dated heading, list item or row of a table. */
export interface DatedLine {
	readonly day: Day;
	/** What kind of contact it was, as written: `'Email'`; empty where that is not said. */
	readonly label: string;
	/** Links as their names; empty where nothing is said. */
	readonly words: string;
	readonly source: 'heading' | 'item' | 'table';
}
