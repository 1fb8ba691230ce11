import type { HSL, RGB } from 'obsidian';
import { runCallback, ValueComponent } from './base-component';

/** A colour field; values are `#rrggbb`. */
export class ColorComponent extends ValueComponent<string> {
	readonly colorPickerEl: HTMLInputElement;
	private callback: ((value: string) => unknown) | null = null;

	constructor(containerEl: HTMLElement) {
		super();
		this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
		this.colorPickerEl.addEventListener('change', () => runCallback(() => this.callback?.(this.getValue())));
	}

	override setDisabled(disabled: boolean): this {
		this.colorPickerEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.colorPickerEl.value;
	}

	getValueRgb(): RGB {
		const value = Number.parseInt(this.getValue().slice(1), 16);
		return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
	}

	getValueHsl(): HSL {
		return hslOf(this.getValueRgb());
	}

	setValue(value: string): this {
		this.colorPickerEl.value = value;
		return this;
	}

	setValueRgb({ r, g, b }: RGB): this {
		return this.setValue(`#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`);
	}

	setValueHsl(hsl: HSL): this {
		return this.setValueRgb(rgbOf(hsl));
	}

	onChange(callback: (value: string) => unknown): this {
		this.callback = callback;
		return this;
	}
}

/** Hue in degrees, saturation and lightness in percent. */
function hslOf({ r, g, b }: RGB): HSL {
	const [red, green, blue] = [r / 255, g / 255, b / 255];
	const max = Math.max(red, green, blue);
	const min = Math.min(red, green, blue);
	const range = max - min;
	const l = (max + min) / 2;
	if (range === 0) return { h: 0, s: 0, l: Math.round(l * 100) };
	const s = range / (1 - Math.abs(2 * l - 1));
	const sector = max === red ? ((green - blue) / range + 6) % 6 : max === green ? (blue - red) / range + 2 : (red - green) / range + 4;
	return { h: Math.round(sector * 60), s: Math.round(s * 100), l: Math.round(l * 100) };
}

function rgbOf({ h, s, l }: HSL): RGB {
	const lightness = l / 100;
	const reach = (s / 100) * Math.min(lightness, 1 - lightness);
	const channel = (offset: number): number => {
		const k = (offset + h / 30) % 12;
		return Math.round(255 * (lightness - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
	};
	return { r: channel(0), g: channel(8), b: channel(4) };
}
