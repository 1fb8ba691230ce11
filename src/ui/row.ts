import type { ListItem } from './list-items';

/** A row in the document; it stays the same element for as long as its item is in sight. */
export interface Row {
	readonly el: HTMLElement;
	/** Shows an item; returns true where the row looks different, and may be of another height. */
	update(item: ListItem): boolean;
	/** Builds what is needed only under the pointer or the keyboard's mark. */
	prepare(): void;
}

/** Makes the row of an item that came in sight; `update` fills it. */
export type RowMaker = (parent: HTMLElement, item: ListItem) => Row;

/** A new, empty row; not yet in its place. */
export function createRowElement(parent: HTMLElement, type: ListItem['type']): HTMLElement {
	return parent.createDiv({ cls: ['rapport-row', `mod-${type}`], attr: { role: 'treeitem', 'aria-selected': 'false' } });
}

/** Says where in the tree a row is: screen readers cannot count rows that are not built. */
export function setPlace(el: HTMLElement, { type, position, setSize }: ListItem): void {
	setIfOther(el, 'aria-level', type === 'header' ? 1 : 2);
	setIfOther(el, 'aria-posinset', position);
	setIfOther(el, 'aria-setsize', setSize);
}

function setIfOther(el: HTMLElement, name: string, value: number): void {
	if (el.getAttribute(name) !== String(value)) el.setAttribute(name, String(value));
}
