import type { KindTags } from '../domain/touchpoint';
import { readNoteText } from './insertion';

/** A name that is being typed where a touchpoint's people stand. */
export interface PersonQuery {
	readonly query: string;
	/** Where it begins on its line. */
	readonly from: number;
}

const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/;
const TAG = /(?:^|\s)(#[^\s#]+)\s+/g;
const LINK = /^(?:\[\[[^[\]\n]*\]\]|\[[^[\]\n]*\]\([^()\n]*\))\s+/;
/** Longer than any name, and a sentence by then. */
const LONGEST = 40;
const NO_NAME = /[[\]#|.!?]/;

/**
 * The name being typed right behind a kind's tag; null where nobody is to be named.
 *
 * `'- #deposit Ad'` → `{ query: 'Ad', from: 11 }`. Behind a link there is one more name only where two are needed: an introduction.
 */
export function personQueryIn(before: string, kindTags: KindTags): PersonQuery | null {
	const item = ITEM.exec(before);
	if (!item) return null;
	TAG.lastIndex = item[0].length === 0 ? 0 : item[0].length - 1;
	for (let match = TAG.exec(before); match; match = TAG.exec(before)) {
		const kind = kindTags.read(match[1] ?? '');
		// The next tag may begin where this one's space ends.
		TAG.lastIndex--;
		if (!kind) continue;
		const isPair = kind.kind === 'introduction' || kind.way === 'introduction';
		return queryIn(before, match.index + match[0].length, isPair ? 1 : 0);
	}
	return null;
}

function queryIn(before: string, start: number, linksBefore: number): PersonQuery | null {
	let from = start;
	let links = 0;
	for (let link = LINK.exec(before.slice(from)); link; link = LINK.exec(before.slice(from))) {
		from += link[0].length;
		links++;
	}
	const query = before.slice(from);
	return links > linksBefore || query.length > LONGEST || NO_NAME.test(query) ? null : { query, from };
}

/** True for a line (from 0) of a list item: none in code, comments, quotes or properties. */
export function isItemLine(text: string, line: number): boolean {
	return readNoteText(text).blocks.some(({ type, first, last }) => type === 'item' && first <= line && line <= last);
}
