import { Component } from 'obsidian';
import type { Folds } from './folds';
import { headerIndexOf } from './list-items';
import type { ListItem } from './list-items';
import type { Choosing } from './choosing';
import { isChoice, isMove, listKeyOf } from './list-keys';
import type { ListKey } from './list-keys';
import type { RowList } from './row-list';
import type { RowOpener } from './row-opener';
import { isForMenu } from './show-menu';

/** What pointer and keyboard do in the list. */
export class ListInput extends Component {
	constructor(
		private readonly list: RowList<ListItem>,
		private readonly opener: RowOpener,
		private readonly folds: Folds,
		private readonly choosing: Choosing,
		/** Draws the list after sections were folded. */
		private readonly refold: () => void,
	) {
		super();
	}

	override onload(): void {
		const { treeEl } = this.list;
		this.registerDomEvent(treeEl, 'click', (event) => this.onClick(event));
		this.registerDomEvent(treeEl, 'auxclick', (event) => {
			if (event.button === 1) this.onClick(event);
		});
		// Without this, the middle button begins to scroll where it was pressed.
		this.registerDomEvent(treeEl, 'mousedown', (event) => {
			if (event.button === 1) event.preventDefault();
		});
		this.registerDomEvent(treeEl, 'contextmenu', (event) => this.onContextMenu(event));
		this.registerDomEvent(treeEl, 'mouseover', (event) => this.onHover(event));
		this.registerDomEvent(treeEl, 'dragstart', (event) => {
			const hit = this.list.itemAt(event.targetNode);
			if (hit) this.opener.drag(hit.item, event);
		});
		this.registerDomEvent(treeEl, 'keydown', (event) => this.onKey(event));
	}

	private onClick(event: MouseEvent): void {
		const hit = this.list.itemAt(event.targetNode);
		if (!hit) return;
		const isChoosing = this.choosing.takeClick(hit.item, event);
		this.list.moveToItem(hit.item);
		if (!isChoosing) this.activate(hit.item, event);
	}

	private onContextMenu(event: MouseEvent): void {
		const hit = this.list.itemAt(event.targetNode);
		if (!hit) return;
		event.preventDefault();
		this.list.moveToItem(hit.item);
		this.menu(hit.item, event);
	}

	private onHover(event: MouseEvent): void {
		const hit = this.list.itemAt(event.targetNode);
		const from = event.relatedTarget as Node | null;
		// Moving about within a row is not coming to it.
		if (!hit || (from !== null && hit.el.contains(from))) return;
		this.opener.preview(hit.item, event, hit.el);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing || isForMenu(event) || event.target !== this.list.treeEl) return;
		const { treeEl } = this.list;
		const key = listKeyOf(event, treeEl.win.getComputedStyle(treeEl).direction === 'rtl');
		const { active } = this.list;
		if (!key || !active || (key === 'clear' && !this.choosing.isUnderWay)) return;
		event.preventDefault();
		event.stopPropagation();
		this.run(key, active, event);
	}

	private run(key: ListKey, active: ListItem, event: KeyboardEvent): void {
		const { list } = this;
		if (isMove(key)) return list.moveByKey(key);
		if (isChoice(key)) return this.choosing.takeKey(key);
		const isForAll = this.isForAll(active);
		switch (key) {
			case 'in': return this.goIn(active);
			case 'out': return this.goOut(active);
			case 'open': return this.activate(active, event);
			case 'toggle': return this.toggle(active, event);
			case 'finish': return this.opener.finish(active);
			case 'log': return isForAll ? this.choosing.log() : this.opener.log(active);
			case 'panel': return this.opener.showPanel(active);
			case 'menu': return list.activeRow && this.menu(active, list.activeRow);
			default: return isForAll ? this.choosing.act(key) : this.opener.act(active, key);
		}
	}

	private toggle(item: ListItem, event: KeyboardEvent): void {
		if (item.type === 'person') this.choosing.takeKey('choose');
		else if (item.type === 'intent') this.opener.finish(item);
		else if (item.type !== 'problem') this.activate(item, event);
	}

	private menu(item: ListItem, at: MouseEvent | HTMLElement): void {
		if (this.isForAll(item)) this.choosing.showMenu(at);
		else this.opener.menu(item, at);
	}

	private isForAll(item: ListItem): boolean {
		return item.type === 'person' && this.choosing.isForAll(item.person.path);
	}

	private activate(item: ListItem, event: MouseEvent | KeyboardEvent): void {
		if (item.type === 'header') return this.fold(item, !item.isFolded);
		if (item.type !== 'more') return this.opener.open(item, event);
		const { index } = this.list.activePlace;
		this.folds.expand(item.section, !item.isExpanded);
		this.refold();
		// The first of the new rows stands where "Show all" stood; "Show fewer" stays under the hand.
		if (item.isExpanded) this.list.bringActiveIntoSight();
		else this.list.moveTo(index);
	}

	private goIn(item: ListItem): void {
		if (item.type !== 'header') return;
		if (item.isFolded) this.fold(item, false);
		else this.list.moveBy(1);
	}

	private goOut(item: ListItem): void {
		const { items, index } = this.list.activePlace;
		if (item.type !== 'header') this.list.moveTo(headerIndexOf(items, index));
		else if (!item.isFolded) this.fold(item, true);
	}

	private fold(item: ListItem, isFolded: boolean): void {
		this.folds.fold(item.section, isFolded);
		this.refold();
	}
}
