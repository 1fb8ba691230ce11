import { FuzzySuggestModal, renderMatches } from 'obsidian';
import type { FuzzyMatch } from 'obsidian';
import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import { namePrompt } from './dialog-name';

/** What people are listed for. */
export interface PersonSuggestions {
	/** In the place of what is typed: `'4 peers in Industry'`. */
	readonly title: string;
	readonly people: readonly Person[];
	/** What is said below a name. */
	readonly noteOf: (person: Person) => string;
	readonly choose: (person: Person) => void;
}

/** A list of people to choose one of, by typing or by hand. */
export class PersonSuggestModal extends FuzzySuggestModal<Person> {
	constructor(rapport: Pick<Rapport, 'app' | 'dialogs' | 'strings'>, private readonly suggestions: PersonSuggestions) {
		super(rapport.app);
		this.setPlaceholder(suggestions.title);
		this.emptyStateText = rapport.strings.staleList.messages.nobodyMatches.title;
		namePrompt(rapport, this, suggestions.title);
	}

	override getItems(): Person[] {
		return [...this.suggestions.people];
	}

	override getItemText({ name }: Person): string {
		return name;
	}

	override renderSuggestion({ item, match }: FuzzyMatch<Person>, el: HTMLElement): void {
		el.addClass('rapport-multiplier');
		renderMatches(el.createDiv({ attr: { dir: 'auto' } }), item.name, match.matches);
		el.createDiv({ cls: 'rapport-multiplier-reach', text: this.suggestions.noteOf(item), attr: { dir: 'auto' } });
	}

	override onChooseItem(person: Person): void {
		this.suggestions.choose(person);
	}
}
