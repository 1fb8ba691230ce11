import type { HostApp } from './host-app';
import { setIcon } from './icons';
import { Scope } from './scope';

const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

/** Opens above everything and stays until it is closed: by Escape, its button, a click beside it, or code. */
export class Modal {
	readonly scope: Scope;
	readonly containerEl: HTMLElement;
	readonly modalEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly contentEl: HTMLElement;
	shouldRestoreSelection = true;
	private closeCallback: (() => unknown) | null = null;
	private focusedBefore: Element | null = null;
	private isOpen = false;

	constructor(readonly app: HostApp) {
		this.scope = new Scope();
		this.containerEl = createDiv('modal-container mod-dim');
		const background = this.containerEl.createDiv({ cls: 'modal-bg', attr: { style: 'opacity: 0.85' } });
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr: { role: 'dialog', 'aria-modal': 'true', tabindex: -1 } });
		const closeButton = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon', attr: { 'aria-label': 'Close' } });
		setIcon(closeButton, 'lucide-x');
		const header = this.modalEl.createDiv('modal-header');
		this.titleEl = header.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		background.addEventListener('click', () => this.close());
		closeButton.addEventListener('click', () => this.close());
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
		this.scope.register([], 'Tab', (event) => this.keepFocusInside(event, false));
		this.scope.register(['Shift'], 'Tab', (event) => this.keepFocusInside(event, true));
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.focusedBefore = activeDocument.activeElement;
		activeDocument.body.appendChild(this.containerEl);
		this.app.keymap.pushScope(this.scope);
		const opening = this.onOpen();
		if (opening instanceof Promise) opening.catch((error: unknown) => console.error(error));
		if (!this.modalEl.contains(activeDocument.activeElement)) this.focusFirst();
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.detach();
		this.restoreFocus();
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	onHistoryBack(): void {
		this.close();
	}

	private focusable(): HTMLElement[] {
		return this.modalEl.findAll(FOCUSABLE).filter((el) => el.isShown());
	}

	private focusFirst(): void {
		(this.contentEl.findAll(FOCUSABLE).find((el) => el.isShown()) ?? this.modalEl).focus();
	}

	/** Goes round at the ends; undefined lets the browser move the focus in between. */
	private keepFocusInside(event: KeyboardEvent, backwards: boolean): false | undefined {
		const elements = this.focusable();
		const focused = event.doc.activeElement;
		const edge = backwards ? elements[0] : elements[elements.length - 1];
		const isInside = this.modalEl.contains(focused) && focused !== this.modalEl;
		if (isInside && focused !== edge) return undefined;
		(backwards ? elements[elements.length - 1] : elements[0])?.focus();
		return false;
	}

	private restoreFocus(): void {
		const before = this.focusedBefore;
		this.focusedBefore = null;
		if (this.shouldRestoreSelection && before?.instanceOf(HTMLElement) && before.isConnected) before.focus();
	}
}
