import { formatDay } from './day';
import type { Review } from './review';

/** The numbers of a review under the names that the command line and the review note give them (spec §10), in that order. */
export interface ReviewNumbers extends Pick<Review, 'given' | 'asked' | 'received' | 'introductions' | 'have' | 'want' | 'contactBeforeNeed' | 'closedLoops' | 'topFive' | 'newPeople' | 'effectiveRoles' | 'visibility' | 'access'> {
	readonly period: string;
	readonly from: string;
	readonly to: string;
}

/** A review as plain numbers. */
export function numbersOf(review: Review): ReviewNumbers {
	const { period, given, asked, received, introductions, have, want, contactBeforeNeed, closedLoops, topFive, newPeople, visibility, access } = review;
	return {
		period: period.name, from: formatDay(period.from), to: formatDay(period.to), given, asked, received, introductions, have, want,
		contactBeforeNeed, closedLoops, topFive, newPeople, effectiveRoles: review.effectiveRoles, visibility, access,
	};
}
