import { isSame } from '../domain/is-same';
import type { Month } from '../domain/months';
import type { Strings } from '../i18n';

const STEP = 10;
const BAR = 6;
const MOST_HEIGHT_PX = 44;
/** A single touchpoint is no mountain. */
const LEAST_SCALE = 4;

/** What was given and asked by month: gives rise from the line, asks hang below it; a list says the same to screen readers: of a table's cells there would be a hundred. */
export class MonthChart {
	private readonly el: HTMLElement;
	private shown: readonly Month[] = [];

	constructor(parent: HTMLElement, private readonly strings: Strings) {
		this.el = parent.createEl('figure', { cls: 'rapport-chart' });
	}

	/** Shows the months; nothing where nothing was given or asked in them. */
	show(months: readonly Month[]): void {
		if (isSame(months, this.shown)) return;
		this.shown = months;
		this.el.empty();
		const [first] = months;
		const last = months[months.length - 1];
		if (!first || !last || months.every(({ given, asked }) => given + asked === 0)) return;
		this.drawBars(months);
		const ends = this.el.createDiv({ cls: 'rapport-chart-ends', attr: { 'aria-hidden': 'true' } });
		for (const { start } of [first, last]) ends.createSpan({ text: this.strings.days.month(start) });
		this.drawWords(months);
	}

	private drawBars(months: readonly Month[]): void {
		const most = (count: (month: Month) => number): number => Math.max(0, ...months.map(count));
		const up = most(({ given }) => given);
		const down = most(({ asked }) => asked);
		const unit = MOST_HEIGHT_PX / Math.max(LEAST_SCALE, up + down);
		const height = (up + down) * unit;
		const line = up * unit;
		const width = months.length * STEP;
		const svg = this.el.createSvg('svg', { cls: 'rapport-chart-bars', attr: { 'viewBox': `0 0 ${width} ${height}`, height, 'preserveAspectRatio': 'none', 'aria-hidden': 'true' } });
		for (const [index, { given, asked }] of months.entries()) {
			const x = index * STEP + (STEP - BAR) / 2;
			if (given > 0) svg.createSvg('rect', { cls: 'rapport-chart-given', attr: { x, y: line - given * unit, width: BAR, height: given * unit } });
			if (asked > 0) svg.createSvg('rect', { cls: 'rapport-chart-asked', attr: { x, y: line, width: BAR, height: asked * unit } });
		}
		svg.createSvg('line', { cls: 'rapport-chart-line', attr: { x1: 0, x2: width, y1: line, y2: line } });
	}

	private drawWords(months: readonly Month[]): void {
		const { panel, days } = this.strings;
		const sum = (count: (month: Month) => number): number => months.reduce((total, month) => total + count(month), 0);
		const label = panel.chart(sum(({ given }) => given), sum(({ asked }) => asked), months.length);
		const list = this.el.createEl('ul', { cls: 'rapport-hidden', attr: { 'aria-label': label } });
		for (const { start, given, asked } of months) if (given + asked > 0) list.createEl('li', { text: panel.monthOf(days.month(start), given, asked) });
	}
}
