import { EditorSuggest, renderMatches } from 'obsidian';
import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, SearchMatches } from 'obsidian';
import type { Rapport } from '../context';
import { plainKey } from '../domain/reference';
import { KindTags } from '../domain/touchpoint';
import { isItemLine, personQueryIn } from '../markdown/person-query';
import { circleClassOf } from '../ui/circle-classes';
import { firstPeople, foundPeople } from '../ui/people-search';
import type { FoundPerson, Search } from '../ui/people-search';
import { personTextOf } from '../ui/person-text';

const SHOWN = 7;

/** Offers people, those most in need first, behind a kind's tag in the editor; off until it is switched on. */
export class PersonSuggest extends EditorSuggest<FoundPerson> {
	override limit = SHOWN;

	constructor(private readonly rapport: Rapport) {
		super(rapport.app);
	}

	override onTrigger({ line, ch }: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
		const settings = this.rapport.settings();
		if (!settings.suggestPeople) return null;
		const asked = personQueryIn(editor.getLine(line).slice(0, ch), new KindTags(settings));
		// The whole note is looked at only where its line may be meant.
		if (!asked || !isItemLine(editor.getValue(), line)) return null;
		return { query: asked.query, start: { line, ch: asked.from }, end: { line, ch } };
	}

	override getSuggestions({ query }: EditorSuggestContext): FoundPerson[] {
		const inOrder = this.rapport.board.order();
		return [...(query.trim() === '' ? firstPeople(inOrder, SHOWN) : foundPeople(inOrder, wordStarts(query), SHOWN))];
	}

	override renderSuggestion({ person, alias, matches }: FoundPerson, el: HTMLElement): void {
		const { rapport } = this;
		const { circle, why } = personTextOf(person, { ...rapport, ...rapport.settings() });
		el.addClasses(['rapport-log-choice', circleClassOf(circle)]);
		const name = el.createDiv({ cls: 'rapport-log-choice-name', attr: { dir: 'auto' } });
		name.createSpan({ cls: 'rapport-dot' });
		renderMatches(name.createSpan({ text: alias === null ? '' : `${person.name} · ` }), alias ?? person.name, matches);
		const isOnlyOne = rapport.network.peopleNamed(person.name).length < 2;
		el.createDiv({ cls: 'rapport-log-choice-note', text: isOnlyOne ? why : person.path, attr: { dir: 'auto' } });
	}

	override selectSuggestion({ person }: FoundPerson): void {
		const { context, rapport } = this;
		const link = context && rapport.notes.linkText(person.path, context.file.path);
		if (!context || link === null) return;
		const { editor, start, end } = context;
		const text = `${link} `;
		editor.replaceRange(text, start, end);
		editor.setCursor({ line: start.line, ch: start.ch + text.length });
		this.close();
	}
}

/** Finds names in which every word of the query begins a word: letters anywhere would find names in sentences. */
export function wordStarts(query: string): Search {
	const words = plainKey(query).split(/\s+/).filter(Boolean);
	return (name) => {
		const plain = name.toLowerCase();
		const matches: SearchMatches = [];
		for (const word of words) {
			const at = startOf(word, plain);
			if (at < 0) return null;
			matches.push([at, at + word.length]);
		}
		return { score: 0, matches: matches.sort(([a], [b]) => a - b) };
	};
}

function startOf(word: string, name: string): number {
	for (let at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) if (at === 0 || /[\s\p{P}]/u.test(name.charAt(at - 1))) return at;
	return -1;
}
