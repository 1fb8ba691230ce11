import type { DatedLine } from '../domain/adopt/dated-line';
import type { Findings } from '../domain/adopt/findings';
import type { Placement, PlacingGroup } from '../domain/adopt/placing-groups';
import type { Kind } from '../domain/rules';
import type { ImportOutcome } from './importing';
import type { WrittenStep } from './writing';

/** A person's note with dated lines that are no touchpoints yet. */
export interface DatedNote {
	readonly path: string;
	readonly lines: readonly DatedLine[];
}

/** The kind that a label of dated lines means; null leaves them alone. */
export type KindOfLabel = (label: string) => Kind | null;

/** What copying dated lines did. */
export interface CopyOutcome {
	/** How many lines were written, into how many notes. */
	readonly lines: number;
	readonly notes: number;
	/** Notes that were left as they were, with the reason. */
	readonly left: readonly { readonly path: string; readonly reason: string }[];
	/** How many notes were not reached because the user cancelled. */
	readonly notReached: number;
	/** The way back; null where nothing was written. */
	readonly step: WrittenStep | null;
}

/** Making an existing vault one that Rapport understands: looking writes nothing, and what is written only adds. */
export interface Adopter {
	/** Which conventions the notes follow; null where `goesOn` stops it. */
	look(goesOn: (share: number) => boolean): Promise<Findings | null>;
	/** Groups that people stand in already. */
	groups(): readonly PlacingGroup[];
	/** Writes circles and cadences where there are none; one step to take back. Never throws. */
	place(placements: readonly Placement[], goesOn: (done: number) => boolean): Promise<ImportOutcome>;
	/** Dated lines in notes of people that are no touchpoints yet; their notes are read for that. Null where `goesOn` stops it. */
	datedNotes(goesOn: (share: number) => boolean): Promise<readonly DatedNote[] | null>;
	/** The touchpoint lines that would be added to a note, by what was read of it. */
	linesFor(note: DatedNote, kindOf: KindOfLabel): readonly string[];
	/** Adds dated lines to their notes as touchpoints; what is copied stays. One step to take back. Never throws. */
	copy(notes: readonly DatedNote[], kindOf: KindOfLabel, goesOn: (done: number) => boolean): Promise<CopyOutcome>;
}
