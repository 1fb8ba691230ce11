import type { Block } from './blocks';
import { readNoteText } from './insertion';
import type { InsertedLine } from './insertion';

/** Why an inserted line is not taken out: it was changed or removed, it stands there more than once, or it has gained lines of its own. */
export type RemovalRefusal = 'not-there' | 'ambiguous' | 'has-children';

/**
 * Takes out what `insertUnderHeading` put in, where it is still there: the line, and the heading and blank lines that came with it
 * unless something else has come to need them.
 *
 * `removeInsertedLine('## Log\n- a\n- b\n', inserted)` → `{ text: '## Log\n- a\n' }`
 */
export function removeInsertedLine(text: string, inserted: InsertedLine): { readonly text: string } | { readonly refused: RemovalRefusal } {
	const { lines, blocks } = readNoteText(text);
	const said = lines.map(({ from, to }) => text.slice(from, to));
	const places = blocks.filter(({ type, first }) => type === 'item' && said[first] === inserted.line);
	const place = places.find(({ first }) => first === inserted.lineNumber - 1) ?? (places.length === 1 ? places[0] : undefined);
	if (place === undefined) return { refused: places.length === 0 ? 'not-there' : 'ambiguous' };
	if (place.last > place.first) return { refused: 'has-children' };

	const { first, last } = removable(place, blocks, said, inserted);
	const before = lines[first - 1];
	const end = lines[last];
	if (end === undefined) return { refused: 'not-there' };
	// With the break above; in a note that begins with the line there is only the one below.
	if (before) return { text: text.slice(0, before.to) + text.slice(end.to) };
	return { text: text.slice(0, lines[first]?.from ?? 0) + text.slice(end.to + end.ending.length) };
}

/** The lines that go: from the heading or the blank line above to the blank line below, as far as nothing else needs them. */
function removable(place: Block, blocks: readonly Block[], said: readonly string[], inserted: InsertedLine): { readonly first: number; readonly last: number } {
	let { first, last } = place;
	const next = blocks[blocks.indexOf(place) + 1];
	if (inserted.blanksBelow === 1 && said[last + 1] === '') last++;
	if (inserted.heading !== null) {
		const isOnlyLine = said[first - 1] === inserted.heading && (next === undefined || next.type === 'heading');
		if (!isOnlyLine) return { first, last };
		first--;
	}
	// An item that was logged below since then needs the blank line above as this one did.
	const isNeeded = next?.type === 'item' && next.first === place.last + 1;
	if (inserted.blanksAbove === 1 && said[first - 1] === '' && !isNeeded) first--;
	return { first, last };
}
