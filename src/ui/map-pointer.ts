import { Component, Platform } from 'obsidian';
import type { CellPlace } from '../domain/map-frame';
import type { MapItem } from '../domain/map-layout';
import { HANDLE_CLASS } from './map-gestures';
import type { MapGestures } from './map-gestures';
import type { MapStage } from './map-stage';
import { draggedPerson, hasDraggedPerson } from './person-drag';

/** What can be done with what is on the map. */
export interface MapActions {
	/** Shows somebody's panel, or comes closer to a group; with modifiers held, the note. */
	readonly open: (item: MapItem, event: MouseEvent | KeyboardEvent) => void;
	readonly menu: (item: MapItem, at: MouseEvent | HTMLElement) => void;
	readonly preview: (item: MapItem, event: MouseEvent, targetEl: HTMLElement) => void;
	readonly drag: (item: MapItem, event: DragEvent) => void;
	/** Puts a person into another cell. */
	readonly move: (path: string, to: CellPlace) => void;
	/** Points out what is under the pointer; null for nothing. */
	readonly point: (item: MapItem | null) => void;
}

/** How far from a mark it still is meant, in pixels. */
const MOUSE_REACH = 6;
const FINGER_REACH = 22;

/** What mouse and fingers do with people on the map. */
export class MapPointer extends Component {
	/** Over the mark that is under the mouse: previews, drags and cursors need an element. */
	private readonly handle: HTMLElement;
	private item: MapItem | null = null;

	constructor(
		private readonly stage: MapStage,
		private readonly gestures: MapGestures,
		private readonly actions: MapActions,
	) {
		super();
		this.handle = stage.el.createDiv({ cls: HANDLE_CLASS, attr: { 'aria-hidden': 'true' } });
		// A finger that rests would begin to drag; it has the menu.
		this.handle.draggable = !Platform.isMobile;
	}

	override onload(): void {
		const { el } = this.stage;
		this.registerDomEvent(el, 'pointermove', (event) => {
			if (event.pointerType !== 'touch' && event.buttons === 0) this.hover(event);
		});
		this.registerDomEvent(el, 'pointerleave', () => this.leave());
		this.registerDomEvent(el, 'click', (event) => this.onClick(event));
		this.registerDomEvent(el, 'auxclick', (event) => {
			if (event.button === 1) this.onClick(event);
		});
		// Without this, the middle button begins to scroll where it was pressed.
		this.registerDomEvent(el, 'mousedown', (event) => {
			if (event.button === 1) event.preventDefault();
		});
		this.registerDomEvent(el, 'contextmenu', (event) => this.onContextMenu(event));
		this.registerDomEvent(this.handle, 'dragstart', (event) => {
			if (this.item) this.actions.drag(this.item, event);
		});
		this.registerDomEvent(el, 'dragover', (event) => this.onDragOver(event));
		this.registerDomEvent(el, 'dragleave', (event) => {
			if (!el.contains(event.relatedTarget as Node | null)) this.aimAt(null);
		});
		this.registerDomEvent(el, 'drop', (event) => this.onDrop(event));
		this.registerDomEvent(this.handle, 'dragend', () => this.aimAt(null));
	}

	/** The map has moved below the pointer. */
	leave(): void {
		if (!this.item) return;
		this.item = null;
		this.handle.removeClass('is-shown');
		this.actions.point(null);
	}

	/** Shows the menu below a mark. */
	showMenuAt(item: MapItem): void {
		this.putHandleOn(item);
		this.actions.menu(item, this.handle);
	}

	private putHandleOn(item: MapItem): void {
		this.item = item;
		const { x, y, r } = this.stage.placeOf(item);
		const reach = r + MOUSE_REACH;
		this.handle.setCssProps({ '--rapport-x': `${x - reach}px`, '--rapport-y': `${y - reach}px`, '--rapport-reach': `${2 * reach}px` });
		this.handle.addClass('is-shown');
	}

	private hover(event: MouseEvent): void {
		const item = this.stage.itemAt(event, MOUSE_REACH);
		if (item === this.item) return;
		if (!item) return this.leave();
		this.putHandleOn(item);
		this.actions.point(item);
		this.actions.preview(item, event, this.handle);
	}

	private onClick(event: MouseEvent): void {
		const item = this.gestures.hasMoved ? null : this.itemAt(event);
		if (item) this.actions.open(item, event);
	}

	private onContextMenu(event: MouseEvent): void {
		const item = this.itemAt(event);
		if (!item) return;
		event.preventDefault();
		this.actions.menu(item, event);
	}

	private itemAt(event: MouseEvent): MapItem | null {
		return this.stage.itemAt(event, Platform.isMobile ? FINGER_REACH : MOUSE_REACH);
	}

	private onDragOver(event: DragEvent): void {
		const place = hasDraggedPerson(event) ? this.stage.cellAt(event) : null;
		this.aimAt(place);
		if (!place || !event.dataTransfer) return;
		event.preventDefault();
		event.dataTransfer.dropEffect = 'link';
	}

	/** While somebody is dragged, nothing else is pointed out. */
	private aimAt(place: CellPlace | null): void {
		this.stage.el.toggleClass('is-aimed-at', place !== null);
		this.stage.drawing.aimAt(place);
	}

	private onDrop(event: DragEvent): void {
		const path = draggedPerson(event);
		const place = this.stage.cellAt(event);
		this.aimAt(null);
		if (path === null || !place) return;
		event.preventDefault();
		this.actions.move(path, place);
	}
}
