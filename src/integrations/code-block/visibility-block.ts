import { PortfolioGoalLine } from '../../ui/portfolio-goal-line';
import { PortfolioReading } from '../../ui/portfolio-reading';
import type { ReadingPart } from '../../ui/portfolio-reading';
import { RowOpener } from '../../ui/row-opener';
import { VisibilityPart } from '../../ui/visibility-part';
import type { BlockContext, BlockPart } from './block-part';

/** Below the note's own title, whatever it is followed by. */
const HEADING_LEVEL = 2;

/** The view `visibility`: the goal, and a year of visible work against its rhythm, as in the portfolio. */
export class VisibilityBlock implements BlockPart {
	private readonly parts: readonly ReadingPart[];

	constructor(parent: HTMLElement, private readonly context: BlockContext) {
		const { rapport, hoverParent } = context;
		const el = parent.createDiv({ cls: 'rapport-block-visibility' });
		const opener = new RowOpener(rapport, hoverParent);
		this.parts = [new PortfolioGoalLine(el, rapport, opener), new VisibilityPart(el, rapport, opener, HEADING_LEVEL)];
	}

	show(): null {
		const reading = new PortfolioReading(this.context.rapport);
		for (const part of this.parts) part.show(reading);
		return null;
	}

	forgetNote(): boolean {
		return false;
	}
}
