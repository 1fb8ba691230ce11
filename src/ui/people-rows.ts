import { Component } from 'obsidian';
import type { HoverParent } from 'obsidian';
import type { Rapport } from '../context';
import { Choosing } from './choosing';
import { Folds } from './folds';
import { ListInput } from './list-input';
import type { FoldState, ListItem } from './list-items';
import { listRows } from './list-rows';
import { NextFrame } from './next-frame';
import { RowList } from './row-list';
import { RowOpener } from './row-opener';

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

	constructor(parent: HTMLElement, rapport: Rapport, context: PeopleRowsContext) {
		super();
		const { label, hoverParent, redraw, isAccountShown } = context;
		this.opener = new RowOpener(rapport, hoverParent, redraw, isAccountShown);
		this.list = this.addChild(new RowList(parent, label, listRows(rapport, this.opener, { choosing: () => this.choosing, isAccountShown })));
		this.choosing = this.addChild(new Choosing(parent, rapport, this.list));
		this.addChild(new ListInput(this.list, this.opener, this.ownFolds, this.choosing, redraw));
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
		// Not now: rows that change their height would tell the observer again.
		const frame = new NextFrame(treeEl, () => this.list.remeasure());
		const observer = new ResizeObserver(() => {
			const { clientWidth } = treeEl;
			if (clientWidth === width) return;
			width = clientWidth;
			frame.ask();
		});
		observer.observe(treeEl);
		this.register(() => {
			observer.disconnect();
			frame.end();
		});
	}
}
