import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** A button of the ribbon. */
export interface RibbonAction {
	id: string;
	title: string;
	buttonEl: HTMLElement;
}

/** The strip of buttons at the window's edge. */
export class WorkspaceRibbon {
	readonly containerEl: HTMLElement;
	readonly items: RibbonAction[] = [];
	private readonly actionsEl: HTMLElement;

	constructor(side: 'left' | 'right') {
		this.containerEl = createDiv(`workspace-ribbon side-dock-ribbon mod-${side}`);
		this.actionsEl = this.containerEl.createDiv('side-dock-actions');
	}

	addRibbonItemButton(id: string, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const buttonEl = this.actionsEl.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { role: 'button', tabindex: 0 } });
		setIcon(buttonEl, icon);
		setTooltip(buttonEl, title, { placement: 'right' });
		buttonEl.addEventListener('click', (event) => { callback(event); });
		this.items.push({ id, title, buttonEl });
		return buttonEl;
	}

	removeRibbonAction(buttonEl: HTMLElement): void {
		const index = this.items.findIndex((item) => item.buttonEl === buttonEl);
		if (index >= 0) this.items.splice(index, 1);
		buttonEl.detach();
	}
}
