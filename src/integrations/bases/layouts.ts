import { Component } from 'obsidian';
import type { ListItem } from '../../ui/list-items';
import { nameBy } from '../../ui/name-by';
import { PeopleRows } from '../../ui/people-rows';
import type { PeopleRowsContext } from '../../ui/people-rows';
import { isForMenu } from '../../ui/show-menu';
import type { Rapport } from '../../context';
import type { BaseGroup } from './base-groups';

/** What a layout is made from. */
export interface LayoutContext extends PeopleRowsContext {
	readonly rapport: Rapport;
}

/** One way to show the groups of a base. */
export interface Layout extends Component {
	show(groups: readonly BaseGroup[]): void;
	remeasure(): void;
	focus(): void;
	scrollTop: number;
}

/** As many columns as a screen of any width can be scrolled through. */
export const MOST_COLUMNS = 24;

/** All groups below one another, each with a head that folds. */
export class RowsLayout extends Component implements Layout {
	private readonly rows: PeopleRows;

	constructor(parent: HTMLElement, context: LayoutContext) {
		super();
		this.rows = this.addChild(new PeopleRows(parent.createDiv({ cls: 'rapport-base-rows' }), context.rapport, context));
	}

	show(groups: readonly BaseGroup[]): void {
		const { folds } = this.rows;
		const heads = groups.filter(({ label }) => label !== null).length;
		this.rows.setItems(groups.flatMap(({ key, label, people }, index): readonly ListItem[] => {
			const rows = peopleItems(key, people);
			if (label === null) return rows;
			const isFolded = folds.isFolded(key);
			const head: ListItem = { type: 'header', key: `header:${key}`, section: key, label, position: index + 1, setSize: heads, count: people.length, isFolded };
			return isFolded ? [head] : [head, ...rows];
		}));
	}

	remeasure(): void {
		this.rows.list.remeasure();
	}

	focus(): void {
		this.rows.list.focus();
	}

	get scrollTop(): number {
		return this.rows.list.scrollTop;
	}

	set scrollTop(scrollTop: number) {
		this.rows.list.scrollTo(scrollTop);
	}
}

/** A column of a board; it stays while its group is there. */
interface Column {
	readonly el: HTMLElement;
	readonly name: HTMLElement;
	readonly count: HTMLElement;
	/** The column's name for screen readers. */
	readonly spoken: HTMLElement;
	readonly rows: PeopleRows;
}

/** A column for each group; the arrow keys go from one to the next. */
export class BoardLayout extends Component implements Layout {
	private readonly el: HTMLElement;
	private readonly columns = new Map<string, Column>();

	constructor(parent: HTMLElement, private readonly context: LayoutContext) {
		super();
		this.el = parent.createDiv({ cls: 'rapport-board' });
	}

	override onload(): void {
		// Before a column's own keys, to which the arrows mean folding.
		this.registerDomEvent(this.el, 'keydown', (event) => this.onKey(event), { capture: true });
	}

	show(groups: readonly BaseGroup[]): void {
		const shown = groups.slice(0, MOST_COLUMNS);
		const keys = new Set(shown.map(({ key }) => key));
		for (const [key, column] of this.columns) if (!keys.has(key)) this.remove(key, column);
		for (const [index, { key, label, people }] of shown.entries()) {
			const column = this.columns.get(key) ?? this.add(key);
			const { bases, number } = this.context.rapport.strings;
			column.name.setText(label ?? bases.noGroup());
			column.count.setText(number(people.length));
			column.spoken.setText(bases.column(label ?? bases.noGroup(), people.length));
			if (this.el.children[index] !== column.el) this.el.insertBefore(column.el, this.el.children[index] ?? null);
			column.rows.setItems(peopleItems(key, people));
		}
	}

	remeasure(): void {
		for (const { rows } of this.columns.values()) rows.list.remeasure();
	}

	focus(): void {
		this.inOrder()[0]?.rows.list.focus();
	}

	get scrollTop(): number {
		return 0;
	}

	set scrollTop(_scrollTop: number) {}

	private add(key: string): Column {
		const el = this.el.createDiv({ cls: 'rapport-column', attr: { role: 'group' } });
		const head = el.createDiv({ cls: 'rapport-column-head', attr: { 'aria-hidden': 'true' } });
		const spoken = nameBy(el, el.createDiv({ cls: 'rapport-hidden', attr: { 'aria-hidden': 'true' } }));
		const name = head.createSpan({ cls: 'rapport-column-name', attr: { dir: 'auto' } });
		const count = head.createSpan({ cls: 'rapport-header-count' });
		const column = { el, name, count, spoken, rows: this.addChild(new PeopleRows(el, this.context.rapport, this.context)) };
		this.columns.set(key, column);
		return column;
	}

	private remove(key: string, { el, rows }: Column): void {
		this.removeChild(rows);
		el.remove();
		this.columns.delete(key);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing || isForMenu(event) || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
		const isForward = this.el.win.getComputedStyle(this.el).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
		if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
		const columns = this.inOrder();
		const at = columns.findIndex(({ rows }) => rows.list.treeEl === event.target);
		const next = at < 0 ? undefined : columns[at + (event.key === isForward ? 1 : -1)];
		if (!next) return;
		event.preventDefault();
		event.stopPropagation();
		next.rows.list.focus();
		next.el.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}

	private inOrder(): readonly Column[] {
		return [...this.columns.values()].sort((a, b) => (a.el.compareDocumentPosition(b.el) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
	}
}

/** Somebody may stand in several groups of a base. */
function peopleItems(group: string, people: BaseGroup['people']): readonly ListItem[] {
	return people.map((person, place) => ({ type: 'person', key: `${group}:${person.path}`, section: group, position: place + 1, setSize: people.length, person }));
}
