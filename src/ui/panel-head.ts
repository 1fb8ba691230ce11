import { setTooltip } from 'obsidian';
import type { Strings } from '../i18n';
import { circleClassOf } from './circle-classes';
import { iconButton } from './icon-button';
import type { PanelText } from './panel-text';
import { Ring } from './ring';

/** What the buttons of the panel's head do. */
export interface PanelActions {
	readonly log: () => void;
	readonly open: (event: MouseEvent) => void;
	readonly pin: () => void;
	readonly menu: (button: HTMLElement) => void;
}

/** The panel's first row, which stays in sight: ring, name, and what can be done. */
export class PanelHead {
	private readonly el: HTMLElement;
	private readonly ring: Ring;
	private readonly name: HTMLElement;
	private readonly pin: HTMLButtonElement;
	private circleClass = '';

	constructor(parent: HTMLElement, private readonly strings: Strings, { log, open, pin, menu }: PanelActions) {
		const { panel, commands, moreOptions } = strings;
		this.el = parent.createDiv({ cls: ['rapport-head', 'rapport-panel-head'] });
		this.ring = new Ring(this.el);
		this.name = this.el.createDiv({ cls: 'rapport-title', attr: { 'dir': 'auto', 'role': 'heading', 'aria-level': 2 } });
		iconButton(this.el, 'lucide-plus', commands.logTouchpoint, log);
		iconButton(this.el, 'lucide-file-text', panel.openNote, open);
		this.pin = iconButton(this.el, 'lucide-pin', panel.pin, pin);
		const more = iconButton(this.el, 'lucide-ellipsis', moreOptions, () => menu(more));
	}

	show({ name, circle, ring }: PanelText, isPinned: boolean): void {
		if (this.circleClass !== '') this.el.removeClass(this.circleClass);
		this.circleClass = circleClassOf(circle);
		this.el.addClass(this.circleClass);
		this.ring.draw(ring);
		this.name.setText(name);
		this.pin.toggleClass('is-active', isPinned);
		this.pin.setAttribute('aria-pressed', String(isPinned));
		setTooltip(this.pin, isPinned ? this.strings.panel.unpin : this.strings.panel.pin);
	}
}
