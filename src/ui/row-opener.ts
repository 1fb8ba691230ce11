import { Keymap } from 'obsidian';
import type { HoverParent, Menu, UserEvent } from 'obsidian';
import type { Rapport } from '../context';
import { openCorrection } from './correction';
import { addDeadLinkItems } from './dead-link-items';
import { isOnLine } from './entry-row';
import { finishIntent } from './intent-actions';
import { ACCOUNT_PARTS, accountOf } from '../domain/account';
import type { AccountPart } from '../domain/account';
import type { Person } from '../domain/people';
import { peopleOf, placeOf } from '../domain/promises';
import type { Intent } from '../domain/promises';
import type { Entry } from '../domain/touchpoint';
import type { IntentItem, ListedProblem, ListItem } from './list-items';
import { LogModal } from './log-modal';
import { openPersonPanel } from './open-person-panel';
import { actOn } from './person-actions';
import { dragPerson } from './person-drag';
import type { PersonAction } from './person-actions';
import { placePeople } from './place-people';
import { reporting } from './reporting';
import { showMenuAt } from './show-menu';

/** The id under which Page preview knows the view. */
const HOVER_SOURCE = 'rapport';

/** Opens, previews and offers the notes of rows, as Obsidian does it for its own links. */
export class RowOpener {
	constructor(
		private readonly rapport: Rapport,
		private readonly hoverParent: HoverParent,
		/** Draws what may be shown otherwise by now. */
		private readonly redraw: () => void = () => undefined,
		/** Whether the rows tell of accounts. */
		private readonly hasAccounts: () => boolean = () => false,
	) {}

	/** Opens an item's note: here, or where the modifiers say. */
	open(item: ListItem, event: UserEvent): void {
		if (item.type === 'person') this.openNote(item.person.path, event);
		else if (item.type === 'intent') this.openIntent(item, event);
		else if (item.type === 'problem' && item.listed.path !== null) this.report(item.listed.path, this.openProblem(item.listed.path, item.listed, event));
	}

	/** Opens a note: here, or where the modifiers say. */
	openNote(path: string, event: UserEvent): void {
		this.report(path, this.rapport.app.workspace.openLinkText(path, '', Keymap.isModEvent(event)));
	}

	/** Lets a touchpoint with an item's people be logged. */
	log(item: ListItem): void {
		if (item.type === 'person') this.logWith(item.person.path);
		else if (item.type === 'intent') new LogModal(this.rapport, { people: peopleOf(item.listed.intent).map(({ path }) => path) }).open();
	}

	/** Ticks a promise, or lets a next step be logged. */
	finish(item: ListItem): void {
		if (item.type === 'intent') finishIntent(this.rapport, item.listed, this.redraw);
	}

	/** Lets a touchpoint with a person be logged. */
	logWith(path: string): void {
		new LogModal(this.rapport, { people: [path] }).open();
	}

	/** Changes something about an item's person, or places those below a head. */
	act(item: ListItem, action: PersonAction): void {
		if (isOfUnplaced(item) && action === 'placing') placePeople(this.rapport);
		else if (item.type === 'person') actOn(this.rapport, [item.person], action);
		else if (item.type === 'intent' && item.listed.intent.type !== 'promise') actOn(this.rapport, [item.listed.intent.person], action);
	}

	/** Shows the panel of an item's person. */
	showPanel(item: ListItem): void {
		const person = item.type === 'person' ? item.person : item.type === 'intent' ? peopleOf(item.listed.intent)[0] : undefined;
		if (person) this.showPanelOf(person.path);
	}

	/** Shows a person's panel. */
	showPanelOf(path: string): void {
		this.report(path, openPersonPanel(this.rapport.app, path));
	}

	/** Shows the lines that a number of a person's account counts. */
	showPart(path: string, part: AccountPart): void {
		this.report(path, openPersonPanel(this.rapport.app, path, part));
	}

	/** Lets Page preview show an item's note. */
	preview(item: ListItem, event: MouseEvent, targetEl: HTMLElement): void {
		const path = pathOf(item);
		if (path !== null) this.previewOf(path, event, targetEl);
	}

	/** Lets Page preview show a note. */
	previewOf(path: string, event: MouseEvent, targetEl: HTMLElement): void {
		this.rapport.app.workspace.trigger('hover-link', { event, source: HOVER_SOURCE, hoverParent: this.hoverParent, targetEl, linktext: path, sourcePath: '' });
	}

	/** Shows the menu of an item's note, at the pointer or below a row. */
	menu(item: ListItem, at: MouseEvent | HTMLElement): void {
		// Of an ask that is long written it is the person that something can be done about.
		const path = item.type === 'intent' && item.listed.intent.type === 'loop' ? item.listed.intent.person.path : pathOf(item);
		if (isOfUnplaced(item)) showMenuAt(at, (menu) => menu.addItem((one) => one.setTitle(this.rapport.strings.triage.command).setIcon('lucide-list-todo').onClick(() => placePeople(this.rapport))));
		if (path === null) return;
		this.showMenu(path, at, (menu) => {
			if (item.type === 'problem') addDeadLinkItems(menu, this.rapport, path, item.listed.problem);
			if (item.type === 'person' && this.hasAccounts()) this.addParts(menu, item.person);
		});
	}

	/** Shows the menu of a note. */
	menuOf(path: string, at: MouseEvent | HTMLElement): void {
		this.showMenu(path, at, () => undefined);
	}

	/** Shows the menu of a line's note, with what can be done about the line. */
	entryMenu(entry: Entry, at: MouseEvent | HTMLElement): void {
		this.showMenu(entry.path, at, (menu) => {
			if (isOnLine(entry)) menu.addItem((item) => item.setSection('action').setTitle(this.rapport.strings.corrections.menu).setIcon('lucide-pencil-line').onClick(() => this.correct(entry)));
		});
	}

	/** Lets a touchpoint be corrected where it stands. */
	correct(entry: Entry): void {
		if (isOnLine(entry)) openCorrection(this.rapport, entry);
	}

	private addParts(menu: Menu, person: Person): void {
		const { board, settings, strings: { account: texts } } = this.rapport;
		const account = accountOf(person, board.today, settings());
		for (const part of ACCOUNT_PARTS) menu.addItem((item) => item.setSection('view').setTitle(texts.show[part](account[part])).setIcon('lucide-list').onClick(() => this.showPart(person.path, part)));
	}

	private showMenu(path: string, at: MouseEvent | HTMLElement, fill: (menu: Menu) => void): void {
		showMenuAt(at, (menu) => {
			fill(menu);
			this.rapport.app.workspace.handleLinkContextMenu(menu, path, '');
		});
	}

	/** Gives a dragged row's link to what it is dropped on. */
	drag(item: ListItem, event: DragEvent): void {
		const path = pathOf(item);
		if (path !== null) this.dragNote(path, event);
	}

	/** Gives the link to a note to what it is dropped on; the map also takes the person. */
	dragNote(path: string, event: DragEvent): void {
		const file = this.rapport.app.vault.getFileByPath(path);
		if (!file || !event.dataTransfer) return;
		if (this.rapport.network.people.has(path)) dragPerson(event, path);
		event.dataTransfer.effectAllowed = 'copyLink';
		event.dataTransfer.setData('text/plain', this.rapport.app.fileManager.generateMarkdownLink(file, ''));
	}

	/** Opens a note at a line, from 1: here, or where the modifiers say. */
	openLine(path: string, line: number | null, event: UserEvent): void {
		this.report(path, this.goToLine(path, line === null ? null : line - 1, event));
	}

	private openIntent({ listed: { intent } }: IntentItem, event: UserEvent): void {
		const path = pathOfIntent(intent);
		const place = placeOf(intent);
		if (place) return this.openLine(path, place.line, event);
		const { notes, settings } = this.rapport;
		this.report(path, notes.lineOfProperty(path, settings().propertyNames['next-step']).then((line) => this.goToLine(path, line, event)));
	}

	private async openProblem(path: string, { problem }: ListedProblem, event: UserEvent): Promise<void> {
		const line = problem.line !== null ? problem.line - 1 : problem.property !== null ? await this.rapport.notes.lineOfProperty(path, problem.property) : null;
		await this.goToLine(path, line, event);
	}

	private async goToLine(path: string, line: number | null, event: UserEvent): Promise<void> {
		await this.rapport.app.workspace.openLinkText(path, '', Keymap.isModEvent(event), line === null ? undefined : { eState: { line } });
	}

	private report(path: string, opening: Promise<void>): void {
		const { strings } = this.rapport;
		reporting(strings, strings.staleList.openNote(path), () => opening);
	}
}

/** True for the head of those who are placed nowhere yet. */
export function isOfUnplaced({ type, section }: Pick<ListItem, 'type' | 'section'>): boolean {
	return type === 'header' && section === 'unplaced';
}

/** The note that an item leads to. */
export function pathOf(item: ListItem): string | null {
	if (item.type === 'person') return item.person.path;
	if (item.type === 'intent') return pathOfIntent(item.listed.intent);
	return item.type === 'problem' ? item.listed.path : null;
}

function pathOfIntent(intent: Intent): string {
	return placeOf(intent)?.path ?? peopleOf(intent)[0]?.path ?? '';
}
