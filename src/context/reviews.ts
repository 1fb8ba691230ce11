import type { Day } from '../domain/day';
import type { Period } from '../domain/period';
import type { Review } from '../domain/review';
import type { Refusal, WrittenStep } from './writing';

/** A review note as it was written. */
export interface WrittenReview {
	readonly path: string;
	readonly isNew: boolean;
	/** The way back; null where the note said all that already. */
	readonly step: WrittenStep | null;
}

/** Review notes: only their numbers are written, all else in them is the user's. */
export interface Reviews {
	/** Where the note of a period is, or would be. */
	readonly placeOf: (period: Period) => { readonly path: string; readonly exists: boolean };
	/** Makes the note of a review's period, or writes its numbers anew; `previous` stands beside them, and `today` is the day of what a template dates. */
	readonly write: (review: Review, previous: Review | null, today: Day) => Promise<WrittenReview | Refusal>;
}
