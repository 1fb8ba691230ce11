import { Component } from 'obsidian';
import { anchorsOf, indexOfKey, landingOf } from './list-anchor';
import type { MoveKey } from './list-keys';
import { newId } from './new-id';
import { NextFrame } from './next-frame';
import { setChosen } from './row';
import type { Row, RowItem, RowMaker } from './row';
import { RowHeights } from './row-heights';
import { RowPool } from './row-pool';

/** Built beyond what is in sight, so that a step of the wheel finds its rows there. */
const MARGIN_PX = 320;
/** For a pane that is hidden, or a window without layout. */
const HEIGHT_WITHOUT_LAYOUT_PX = 900;

/**
 * A tree of rows of which only those in sight are in the document; other things may stand above it and scroll along.
 *
 * The list itself has the focus and points to the marked row, so neither scrolling nor a change can lose it.
 */
export class RowList<Item extends RowItem> extends Component {
	readonly scrollEl: HTMLElement;
	readonly treeEl: HTMLElement;
	private readonly heights = new RowHeights();
	private readonly pool: RowPool<Item>;
	/** Other lists in the same window have other ids. */
	private readonly idPrefix = newId();
	private items: readonly Item[] = [];
	private activeKey: string | null = null;
	private activeIndex = 0;
	private hoveredKey: string | null = null;
	/** Null where only the marked row is selected; of an item null where it cannot be chosen. */
	private isChosen: ((item: Item) => boolean | null) | null = null;
	private rowCount = 0;
	/** The place of the first row in the document among all items. */
	private firstShown = 0;
	/** How much stood above the tree when it was drawn last, in pixels. */
	private above = 0;
	private readonly frame: NextFrame;

	constructor(parent: HTMLElement, label: string, makeRow: (parent: HTMLElement, item: Item, id: string) => Row<Item>) {
		super();
		this.scrollEl = parent.createDiv({ cls: 'rapport-scroll' });
		this.treeEl = this.scrollEl.createDiv({ cls: 'rapport-list', attr: { 'role': 'tree', 'tabindex': 0, 'aria-labelledby': `${this.idPrefix}-label` } });
		// A label of its own would be shown as a tooltip over all of the list.
		this.scrollEl.createDiv({ cls: 'rapport-hidden', text: label, attr: { id: `${this.idPrefix}-label` } });
		const make: RowMaker<Item> = (tree, item) => {
			const id = `${this.idPrefix}-${++this.rowCount}`;
			const row = makeRow(tree, item, id);
			row.el.id = id;
			return row;
		};
		this.frame = new NextFrame(this.scrollEl, () => this.follow());
		this.pool = new RowPool(this.treeEl, make);
	}

	override onload(): void {
		this.registerDomEvent(this.scrollEl, 'scroll', () => this.frame.ask(), { passive: true });
		this.registerDomEvent(this.treeEl, 'pointerover', (event) => this.hover(event.targetNode));
		this.registerDomEvent(this.treeEl, 'pointerleave', () => this.hover(null));
		this.registerDomEvent(this.treeEl, 'focus', () => this.markActive());
	}

	/** Lets several rows be chosen besides the one that is marked; `isChosen` gives null for those that cannot be. */
	letChoose(isChosen: (item: Item) => boolean | null): void {
		this.isChosen = isChosen;
		this.treeEl.setAttribute('aria-multiselectable', 'true');
	}

	/** Shows which of the rows in sight are chosen by now. */
	showChosen(): void {
		if (!this.isChosen) return;
		for (const item of this.pool.inDocument) {
			const isChosen = this.isChosen(item);
			const row = this.pool.rowOf(item.key);
			if (row) setChosen(row.el, isChosen);
		}
	}

	/** Shows other items, or the same ones with other contents; what the user looks at stays where it is. */
	setItems(items: readonly Item[]): void {
		// Where the tree stood: what is above it may have grown since.
		const scrollTop = this.scrollEl.scrollTop - this.above;
		// At the very top, what comes new on top is to be seen; what stands above the tree is not to be pushed out by words that are read.
		const isAtTop = scrollTop <= 0 && (this.hoveredKey === null || (this.above > 0 && this.scrollEl.scrollTop <= 0));
		const fromTopOf = (index: number): number => this.heights.offsetOf(this.firstShown + index) - scrollTop;
		const anchors = isAtTop ? [] : anchorsOf(this.pool.inDocument, this.hoveredKey, fromTopOf, this.viewHeight);
		this.items = items;
		this.treeEl.tabIndex = items.length > 0 ? 0 : -1;
		this.heights.setItems(items);
		const landing = landingOf(items, anchors);
		this.followActive();
		this.draw(true, landing === null ? this.treeScrollTop : this.heights.offsetOf(landing.index) - landing.fromTop);
	}

	/** Lets the rows in sight show what has become of their items. */
	refresh(): void {
		this.setItems(this.items);
	}

	/** Measures and draws anew: the pane has another width, or the theme changed. */
	remeasure(): void {
		// A frame asked of a window that was closed never comes.
		this.frame.forget();
		this.heights.forget();
		this.draw(true, this.treeScrollTop, true);
	}

	get scrollTop(): number {
		return this.scrollEl.scrollTop;
	}

	scrollTo(scrollTop: number): void {
		this.draw(false, scrollTop - this.treeEl.offsetTop);
	}

	/** The item that the keyboard is at. */
	get active(): Item | undefined {
		return this.items[this.activeIndex];
	}

	get activeRow(): HTMLElement | undefined {
		return this.activeKey === null ? undefined : this.pool.rowOf(this.activeKey)?.el;
	}

	/** Moves the keyboard's mark to an item, and it into sight. */
	moveTo(index: number): void {
		if (this.items.length === 0) return;
		this.setActive(Math.max(0, Math.min(index, this.items.length - 1)));
		// Twice: heights above may be known only once the rows are there.
		this.draw(false, this.scrollTopFor(this.activeIndex));
		this.draw(false, this.scrollTopFor(this.activeIndex));
	}

	bringActiveIntoSight(): void {
		this.moveTo(this.activeIndex);
	}

	/** Moves the mark without scrolling: what was clicked is in sight. */
	moveToItem({ key }: RowItem): void {
		const index = indexOfKey(this.items, key);
		if (index >= 0) this.setActive(index);
		this.markActive();
	}

	/** Moves as a key says. */
	moveByKey(key: MoveKey): void {
		switch (key) {
			case 'up': return this.moveBy(-1);
			case 'down': return this.moveBy(1);
			case 'first': return this.moveTo(0);
			case 'last': return this.moveTo(Infinity);
			case 'page-up': return this.movePage(-1);
			case 'page-down': return this.movePage(1);
		}
	}

	moveBy(step: number): void {
		this.moveTo(this.activeIndex + step);
	}

	/** Moves by as much as is in sight. */
	private movePage(direction: 1 | -1): void {
		const target = this.heights.offsetOf(this.activeIndex) + direction * this.viewHeight;
		const index = this.heights.indexAt(Math.max(0, target));
		this.moveTo(index === this.activeIndex ? index + direction : index);
	}

	/** The first item of a type, or the first of all where there is none. */
	moveToFirst(type: string): void {
		this.moveTo(Math.max(0, this.items.findIndex((item) => item.type === type)));
	}

	get activePlace(): { readonly items: readonly Item[]; readonly index: number } {
		return { items: this.items, index: this.activeIndex };
	}

	focus(): void {
		this.treeEl.focus({ preventScroll: true });
	}

	/** The item and row at a place in the document. */
	itemAt(node: Node | null): { readonly item: Item; readonly el: HTMLElement } | null {
		const start = node === null || node.instanceOf(Element) ? node : node.parentElement;
		const el = start?.closest<HTMLElement>('.rapport-row');
		const item = el ? this.pool.itemOf(el) : undefined;
		return el && item ? { item, el } : null;
	}

	/** How far the tree itself is scrolled; less than 0 where something above it is in sight. */
	private get treeScrollTop(): number {
		return this.scrollEl.scrollTop - this.treeEl.offsetTop;
	}

	private get viewHeight(): number {
		return this.scrollEl.clientHeight || HEIGHT_WITHOUT_LAYOUT_PX;
	}

	/** Builds what has come into sight. */
	private follow(): void {
		const scrollTop = this.treeScrollTop;
		const needed = this.heights.stretchOf(scrollTop, this.viewHeight, MARGIN_PX / 2);
		const isBuilt = needed.start >= this.firstShown && needed.end <= this.firstShown + this.pool.inDocument.length;
		if (!isBuilt) this.draw(false, scrollTop);
	}

	/** Puts the rows around `scrollTop` into the document, then corrects the scroll position by what they measure. */
	private draw(isNew: boolean, scrollTop: number, measureAll = false, isAgain = false): void {
		const { viewHeight } = this;
		const { start, end } = this.heights.stretchOf(scrollTop, viewHeight, MARGIN_PX);
		const items = this.items.slice(start, end);
		const changed = this.pool.show(items, isNew);
		this.firstShown = start;
		this.setSpace(start, end);
		const first = this.heights.indexAt(scrollTop);
		const intoFirst = scrollTop - this.heights.offsetOf(first);
		this.measure(start, items, measureAll ? new Set(items.map(({ key }) => key)) : changed);
		this.setSpace(start, end);
		this.above = this.treeEl.offsetTop;
		const corrected = this.above + (scrollTop <= 0 ? scrollTop : this.heights.offsetOf(first) + intoFirst);
		if (Math.abs(this.scrollEl.scrollTop - corrected) >= 1) this.scrollEl.scrollTop = corrected;
		// Rows were lower than they seemed, or the list is as high as what it shows, as in a note: more of it is in sight by now.
		if (!isAgain && this.heights.stretchOf(scrollTop, this.viewHeight, 0).end > end) return this.draw(false, scrollTop, false, true);
		this.markActive();
		this.showChosen();
	}

	private measure(start: number, items: readonly Item[], keys: ReadonlySet<string>): void {
		if (keys.size === 0) return;
		const heights = this.pool.heightsOf(keys);
		const found = new Map<number, number>();
		for (const [index, { key }] of items.entries()) {
			const height = heights.get(key);
			if (height !== undefined) found.set(start + index, height);
		}
		this.heights.measure(found);
	}

	/** The room of the rows that are not built. */
	private setSpace(start: number, end: number): void {
		const before = this.heights.offsetOf(start);
		const after = this.heights.total - this.heights.offsetOf(end);
		this.treeEl.setCssProps({ '--rapport-space-before': `${before}px`, '--rapport-space-after': `${after}px` });
	}

	private scrollTopFor(index: number): number {
		const scrollTop = this.treeScrollTop;
		const top = this.heights.offsetOf(index);
		// The first row brings its section's head along.
		if (index <= 1 && scrollTop > 0) return 0;
		const bottom = top + this.heights.heightOf(index);
		if (top < scrollTop) return top;
		return bottom > scrollTop + this.viewHeight ? bottom - this.viewHeight : scrollTop;
	}

	private setActive(index: number): void {
		this.activeIndex = index;
		this.activeKey = this.items[index]?.key ?? null;
	}

	/** After a change the mark is on the same item, or where that was. */
	private followActive(): void {
		const index = this.activeKey === null ? -1 : indexOfKey(this.items, this.activeKey);
		this.setActive(index >= 0 ? index : Math.max(0, Math.min(this.activeIndex, this.items.length - 1)));
	}

	private markActive(): void {
		const row = this.activeKey === null ? undefined : this.pool.rowOf(this.activeKey);
		const marked = this.treeEl.querySelector('.rapport-row.is-active');
		if (marked && marked !== row?.el) {
			marked.removeClass('is-active');
			if (!this.isChosen) marked.setAttribute('aria-selected', 'false');
		}
		if (!row) {
			this.treeEl.removeAttribute('aria-activedescendant');
			return;
		}
		if (marked !== row.el) {
			row.prepare();
			row.el.addClass('is-active');
			if (!this.isChosen) row.el.setAttribute('aria-selected', 'true');
		}
		this.treeEl.setAttribute('aria-activedescendant', row.el.id);
	}

	private hover(node: Node | null): void {
		this.hoveredKey = this.itemAt(node)?.item.key ?? null;
		if (this.hoveredKey !== null) this.pool.rowOf(this.hoveredKey)?.prepare();
	}
}
