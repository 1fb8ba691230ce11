import type { HostApp } from './host-app';
import { Scope } from './scope';
import { SuggestionList } from './suggestion-list';

/** Suggestions that float below what is typed in. */
export abstract class PopoverSuggest<T> {
	readonly scope: Scope;
	readonly suggestEl: HTMLElement;
	readonly suggestions: SuggestionList<T>;
	isOpen = false;

	constructor(readonly app: HostApp, scope?: Scope) {
		// Keys that are not for the list go on to the app.
		this.scope = scope ?? new Scope(app.scope);
		this.suggestEl = createDiv('suggestion-container');
		this.suggestions = new SuggestionList<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
		this.scope.register([], 'Enter', (event) => {
			if (event.isComposing) return undefined;
			this.suggestions.choose(event);
			return false;
		});
		this.scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		activeDocument.body.appendChild(this.suggestEl);
		this.app.keymap.pushScope(this.scope);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestEl.detach();
	}

	/** Puts the list below a rectangle of the window. */
	protected reposition(box: DOMRect): void {
		this.suggestEl.setCssStyles({ position: 'fixed', left: `${box.left}px`, top: `${box.bottom}px`, minWidth: `${box.width}px` });
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	onHistoryBack(): void {
		this.close();
	}
}
