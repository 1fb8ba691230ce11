import type { Week } from '../domain/visibility';
import type { Strings } from '../i18n';

/** Two rows of half a year each. */
const ROWS = 2;
/** In the drawing's own units. */
const STEP = 10;
const SQUARE = 8.4;

/** How a week is drawn: with entries, without but in rhythm, or neither. */
function levelOf(entries: number, isInRhythm: boolean): string {
	if (entries > 0) return entries > 1 ? 'mod-many' : 'mod-one';
	return isInRhythm ? 'mod-kept' : 'mod-none';
}

/** A year of weeks as two rows of squares, the oldest first; a table says the same to screen readers. */
export function drawVisibilityStrip(parent: HTMLElement, weeks: readonly Week[], inRhythm: readonly boolean[], { visibility: texts, days, number }: Strings): void {
	const columns = Math.ceil(weeks.length / ROWS);
	const svg = parent.createSvg('svg', { cls: 'rapport-weeks', attr: { 'viewBox': `0 0 ${columns * STEP} ${ROWS * STEP}`, 'aria-hidden': 'true' } });
	for (const [index, { start, entries }] of weeks.entries()) {
		const [x, y] = [(index % columns) * STEP, Math.floor(index / columns) * STEP];
		const isNow = index === weeks.length - 1;
		const square = svg.createSvg('rect', { cls: [levelOf(entries, inRhythm[index] ?? false), ...(isNow ? ['is-now'] : [])], attr: { 'x': x + (STEP - SQUARE) / 2, 'y': y + (STEP - SQUARE) / 2, 'width': SQUARE, 'height': SQUARE, 'rx': 1.6, 'data-week': start } });
		square.createSvg('title').setText(texts.weekOf(days.day(start, start), entries));
	}
	const table = parent.createDiv({ cls: 'rapport-hidden' }).createEl('table');
	table.createEl('caption', { text: texts.strip(weeks.reduce((sum, { entries }) => sum + entries, 0), weeks.length) });
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
