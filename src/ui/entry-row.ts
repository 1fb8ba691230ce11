import { setIcon } from 'obsidian';
import { isSame } from '../domain/is-same';
import type { Entry } from '../domain/touchpoint';
import { iconButton } from './icon-button';
import { createRowElement, setPlace } from './row';
import type { Row } from './row';
import type { EntryItem } from './timeline-items';

/** Everything that a row of the timeline shows; plain data. */
export interface EntryText {
	readonly day: string;
	readonly icon: string;
	/** Null until the note was read. */
	readonly words: string | null;
	/** `'Deposit · article'` */
	readonly kind: string;
}

const ICONS: Readonly<Record<Entry['kind'], string>> = {
	deposit: 'lucide-arrow-up-right',
	introduction: 'lucide-arrow-left-right',
	ask: 'lucide-arrow-down-left',
	received: 'lucide-arrow-left',
	encounter: 'lucide-users',
	visibility: 'lucide-eye',
	contact: 'lucide-dot',
};

/** The icon of a kind; arrows point from the user to the person, or back. */
export function iconOfKind(kind: Entry['kind']): string {
	return ICONS[kind];
}

/** What the rows of the timeline are given. */
export interface EntryRowContext {
	readonly textOf: (entry: Entry) => EntryText;
	/** Corrects an entry, with the name of that. */
	readonly correct: (entry: Entry) => void;
	readonly correctLabel: string;
}

/** True for what stands on a line of its own: contact comes from headings and properties. */
export function isOnLine(entry: Entry): entry is Entry & { readonly line: number } {
	return entry.line !== null && entry.kind !== 'contact';
}

/** A touchpoint: its day, its direction, its words, its kind. */
export class EntryRow implements Row<EntryItem> {
	readonly el: HTMLElement;
	private readonly day: HTMLElement;
	private readonly icon: HTMLElement;
	private readonly words: HTMLElement;
	private readonly kind: HTMLElement;
	private shown: EntryText | null = null;
	private entry: Entry | null = null;
	private actions: HTMLElement | null = null;

	constructor(parent: HTMLElement, private readonly context: EntryRowContext) {
		this.el = createRowElement(parent, 'entry');
		this.day = this.el.createDiv({ cls: 'rapport-entry-day' });
		this.icon = this.el.createDiv({ cls: 'rapport-entry-icon', attr: { 'aria-hidden': 'true' } });
		this.words = this.el.createDiv({ cls: 'rapport-entry-words', attr: { dir: 'auto' } });
		this.kind = this.el.createDiv({ cls: 'rapport-entry-kind', attr: { dir: 'auto' } });
	}

	update(item: EntryItem): boolean {
		setPlace(this.el, item, 1);
		const read = this.context.textOf(item.entry);
		// While a changed note is read again, what it said stays.
		const words = read.words ?? (item.entry === this.entry ? this.shown?.words ?? null : null);
		this.entry = item.entry;
		this.actions?.toggleClass('is-hidden', !isOnLine(item.entry));
		const text = { ...read, words };
		if (isSame(text, this.shown)) return false;
		if (text.icon !== this.shown?.icon) setIcon(this.icon, text.icon);
		this.shown = text;
		this.day.setText(text.day);
		this.words.setText(text.words ?? '…');
		this.kind.setText(text.kind);
		return true;
	}

	prepare(): void {
		if (this.actions || !this.entry) return;
		const { correct, correctLabel } = this.context;
		this.actions = this.el.createDiv({ cls: 'rapport-row-actions' });
		this.actions.toggleClass('is-hidden', !isOnLine(this.entry));
		const button = iconButton(this.actions, 'lucide-pencil', correctLabel, () => {
			if (this.entry) correct(this.entry);
		});
		// The list is one stop of the Tab key; a key of its own and the menu do the same.
		button.tabIndex = -1;
	}
}
