import { setIcon } from 'obsidian';
import { isSame } from '../../domain/is-same';
import type { MatchState } from '../../domain/import/match';
import type { Strings } from '../../i18n';
import { createRowElement, setPlace } from '../row';
import type { Row, RowItem } from '../row';
import type { ImportRowText } from './import-text';

/** Somebody in the preview, by their place in the plan. */
export interface ImportItem extends RowItem {
	readonly type: 'import';
	readonly index: number;
}

/** A row of the preview: a box, who it is, what would become of them, and what is known of them. */
export class ImportRow implements Row<ImportItem> {
	readonly el: HTMLElement;
	private readonly box: HTMLInputElement;
	private readonly name: HTMLElement;
	private readonly about: HTMLElement;
	private readonly fate: HTMLElement;
	private readonly state: HTMLElement;
	private readonly choices: HTMLElement;
	private shown: ImportRowText | null = null;

	constructor(parent: HTMLElement, private readonly states: Readonly<Record<MatchState, string>>, who: Strings['imports']['who'], private readonly textOf: (item: ImportItem) => ImportRowText) {
		this.el = createRowElement(parent, 'import');
		// The row says whether it is ticked; the box only shows it.
		this.box = this.el.createEl('input', { cls: 'rapport-import-box', attr: { 'type': 'checkbox', 'tabindex': -1, 'aria-hidden': 'true' } });
		const words = this.el.createDiv({ cls: 'rapport-import-words' });
		this.name = words.createDiv({ cls: 'rapport-import-name', attr: { dir: 'auto' } });
		this.about = words.createDiv({ cls: 'rapport-import-about', attr: { dir: 'auto' } });
		this.fate = words.createDiv({ cls: 'rapport-import-fate', attr: { dir: 'auto' } });
		const end = this.el.createDiv({ cls: 'rapport-import-end' });
		this.state = end.createSpan({ cls: 'rapport-import-state' });
		this.choices = end.createSpan({ cls: 'rapport-import-choices', attr: { title: who } });
		setIcon(this.choices, 'lucide-chevrons-up-down');
	}

	update(item: ImportItem): boolean {
		setPlace(this.el, item, 1);
		const text = this.textOf(item);
		if (isSame(text, this.shown)) return false;
		this.shown = text;
		this.el.setAttribute('aria-checked', String(text.isTicked));
		this.el.toggleClass('is-ticked', text.isTicked);
		this.box.checked = text.isTicked;
		this.box.toggleAttribute('disabled', !text.canBeTicked);
		this.name.setText(text.name);
		this.about.setText(text.about);
		this.fate.setText(text.fate);
		this.state.setText(this.states[text.state]);
		this.state.setAttribute('data-state', text.state);
		this.choices.toggleClass('is-shown', text.hasChoices);
		return true;
	}

	prepare(): void {}
}
