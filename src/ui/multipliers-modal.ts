import { FuzzySuggestModal, renderMatches } from 'obsidian';
import type { FuzzyMatch } from 'obsidian';
import type { Rapport } from '../context';
import { everUpTo } from '../domain/day-range';
import { introductionsMade, multipliersOf } from '../domain/multipliers';
import type { Multiplier } from '../domain/multipliers';
import { namePrompt } from './dialog-name';
import { isLedgerHidden } from './ledger-visibility';
import { openPersonPanel } from './open-person-panel';
import { reporting } from './reporting';

/** Who led the user to others, and to how many; whoever is chosen is shown in the panel. */
export class MultipliersModal extends FuzzySuggestModal<Multiplier> {
	private readonly multipliers: readonly Multiplier[];

	constructor(private readonly rapport: Rapport) {
		super(rapport.app);
		const { network, board: { today }, strings: { introductions: texts } } = rapport;
		this.multipliers = multipliersOf(network, today);
		this.setPlaceholder(texts.find);
		this.emptyStateText = this.multipliers.length === 0 ? texts.none() : texts.nobodyFound;
		this.modalEl.addClass('rapport-multipliers');
		namePrompt(rapport, this, texts.find);
		// How many introductions were made is a number of the ledger.
		if (isLedgerHidden(rapport)) return;
		const made = createDiv({ cls: 'rapport-multipliers-made', text: texts.made(introductionsMade(network.people.values(), everUpTo(today))) });
		this.resultContainerEl.before(made);
	}

	override getItems(): Multiplier[] {
		return [...this.multipliers];
	}

	override getItemText({ person }: Multiplier): string {
		return person.name;
	}

	override renderSuggestion({ item: { person, direct, total }, match }: FuzzyMatch<Multiplier>, el: HTMLElement): void {
		el.addClass('rapport-multiplier');
		renderMatches(el.createDiv({ attr: { dir: 'auto' } }), person.name, match.matches);
		el.createDiv({ cls: 'rapport-multiplier-reach', text: this.rapport.strings.introductions.reach(direct, total) });
	}

	override onChooseItem({ person }: Multiplier): void {
		const { app, strings } = this.rapport;
		reporting(strings, strings.panel.open, () => openPersonPanel(app, person.path));
	}
}
