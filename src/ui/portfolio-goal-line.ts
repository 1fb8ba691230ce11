import type { Rapport } from '../context';
import { shareOf } from '../domain/giving';
import { isSame } from '../domain/is-same';
import { noteNameOf } from '../domain/note-path';
import { GoalModal } from './goal-modal';
import { keepingFocus } from './keeping-focus';
import type { PortfolioReading, ReadingPart } from './portfolio-reading';
import { wordsButton } from './portfolio-section';
import type { RowOpener } from './row-opener';

/** The goal in one line, at the end of the portfolio's head: what it is, the days left, what it needs, and what served it. */
export class PortfolioGoalLine implements ReadingPart {
	private readonly el: HTMLElement;
	private shown: unknown = null;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly opener: Pick<RowOpener, 'openLine'>) {
		this.el = parent.createDiv({ cls: ['rapport-portfolio-goal', 'is-shown'] });
	}

	show(reading: PortfolioReading): void {
		const { own } = this.rapport.network;
		const service = reading.goal && !reading.isLedgerHidden ? reading.service : null;
		const shows = { goal: reading.goal, active: own.activeGoals, today: reading.today, service };
		if (isSame(shows, this.shown)) return;
		this.shown = shows;
		keepingFocus(this.el, () => this.draw(reading, own.activeGoals));
	}

	private draw(reading: PortfolioReading, active: readonly string[]): void {
		const { strings: { mix: { goal: texts } } } = this.rapport;
		const { goal, today, isLedgerHidden } = reading;
		this.el.empty();
		if (!goal) return void wordsButton(this.el, texts.set, 'set', () => new GoalModal(this.rapport).open());
		if (active.length > 1) return this.drawSeveral(active);
		const { lines, serving } = isLedgerHidden ? { lines: 0, serving: 0 } : reading.service;
		this.link(texts.is(goal.goal ?? texts.untitled()), goal.path);
		const facts = [
			...(goal.by === null ? [] : [texts.daysLeft(goal.by - today)]),
			...(goal.needs === null ? [] : [texts.needs(goal.needs)]),
			...(lines === 0 ? [] : [texts.served(shareOf(serving, lines))]),
		];
		this.el.createSpan({ text: facts.join(' · '), attr: { dir: 'auto' } });
	}

	/** Two active goals are a problem, and said where the goal would be. */
	private drawSeveral(active: readonly string[]): void {
		this.el.createSpan({ cls: 'rapport-portfolio-problem', text: this.rapport.strings.mix.goal.several(active.length), attr: { dir: 'auto' } });
		for (const path of active) this.link(noteNameOf(path), path);
	}

	private link(text: string, path: string): void {
		wordsButton(this.el, text, path, (event) => this.opener.openLine(path, null, event));
	}
}
