import type { ListItemCache } from 'obsidian';

/** A quote that is open, with the offsets it has reached. */
export interface Quote {
	kind: 'quote';
	type: 'blockquote' | 'callout';
	start: number;
	end: number;
}

/** A list that is open; it holds items of one kind of marker. */
export interface List {
	kind: 'list';
	marker: string;
	line: number;
	start: number;
	end: number;
}

/** A list item that is open. */
export interface Item {
	kind: 'item';
	/** Columns that a later line must be indented by to belong to it. */
	width: number;
	isEmpty: boolean;
	cache: ListItemCache;
	start: number;
	/** End of its own lines: those before its first nested list. */
	end: number;
	endLine: number;
	/** Whether no nested list has begun in it yet. */
	isOwn: boolean;
}
/** What holds other blocks. */
export type Container = Quote | List | Item;

/** A block of lines that holds no other. */
export interface Leaf {
	type: string;
	start: number;
	end: number;
	lines: number;
	/** What a line must show to end a block whose lines are not read as Markdown; `null` in text. */
	isOver: ((rest: string) => boolean) | null;
	hasInline: boolean;
	endsAtBlank: boolean;
}
