import type { Rapport } from '../context';
import { CareerPart } from './career-part';
import { GoalPart } from './goal-part';
import { MixSentences } from './mix-sentences';
import { MixTable } from './mix-table';
import { PortfolioGoalLine } from './portfolio-goal-line';
import { PortfolioReading } from './portfolio-reading';
import type { ReadingPart } from './portfolio-reading';
import { PrioritiesPart } from './priorities-part';
import type { RowOpener } from './row-opener';
import { VisibilityPart } from './visibility-part';

/** A part of the portfolio view; asked to show what is so whenever that may have changed, at most once a frame. */
export interface PortfolioPart {
	show(): void;
}

/** The goal in the head and the column beside the map, as one part: what they show is worked out once for all of them. */
export function partsOf(head: HTMLElement, side: HTMLElement, rapport: Rapport, opener: RowOpener): readonly PortfolioPart[] {
	const show = (): void => {
		const reading = new PortfolioReading(rapport);
		for (const part of parts) part.show(reading);
	};
	const parts: readonly ReadingPart[] = [
		new PortfolioGoalLine(head, rapport, opener),
		new MixTable(side, rapport),
		new MixSentences(side, rapport),
		new PrioritiesPart(side, rapport, opener, show),
		new VisibilityPart(side, rapport, opener),
		new GoalPart(side, rapport, opener),
		new CareerPart(side, rapport),
	];
	return [{ show }];
}
