import { Menu } from 'obsidian';

/** On the body for as long as a menu of ours is open. */
const OPEN = 'rapport-has-menu';

/** Shows a menu at the pointer, or below what it belongs to; the Enter key makes a click without a place. */
export function showMenuAt(at: MouseEvent | HTMLElement, fill: (menu: Menu) => void): void {
	const menu = new Menu();
	fill(menu);
	const { body } = at.doc;
	menu.onHide(() => body.removeClass(OPEN));
	body.addClass(OPEN);
	if (!('getBoundingClientRect' in at)) return void menu.showAtMouseEvent(at);
	const { left, bottom } = at.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, at.doc);
}

/** True while keys are those of a menu: what opened it keeps the focus, and is to leave them alone. */
export function isForMenu({ doc }: KeyboardEvent): boolean {
	return doc.body.hasClass(OPEN);
}
