import type { Day } from '../domain/day';
import type { Draft } from '../domain/draft';

/** The very line that a draft would write, and where. */
export interface LogPreview {
	/** The daily note. */
	readonly path: string;
	/** False where the note is still to be made. */
	readonly isThere: boolean;
	/** The heading it goes under, without its signs; empty for the end of the note. */
	readonly heading: string;
	readonly line: string;
}

/** A touchpoint that was written. */
export interface LoggedTouchpoint {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	readonly text: string;
	/** Paths. */
	readonly people: readonly string[];
	/** Person notes that could not be changed (their `last-deposit`, or who introduced them), with the reason; the line stands and counts. */
	readonly notMoved: readonly { readonly path: string; readonly reason: string }[];
	/** The way back. */
	readonly step: WrittenStep;
}

/** Something that was not done, in words for the user. */
export interface Refusal {
	readonly refused: string;
}

/** What one action of the user's wrote; it can be taken back as one. */
export interface WrittenStep {
	/** In words for the user. */
	readonly done: () => string;
}

/** Is told again and again how many of how many are done. */
export type Progress = (done: number, total: number) => void;

/** Taking back what was written; refused with the reason where a note has changed there since. */
export interface Undo {
	/** Takes back the last thing that was written. */
	readonly last: (progress?: Progress) => Promise<{ readonly undone: string } | Refusal>;
	/** Takes back one thing, whatever was written after it. */
	readonly step: (step: WrittenStep, progress?: Progress) => Promise<{ readonly undone: string } | Refusal>;
	readonly isPossible: () => boolean;
}

/** Logging into daily notes; each line can be taken back. */
export interface TouchpointLog {
	/** `toCome` are paths of people whose notes will be made before. */
	readonly preview: (draft: Draft, toCome?: ReadonlySet<string>) => Promise<LogPreview | Refusal>;
	/** Paths of the people whom links in a text would add to the line of a day. */
	readonly peopleLinkedIn: (text: string, day: Day) => readonly string[];
	readonly write: (draft: Draft) => Promise<LoggedTouchpoint | Refusal>;
	/** For callers who can only ask for the same again: where its line stands and the note of somebody on it was left behind, that note alone is written. */
	readonly writeOrGoOn: (draft: Draft) => Promise<LoggedTouchpoint | Refusal>;
	/** Logs an introduction received, the introducer first, and says who made it in the notes of the others. */
	readonly recordIntroduction: (draft: Draft) => Promise<LoggedTouchpoint | Refusal>;
	/** Changes person notes again where that failed; writes no second line. */
	readonly moveAgain: (logged: LoggedTouchpoint) => Promise<LoggedTouchpoint>;
}
