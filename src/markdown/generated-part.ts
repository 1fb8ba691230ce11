import { readNoteText } from './insertion';
import type { VerbatimKind } from './block-starts';

/** Between these two lines a note is the plugin's; everything else in it is the user's. */
export const PART_BEGIN = '%% rapport:begin %%';
export const PART_END = '%% rapport:end %%';

/** What was written where, so that it can be undone. */
export interface PartChange {
	/** As it stands in the note, both markers included. */
	readonly written: string;
	/** What stood there; empty where the part was added. */
	readonly before: string;
}

/** Why a part is not written: a marker is missing, stands twice or in the wrong order; or it would be swallowed by what nothing closes. */
export type PartRefusal = 'markers' | `unclosed-${VerbatimKind}`;

/**
 * Puts the generated part between its markers; where a note has none, at its end with them.
 *
 * `replacePart('%% rapport:begin %%\nold\n%% rapport:end %%\nmine', 'new')` → `'%% rapport:begin %%\nnew\n%% rapport:end %%\nmine'`
 */
export function replacePart(text: string, part: string): { readonly text: string; readonly change: PartChange } | { readonly refused: PartRefusal } {
	const { lines, unclosed } = readNoteText(text);
	const placesOf = (marker: string): readonly number[] => lines.flatMap(({ from, to }, index) => (text.slice(from, to).trim() === marker ? [index] : []));
	const [begins, ends] = [placesOf(PART_BEGIN), placesOf(PART_END)];
	const ending = lines.find((line) => line.ending !== '')?.ending ?? '\n';
	const block = [PART_BEGIN, ...part.split('\n'), PART_END].join(ending);
	const [begin = 0, end = 0] = [begins[0], ends[0]];
	if (begins.length === 1 && ends.length === 1 && begin < end) {
		const from = lines[begin]?.from ?? 0;
		const to = lines[end]?.to ?? 0;
		return { text: text.slice(0, from) + block + text.slice(to), change: { written: block, before: text.slice(from, to) } };
	}
	if (begins.length + ends.length > 0) return { refused: 'markers' };
	if (unclosed) return { refused: `unclosed-${unclosed.kind}` };
	// One blank line between the user's text and the part; the note ends as it did.
	const isClosed = text === '' || text.endsWith('\n');
	const written = (text.trim() === '' ? '' : isClosed ? ending : ending + ending) + block + (isClosed ? ending : '');
	return { text: text + written, change: { written, before: '' } };
}

/** Puts back what stood there, where what was written still stands exactly once; null otherwise. */
export function undoPart(text: string, { written, before }: PartChange): string | null {
	const from = text.indexOf(written);
	if (from < 0 || text.includes(written, from + 1)) return null;
	return text.slice(0, from) + before + text.slice(from + written.length);
}
