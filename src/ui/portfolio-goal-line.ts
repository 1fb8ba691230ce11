import type { Rapport } from '../context';
import type { PortfolioPart } from './portfolio-parts';

/** The goal in one line, at the end of the portfolio's head. */
export class PortfolioGoalLine implements PortfolioPart {
	private readonly el: HTMLElement;

	constructor(parent: HTMLElement, private readonly rapport: Rapport) {
		this.el = parent.createDiv({ cls: 'rapport-portfolio-goal', attr: { dir: 'auto' } });
	}

	show(): void {
		this.el.toggleClass('is-shown', this.rapport.network.own.goal !== null);
	}
}
