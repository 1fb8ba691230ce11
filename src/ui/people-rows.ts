import { Component, Platform } from 'obsidian';
import type { HoverParent } from 'obsidian';
import type { Rapport } from '../context';
import { Choosing } from './choosing';
import { Folds } from './folds';
import { IntentRow } from './intent-row';
import { ListInput } from './list-input';
import type { FoldState, ListItem } from './list-items';
import { PersonRow } from './person-row';
import type { PersonRowContext } from './person-row';
import { personTextOf } from './person-text';
import type { Row } from './row';
import { RowList } from './row-list';
import { RowOpener } from './row-opener';
import { HeaderRow, MoreRow, ProblemRow } from './section-rows';

/** What the rows are given by what shows them. */
export interface PeopleRowsContext {
	/** What screen readers call the list. */
	readonly label: string;
	readonly hoverParent: HoverParent;
	/** Draws again what may be shown otherwise by now. */
	readonly redraw: () => void;
	/** Whether rows tell of accounts too. */
	readonly isAccountShown: () => boolean;
}

/** With more rows than this a list scrolls by itself, also in a note. */
const LONG = 60;

/** What is folded here is of this place alone, and of no device. */
const NOT_STORED = { loadLocalStorage: (): readonly string[] => [], saveLocalStorage: (): void => undefined };

/** The rows of the stale list outside of it, in notes and bases: the same look, keys, menus and previews. */
export class PeopleRows extends Component {
	readonly list: RowList<ListItem>;
	readonly opener: RowOpener;
	private readonly ownFolds = new Folds(NOT_STORED);
	private readonly choosing: Choosing;

	constructor(parent: HTMLElement, private readonly rapport: Rapport, private readonly context: PeopleRowsContext) {
		super();
		this.opener = new RowOpener(rapport, context.hoverParent, context.redraw);
		this.list = this.addChild(new RowList(parent, context.label, this.rowMaker()));
		this.choosing = this.addChild(new Choosing(parent, rapport, this.list));
		this.addChild(new ListInput(this.list, this.opener, this.ownFolds, this.choosing, context.redraw));
	}

	/** Shows other items, or the same ones with other contents. */
	setItems(items: readonly ListItem[]): void {
		// Before they are drawn: it says how many of them are.
		this.list.scrollEl.toggleClass('is-long', items.length > LONG);
		this.list.setItems(items);
		this.choosing.show();
	}

	get folds(): FoldState {
		return this.ownFolds;
	}

	override onload(): void {
		// Where the note scrolls and not the list, the mark would leave the screen. After the list's own keys.
		this.registerDomEvent(this.list.treeEl, 'keydown', () => this.list.activeRow?.scrollIntoView({ block: 'nearest' }));
		this.followWidth();
	}

	/** Notes and bases tell nobody that they are drawn before they are in the document, nor when their pane has another width. */
	private followWidth(): void {
		const { treeEl } = this.list;
		let width = 0;
		const observer = new ResizeObserver(() => {
			const { clientWidth } = treeEl;
			if (clientWidth === width) return;
			width = clientWidth;
			// Not now: rows that change their height would tell the observer again.
			treeEl.win.requestAnimationFrame(() => this.list.remeasure());
		});
		observer.observe(treeEl);
		this.register(() => observer.disconnect());
	}

	private rowMaker(): (parent: HTMLElement, item: ListItem, id: string) => Row<ListItem> {
		const { rapport, rapport: { strings }, opener } = this;
		const people = this.peopleContext();
		return (parent, { type }, id) => {
			switch (type) {
				case 'header': return new HeaderRow(parent, strings, null);
				case 'person': return new PersonRow(parent, id, people);
				case 'intent': return new IntentRow(parent, id, rapport, (item) => opener.finish(item));
				case 'problem': return new ProblemRow(parent, strings);
				case 'more': return new MoreRow(parent, strings);
			}
		};
	}

	private peopleContext(): PersonRowContext {
		const { rapport, rapport: { strings }, opener, context } = this;
		return {
			textOf: (person) => {
				const settings = rapport.settings();
				return personTextOf(person, { ...rapport, ...settings, accounts: context.isAccountShown() ? settings : null });
			},
			actions: [
				{ icon: 'lucide-plus', label: strings.commands.logTouchpoint, run: (path) => (this.choosing.isForAll(path) ? this.choosing.log() : opener.logWith(path)) },
				{ icon: 'lucide-moon', label: strings.edits.commands.snooze, run: (path) => (this.choosing.isForAll(path) ? this.choosing.act('snooze') : opener.actOnPath(path, 'snooze')) },
			],
			isDraggable: !Platform.isMobile,
		};
	}
}
