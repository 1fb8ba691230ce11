import { setIcon, setTooltip } from 'obsidian';
import type { Strings } from '../i18n';
import { iconButton } from './icon-button';

/** What the buttons on the map do. */
export interface MapButtons {
	readonly zoom: (factor: number) => void;
	/** Shows everything again. */
	readonly fit: () => void;
	readonly toggleTable: () => void;
	/** Below its button. */
	readonly menu: (button: HTMLElement) => void;
}

/** The buttons on the map: closer, farther, everything, table or map, and the rest. */
export class MapToolbar {
	private shown = '';
	private readonly toggle: HTMLButtonElement;
	private readonly fit: HTMLButtonElement;

	constructor(parent: HTMLElement, private readonly texts: Strings['portfolio']['map'], more: string, step: number, buttons: MapButtons) {
		const el = parent.createDiv({ cls: 'rapport-map-tools' });
		const zooms = el.createDiv({ cls: 'rapport-map-zooms' });
		iconButton(zooms, 'lucide-plus', texts.zoomIn, () => buttons.zoom(step));
		iconButton(zooms, 'lucide-minus', texts.zoomOut, () => buttons.zoom(1 / step));
		this.fit = iconButton(zooms, 'lucide-maximize', texts.fit, () => buttons.fit());
		this.toggle = iconButton(el, 'lucide-table', texts.asTable, () => buttons.toggleTable());
		const menu = iconButton(el, 'lucide-ellipsis', more, () => buttons.menu(menu));
	}

	show(isTable: boolean, isZoomed: boolean): void {
		const next = `${isTable} ${isZoomed}`;
		if (next === this.shown) return;
		this.shown = next;
		this.fit.toggleClass('is-active', isZoomed);
		setIcon(this.toggle, isTable ? 'lucide-target' : 'lucide-table');
		setTooltip(this.toggle, isTable ? this.texts.asMap : this.texts.asTable);
	}
}
