import type { Day } from '../day';

/** Somebody in a file that people are imported from. */
export interface Candidate {
	/** Where they begin in the file, from 1. */
	readonly line: number;
	/** As the file says it, on one line; empty where it says none. */
	readonly name: string;
	/** In lower case, each once. */
	readonly emails: readonly string[];
	readonly aliases: readonly string[];
	readonly company: string;
	readonly title: string;
	readonly linkedin: string;
	readonly met: Day | null;
	/** Ids of the settings, and text in the cadence grammar. */
	readonly circle: string | null;
	readonly roles: readonly string[];
	readonly cadence: string;
	/** Why they are nobody to import, whatever their name. */
	readonly flaw: CandidateFlaw | null;
	/** Values that were left out because they could not be read, as `'31/31/2020'`. */
	readonly unread: readonly string[];
}

/** Why a row or a card is nobody: cut off at the end of the file, more cells than columns, or a card of a company or a list. */
export type CandidateFlaw = 'cut-off' | 'too-many-cells' | 'no-person';

/** Somebody of whom a file says nothing. */
export const NOTHING_SAID: Candidate = {
	line: 0, name: '', emails: [], aliases: [], company: '', title: '', linkedin: '', met: null, circle: null, roles: [], cadence: '', flaw: null, unread: [],
};

const NONE: readonly never[] = [];

/** Words with one blank between them: most of what a file holds. */
const PLAIN = /^(?:[!-~\u00A1-\u1FFF]+(?: [!-~\u00A1-\u1FFF]+)*)?$/;

/** On one line, without what shows as nothing: `' Ada \n Lovelace '` → `'Ada Lovelace'`. */
export function oneLine(text: string): string {
	return PLAIN.test(text) ? text : text.replace(/[\s\p{Cc}\u200B\uFEFF\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}

/** Addresses in a text, however it lists them: `'Ada <A@x.org>; mailto:b@x.org'` → `'a@x.org'`, `'b@x.org'`. */
export function emailsIn(text: string): readonly string[] {
	if (!text.includes('@')) return NONE;
	// Word by word: an expression for the whole would try each letter of a long word.
	const words = text.toLowerCase().split(/[\s<>()[\]"';,:|]+/);
	return [...new Set(words.filter((word) => word.slice(1, -1).includes('@')))];
}
