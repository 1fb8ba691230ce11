import { Component } from 'obsidian';
import { isMove, listKeyOf } from './list-keys';
import type { RowList } from './row-list';
import type { RowOpener } from './row-opener';
import { isForMenu } from './show-menu';
import type { EntryItem } from './timeline-items';

/** Corrects what the mark is on. */
const CORRECT_KEY = 'e';

/** What pointer and keyboard do in the timeline. */
export class TimelineInput extends Component {
	constructor(private readonly list: RowList<EntryItem>, private readonly opener: RowOpener) {
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
		this.registerDomEvent(treeEl, 'contextmenu', (event) => {
			const hit = this.list.itemAt(event.targetNode);
			if (!hit) return;
			event.preventDefault();
			this.list.moveToItem(hit.item);
			this.opener.entryMenu(hit.item.entry, event);
		});
		this.registerDomEvent(treeEl, 'mouseover', (event) => {
			const hit = this.list.itemAt(event.targetNode);
			const from = event.relatedTarget as Node | null;
			// Moving about within a row is not coming to it.
			if (hit && !(from !== null && hit.el.contains(from))) this.opener.previewOf(hit.item.entry.path, event, hit.el);
		});
		this.registerDomEvent(treeEl, 'keydown', (event) => this.onKey(event));
	}

	private onClick(event: MouseEvent): void {
		const hit = this.list.itemAt(event.targetNode);
		if (!hit) return;
		this.list.moveToItem(hit.item);
		this.open(hit.item, event);
	}

	private onKey(event: KeyboardEvent): void {
		const { active, activeRow } = this.list;
		if (event.isComposing || isForMenu(event) || !active) return;
		const key = listKeyOf(event, false);
		const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
		if (event.key === CORRECT_KEY && isPlain) this.opener.correct(active.entry);
		else if (key === null) return;
		else if (isMove(key)) this.list.moveByKey(key);
		else if (key === 'open') this.open(active, event);
		else if (key === 'menu' && activeRow) this.opener.entryMenu(active.entry, activeRow);
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private open({ entry: { path, line } }: EntryItem, event: MouseEvent | KeyboardEvent): void {
		this.opener.openLine(path, line, event);
	}
}
