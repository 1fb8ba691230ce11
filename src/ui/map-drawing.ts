import { anglesOf, bandOf } from '../domain/map-frame';
import type { CellPlace, MapFrame } from '../domain/map-frame';
import type { MapItem, MapLayout } from '../domain/map-layout';
import type { Camera, MapSize } from './map-camera';
import { circleClassOf } from './circle-classes';
import { MapGround } from './map-ground';
import type { GroundNames } from './map-ground';
import { drawNames } from './map-names';
import { cellPath, markPath, short } from './map-shapes';

/** What is on the map. */
export interface MapScene {
	readonly frame: MapFrame;
	readonly size: MapSize;
	readonly layout: MapLayout;
	readonly detail: number;
	readonly names: GroundNames;
	/** What a mark is called, for screen readers. */
	readonly labelOf: (item: MapItem) => string;
	/** `'+12'` */
	readonly groupText: (count: number) => string;
}

/** A mark in the document, with what it was drawn from. */
interface DrawnMark {
	readonly el: SVGElement;
	readonly looks: string;
	readonly label: string;
}

/** How far the mark of the keyboard and of the pointer is from what it surrounds, in pixels. */
const HALO = 4;

/** The map as SVG: ground, marks and labels; a mark stays the same element for as long as it is somebody's. */
export class MapDrawing {
	readonly svg: SVGSVGElement;
	private readonly world: SVGGElement;
	private readonly ground: MapGround;
	private readonly target: SVGPathElement;
	private readonly marks: SVGGElement;
	private readonly names: SVGGElement;
	private readonly halo: SVGCircleElement;
	private readonly rings = new Map<number | null, SVGGElement>();
	private readonly drawn = new Map<string, DrawnMark>();
	private scene: MapScene | null = null;
	private active: SVGElement | null = null;
	private scale = 1;

	constructor(private readonly parent: HTMLElement, private readonly id: string) {
		this.svg = parent.createSvg('svg', { cls: 'rapport-map-svg', attr: { role: 'presentation' } });
		this.world = this.svg.createSvg('g');
		this.ground = new MapGround(this.world, id);
		this.target = this.world.createSvg('path', { cls: 'rapport-map-target', attr: { 'aria-hidden': 'true' } });
		this.halo = this.world.createSvg('circle', { cls: 'rapport-map-halo', attr: { 'aria-hidden': 'true' } });
		this.marks = this.world.createSvg('g', { attr: { role: 'presentation' } });
		this.names = this.world.createSvg('g', { cls: 'rapport-map-names', attr: { 'aria-hidden': 'true' } });
		this.ground.raiseLabels();
	}

	/** Moves the drawing below the camera. */
	place({ x, y, scale }: Camera, { width, height, radius }: MapSize): void {
		this.world.setAttribute('transform', `translate(${short(width / 2 + x * radius)} ${short(height / 2 + y * radius)}) scale(${short(scale)})`);
		if (scale === this.scale) return;
		this.scale = scale;
		// Only letters ask for it: on the whole it would have every mark styled anew.
		for (const el of [this.ground.labels, this.names]) el.setCssProps({ '--rapport-map-scale': String(scale) });
	}

	draw(scene: MapScene): void {
		if (scene.detail !== this.scene?.detail) this.marks.setCssProps({ '--rapport-map-detail': String(scene.detail) });
		this.scene = scene;
		this.ground.draw(scene.frame, scene.names, scene.size.width / 2);
		this.drawMarks(scene);
	}

	/** Writes names where there is room for them, for whoever is in sight. */
	name(camera: Camera, size: MapSize): void {
		drawNames(this.names, this.scene?.layout ?? [], camera, size);
	}

	/** Writes a line somewhere on the drawing, whatever the camera does. */
	sign(text: string, x: number, y: number): void {
		this.svg.createSvg('g', { cls: 'rapport-map-labels' }).createSvg('text', { attr: { x, y } }).setText(text);
	}

	/** Shows which cell something would be dropped on. */
	aimAt(place: CellPlace | null): void {
		const { scene } = this;
		const band = scene && place && bandOf(scene.frame, place.circle);
		this.target.setAttribute('d', band && scene ? cellPath({ ...band, ...anglesOf(scene.frame, place.role) }) : '');
	}

	/** Surrounds what the keyboard or the pointer is on. */
	surround(item: MapItem | null): void {
		this.halo.toggleClass('is-shown', item !== null);
		if (!item || !this.scene) return;
		const { detail } = this.scene;
		// A group is a good deal wider than high.
		const r = (item.type === 'group' ? item.r * 2 : item.r) + HALO / detail;
		for (const [name, value] of [['cx', item.x], ['cy', item.y], ['r', r]] as const) this.halo.setAttribute(name, short(value));
	}

	/** Tells screen readers which mark is the one that keys are about. */
	activate(key: string | null): void {
		this.active?.removeAttribute('id');
		this.active?.setAttribute('aria-selected', 'false');
		this.active = key === null ? null : (this.drawn.get(key)?.el ?? null);
		if (!this.active) return this.parent.removeAttribute('aria-activedescendant');
		this.active.setAttrs({ 'id': `${this.id}-active`, 'aria-selected': 'true' });
		this.parent.setAttribute('aria-activedescendant', `${this.id}-active`);
	}

	private drawMarks(scene: MapScene): void {
		const gone = new Set(this.drawn.keys());
		const last = new Map<SVGGElement, Element | null>();
		// All of them, so that they stand in order whoever comes first.
		for (const circle of scene.frame.rings.keys()) this.ringOf(circle, scene.names);
		for (const item of scene.layout) {
			gone.delete(item.key);
			const ring = this.ringOf(item.circle, scene.names);
			const el = this.drawMark(ring, item, scene);
			// In the order in which screen readers go through them.
			const before = last.get(ring) ?? null;
			if (el.parentElement !== null && el.previousElementSibling !== before) ring.insertBefore(el, before ? before.nextSibling : ring.firstChild);
			last.set(ring, el);
		}
		for (const key of gone) {
			this.drawn.get(key)?.el.remove();
			this.drawn.delete(key);
		}
	}

	private drawMark(ring: SVGGElement, item: MapItem, scene: MapScene): SVGElement {
		const looks = item.type === 'group' ? groupLooks(item.people.length, item.x, item.y, scene.detail) : markPath(shapeOf(item));
		const label = scene.labelOf(item);
		const cls = item.type === 'group' ? 'rapport-mark-group' : `rapport-mark mod-${item.status}${item.isPriority ? ' is-priority' : ''}`;
		const known = this.drawn.get(item.key);
		if (known && known.el.parentNode === ring && known.looks === looks + cls && known.label === label) return known.el;
		// A mark that somebody else's change moved is changed; a group is small enough to be made anew.
		const el = known && item.type === 'person' ? known.el : (known?.el.remove(), item.type === 'group' ? this.makeGroup(ring, item.people.length, item.x, item.y, scene) : ring.createSvg('path'));
		if (el.parentNode !== ring) ring.appendChild(el);
		if (item.type === 'person') el.setAttribute('d', looks);
		el.setAttrs({ 'class': cls, 'role': 'option', 'aria-label': label });
		this.drawn.set(item.key, { el, looks: looks + cls, label });
		return el;
	}

	private makeGroup(ring: SVGGElement, count: number, x: number, y: number, { detail, groupText }: MapScene): SVGGElement {
		const text = groupText(count);
		const width = 14 + text.length * 6;
		const group = ring.createSvg('g', { attr: { transform: `translate(${short(x)} ${short(y)}) scale(${short(1 / detail)})` } });
		group.createSvg('rect', { attr: { x: -width / 2, y: -9, width, height: 18, rx: 9 } });
		group.createSvg('text', { attr: { dy: '0.36em' } }).setText(text);
		return group;
	}

	/** The marks of one circle, in its colour. */
	private ringOf(circle: number | null, { circles, noCircle }: GroundNames): SVGGElement {
		const name = circle === null ? noCircle : (circles[circle] ?? '');
		const known = this.rings.get(circle);
		if (known && known.getAttribute('aria-label') === name) return known;
		const ring = known ?? this.marks.createSvg('g', { cls: circleClassOf(circle), attr: { role: 'group' } });
		ring.setAttribute('aria-label', name);
		this.rings.set(circle, ring);
		return ring;
	}
}

function groupLooks(count: number, x: number, y: number, detail: number): string {
	return [count, x, y, detail].map(short).join();
}

function shapeOf({ x, y, r, status, person }: MapItem & { readonly type: 'person' }): Parameters<typeof markPath>[0] {
	return { x, y, r, status, isRising: person.reading.facts.influence === 'rising' };
}
