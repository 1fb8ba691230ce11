import { yearOf } from '../domain/day';
import type { Day } from '../domain/day';
import type { Status } from '../domain/course';
import { isSame } from '../domain/is-same';
import type { MapPeople } from '../domain/map-people';
import type { Strings } from '../i18n';
import { markPath, short } from './map-shapes';

/** One kind of mark, with what it means. */
export interface LegendEntry {
	readonly text: string;
	readonly cls: string;
	/** Within a square of {@link LEGEND_SIZE}. */
	readonly d: string;
}

export const LEGEND_SIZE = 16;
const MIDDLE = LEGEND_SIZE / 2;
const FILLS = ['fresh', 'due', 'stale', 'never', 'snoozed'] as const;

/** What the marks of these people mean; only what there is: a fill that nobody has needs no explanation. */
export function legendOf({ shown }: MapPeople, today: Day, texts: Strings['portfolio']['map']): readonly LegendEntry[] {
	const statuses = new Set(shown.map(({ status }) => status));
	const hasRising = shown.some(({ person }) => person.reading.facts.influence === 'rising');
	return [
		...FILLS.filter((status) => statuses.has(status)).map((status) => entry(texts.fills[status], status, [[MIDDLE, MIDDLE, 5]])),
		...(shown.some(({ isPriority }) => isPriority) ? [entry(texts.priority(yearOf(today)), 'fresh', [[MIDDLE, MIDDLE, 5]], { isPriority: true })] : []),
		...(hasRising ? [entry(texts.rising, 'fresh', [[MIDDLE, MIDDLE + 2.5, 4]], { isRising: true })] : []),
		entry(texts.influence, 'fresh', [[2.5, MIDDLE, 2], [11, MIDDLE, 4.5]]),
	];
}

function entry(text: string, status: Status, discs: readonly (readonly [x: number, y: number, r: number])[], { isPriority = false, isRising = false } = {}): LegendEntry {
	return { text, cls: `rapport-mark mod-${status}${isPriority ? ' is-priority' : ''}`, d: discs.map(([x, y, r]) => markPath({ x, y, r, status, isRising })).join('') };
}

/** Below the map: what the marks mean, and how many people are on it. */
export class MapLegend {
	private readonly el: HTMLElement;
	private readonly count: HTMLElement;
	private shown: readonly LegendEntry[] = [];

	constructor(parent: HTMLElement) {
		const foot = parent.createDiv({ cls: 'rapport-map-foot' });
		this.el = foot.createEl('ul', { cls: 'rapport-map-legend' });
		this.count = foot.createDiv({ cls: 'rapport-map-count', attr: { dir: 'auto' } });
	}

	show(entries: readonly LegendEntry[], count: string): void {
		this.count.setText(count);
		if (isSame(entries, this.shown)) return;
		this.shown = entries;
		this.el.empty();
		for (const { text, cls, d } of entries) {
			const item = this.el.createEl('li');
			const svg = item.createSvg('svg', { attr: { 'viewBox': `0 0 ${LEGEND_SIZE} ${LEGEND_SIZE}`, 'width': LEGEND_SIZE, 'height': LEGEND_SIZE, 'aria-hidden': 'true' } });
			svg.createSvg('path', { attr: { class: cls, d } });
			item.appendText(text);
		}
	}
}

/** In pixels: between a mark and its words, and between two entries. */
const GAP = 4;
const SPACE = 18;

/** The legend as a line of a picture, in the middle of its width; the drawing has to be in the document. */
export function drawLegend(svg: SVGSVGElement, entries: readonly LegendEntry[], width: number, y: number): void {
	const line = svg.createSvg('g', { cls: ['rapport-map-labels', 'mod-legend'] });
	let x = 0;
	for (const { text, cls, d } of entries) {
		line.createSvg('path', { attr: { class: cls, d, transform: `translate(${short(x)} ${-MIDDLE})` } });
		const words = line.createSvg('text', { attr: { x: short(x + LEGEND_SIZE + GAP), dy: '0.36em' } });
		words.setText(text);
		x += LEGEND_SIZE + GAP + words.getComputedTextLength() + SPACE;
	}
	line.setAttribute('transform', `translate(${short((width - x + SPACE) / 2)} ${short(y)})`);
}
