import type { Row, RowItem, RowMaker } from './row';

/** The rows that are in the document, each found again by its item's key. */
export class RowPool<Item extends RowItem> {
	private rows = new Map<string, Row<Item>>();
	private readonly items = new WeakMap<Element, Item>();
	private shown: readonly Item[] = [];

	constructor(private readonly parent: HTMLElement, private readonly makeRow: RowMaker<Item>) {}

	/** The items whose rows are in the document, in order. */
	get inDocument(): readonly Item[] {
		return this.shown;
	}

	rowOf(key: string): Row<Item> | undefined {
		return this.rows.get(key);
	}

	itemOf(el: Element): Item | undefined {
		return this.items.get(el);
	}

	/**
	 * Makes the document hold the rows of these items, in this order, reusing those that are there.
	 * `isNew` says that what the rows show may have changed. Returns the keys of rows that may be of another height.
	 */
	show(items: readonly Item[], isNew: boolean): ReadonlySet<string> {
		this.dropOthers(items);
		const changed = new Set<string>();
		let place = this.parent.firstElementChild;
		for (const item of items) {
			const known = this.rows.get(item.key);
			const row = known ?? this.makeRow(this.parent, item);
			if (!known) this.rows.set(item.key, row);
			if (!known || isNew) {
				this.items.set(row.el, item);
				if (row.update(item) || !known) changed.add(item.key);
			}
			if (row.el === place) {
				place = place.nextElementSibling;
			} else if (place && row.el === place.nextElementSibling) {
				// The row at this place moves down: it is put where it belongs when its turn comes.
				place = row.el.nextElementSibling;
			} else {
				this.parent.insertBefore(row.el, place);
			}
		}
		this.shown = items;
		return changed;
	}

	/** The heights of rows as the browser drew them. */
	heightsOf(keys: ReadonlySet<string>): ReadonlyMap<string, number> {
		const heights = new Map<string, number>();
		for (const key of keys) {
			const row = this.rows.get(key);
			if (row) heights.set(key, row.el.getBoundingClientRect().height);
		}
		return heights;
	}

	private dropOthers(items: readonly Item[]): void {
		const wanted = new Set(items.map(({ key }) => key));
		for (const [key, row] of this.rows) {
			if (wanted.has(key)) continue;
			row.el.remove();
			this.rows.delete(key);
		}
	}
}
