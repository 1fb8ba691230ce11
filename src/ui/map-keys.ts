import { Component } from 'obsidian';
import type { MapItem } from '../domain/map-layout';
import { neighbourOf } from '../domain/map-walk';
import type { Direction } from '../domain/map-walk';
import { listKeyOf } from './list-keys';
import type { ListKey } from './list-keys';
import type { MapStage } from './map-stage';
import { centredOn, WHOLE_MAP, zoomed } from './map-camera';
import { isForMenu } from './show-menu';

/** What keys ask for that is not about where one is. */
export interface MapKeyActions {
	/** The item that keys are about has changed. */
	readonly activate: (item: MapItem | null) => void;
	readonly run: (key: ListKey, item: MapItem, event: KeyboardEvent) => void;
}

const ARROWS: ReadonlyMap<string, Direction> = new Map([['ArrowUp', 'up'], ['ArrowDown', 'down'], ['ArrowLeft', 'left'], ['ArrowRight', 'right']]);
/** How much closer one press comes. */
export const ZOOM_STEP = Math.SQRT2;
/** How near to the edge of the pane the active mark may be, in pixels. */
const MARGIN = 24;

/** What the keyboard does on the map: arrows to the next mark that way, pages through all of them, and the keys of the list. */
export class MapKeys extends Component {
	private key: string | null = null;

	constructor(private readonly stage: MapStage, private readonly actions: MapKeyActions) {
		super();
	}

	override onload(): void {
		const { el } = this.stage;
		this.registerDomEvent(el, 'keydown', (event) => this.onKey(event));
		this.registerDomEvent(el, 'focus', () => {
			const item = this.active ?? this.stage.items[0] ?? null;
			// Whoever presses the mouse somewhere is not to be taken elsewhere.
			if (el.matches(':focus-visible')) this.moveTo(item);
			else this.take(item);
		});
		this.registerDomEvent(el, 'blur', () => this.actions.activate(null));
	}

	/** What keys are about; undefined where it is not on the map any more. */
	get active(): MapItem | undefined {
		return this.stage.items.find(({ key }) => key === this.key);
	}

	/** Makes something what keys are about, where it is. */
	take(item: MapItem | null): void {
		this.key = item?.key ?? null;
		this.refresh();
	}

	/** Makes something what keys are about, and brings it into sight. */
	private moveTo(item: MapItem | null): void {
		if (item) this.bringIntoSight(item);
		this.take(item);
	}

	/** After a drawing: the same mark is another element, or elsewhere. */
	refresh(): void {
		const { el, drawing } = this.stage;
		const active = this.active ?? null;
		drawing.activate(active?.key ?? null);
		// Whoever uses the mouse sees by its pointer what they are about.
		if (el.doc.activeElement === el) this.actions.activate(el.matches(':focus-visible') ? active : null);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing || isForMenu(event) || !this.act(event)) return;
		event.preventDefault();
		event.stopPropagation();
	}

	/** Returns false for a key that is not the map's. */
	private act(event: KeyboardEvent): boolean {
		const { active } = this;
		const isHeld = event.ctrlKey || event.metaKey || event.altKey;
		const zoom = isHeld ? undefined : ZOOMS.get(event.key);
		if (zoom !== undefined) {
			this.zoom(zoom);
			return true;
		}
		const direction = isHeld || event.shiftKey ? undefined : ARROWS.get(event.key);
		if (direction) {
			this.moveTo(active ? (neighbourOf(this.stage.items, active, direction) ?? active) : (this.stage.items[0] ?? null));
			return true;
		}
		const key = listKeyOf(event, false);
		if (!key || !active) return false;
		const step = this.stepOf(key, active);
		if (step) this.moveTo(step);
		else this.actions.run(key, active, event);
		return true;
	}

	/** Where a key leads in the order in which the map is read. */
	private stepOf(key: ListKey, active: MapItem): MapItem | null {
		const { items } = this.stage;
		const at = items.indexOf(active);
		switch (key) {
			case 'first': return items[0] ?? null;
			case 'last': return items[items.length - 1] ?? null;
			case 'page-down': return items[at + 1] ?? active;
			case 'page-up': return items[at - 1] ?? active;
			default: return null;
		}
	}

	private zoom(factor: number): void {
		const { active, stage } = this;
		if (factor === 0) return stage.look(WHOLE_MAP);
		const { width, height, radius } = stage.size;
		const place = active && stage.placeOf(active);
		stage.look(zoomed(stage.camera, factor, place ? { x: (place.x - width / 2) / radius, y: (place.y - height / 2) / radius } : undefined));
	}

	private bringIntoSight(item: MapItem): void {
		const { width, height, radius } = this.stage.size;
		const { x, y } = this.stage.placeOf(item);
		const isIn = x > MARGIN && y > MARGIN && x < width - MARGIN && y < height - MARGIN;
		if (!isIn && this.stage.camera.scale > 1) this.stage.look(centredOn({ x: item.x / radius, y: item.y / radius }, this.stage.camera.scale));
	}
}

/** By key; 0 shows everything. */
const ZOOMS: ReadonlyMap<string, number> = new Map([['+', ZOOM_STEP], ['=', ZOOM_STEP], ['-', 1 / ZOOM_STEP], ['_', 1 / ZOOM_STEP], ['0', 0]]);
