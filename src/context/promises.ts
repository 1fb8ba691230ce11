import type { Day } from '../domain/day';
import type { LoggedTouchpoint, Refusal } from './writing';

/** Where a line stands, as the index has it. */
export interface LinePlace {
	readonly path: string;
	/** From 1. */
	readonly line: number;
}

/** What a promise's line says. */
export interface PromiseText {
	/** The whole line as read. */
	readonly source: string;
	/** Without marker, tag, people and task fields. */
	readonly words: string;
	readonly due: Day | null;
}

/** What the user said they would do: read when it is shown, and done. */
export interface Promises {
	/** What a promise says, as last read; null until {@link read} has read its note. */
	readonly textOf: (place: LinePlace) => PromiseText | null;
	/** Reads notes that were not read yet, or have changed since; true where one was. Never throws. */
	readonly read: (places: readonly LinePlace[]) => Promise<boolean>;
	/** Grows with every reading that brought something new. */
	readonly revision: () => number;
	/** Ticks a promise on its own line as it was read, and moves what a touchpoint of today moves. */
	readonly tick: (place: LinePlace, source: string) => Promise<LoggedTouchpoint | Refusal>;
	/** Clears a next step that was logged, where it still says so; taken back together with the line. */
	readonly clearNextStep: (path: string, text: string, logged: LoggedTouchpoint) => Promise<Refusal | null>;
}
