import { keptTogether } from './kept-together';
import type { MapStage } from './map-stage';

/** What the map says of somebody. */
export interface MapWords {
	readonly name: string;
	/** Circle, roles, influence and reasons. */
	readonly parts: readonly string[];
}

/** From the mark to the words, in pixels. */
const GAP = 8;

/** Name and reasons beside the mark that the pointer or the keyboard is on. */
export class MapTip {
	private readonly el: HTMLElement;
	private readonly name: HTMLElement;
	private readonly why: HTMLElement;

	constructor(private readonly stage: MapStage) {
		this.el = stage.el.createDiv({ cls: 'rapport-map-tip', attr: { 'aria-hidden': 'true' } });
		this.name = this.el.createDiv({ cls: 'rapport-map-tip-name', attr: { dir: 'auto' } });
		this.why = this.el.createDiv({ cls: 'rapport-map-tip-why', attr: { dir: 'auto' } });
	}

	show({ name, parts }: MapWords, { x, y, r }: { readonly x: number; readonly y: number; readonly r: number }): void {
		const { width, height } = this.stage.size;
		this.name.setText(name);
		this.why.setText(keptTogether(parts.join(' · ')));
		this.el.addClass('is-shown');
		const box = { width: this.el.offsetWidth, height: this.el.offsetHeight };
		// Below, or above where there is no room; never beyond the sides.
		const top = y + r + GAP + box.height > height ? y - r - GAP - box.height : y + r + GAP;
		const left = Math.min(Math.max(0, width - box.width), Math.max(0, x - box.width / 2));
		this.el.setCssProps({ '--rapport-x': `${Math.round(left)}px`, '--rapport-y': `${Math.round(Math.max(0, top))}px` });
	}

	hide(): void {
		this.el.removeClass('is-shown');
	}
}
