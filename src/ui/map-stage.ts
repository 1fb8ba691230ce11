import { Component, debounce } from 'obsidian';
import { cellAt } from '../domain/map-frame';
import type { CellPlace } from '../domain/map-frame';
import type { MapItem } from '../domain/map-layout';
import { nearestTo } from '../domain/map-walk';
import { detailOf, WHOLE_MAP } from './map-camera';
import type { Camera, MapSize } from './map-camera';
import { MapDrawing } from './map-drawing';
import type { MapScene } from './map-drawing';
import { GROUND_MARGIN } from './map-ground';

/** Where on the screen something is. */
export type ScreenPoint = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Before the pane has a size, in pixels. */
const FIRST_SIZE = 480;
const LEAST_RADIUS = 60;
/** How long the map rests before names are written anew, in milliseconds. */
const REST = 120;

/** The drawing in its place: how large it is, where one looks at it from, and what is where on the screen. */
export class MapStage extends Component {
	readonly el: HTMLElement;
	readonly drawing: MapDrawing;
	private scene: MapScene | null = null;
	private view: Camera = WHOLE_MAP;
	private measured: MapSize = sizeOf(FIRST_SIZE, FIRST_SIZE);
	private readonly writeNames = debounce(() => this.name(), REST, true);

	constructor(
		parent: HTMLElement,
		id: string,
		/** The map has another size, or is so much closer that there is room for others. */
		private readonly isOutdated: () => void,
		/** One looks at it from elsewhere. */
		private readonly isMoved: () => void,
	) {
		super();
		// Named by other elements: a label of its own would be shown as a tooltip.
		this.el = parent.createDiv({ cls: 'rapport-map-canvas', attr: { 'role': 'listbox', 'tabindex': 0, 'aria-labelledby': `${id}-title`, 'aria-describedby': `${id}-keys` } });
		this.drawing = new MapDrawing(this.el, id);
	}

	override onload(): void {
		const observer = new ResizeObserver(() => {
			if (this.measure()) this.isOutdated();
		});
		observer.observe(this.el);
		this.register(() => observer.disconnect());
		this.register(() => this.writeNames.cancel());
	}

	/** As the pane had room when it was last looked at; looking again has the browser lay everything out. */
	get size(): MapSize {
		return this.measured;
	}

	get camera(): Camera {
		return this.view;
	}

	get items(): readonly MapItem[] {
		return this.scene?.layout ?? [];
	}

	draw(scene: MapScene): void {
		this.scene = scene;
		this.drawing.draw(scene);
		this.drawing.place(this.view, this.measured);
		this.name();
	}

	/** Looks from elsewhere. */
	look(camera: Camera): void {
		const before = this.view;
		if (before.x === camera.x && before.y === camera.y && before.scale === camera.scale) return;
		this.view = camera;
		this.el.toggleClass('is-zoomed', camera.scale > 1);
		this.drawing.place(camera, this.measured);
		this.isMoved();
		if (detailOf(camera) === detailOf(before)) this.writeNames();
		else this.isOutdated();
	}

	/** A point of the screen in pixels from the middle of the pane. */
	fromMiddle({ clientX, clientY }: ScreenPoint): { readonly x: number; readonly y: number } {
		const { left, top } = this.el.getBoundingClientRect();
		return { x: clientX - left - this.measured.width / 2, y: clientY - top - this.measured.height / 2 };
	}

	/** What is at a point of the screen, or so many pixels from it. */
	itemAt(point: ScreenPoint, reach: number): MapItem | null {
		return nearestTo(this.items, this.onMap(point), reach / this.view.scale);
	}

	cellAt(point: ScreenPoint): CellPlace | null {
		const { x, y } = this.onMap(point);
		return this.scene && cellAt(this.scene.frame, x, y);
	}

	/** Where something is in the pane, and how large it is there, in pixels. */
	placeOf({ x, y, r }: MapItem): { readonly x: number; readonly y: number; readonly r: number } {
		const { scale } = this.view;
		const { width, height, radius } = this.measured;
		return { x: width / 2 + this.view.x * radius + x * scale, y: height / 2 + this.view.y * radius + y * scale, r: r * scale };
	}

	private onMap(point: ScreenPoint): { readonly x: number; readonly y: number } {
		const { x, y } = this.fromMiddle(point);
		const { scale } = this.view;
		return { x: (x - this.view.x * this.measured.radius) / scale, y: (y - this.view.y * this.measured.radius) / scale };
	}

	private name(): void {
		this.drawing.name(this.view, this.measured);
	}

	/** True where the pane has another size by now; while it is not shown, the last one holds. */
	measure(): boolean {
		const { clientWidth: width, clientHeight: height } = this.el;
		if (width === 0 || height === 0 || (width === this.measured.width && height === this.measured.height)) return false;
		this.measured = sizeOf(width, height);
		return true;
	}
}

function sizeOf(width: number, height: number): MapSize {
	return { width, height, radius: Math.max(LEAST_RADIUS, Math.min(width, height) / 2 - GROUND_MARGIN) };
}
