import type { Scope } from './scope';

/** What shows suggestions and acts on one. */
export interface SuggestionOwner<T> {
	renderSuggestion(value: T, el: HTMLElement): void;
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** The rows below a prompt or a field, one of them selected; arrows move, Enter and a click choose. */
export class SuggestionList<T> {
	values: T[] = [];
	selectedItem = 0;
	private rows: HTMLElement[] = [];

	constructor(private readonly owner: SuggestionOwner<T>, readonly containerEl: HTMLElement, scope: Scope) {
		containerEl.setAttr('role', 'listbox');
		containerEl.on('click', '.suggestion-item', (event, row) => {
			event.preventDefault();
			this.select(this.rows.indexOf(row));
			this.choose(event);
		});
		containerEl.on('mousemove', '.suggestion-item', (_event, row) => this.select(this.rows.indexOf(row)));
		// Pressing the mouse would take the focus from the field before the click arrives.
		containerEl.addEventListener('mousedown', (event) => event.preventDefault());
		const move = (step: number) => (): false => {
			this.select(this.selectedItem + step);
			return false;
		};
		scope.register([], 'ArrowUp', move(-1));
		scope.register([], 'ArrowDown', move(1));
		scope.register([], 'PageUp', move(-10));
		scope.register([], 'PageDown', move(10));
	}

	set(values: T[]): void {
		this.values = values;
		this.containerEl.empty();
		this.rows = values.map((value) => {
			const row = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
			this.owner.renderSuggestion(value, row);
			return row;
		});
		this.select(0);
	}

	showMessage(text: string): void {
		this.set([]);
		this.containerEl.createDiv({ cls: 'suggestion-empty', text });
	}

	/** Chooses the selected row; false when there is none. */
	choose(event: MouseEvent | KeyboardEvent): boolean {
		const value = this.values[this.selectedItem];
		if (value === undefined) return false;
		this.owner.selectSuggestion(value, event);
		return true;
	}

	private select(index: number): void {
		const count = this.rows.length;
		// Up from the first row leads to the last, and the other way round.
		this.selectedItem = count === 0 ? 0 : (index + count) % count;
		this.rows.forEach((row, position) => {
			row.toggleClass('is-selected', position === this.selectedItem);
			row.setAttr('aria-selected', String(position === this.selectedItem));
		});
		this.rows[this.selectedItem]?.scrollIntoView?.({ block: 'nearest' });
	}
}
