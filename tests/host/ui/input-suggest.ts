import type { HostApp } from './host-app';
import { PopoverSuggest } from './popover-suggest';

type SuggestField = HTMLInputElement | HTMLDivElement;

function isInput(el: SuggestField): el is HTMLInputElement {
	return 'value' in el;
}

/** Suggestions for a text field; choosing one calls `onSelect`. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private selectCallback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	private asked = 0;

	constructor(app: HostApp, private readonly textInputEl: SuggestField) {
		super(app);
		textInputEl.addEventListener('input', () => this.update());
		textInputEl.addEventListener('focus', () => this.update());
		textInputEl.addEventListener('blur', () => this.close());
	}

	setValue(value: string): void {
		if (isInput(this.textInputEl)) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return isInput(this.textInputEl) ? this.textInputEl.value : this.textInputEl.getText();
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.selectCallback?.(value, event);
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.selectCallback = callback;
		return this;
	}

	private update(): void {
		const turn = ++this.asked;
		const found = this.getSuggestions(this.getValue());
		if (found instanceof Promise) found.then((values) => { if (turn === this.asked) this.show(values); }, (error: unknown) => console.error(error));
		else this.show(found);
	}

	private show(values: T[]): void {
		const isFocused = this.textInputEl.isActiveElement();
		if (values.length === 0 || !isFocused) {
			this.close();
			return;
		}
		this.suggestions.set(this.limit > 0 ? values.slice(0, this.limit) : values);
		this.open();
		this.reposition(this.textInputEl.getBoundingClientRect());
	}
}
