import { FuzzySuggestModal } from 'obsidian';
import type { FuzzyMatch } from 'obsidian';
import type { DeadLink, Rapport } from '../context';
import type { Person } from '../domain/people';
import { compareNames } from '../domain/standing';
import { namePrompt } from './dialog-name';
import { showFailure, showMessage } from './notices';
import { reporting } from './reporting';
import { sayDone } from './undo';

/** Lets the user choose whom the lines of a dead link are about, and points them there. */
export class PointElsewhereModal extends FuzzySuggestModal<Person> {
	constructor(private readonly rapport: Rapport, private readonly dead: DeadLink) {
		super(rapport.app);
		const { deadLink: texts } = rapport.strings.staleList;
		this.setPlaceholder(texts.placeholder(dead.link));
		this.emptyStateText = texts.none;
		namePrompt(rapport, this, texts.item(dead.link, dead.lines));
	}

	override getItems(): Person[] {
		return [...this.rapport.network.people.values()].sort(compareNames);
	}

	/** Aliases are searched too. */
	override getItemText({ name, reading }: Person): string {
		return [name, ...reading.aliases].join(', ');
	}

	override renderSuggestion(match: FuzzyMatch<Person>, el: HTMLElement): void {
		super.renderSuggestion(match, el);
		// Two people may have one name.
		el.createDiv({ cls: 'rapport-suggestion-path', text: match.item.path, attr: { dir: 'auto' } });
	}

	override onChooseItem(person: Person): void {
		const { rapport, dead } = this;
		const { strings } = rapport;
		const { deadLink: texts } = strings.staleList;
		const title = texts.item(dead.link, dead.lines);
		reporting(strings, title, async () => {
			const { lines, left, step } = await rapport.deadLinks.pointTo(dead, person.path);
			if (step) sayDone(rapport, texts.done(lines, person.name), step);
			if (left.length > 0) showFailure(left.map(({ path, reason }) => texts.left(path, reason)).join('\n'));
			else if (!step) showMessage(texts.nothing(dead.link));
		});
	}
}
