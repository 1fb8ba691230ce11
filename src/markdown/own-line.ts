import { readNoteText } from './insertion';
import type { TextLine } from './lines';

/** A list item's own line, as it was last seen. */
export interface SeenLine {
	/** From 1; a hint only, for lines move. */
	readonly line: number;
	/** The whole line, its indentation included, without its line break. */
	readonly source: string;
}

/** Why a line is left alone: it no longer stands there as it was seen, or it stands there more than once. */
export type LineRefusal = 'not-there' | 'ambiguous';

/** A note with one line replaced, and that line as it stands now. */
export interface ReplacedLine {
	readonly text: string;
	readonly now: SeenLine;
}

/**
 * Puts another line in the place of a list item's own line; its children, its line break and every other byte stay.
 *
 * `replaceLine('a\n- b\n', { line: 2, source: '- b' }, '- c')` → `'a\n- c\n'`
 */
export function replaceLine(text: string, seen: SeenLine, to: string): ReplacedLine | { readonly refused: LineRefusal } {
	const place = findLine(text, seen);
	if ('refused' in place) return place;
	const { index, line } = place;
	return { text: text.slice(0, line.from) + to + text.slice(line.to), now: { line: index + 1, source: to } };
}

/** Where a line that was seen stands by now: on its number, or elsewhere if only once; lines in code, quotes and the like do not count. */
export function findLine(text: string, { line: number, source }: SeenLine): { readonly index: number; readonly line: TextLine } | { readonly refused: LineRefusal } {
	const { lines, blocks } = readNoteText(text);
	const places = blocks.filter(({ type }) => type === 'item').flatMap(({ first, last }) => {
		const own = lines.slice(first, last + 1).map((line, offset) => ({ index: first + offset, line }));
		return own.filter(({ line: { from, to } }) => text.slice(from, to) === source);
	});
	const place = places.find(({ index }) => index === number - 1) ?? (places.length === 1 ? places[0] : undefined);
	return place ?? { refused: places.length === 0 ? 'not-there' : 'ambiguous' };
}
