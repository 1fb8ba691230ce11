import { Component, SearchComponent } from 'obsidian';
import type { ImportPlan } from '../../domain/import/import-plan';
import { MATCH_STATES } from '../../domain/import/match';
import type { MatchState } from '../../domain/import/match';
import type { Strings } from '../../i18n';
import { nameBy } from '../name-by';

/** What of a plan is shown; everybody without a state. */
export interface ImportFilter {
	readonly search: string;
	readonly state: MatchState | null;
}

/** A chip for each state with how many are in it, a search, and what can be done with all that is shown. */
export class ImportFilterBar extends Component {
	private filter: ImportFilter = { search: '', state: null };
	private readonly chips: ReadonlyMap<MatchState | null, HTMLElement>;
	private readonly status: HTMLElement;

	constructor(parent: HTMLElement, private readonly texts: Strings['imports'], private readonly change: (filter: ImportFilter) => void, private readonly tickShown: (isTicked: boolean) => void) {
		super();
		const search = new SearchComponent(parent.createDiv({ cls: 'rapport-search' })).setPlaceholder(texts.search).onChange((text) => this.set({ search: text }));
		search.inputEl.setAttrs({ title: '', role: 'searchbox' });
		const chips = parent.createDiv({ cls: 'rapport-chips', attr: { role: 'group' } });
		nameBy(chips, texts.whoIsShown);
		this.chips = new Map([null, ...MATCH_STATES].map((state) => [state, this.addChip(chips, state)]));
		const row = parent.createDiv({ cls: ['rapport-status', 'is-shown'] });
		this.status = row.createSpan({ attr: { 'role': 'status', 'aria-live': 'polite' } });
		const links = row.createSpan({ cls: 'rapport-import-links' });
		for (const [text, isTicked] of [[texts.tickShown, true], [texts.untickShown, false]] as const) {
			links.createEl('button', { cls: ['clickable-icon', 'rapport-link'], text, attr: { type: 'button' } }).addEventListener('click', () => this.tickShown(isTicked));
		}
	}

	/** The states that are let through. */
	get states(): ReadonlySet<MatchState> {
		return new Set(this.filter.state === null ? MATCH_STATES : [this.filter.state]);
	}

	get search(): string {
		return this.filter.search;
	}

	/** Says how many there are of each, and how many are shown. */
	show(plan: ImportPlan, shown: number): void {
		for (const [state, chip] of this.chips) {
			const isOn = state === this.filter.state;
			chip.setText(this.texts.chip(state === null ? this.texts.everybody : this.texts.states[state], state === null ? plan.people.length : plan.count(state)));
			chip.toggleClass('is-on', isOn);
			chip.setAttribute('aria-pressed', String(isOn));
		}
		this.status.setText(shown === 0 ? this.texts.nobody : this.texts.shown(shown, plan.people.length));
	}

	private addChip(parent: HTMLElement, state: MatchState | null): HTMLElement {
		const chip = parent.createEl('button', { cls: ['clickable-icon', 'rapport-chip'], attr: { type: 'button' } });
		chip.addEventListener('click', () => this.set({ state }));
		return chip;
	}

	private set(change: Partial<ImportFilter>): void {
		this.filter = { ...this.filter, ...change };
		this.change(this.filter);
	}
}
