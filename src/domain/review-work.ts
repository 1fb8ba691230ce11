import type { Day } from './day';
import type { Network } from './network';
import type { Person } from './people';
import type { Period } from './period';
import type { Review, ReviewRules } from './review';
import { ReviewTally } from './review-tally';

/** How many people are taken between two looks at the clock. */
const STRIDE = 500;

/** The work that a review is: one look at everybody, which can pause. */
export class ReviewWork {
	private readonly tally: ReviewTally;
	private place = 0;

	constructor(period: Period, today: Day, private readonly everybody: readonly Person[], network: Pick<Network, 'own'>, rules: ReviewRules) {
		this.tally = new ReviewTally(period, today, network.own, rules);
	}

	get done(): number {
		return this.place;
	}

	get total(): number {
		return this.everybody.length;
	}

	/** Goes on; the review, or null where `shouldPause` stopped it before the end. */
	goOn(shouldPause: () => boolean = () => false): Review | null {
		while (this.place < this.total) {
			for (const person of this.everybody.slice(this.place, this.place + STRIDE)) this.tally.add(person);
			this.place = Math.min(this.total, this.place + STRIDE);
			if (this.place < this.total && shouldPause()) return null;
		}
		return this.tally.review();
	}
}

/** The review of a period as of today, over everybody in the order given. */
export function reviewOf(period: Period, today: Day, everybody: readonly Person[], network: Pick<Network, 'own'>, rules: ReviewRules): Review {
	const tally = new ReviewTally(period, today, network.own, rules);
	for (const person of everybody) tally.add(person);
	return tally.review();
}
