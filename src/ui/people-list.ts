import { renderMatches } from 'obsidian';
import { nameBy } from './name-by';
import type { FoundPerson } from './people-search';

/** Somebody to choose: a person, or a name whose note would be made. */
export type PersonChoice =
	| { readonly type: 'person'; readonly found: FoundPerson; readonly circleClass: string; readonly note: string }
	| { readonly type: 'new'; readonly name: string; readonly label: string; readonly note: string };

/** The list below the field for people; the keyboard's mark is in it while the focus stays in the field. */
export class PeopleList {
	private readonly listEl: HTMLElement;
	private choices: readonly PersonChoice[] = [];
	private rows: readonly HTMLElement[] = [];
	private markedIndex = -1;

	constructor(parent: HTMLElement, private readonly id: string, label: string, private readonly fieldEl: HTMLInputElement, private readonly choose: (choice: PersonChoice) => void) {
		this.listEl = parent.createDiv({ cls: 'rapport-log-list', attr: { role: 'listbox', id } });
		nameBy(this.listEl, label);
		fieldEl.setAttrs({ 'role': 'combobox', 'aria-autocomplete': 'list', 'aria-controls': id, 'aria-expanded': 'false' });
		// Pressing would take the focus from the field, and the list away, before the click arrives.
		this.listEl.addEventListener('mousedown', (event) => event.preventDefault());
	}

	get isOpen(): boolean {
		return this.choices.length > 0;
	}

	/** What Enter would choose. */
	get marked(): PersonChoice | null {
		return this.choices[this.markedIndex] ?? null;
	}

	/** Shows choices, none closes the list. */
	show(choices: readonly PersonChoice[], isFirstMarked: boolean): void {
		this.choices = choices;
		this.listEl.empty();
		this.listEl.toggleClass('is-open', this.isOpen);
		this.fieldEl.setAttribute('aria-expanded', String(this.isOpen));
		this.rows = choices.map((choice, index) => this.rowOf(choice, index));
		this.mark(isFirstMarked ? 0 : -1);
	}

	close(): void {
		if (this.isOpen) this.show([], false);
	}

	/** Moves the mark; beyond the ends it goes round. */
	move(step: 1 | -1): void {
		const { length } = this.choices;
		const from = this.markedIndex < 0 && step < 0 ? length : this.markedIndex;
		this.mark((from + step + length) % length);
		this.rows[this.markedIndex]?.scrollIntoView({ block: 'nearest' });
	}

	private mark(index: number): void {
		this.markedIndex = index;
		for (const [place, row] of this.rows.entries()) {
			row.toggleClass('is-selected', place === index);
			row.setAttribute('aria-selected', String(place === index));
		}
		const marked = this.rows[index];
		if (marked) this.fieldEl.setAttribute('aria-activedescendant', marked.id);
		else this.fieldEl.removeAttribute('aria-activedescendant');
	}

	private rowOf(choice: PersonChoice, index: number): HTMLElement {
		const row = this.listEl.createDiv({ cls: ['suggestion-item', 'rapport-log-choice'], attr: { role: 'option', id: `${this.id}-${index}` } });
		const name = row.createDiv({ cls: 'rapport-log-choice-name', attr: { dir: 'auto' } });
		if (choice.type === 'person') {
			const { person, alias, matches } = choice.found;
			row.addClass(choice.circleClass);
			name.createSpan({ cls: 'rapport-dot' });
			renderMatches(name.createSpan({ text: alias === null ? '' : `${person.name} · ` }), alias ?? person.name, matches);
		} else {
			name.setText(choice.label);
		}
		row.createDiv({ cls: 'rapport-log-choice-note', text: choice.note, attr: { dir: 'auto' } });
		row.addEventListener('mousemove', () => {
			if (this.markedIndex !== index) this.mark(index);
		});
		row.addEventListener('click', () => this.choose(choice));
		return row;
	}
}
