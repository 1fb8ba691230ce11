import { setIcon } from './icons';
import { Menu } from './menu';
import type { WorkspaceLeaf } from './workspace-leaf';

/** The tab that names a leaf. */
export class LeafHeader {
	readonly el: HTMLElement;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;

	constructor(private readonly leaf: WorkspaceLeaf) {
		this.el = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: 0 } });
		const inner = this.el.createDiv('workspace-tab-header-inner');
		this.iconEl = inner.createDiv('workspace-tab-header-inner-icon');
		this.titleEl = inner.createDiv('workspace-tab-header-inner-title');
		const closeButton = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(closeButton, 'lucide-x');
		closeButton.addEventListener('click', (event) => {
			event.stopPropagation();
			leaf.detach();
		});
		this.el.addEventListener('click', () => this.select());
		this.el.addEventListener('keydown', (event) => { if (event.key === 'Enter') this.select(); });
		this.el.addEventListener('auxclick', (event) => { if (event.button === 1) leaf.detach(); });
		this.el.addEventListener('contextmenu', (event) => this.showMenu(event));
	}

	update(): void {
		const { view } = this.leaf;
		const title = view.getDisplayText();
		setIcon(this.iconEl, view.getIcon());
		this.titleEl.setText(title);
		this.el.setAttrs({ 'aria-label': title, 'data-type': view.getViewType() });
		this.el.toggleClass('mod-pinned', this.leaf.pinned);
		view.onTitleChanged();
	}

	private select(): void {
		this.leaf.app.workspace.setActiveLeaf(this.leaf, { focus: true });
	}

	private showMenu(event: MouseEvent): void {
		const { leaf } = this;
		const menu = new Menu();
		menu.addItem((item) => item.setSection('tab').setTitle('Close').setIcon('lucide-x').onClick(() => leaf.detach()));
		menu.addItem((item) => item.setSection('tab').setTitle(leaf.pinned ? 'Unpin' : 'Pin').setIcon('lucide-pin').onClick(() => leaf.togglePinned()));
		leaf.view.onPaneMenu(menu, 'tab-header');
		menu.showAtMouseEvent(event);
	}
}
