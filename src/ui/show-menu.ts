import { Menu } from 'obsidian';

/** Shows a menu at the pointer, or below what it belongs to; the Enter key makes a click without a place. */
export function showMenuAt(at: MouseEvent | HTMLElement, fill: (menu: Menu) => void): void {
	const menu = new Menu();
	fill(menu);
	if (!('getBoundingClientRect' in at)) return void menu.showAtMouseEvent(at);
	const { left, bottom } = at.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, at.doc);
}
