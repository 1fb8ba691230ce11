import { Component } from 'obsidian';
import { panned, zoomed } from './map-camera';
import type { MapStage, ScreenPoint } from './map-stage';

/** How far a finger or a mouse may slip in a click, in pixels. */
const SLIP = 4;
/** How much closer one notch of a wheel, and one pixel of a pinch on a trackpad, brings the map. */
const WHEEL_STEP = 0.0016;
const PINCH_STEP = 0.01;

/** Zooming and pushing the map by wheel, mouse and fingers. */
export class MapGestures extends Component {
	private readonly pointers = new Map<number, ScreenPoint>();
	private start: ScreenPoint | null = null;
	private isPushed = false;

	constructor(private readonly stage: MapStage) {
		super();
	}

	/** True where what was just pressed moved the map: then it was no click. */
	get hasMoved(): boolean {
		return this.isPushed;
	}

	override onload(): void {
		const { el } = this.stage;
		this.registerDomEvent(el, 'wheel', (event) => this.onWheel(event), { passive: false });
		this.registerDomEvent(el, 'pointerdown', (event) => this.onDown(event));
		this.registerDomEvent(el, 'pointermove', (event) => this.onMove(event));
		for (const type of ['pointerup', 'pointercancel'] as const) this.registerDomEvent(el, type, (event) => this.onEnd(event));
	}

	private onWheel(event: WheelEvent): void {
		const isPinch = event.ctrlKey || event.metaKey;
		// Where map and numbers are below each other, the wheel goes on to them.
		if (!isPinch && isInScroller(this.stage.el)) return;
		event.preventDefault();
		const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1);
		this.zoom(Math.exp(-pixels * (event.ctrlKey ? PINCH_STEP : WHEEL_STEP)), event);
	}

	private onDown(event: PointerEvent): void {
		if (this.pointers.size === 0) {
			this.start = { clientX: event.clientX, clientY: event.clientY };
			this.isPushed = false;
		}
		// Pressed on a person, the mouse takes the person.
		if (event.button === 0 && !(event.pointerType === 'mouse' && isHandle(event.target))) this.pointers.set(event.pointerId, event);
	}

	private onMove(event: PointerEvent): void {
		const before = this.pointers.get(event.pointerId);
		if (!before || !this.start) return;
		if (!this.isPushed && Math.hypot(event.clientX - this.start.clientX, event.clientY - this.start.clientY) < SLIP) return;
		this.begin(event);
		const [other] = [...this.pointers].filter(([id]) => id !== event.pointerId);
		if (other) this.pinch(before, event, other[1]);
		else this.stage.look(panned(this.stage.camera, (event.clientX - before.clientX) / this.stage.size.radius, (event.clientY - before.clientY) / this.stage.size.radius));
		this.pointers.set(event.pointerId, { clientX: event.clientX, clientY: event.clientY });
	}

	private begin(event: PointerEvent): void {
		if (this.isPushed) return;
		this.isPushed = true;
		this.stage.el.setPointerCapture(event.pointerId);
		this.stage.el.addClass('is-pushed');
	}

	private pinch(before: ScreenPoint, now: ScreenPoint, other: ScreenPoint): void {
		const distance = (point: ScreenPoint): number => Math.hypot(point.clientX - other.clientX, point.clientY - other.clientY);
		const middle = { clientX: (now.clientX + other.clientX) / 2, clientY: (now.clientY + other.clientY) / 2 };
		if (distance(before) > 0) this.zoom(distance(now) / distance(before), middle);
	}

	private zoom(factor: number, at: ScreenPoint): void {
		const { x, y } = this.stage.fromMiddle(at);
		const { radius } = this.stage.size;
		this.stage.look(zoomed(this.stage.camera, factor, { x: x / radius, y: y / radius }));
	}

	private onEnd(event: PointerEvent): void {
		this.pointers.delete(event.pointerId);
		if (this.pointers.size === 0) this.stage.el.removeClass('is-pushed');
	}
}

/** The element that stands for the person below the mouse. */
export const HANDLE_CLASS = 'rapport-map-handle';

function isHandle(target: EventTarget | null): boolean {
	return target !== null && (target as Node).instanceOf(HTMLElement) && (target as HTMLElement).hasClass(HANDLE_CLASS);
}

function isInScroller(el: HTMLElement): boolean {
	const body = el.closest('.rapport-portfolio-body');
	// On a phone on its side all of the portfolio scrolls.
	return [body, body?.parentElement].some((one) => one && one.scrollHeight > one.clientHeight + 1);
}
