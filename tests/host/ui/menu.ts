import type { MenuPositionDef } from 'obsidian';
import { Component } from '../core/component';
import type { Keymap } from './keymap';
import { MenuItem, MenuSeparator } from './menu-item';
import { Scope } from './scope';

/** Known sections in the order the app shows them; others stand before `danger`, in the order they came. */
const SECTION_ORDER = ['title', 'correction', 'spellcheck', 'open', 'tab', 'pane', 'selection', 'action-primary', 'action', 'info', 'view', 'system', ''];
const LAST_SECTION = 'danger';

const menuOfEvent = new WeakMap<Event, Menu>();
let keymap: Keymap | null = null;

/** Tells menus whose keys to take; menus get no app in their constructor. */
export function setMenuKeymap(value: Keymap | null): void {
	keymap = value;
}

/** A context menu. */
export class Menu extends Component {
	readonly dom: HTMLElement;
	readonly items: (MenuItem | MenuSeparator)[] = [];
	readonly scope = new Scope();
	private readonly scrollEl: HTMLElement;
	private selected: MenuItem | null = null;
	private openChild: Menu | null = null;
	private parentMenu: Menu | null = null;
	private hideCallbacks: (() => unknown)[] = [];
	private isOpen = false;

	constructor() {
		super();
		this.dom = createDiv({ cls: 'menu', attr: { role: 'menu', tabindex: -1 } });
		this.scrollEl = this.dom.createDiv('menu-scroll');
		const keys: Record<string, (event: KeyboardEvent) => void> = {
			ArrowDown: () => this.move(1),
			ArrowUp: () => this.move(-1),
			ArrowRight: () => { if (this.selected?.submenu) this.openSubmenu(this.selected); },
			ArrowLeft: () => { if (this.parentMenu) this.hide(); },
			Enter: (event) => this.selected?.choose(event),
			Escape: () => this.hide(),
		};
		for (const [key, act] of Object.entries(keys)) {
			this.scope.register([], key, (event) => {
				act(event);
				return false;
			});
		}
	}

	/** The menu of an event, made at the first call and shown once all listeners have added to it. */
	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const present = menuOfEvent.get(event);
		if (present) return present;
		const menu = new Menu();
		menuOfEvent.set(event, menu);
		event.preventDefault();
		window.setTimeout(() => { if (menu.items.length > 0) menu.showAtMouseEvent(event); }, 0);
		return menu;
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	setParentElement(el: HTMLElement): this {
		el.addClass('has-active-menu');
		this.onHide(() => el.removeClass('has-active-menu'));
		return this;
	}

	setParentMenu(parent: Menu): this {
		this.parentMenu = parent;
		return this;
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this);
		this.items.push(item);
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator(this));
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
		if (this.isOpen) return this;
		this.isOpen = true;
		this.arrange();
		doc.body.appendChild(this.dom);
		const left = position.left ? position.x - this.dom.offsetWidth : position.x;
		const room = { x: doc.documentElement.clientWidth - this.dom.offsetWidth, y: doc.documentElement.clientHeight - this.dom.offsetHeight };
		this.dom.setCssStyles({ position: 'fixed', left: `${Math.max(0, Math.min(left, room.x || left))}px`, top: `${Math.max(0, Math.min(position.y, room.y || position.y))}px` });
		void this.load();
		keymap?.pushScope(this.scope);
		// The click that opened the menu is still on its way up; listening in the capture phase of the next one.
		this.registerDomEvent(doc, 'mousedown', (event: MouseEvent) => this.hideOnOutside(event), { capture: true });
		return this;
	}

	hide(): this {
		if (!this.isOpen) return this;
		this.isOpen = false;
		this.openChild?.hide();
		keymap?.popScope(this.scope);
		this.dom.detach();
		this.unload();
		const callbacks = this.hideCallbacks;
		this.hideCallbacks = [];
		for (const callback of callbacks) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	/** Closes this menu and those it stands in. */
	hideAll(): void {
		this.hide();
		this.parentMenu?.hideAll();
	}

	select(item: MenuItem | null): void {
		this.selected?.dom.removeClass('selected');
		this.selected = item?.isChoosable ? item : null;
		this.selected?.dom.addClass('selected');
		if (this.openChild && this.selected?.submenu !== this.openChild) this.openChild.hide();
	}

	openSubmenu(item: MenuItem): void {
		if (!item.submenu) return;
		this.select(item);
		const box = item.dom.getBoundingClientRect();
		this.openChild = item.submenu;
		item.submenu.showAtPosition({ x: box.right, y: box.top }, item.dom.doc);
		item.submenu.move(1);
	}

	private move(step: number): void {
		const rows = this.shownItems();
		if (rows.length === 0) return;
		const at = this.selected ? rows.indexOf(this.selected) : step > 0 ? -1 : 0;
		this.select(rows[(at + step + rows.length) % rows.length] ?? null);
	}

	/** The rows that can be chosen, as they stand on the screen. */
	private shownItems(): MenuItem[] {
		return sectionsOf(this.items).flat().filter((item): item is MenuItem => item instanceof MenuItem && item.isChoosable);
	}

	/** Groups the rows by section, with a line between sections. */
	private arrange(): void {
		this.scrollEl.empty();
		sectionsOf(this.items).forEach((items, index) => {
			if (index > 0) this.scrollEl.appendChild(new MenuSeparator(this).dom);
			const group = this.scrollEl.createDiv('menu-group');
			group.append(...items.map((item) => item.dom));
		});
	}

	private hideOnOutside(event: MouseEvent): void {
		const target = event.targetNode;
		if (!this.containsInTree(target)) this.hideAll();
	}

	private containsInTree(node: Node | null): boolean {
		return this.dom.contains(node) || (this.openChild?.containsInTree(node) ?? false);
	}
}

function rankOf(section: string): number {
	if (section === LAST_SECTION) return SECTION_ORDER.length + 1;
	const known = SECTION_ORDER.indexOf(section);
	return known >= 0 ? known : SECTION_ORDER.length;
}

function sectionsOf(items: readonly (MenuItem | MenuSeparator)[]): (MenuItem | MenuSeparator)[][] {
	const sections = new Map<string, (MenuItem | MenuSeparator)[]>();
	let current = '';
	for (const item of items) {
		if (item instanceof MenuItem) current = item.section;
		sections.set(current, [...(sections.get(current) ?? []), item]);
	}
	return [...sections].sort(([a], [b]) => rankOf(a) - rankOf(b)).map(([, group]) => group);
}
