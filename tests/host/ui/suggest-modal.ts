import type { FuzzyMatch, Instruction } from 'obsidian';
import type { HostApp } from './host-app';
import { Modal } from './modal';
import { prepareFuzzySearch, renderResults, sortSearchResults } from './search';
import { SuggestionList } from './suggestion-list';

/** A prompt: a field, and below it the suggestions for what is typed. */
export abstract class SuggestModal<T> extends Modal {
	limit = 100;
	emptyStateText = 'No results found.';
	readonly inputEl: HTMLInputElement;
	readonly resultContainerEl: HTMLElement;
	readonly chooser: SuggestionList<T>;
	private readonly instructionsEl: HTMLElement;
	private asked = 0;

	constructor(app: HostApp) {
		super(app);
		this.modalEl.empty();
		this.modalEl.removeClass('modal');
		this.modalEl.addClass('prompt');
		this.inputEl = this.modalEl.createDiv('prompt-input-container').createEl('input', {
			cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'done' },
		});
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.instructionsEl = this.modalEl.createDiv('prompt-instructions');
		this.chooser = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
		this.inputEl.addEventListener('input', () => this.updateSuggestions());
		const choose = (event: KeyboardEvent): false => {
			if (!event.isComposing) this.selectActiveSuggestion(event);
			return false;
		};
		this.scope.register([], 'Enter', choose);
	}

	// Here and not in `open`: a subclass that overrides `onOpen` without calling it loses its first suggestions.
	override onOpen(): Promise<void> | void {
		this.inputEl.focus();
		this.updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: Instruction[]): void {
		renderInstructions(this.instructionsEl, instructions);
	}

	onNoSuggestion(): void {
		this.chooser.showMessage(this.emptyStateText);
	}

	/** Closes first, so that what is chosen may open the next window. */
	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.chooser.choose(event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;
	abstract renderSuggestion(value: T, el: HTMLElement): void;
	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	private updateSuggestions(): void {
		const found = this.getSuggestions(this.inputEl.value);
		const turn = ++this.asked;
		if (!(found instanceof Promise)) {
			this.showSuggestions(found);
			return;
		}
		// A slow answer to an older question must not overwrite a newer one.
		found.then((values) => { if (turn === this.asked) this.showSuggestions(values); }, (error: unknown) => console.error(error));
	}

	private showSuggestions(values: T[]): void {
		if (values.length === 0) this.onNoSuggestion();
		else this.chooser.set(this.limit > 0 ? values.slice(0, this.limit) : values);
	}
}

/** Shows which key does what below the suggestions. */
export function renderInstructions(container: HTMLElement, instructions: readonly Instruction[]): void {
	container.empty();
	for (const { command, purpose } of instructions) {
		const row = container.createDiv('prompt-instruction');
		row.createSpan({ cls: 'prompt-instruction-command', text: command });
		row.createSpan({ text: purpose });
	}
}

/** A prompt that matches loosely over a fixed list. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
	getSuggestions(query: string): FuzzyMatch<T>[] {
		const items = this.getItems();
		if (query.trim() === '') return items.map((item) => ({ item, match: { score: 0, matches: [] } }));
		const search = prepareFuzzySearch(query.trim());
		const found = items.flatMap((item) => {
			const match = search(this.getItemText(item));
			return match ? [{ item, match }] : [];
		});
		sortSearchResults(found);
		return found;
	}

	renderSuggestion(found: FuzzyMatch<T>, el: HTMLElement): void {
		renderResults(el, this.getItemText(found.item), found.match);
	}

	onChooseSuggestion(found: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
		this.onChooseItem(found.item, event);
	}

	abstract getItems(): T[];
	abstract getItemText(item: T): string;
	abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
