import type { TooltipOptions } from 'obsidian';
import { BaseComponent, runCallback } from './base-component';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** A push button; shows that it works while an async click handler runs. */
export class ButtonComponent extends BaseComponent {
	readonly buttonEl: HTMLButtonElement;
	private callback: ((event: MouseEvent) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.buttonEl = containerEl.createEl('button');
		this.buttonEl.addEventListener('click', (event) => runCallback(() => this.run(event)));
	}

	override setDisabled(disabled: boolean): this {
		this.buttonEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setCta(): this { return this.setClass('mod-cta'); }

	removeCta(): this { return this.removeClass('mod-cta'); }

	setWarning(): this { return this.setClass('mod-warning'); }

	setDestructive(): this { return this.setClass('mod-warning'); }

	removeDestructive(): this { return this.removeClass('mod-warning'); }

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.buttonEl, tooltip, options);
		return this;
	}

	setButtonText(name: string): this {
		this.buttonEl.setText(name);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.buttonEl, icon);
		return this;
	}

	setClass(cls: string): this {
		this.buttonEl.addClass(cls);
		return this;
	}

	onClick(callback: (event: MouseEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	private removeClass(cls: string): this {
		this.buttonEl.removeClass(cls);
		return this;
	}

	private async run(event: MouseEvent): Promise<void> {
		const result = this.callback?.(event);
		if (!(result instanceof Promise)) return;
		this.buttonEl.addClass('mod-loading');
		try {
			await result;
		} finally {
			this.buttonEl.removeClass('mod-loading');
		}
	}
}

/** A small icon at the end of a row. */
export class ExtraButtonComponent extends BaseComponent {
	readonly extraSettingsEl: HTMLElement;
	private callback: (() => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.extraSettingsEl = containerEl.createDiv({ cls: 'clickable-icon extra-setting-button', attr: { role: 'button', tabindex: 0 } });
		this.setIcon('lucide-settings');
		this.extraSettingsEl.addEventListener('click', () => this.run());
		this.extraSettingsEl.addEventListener('keydown', (event) => { if (event.key === 'Enter' || event.key === ' ') this.run(); });
	}

	override setDisabled(disabled: boolean): this {
		this.extraSettingsEl.toggleClass('is-disabled', disabled);
		return super.setDisabled(disabled);
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.extraSettingsEl, tooltip, options);
		return this;
	}

	setIcon(icon: string): this {
		setIcon(this.extraSettingsEl, icon);
		return this;
	}

	onClick(callback: () => unknown): this {
		this.callback = callback;
		return this;
	}

	private run(): void {
		if (!this.disabled) runCallback(() => this.callback?.());
	}
}
