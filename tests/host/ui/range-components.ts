import { runCallback, ValueComponent } from './base-component';

/** A slider; calls back at the end of a move, or during it where `setInstant` says so. */
export class SliderComponent extends ValueComponent<number> {
	readonly sliderEl: HTMLInputElement;
	private callback: ((value: number) => unknown) | null = null;
	private format: (value: number) => string = String;
	private isInstant = false;
	private readonly valueEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.valueEl = containerEl.createSpan('slider-value');
		this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
		const report = (): void => runCallback(() => this.callback?.(this.getValue()));
		this.sliderEl.addEventListener('input', () => {
			this.showValue();
			if (this.isInstant) report();
		});
		this.sliderEl.addEventListener('change', () => { if (!this.isInstant) report(); });
	}

	override setDisabled(disabled: boolean): this {
		this.sliderEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setInstant(instant: boolean): this {
		this.isInstant = instant;
		return this;
	}

	setLimits(min: number | null, max: number | null, step: number | 'any'): this {
		this.sliderEl.setAttrs({ min, max, step });
		return this;
	}

	getValue(): number {
		return Number(this.sliderEl.value);
	}

	setValue(value: number): this {
		this.sliderEl.value = String(value);
		return this.showValue();
	}

	getValuePretty(): string {
		return this.format(this.getValue());
	}

	setDisplayFormat(format: (value: number) => string): this {
		this.format = format;
		return this.showValue();
	}

	setDynamicTooltip(): this {
		return this;
	}

	onChange(callback: (value: number) => unknown): this {
		this.callback = callback;
		return this;
	}

	private showValue(): this {
		this.valueEl.setText(this.getValuePretty());
		return this;
	}
}

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
	private readonly barEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.barEl = containerEl.createDiv('setting-progress-bar').createDiv({ cls: 'setting-progress-bar-inner', attr: { role: 'progressbar' } });
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = Math.clamp(value, 0, 100);
		this.barEl.setCssStyles({ width: `${this.value}%` });
		this.barEl.setAttr('aria-valuenow', this.value);
		return this;
	}
}
