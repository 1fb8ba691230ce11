import { Platform } from 'obsidian';
import type { Day } from '../domain/day';
import type { Week } from '../domain/visibility';
import type { Strings } from '../i18n';
import { newId } from './new-id';
import { placeAfter } from './strip-keys';

/** Two rows of half a year each. */
const ROWS = 2;
/** In the drawing's own units. */
const STEP = 10;
const SQUARE = 8.4;
/** From the middle of a week to a finger that means it, in pixels. */
const FINGER_REACH = 22;
/** From the week to its words, in pixels. */
const GAP = 4;

/** How a week is drawn: with entries, without but in rhythm, or neither. */
function levelOf(entries: number, isInRhythm: boolean): string {
	if (entries > 0) return entries > 1 ? 'mod-many' : 'mod-one';
	return isInRhythm ? 'mod-kept' : 'mod-none';
}

/** A year of weeks as two rows of squares, the oldest first: one stop of the Tab key, within it arrows go from week to week. */
export class VisibilityStrip {
	/** The week that keys are about; it stays so over drawings. */
	private active: Day | null = null;
	private weeks: readonly Week[] = [];
	private squares: readonly SVGElement[] = [];
	private columns = 1;
	private tip: HTMLElement | null = null;

	constructor(private readonly strings: Pick<Strings, 'visibility' | 'days' | 'number'>, private readonly open: (week: Week) => void) {}

	draw(parent: HTMLElement, weeks: readonly Week[], inRhythm: readonly boolean[]): void {
		const { visibility: texts, days, number } = this.strings;
		this.weeks = weeks;
		this.columns = Math.ceil(weeks.length / ROWS);
		const name = newId();
		const el = parent.createDiv({ cls: 'rapport-strip', attr: { 'role': 'listbox', 'tabindex': 0, 'aria-labelledby': name, 'data-key': 'weeks' } });
		const svg = el.createSvg('svg', { cls: 'rapport-weeks', attr: { viewBox: `0 0 ${this.columns * STEP} ${ROWS * STEP}`, role: 'presentation' } });
		this.squares = weeks.map((week, index) => this.drawWeek(svg, week, index, inRhythm[index] ?? false));
		this.tip = el.createDiv({ cls: 'rapport-map-tip', attr: { 'aria-hidden': 'true' } });
		el.addEventListener('click', (event) => this.onClick(event));
		el.addEventListener('keydown', (event) => this.onKey(event, el));
		el.addEventListener('focus', () => this.show(el));
		el.addEventListener('blur', () => this.tip?.removeClass('is-shown'));
		const table = parent.createDiv({ cls: 'rapport-hidden' }).createEl('table');
		table.createEl('caption', { text: texts.strip(weeks.reduce((sum, { entries }) => sum + entries, 0), weeks.length), attr: { id: name } });
		const head = table.createEl('thead').createEl('tr');
		for (const text of [texts.week, texts.entries]) head.createEl('th', { text, attr: { scope: 'col' } });
		const body = table.createEl('tbody');
		for (const { start, entries } of weeks) {
			if (entries === 0) continue;
			const row = body.createEl('tr');
			row.createEl('th', { text: days.day(start, weeks[weeks.length - 1]?.start ?? start), attr: { scope: 'row' } });
			row.createEl('td', { text: number(entries) });
		}
	}

	private drawWeek(svg: SVGSVGElement, week: Week, index: number, isInRhythm: boolean): SVGElement {
		const [x, y] = [(index % this.columns) * STEP, Math.floor(index / this.columns) * STEP];
		const isNow = index === this.weeks.length - 1;
		return svg.createSvg('rect', {
			cls: [levelOf(week.entries, isInRhythm), ...(isNow ? ['is-now'] : [])],
			attr: { 'x': x + (STEP - SQUARE) / 2, 'y': y + (STEP - SQUARE) / 2, 'width': SQUARE, 'height': SQUARE, 'rx': 1.6, 'role': 'option', 'aria-label': this.wordsOf(week) },
		});
	}

	private wordsOf({ start, entries }: Week): string {
		const { visibility: texts, days } = this.strings;
		return texts.weekOf(days.day(start, start), entries);
	}

	/** The place of the week that keys are about: at first the current one. */
	private get place(): number {
		const found = this.weeks.findIndex(({ start }) => start === this.active);
		return found >= 0 ? found : this.weeks.length - 1;
	}

	private onKey(event: KeyboardEvent, el: HTMLElement): void {
		if (event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
		const { place, weeks } = this;
		if (event.key === 'Enter' || event.key === ' ') this.openAt(place);
		else {
			const next = placeAfter(event.key, place, { length: weeks.length, columns: this.columns, isRightToLeft: el.win.getComputedStyle(el).direction === 'rtl' });
			if (next === null) return;
			this.active = weeks[next]?.start ?? this.active;
			this.show(el);
		}
		event.preventDefault();
		event.stopPropagation();
	}

	/** Shows which week keys are about, and what it says, to whoever uses them. */
	private show(el: HTMLElement): void {
		const { place, squares, tip } = this;
		const square = squares[place];
		const week = this.weeks[place];
		if (!square || !week) return;
		for (const one of squares) {
			one.toggleClass('is-active', one === square);
			one.setAttribute('aria-selected', String(one === square));
		}
		square.id ||= newId();
		el.setAttribute('aria-activedescendant', square.id);
		if (!tip || !el.matches(':focus-visible')) return;
		tip.setText(this.wordsOf(week));
		tip.addClass('is-shown');
		const [around, box] = [el.getBoundingClientRect(), square.getBoundingClientRect()];
		const x = Math.min(around.width - tip.offsetWidth, Math.max(0, box.left - around.left + box.width / 2 - tip.offsetWidth / 2));
		tip.setCssProps({ '--rapport-x': `${Math.round(Math.max(0, x))}px`, '--rapport-y': `${Math.round(box.bottom - around.top + GAP)}px` });
	}

	private onClick({ target, clientX, clientY }: MouseEvent): void {
		const hit = this.squares.findIndex((square) => square === target);
		this.openAt(Platform.isMobile ? this.nearestTo(clientX, clientY) : hit);
	}

	/** The week with entries that a finger means. */
	private nearestTo(x: number, y: number): number {
		const far = this.squares.map((square, place) => {
			const { left, top, width, height } = square.getBoundingClientRect();
			return this.weeks[place]?.entries === 0 ? Infinity : Math.hypot(x - left - width / 2, y - top - height / 2);
		});
		const nearest = Math.min(...far);
		return nearest <= FINGER_REACH ? far.indexOf(nearest) : -1;
	}

	private openAt(place: number): void {
		const week = this.weeks[place];
		if (!week || week.entries === 0) return;
		this.active = week.start;
		this.open(week);
	}
}
