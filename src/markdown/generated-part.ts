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

const FENCE = /^(?:```|~~~)/;

/**
 * Puts the generated part between its markers; where a note has none, at its end with them.
 *
 * `replacePart('%% rapport:begin %%\nold\n%% rapport:end %%\nmine', 'new')` → `'%% rapport:begin %%\nnew\n%% rapport:end %%\nmine'`
 */
export function replacePart(text: string, part: string): { readonly text: string; readonly change: PartChange } | { readonly refused: PartRefusal } {
	const { lines, blocks, unclosed } = readNoteText(text);
	const said = lines.map(({ from, to }) => text.slice(from, to).trim());
	const code = blocks.filter(({ first }) => FENCE.test(said[first] ?? ''));
	// In code they are words about markers.
	const isMarker = (index: number): boolean => !code.some(({ first, last }) => first < index && index <= last);
	const placesOf = (marker: string): readonly number[] => said.flatMap((line, index) => (line === marker ? [index] : []));
	const begins = placesOf(PART_BEGIN).filter(isMarker);
	// Where code in the part has lost its end, the part's end is in it too, and still the only one behind its beginning.
	const behind = placesOf(PART_END).filter((index) => index > (begins[0] ?? Infinity));
	const ends = placesOf(PART_END).filter((index) => isMarker(index) || (behind.length === 1 && index === behind[0]));
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
	const added = (text.trim() === '' ? '' : isClosed ? ending : ending + ending) + block + (isClosed ? ending : '');
	return { text: text + added, change: { written: added, before: '' } };
}

/** Puts back what stood there, where what was written still stands exactly once; null otherwise. */
export function undoPart(text: string, { written, before }: PartChange): string | null {
	const from = text.indexOf(written);
	if (from < 0 || text.includes(written, from + 1)) return null;
	return text.slice(0, from) + before + text.slice(from + written.length);
}
