import { setIcon } from './icons';
import { Menu } from './menu';

/** A row of a menu. */
export class MenuItem {
	readonly dom: HTMLElement;
	section = '';
	disabled = false;
	isLabel = false;
	submenu: Menu | null = null;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;
	private readonly stateEl: HTMLElement;
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(readonly menu: Menu) {
		this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
		this.iconEl = this.dom.createDiv('menu-item-icon');
		this.titleEl = this.dom.createDiv('menu-item-title');
		this.stateEl = this.dom.createDiv('menu-item-icon mod-checked');
		this.stateEl.hide();
		this.dom.addEventListener('click', (event) => this.choose(event));
		this.dom.addEventListener('mouseenter', () => menu.select(this));
	}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		if (icon === null) this.iconEl.empty();
		else setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
		this.dom.setAttr('aria-checked', checked);
		this.dom.toggleClass('mod-checked', checked === true);
		this.stateEl.toggle(checked === true);
		if (checked) setIcon(this.stateEl, 'lucide-check');
		return this;
	}

	setActive(active: boolean): this {
		return this.setChecked(active);
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled ? 'true' : null);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.isLabel = isLabel;
		this.dom.toggleClass('is-label', isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	/** Not in the typings, but in the app and widely used: a menu that opens beside this row. */
	setSubmenu(): Menu {
		this.submenu ??= new Menu().setParentMenu(this.menu);
		this.dom.addClass('has-submenu');
		this.dom.setAttr('aria-haspopup', 'menu');
		return this.submenu;
	}

	get isChoosable(): boolean {
		return !this.disabled && !this.isLabel;
	}

	/** Does what the row is for and closes the whole menu; a row with a submenu opens it. */
	choose(event: MouseEvent | KeyboardEvent): void {
		if (!this.isChoosable) return;
		if (this.submenu) {
			this.menu.openSubmenu(this);
			return;
		}
		this.menu.hideAll();
		this.callback?.(event);
	}
}

/** A line between the rows of a menu. */
export class MenuSeparator {
	readonly dom: HTMLElement;

	constructor(_menu: Menu) {
		this.dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
	}
}
