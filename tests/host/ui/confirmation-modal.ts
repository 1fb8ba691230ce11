import { ButtonComponent } from './button-component';
import type { HostApp } from './host-app';
import { Modal } from './modal';

/** A button of a confirmation: it closes the window when what it does is done. */
export class ConfirmationButton extends ButtonComponent {
	private readonly modal: ConfirmationModal;

	constructor(containerEl: HTMLElement, modal: ConfirmationModal) {
		super(containerEl);
		this.modal = modal;
		super.onClick(() => modal.close());
	}

	override onClick(handler: (event: MouseEvent) => unknown): this {
		return super.onClick(async (event) => {
			const keepsOpen = await handler(event);
			if (keepsOpen !== true) this.modal.close();
		});
	}

	setInitialFocus(): this {
		this.modal.initialFocusEl = this.buttonEl;
		return this;
	}

	setSecondary(): this {
		return this.setClass('mod-secondary');
	}

	setCancel(): this {
		return this.setClass('mod-cancel');
	}
}

/** A short question with buttons below it. */
export class ConfirmationModal extends Modal {
	readonly buttonContainerEl: HTMLElement;
	initialFocusEl: HTMLElement | null = null;

	constructor(app: HostApp) {
		super(app);
		this.containerEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		this.initialFocusEl?.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const labelEl = this.buttonContainerEl.createEl('label', 'mod-checkbox');
		const input = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		labelEl.appendText(label);
		input.addEventListener('change', () => { callback(input.checked); });
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		callback(new ConfirmationButton(this.buttonContainerEl, this));
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
