import { setIcon } from 'obsidian';
import { noteNameOf } from '../domain/note-path';
import { SECTIONS } from '../domain/sections';
import type { Strings } from '../i18n';
import { isOfIntents } from './list-items';
import type { ListItem } from './list-items';
import { createRowElement, setPlace } from './row';
import type { Row } from './row';

/** What the button in the head of a section does; the list is one stop of the Tab key, so a key and the menu do it too. */
export interface HeaderAction {
	readonly text: string;
	/** In full, for screen readers and the tooltip. */
	readonly label: string;
	readonly run: () => void;
}

/** The head of a section: its name, its count, and an arrow that says whether it is folded. */
export class HeaderRow implements Row<ListItem> {
	readonly el: HTMLElement;
	private readonly label: HTMLElement;
	private readonly count: HTMLElement;
	private shown = '';

	/** `action` is a button of a section in which something can be done for all. */
	constructor(parent: HTMLElement, private readonly strings: Strings, action: HeaderAction | null) {
		this.el = createRowElement(parent, 'header');
		setIcon(this.el.createSpan({ cls: 'rapport-header-arrow', attr: { 'aria-hidden': 'true' } }), 'lucide-chevron-right');
		this.label = this.el.createSpan({ cls: 'rapport-header-name' });
		if (action) this.addButton(action);
		this.count = this.el.createSpan({ cls: 'rapport-header-count' });
	}

	private addButton({ text, label, run }: HeaderAction): void {
		const button = this.el.createEl('button', { cls: ['clickable-icon', 'rapport-link', 'rapport-header-action'], text, attr: { 'type': 'button', 'tabindex': -1, 'aria-label': label } });
		button.addEventListener('click', (event) => {
			// What is done there is no folding.
			event.stopPropagation();
			run();
		});
	}

	update(item: ListItem): boolean {
		if (item.type !== 'header') return false;
		setPlace(this.el, item, 1);
		const label = item.label ?? sectionNameOf(item.section, this.strings);
		const shown = `${label} ${item.count} ${String(item.isFolded)}`;
		if (shown === this.shown) return false;
		this.shown = shown;
		this.label.setText(label);
		this.count.setText(this.strings.number(item.count));
		this.el.setAttribute('aria-expanded', String(!item.isFolded));
		this.el.toggleClass('is-folded', item.isFolded);
		return true;
	}

	prepare(): void {}
}

function sectionNameOf(section: string, { staleList: texts, promises }: Strings): string {
	if (isOfIntents(section)) return promises.titles[section];
	const name = SECTIONS.find((known) => known === section);
	return name === undefined ? texts.problems : texts.sections[name];
}

/** The last row of a long section: the way to the rest of it, and back. */
export class MoreRow implements Row<ListItem> {
	readonly el: HTMLElement;
	private shown = '';

	constructor(parent: HTMLElement, private readonly strings: Strings) {
		this.el = createRowElement(parent, 'more');
	}

	update(item: ListItem): boolean {
		if (item.type !== 'more') return false;
		setPlace(this.el, item, 2);
		const { staleList: texts } = this.strings;
		const text = item.isExpanded ? texts.showFewer : texts.showAll(item.count);
		if (text === this.shown) return false;
		this.shown = text;
		this.el.setText(text);
		return true;
	}

	prepare(): void {}
}

/** Something in a note that could not be read: where, and what would be accepted. */
export class ProblemRow implements Row<ListItem> {
	readonly el: HTMLElement;
	private readonly name: HTMLElement;
	private readonly place: HTMLElement;
	private readonly message: HTMLElement;
	private shown = '';

	constructor(parent: HTMLElement, private readonly strings: Strings) {
		this.el = createRowElement(parent, 'problem');
		setIcon(this.el.createSpan({ cls: 'rapport-problem-icon', attr: { 'aria-hidden': 'true' } }), 'lucide-triangle-alert');
		this.name = this.el.createDiv({ cls: 'rapport-row-name', attr: { dir: 'auto' } });
		this.place = this.el.createDiv({ cls: 'rapport-problem-place' });
		this.message = this.el.createDiv({ cls: 'rapport-row-why', attr: { dir: 'auto' } });
	}

	update(item: ListItem): boolean {
		if (item.type !== 'problem') return false;
		setPlace(this.el, item, 2);
		const { path, problem } = item.listed;
		const { staleList: texts } = this.strings;
		const name = path === null ? texts.settingsProblem : noteNameOf(path);
		const place = problem.property ?? (problem.line === null ? '' : texts.line(problem.line));
		const message = this.strings.problem(problem);
		const shown = JSON.stringify([name, place, message]);
		if (shown === this.shown) return false;
		this.shown = shown;
		this.name.setText(name);
		this.place.setText(place);
		this.message.setText(message);
		this.el.toggleClass('is-plain', path === null);
		return true;
	}

	prepare(): void {}
}
