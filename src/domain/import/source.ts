import type { Candidate } from './candidate';
import type { Sheet, SheetFault } from './sheet';
import type { CardFault } from './vcard';

/** What a file holds: a table whose columns are to be mapped, or people at once. */
export type ImportSource =
	| { readonly type: 'sheet'; readonly sheet: Sheet }
	| { readonly type: 'cards'; readonly people: readonly Candidate[] };

/** Why nobody can be imported from a file, with the line (from 1) where that shows. */
export interface SourceFault {
	readonly line: number | null;
	readonly fault: SheetFault['fault'] | CardFault['fault'] | 'too-large' | 'no-text' | 'no-cards';
}
