import type { Rapport } from '../context';
import { addDays, laterOf } from '../domain/day';
import type { Day } from '../domain/day';
import { isIn } from '../domain/day-range';
import { strengthName } from '../domain/goal';
import type { VisibilityLine } from '../domain/own-record';
import { slugWords } from '../domain/slug';
import { arenaOf, lastShown, visibilityIn, visibilityRange, weeksInRhythm } from '../domain/visibility';
import type { Week } from '../domain/visibility';
import { iconButton } from './icon-button';
import { nameBy } from './name-by';
import { PortfolioSection, wordsButton } from './portfolio-section';
import type { PortfolioReading, ReadingPart } from './portfolio-reading';
import type { RowOpener } from './row-opener';
import { openVisibilityDialog } from './visibility-dialog';
import { VisibilityLinesModal } from './visibility-lines-modal';
import { VisibilityStrip } from './visibility-strip';

/** A week has to pass a few times before a strength is missed. */
const DAYS_UNSHOWN = 60;
const DAYS_A_WEEK = 7;

/** A year of visible work against the rhythm, where it was and what for, beside access; each number leads to its lines. */
export class VisibilityPart implements ReadingPart {
	private readonly section: PortfolioSection;
	private readonly strip: VisibilityStrip;
	/** As drawn. */
	private lines: readonly VisibilityLine[] = [];

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly opener: Pick<RowOpener, 'openLine'>, headingLevel?: number) {
		const { visibility: texts } = rapport.strings;
		this.strip = new VisibilityStrip(rapport.strings, (week) => this.listWeek(week));
		this.section = new PortfolioSection(parent, 'rapport-visibility', texts.heading, headingLevel);
		iconButton(this.section.head, 'lucide-plus', texts.log, () => openVisibilityDialog(rapport));
	}

	show(reading: PortfolioReading): void {
		const { visibility: found, goal, today, isLedgerHidden } = reading;
		const { network: { own }, settings, strings: { visibility: texts, edits } } = this.rapport;
		const rhythm = goal?.rhythm ?? 'never';
		const inRhythm = weeksInRhythm(own, found.weeks, rhythm, today);
		const last = lastShown(own, goal?.strengths ?? [], today);
		this.section.setTitle(rhythm === 'never' ? texts.heading : texts.headingRhythm(edits.cadenceWords(rhythm)));
		const shows = { ...found, access: isLedgerHidden ? null : found.access, arenas: [...found.arenas], strengths: [...found.strengths], last: [...last], inRhythm, today, goal, weekStart: settings().weekStart };
		this.section.show(shows, (body) => this.draw(body, reading, inRhythm, last));
	}

	private draw(body: HTMLElement, reading: PortfolioReading, inRhythm: readonly boolean[], last: ReadonlyMap<string, Day | null>): void {
		const { visibility, goal, today, isLedgerHidden } = reading;
		const { strings, network: { own }, settings } = this.rapport;
		const { visibility: texts } = strings;
		const { weeks, arenas, strengths, access } = visibility;
		const lines = visibilityIn(own, visibilityRange(today, settings()));
		this.lines = lines;
		this.strip.draw(body, weeks, inRhythm);
		body.createDiv({ cls: 'rapport-visibility-words', text: this.sentencesOf(reading, lines, inRhythm, last).join(' '), attr: { dir: 'auto' } });
		this.drawCounts(body, texts.arenas, arenas, slugWords, (arena) => lines.filter((line) => arenaOf(line) === arena));
		this.drawCounts(body, texts.strengths, strengths, (strength) => strengthName(goal, strength), (strength) => lines.filter((line) => line.strengths?.includes(strength)));
		const beside = [...(isLedgerHidden ? [] : [texts.beside(lines.length, access)]), ...(goal?.needs ? [texts.needs[goal.needs]] : [])];
		if (lines.length + access > 0 && beside.length > 0) body.createDiv({ cls: 'rapport-part-note', text: beside.join(' ') });
	}

	private sentencesOf({ visibility: { weeks, streak }, goal, today }: PortfolioReading, lines: readonly VisibilityLine[], inRhythm: readonly boolean[], last: ReadonlyMap<string, Day | null>): readonly string[] {
		const { strings: { visibility: texts } } = this.rapport;
		const hasRhythm = goal !== null && goal.rhythm !== 'never';
		const latest = lines.reduce<Day | null>((last, { day }) => laterOf(last, day), null);
		if (latest === null) return [texts.none];
		const never = [...last].filter(([, day]) => day === null).map(([strength]) => strengthName(goal, strength));
		const long = [...last].flatMap(([strength, day]) => (day !== null && today - day > DAYS_UNSHOWN ? [texts.shownLast(strengthName(goal, strength), this.rapport.strings.days.day(day, today))] : []));
		return [
			streak > 0 ? texts.streak(streak) : texts.lastEntry(this.rapport.strings.days.day(latest, today)),
			...(weeks[weeks.length - 1]?.entries === 0 && streak > 0 ? [texts.thisWeek()] : []),
			...(hasRhythm ? [texts.inRhythm(inRhythm.filter(Boolean).length, weeks.length)] : []),
			...(never.length > 0 ? [texts.neverShown(never)] : []),
			...long,
		];
	}

	/** Counts by what they are called; those of something lead to its lines. */
	private drawCounts(body: HTMLElement, label: string, counts: ReadonlyMap<string, number>, nameOf: (key: string) => string, linesOf: (key: string) => readonly VisibilityLine[]): void {
		if (counts.size === 0) return;
		const { visibility: texts } = this.rapport.strings;
		const el = body.createDiv({ cls: 'rapport-counts', attr: { role: 'group' } });
		nameBy(el, label);
		for (const [key, entries] of counts) {
			const text = texts.counted(nameOf(key), entries);
			if (entries === 0) el.createSpan({ cls: 'rapport-count-none', text, attr: { dir: 'auto' } });
			else wordsButton(el, text, `${label} ${key}`, () => this.list(nameOf(key), linesOf(key)));
		}
	}

	private listWeek({ start }: Week): void {
		const { visibility: texts, days } = this.rapport.strings;
		const those = this.lines.filter(({ day }) => isIn({ from: start, to: addDays(start, DAYS_A_WEEK - 1) }, day));
		if (those.length > 0) this.list(texts.weekOf(days.day(start, start), those.length), those);
	}

	private list(title: string, lines: readonly VisibilityLine[]): void {
		new VisibilityLinesModal(this.rapport, title, lines, this.opener).open();
	}
}
