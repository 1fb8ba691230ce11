import type { Day } from './day';
import type { Kind } from './rules';
import { isTagName } from './slug';

/** A touchpoint that is about to be logged (spec §8). */
export interface Draft {
	readonly kind: Kind;
	/** Without its tag's slash; null for none. */
	readonly way: string | null;
	/** Paths of person notes, in the order in which they stand on the line, each once. */
	readonly people: readonly string[];
	/** What visible work lets one be remembered for, as tags name it. */
	readonly strengths?: readonly string[];
	/** As typed; becomes one line and is never interpreted. */
	readonly text: string;
	readonly day: Day;
	/** The day on which it is logged, where that is not the clock's: a property waits for days to come. */
	readonly today?: Day;
	/** Path of the note that takes the line; the daily note of its day where there is none. */
	readonly note?: string;
}

/** Why a draft cannot be logged as it is. */
export type DraftFault = 'no-person' | 'one-person' | 'no-text' | 'illegal-way' | 'unknown-person';

/** The way as a nested tag names it: lower case as typed, spaces as hyphens. `'town hall'` → `'town-hall'` */
export function wayTag(way: string): string {
	return way.trim().replace(/^#+/, '').replace(/\s+/g, '-');
}

/** True where a way can be written as a nested tag. */
export function isWay(way: string): boolean {
	return isTagName(wayTag(way));
}

/** The strengths that a draft's line names: only visible work has any. */
export function strengthsOn({ kind, strengths }: Pick<Draft, 'kind' | 'strengths'>): readonly string[] {
	return kind === 'visibility' ? (strengths ?? []) : [];
}

/** What keeps a draft from being logged, or null; `isPerson` says whether a path leads to a person. */
export function faultOf({ kind, way, people, text }: Draft, isPerson: (path: string) => boolean): DraftFault | null {
	if (!people.every(isPerson)) return 'unknown-person';
	if (people.length === 0 && kind !== 'visibility') return 'no-person';
	if (kind === 'introduction' && people.length < 2) return 'one-person';
	if (way !== null && way.trim() !== '' && !isWay(way)) return 'illegal-way';
	return text.trim() === '' ? 'no-text' : null;
}
