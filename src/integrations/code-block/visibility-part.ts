import { addDays } from '../../domain/day';
import { isSame } from '../../domain/is-same';
import { visibilityOf } from '../../domain/visibility';
import type { Visibility } from '../../domain/visibility';
import { DayWords } from '../../ui/day-words';
import { isLedgerHidden } from '../../ui/ledger-visibility';
import type { BlockContext, BlockPart } from './block-part';

const LAST_OF_WEEK = 6;
/** A week with so many entries is as dark as weeks become. */
const MOST_SHADES = 3;

/** The view `visibility`: a year of visible work by week, where and for what it was seen, beside access. */
export class VisibilityPart implements BlockPart {
	private readonly el: HTMLElement;
	private readonly days = new DayWords();
	private shown: unknown = null;

	constructor(parent: HTMLElement, private readonly context: BlockContext) {
		this.el = parent.createDiv({ cls: 'rapport-block-visibility' });
	}

	show(): null {
		const { network, board, settings } = this.context.rapport;
		const visibility = visibilityOf(network, board.today, settings());
		const { weeks, streak, arenas, strengths } = visibility;
		const access = isLedgerHidden(this.context.rapport) ? null : visibility.access;
		const goal = network.own.goal?.goal ?? null;
		const shows = { weeks, streak, arenas: [...arenas], strengths: [...strengths], access, goal, today: board.today };
		if (isSame(shows, this.shown)) return null;
		this.shown = shows;
		this.el.empty();
		this.draw(visibility, access, goal);
		return null;
	}

	forgetNote(): boolean {
		return false;
	}

	private draw({ weeks, streak, arenas, strengths }: Visibility, access: number | null, goal: string | null): void {
		const { blocks: { visibility: texts } } = this.context.rapport.strings;
		const entries = weeks.reduce((sum, week) => sum + week.entries, 0);
		if (goal !== null) this.line(texts.goal, goal);
		this.drawStrip(weeks, entries);
		this.el.createDiv({ text: entries === 0 ? texts.none : `${texts.entries(entries, weeks.length)}, ${texts.streak(streak)}` });
		if (arenas.size > 0) this.line(texts.arenas, [...arenas].map(([name, count]) => texts.tally(name, count)).join(' · '));
		if (strengths.size > 0) this.line(texts.strengths, [...strengths].map(([name, count]) => (count === 0 ? texts.unseen(name) : texts.tally(name, count))).join(' · '));
		if (access !== null && access > 0) this.el.createDiv({ text: texts.access(access) });
	}

	private drawStrip(weeks: Visibility['weeks'], entries: number): void {
		const { blocks: { visibility: texts } } = this.context.rapport.strings;
		const seen = weeks.filter((week) => week.entries > 0).length;
		const strip = this.el.createDiv({ cls: 'rapport-week-strip', attr: { 'role': 'img', 'aria-label': texts.strip(entries, weeks.length, seen) } });
		const { today } = this.context.rapport.board;
		for (const week of weeks) {
			const days = [week.start, addDays(week.start, LAST_OF_WEEK)].map((day) => this.days.day(day, today)).join(' – ');
			strip.createDiv({ cls: ['rapport-week', `is-${Math.min(week.entries, MOST_SHADES)}`], attr: { title: `${days}: ${week.entries}` } });
		}
	}

	private line(name: string, text: string): void {
		const line = this.el.createDiv();
		line.createSpan({ cls: 'rapport-block-label', text: `${name}: ` });
		line.createSpan({ text, attr: { dir: 'auto' } });
	}
}
