import type { Draft } from '../domain/draft';
import type { LinePlace } from './promises';
import type { LoggedTouchpoint, LogPreview, Refusal } from './writing';

/** A logged line, as a draft that would write it. */
export interface LoggedLine extends LinePlace {
	/** The whole line as read. */
	readonly source: string;
	readonly draft: Draft;
}

/** A touchpoint that was corrected. */
export interface CorrectedTouchpoint extends LoggedTouchpoint {
	/** People whose `last-deposit` still says the day that was corrected: it is never moved back. */
	readonly ahead: readonly string[];
}

/** Correcting lines that were logged; each correction can be taken back. */
export interface Corrections {
	readonly read: (place: LinePlace) => Promise<LoggedLine | Refusal>;
	/** `toCome` are paths of people whose notes will be made before. */
	readonly preview: (logged: LoggedLine, draft: Draft, toCome?: ReadonlySet<string>) => Promise<LogPreview | Refusal>;
	/** Writes the line anew, in its place, or into the note of another day. */
	readonly write: (logged: LoggedLine, draft: Draft) => Promise<CorrectedTouchpoint | Refusal>;
}
