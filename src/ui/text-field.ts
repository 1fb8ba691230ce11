import { TextComponent } from 'obsidian';

/** A labelled line of text; `presets` are offered below it. */
export class TextField {
	private readonly text: TextComponent;

	constructor(parent: HTMLElement, label: string, value: string, change: () => void, placeholder = '') {
		const labelEl = parent.createEl('label', { cls: 'rapport-form-label', text: label });
		this.text = new TextComponent(labelEl).setValue(value).setPlaceholder(placeholder).onChange(change);
		this.text.inputEl.setAttrs({ dir: 'auto', autocomplete: 'off' });
	}

	get inputEl(): HTMLInputElement {
		return this.text.inputEl;
	}

	get value(): string {
		return this.text.getValue();
	}

	set value(value: string) {
		this.text.setValue(value);
	}
}

/** Words to press below a field. */
export function drawPresets(el: HTMLElement, presets: readonly string[], press: (preset: string) => void): void {
	el.empty();
	el.addClass('rapport-presets');
	for (const preset of presets) {
		const button = el.createEl('button', { cls: 'rapport-preset', text: preset, attr: { type: 'button', dir: 'auto' } });
		button.addEventListener('click', () => press(preset));
	}
}
