import type { ViewStateResult } from 'obsidian';
import { Component } from '../core/component';
import { reportError } from '../core/events';
import type { HostApp } from './host-app';
import { setIcon } from './icons';
import { Menu } from './menu';
import type { Scope } from './scope';
import { setTooltip } from './tooltip';
import type { WorkspaceLeaf } from './workspace-leaf';

/** What fills a leaf. */
export abstract class View extends Component {
	readonly app: HostApp;
	icon = 'lucide-file';
	navigation = false;
	readonly containerEl: HTMLElement;
	scope: Scope | null = null;

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	protected async onOpen(): Promise<void> {}

	protected async onClose(): Promise<void> {}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(_state: unknown): void {}

	getIcon(): string {
		return this.icon;
	}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}

	/** The leaf's name may have changed. */
	onTitleChanged(): void {}

	/** What the leaf calls: the element first, then `onload`, then `onOpen`. A failing view stays, and is reported. */
	async openView(parent: HTMLElement): Promise<void> {
		this.containerEl.setAttr('data-type', this.getViewType());
		parent.appendChild(this.containerEl);
		try {
			await this.load();
			await this.onOpen();
		} catch (error) {
			reportError(error, `onOpen of ${this.getViewType()}`);
		}
	}

	/** What the leaf calls when the view goes. */
	async closeView(): Promise<void> {
		this.containerEl.detach();
		try {
			await this.onClose();
		} catch (error) {
			reportError(error, `onClose of ${this.getViewType()}`);
		}
		this.unload();
	}
}

/** A view with a header above its content. */
export abstract class ItemView extends View {
	readonly headerEl: HTMLElement;
	readonly contentEl: HTMLElement;
	readonly actionsEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly backEl: HTMLElement;
	private readonly forwardEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		const nav = this.headerEl.createDiv('view-header-left').createDiv('view-header-nav-buttons');
		this.backEl = iconButton(nav, 'lucide-arrow-left', 'Navigate back', () => leaf.goBack());
		this.forwardEl = iconButton(nav, 'lucide-arrow-right', 'Navigate forward', () => leaf.goForward());
		this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		const more = iconButton(this.actionsEl, 'lucide-more-vertical', 'More options', () => this.showMoreOptions(more));
		this.contentEl = this.containerEl.createDiv('view-content');
	}

	addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const button = iconButton(this.actionsEl, icon, title, callback);
		button.addClass('view-action');
		// New actions come first, so that "More options" stays last.
		this.actionsEl.prepend(button);
		return button;
	}

	override onTitleChanged(): void {
		this.titleEl.setText(this.getDisplayText());
		this.backEl.setAttr('aria-disabled', String(!this.leaf.canGoBack));
		this.forwardEl.setAttr('aria-disabled', String(!this.leaf.canGoForward));
	}

	private showMoreOptions(button: HTMLElement): void {
		const menu = new Menu();
		this.onPaneMenu(menu, 'more-options');
		const box = button.getBoundingClientRect();
		menu.showAtPosition({ x: box.right, y: box.bottom, left: true }, button.doc);
	}
}

function iconButton(parent: HTMLElement, icon: string, title: string, act: (event: MouseEvent) => unknown): HTMLElement {
	const button = parent.createEl('button', { cls: 'clickable-icon', type: 'button' });
	setIcon(button, icon);
	setTooltip(button, title);
	button.addEventListener('click', (event) => { act(event); });
	return button;
}
