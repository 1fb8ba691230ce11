import type { WrittenStep } from './writing';

/** A link on touchpoint lines that leads to no note any more. */
export interface DeadLink {
	/** As written, without a place in the note. */
	readonly link: string;
	/** How many touchpoint lines have it. */
	readonly lines: number;
	/** The notes they are in. */
	readonly paths: readonly string[];
}

/** What became of the lines of a dead link. */
export interface Relinking {
	/** How many lines lead to the person now. */
	readonly lines: number;
	/** Notes that stay as they were, with the reason. */
	readonly left: readonly { readonly path: string; readonly reason: string }[];
	/** The way back; null where nothing was written. */
	readonly step: WrittenStep | null;
}

/** Touchpoint lines whose person was renamed outside the app, merged or deleted. */
export interface DeadLinks {
	/** The dead links on a line (from 1) of a note. */
	readonly on: (path: string, line: number) => readonly DeadLink[];
	/** Points every touchpoint line that has a dead link to a person; never throws. */
	readonly pointTo: (link: DeadLink, person: string) => Promise<Relinking>;
}
