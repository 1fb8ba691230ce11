/** What a list of rows has to know of an item, whatever it shows. */
export interface RowItem {
	/** The same for as long as the item means the same thing. */
	readonly key: string;
	readonly type: string;
	/** What it stands below; one that moves to another section takes nobody along. */
	readonly section: string;
	/** Where it stands among its siblings, for screen readers, from 1: the rows in sight are not all there are. */
	readonly position: number;
	readonly setSize: number;
}

/** A row in the document; it stays the same element for as long as its item is in sight. */
export interface Row<Item extends RowItem> {
	readonly el: HTMLElement;
	/** Shows an item; returns true where the row looks different, and may be of another height. */
	update(item: Item): boolean;
	/** Builds what is needed only under the pointer or the keyboard's mark. */
	prepare(): void;
}

/** Makes the row of an item that came in sight; `update` fills it. */
export type RowMaker<Item extends RowItem> = (parent: HTMLElement, item: Item) => Row<Item>;

/** A new, empty row; not yet in its place. */
export function createRowElement(parent: HTMLElement, type: string): HTMLElement {
	return parent.createDiv({ cls: ['rapport-row', `mod-${type}`], attr: { role: 'treeitem', 'aria-selected': 'false' } });
}

/** Says where in the tree a row is: screen readers cannot count rows that are not built. */
export function setPlace(el: HTMLElement, { position, setSize }: RowItem, level: number): void {
	setIfOther(el, 'aria-level', level);
	setIfOther(el, 'aria-posinset', position);
	setIfOther(el, 'aria-setsize', setSize);
}

/** Shows whether a row is chosen; null where it cannot be. */
export function setChosen(el: HTMLElement, isChosen: boolean | null): void {
	const selected = isChosen === null ? null : String(isChosen);
	if (el.getAttribute('aria-selected') === selected) return;
	if (selected === null) el.removeAttribute('aria-selected');
	else el.setAttribute('aria-selected', selected);
	el.toggleClass('is-chosen', isChosen === true);
}

function setIfOther(el: HTMLElement, name: string, value: number): void {
	if (el.getAttribute(name) !== String(value)) el.setAttribute(name, String(value));
}
