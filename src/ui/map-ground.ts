import { isSame } from '../domain/is-same';
import { anglesOf, edgeOf, pointAt } from '../domain/map-frame';
import type { Band, MapFrame } from '../domain/map-frame';
import type { Box } from '../domain/map-slots';
import { circleClassOf } from './circle-classes';
import { bandPath, labelPath, short } from './map-shapes';

/** What is written on the ground. */
export interface GroundNames {
	readonly you: string;
	readonly circles: readonly string[];
	readonly noCircle: string;
	readonly roles: readonly string[];
	readonly noRole: string;
}

/** In pixels: how high letters are, how wide one is on average, how far a circle's name is from its edge. */
const LETTER_HEIGHT = 11;
const LETTER_WIDTH = 6;
const NAME_INSET = 12;
/** Between "you" and the innermost ring. */
const HUB_GAP = 2;
/** From the outermost ring to the names of roles. */
const ROLE_GAP = 7;
/** What has to be free around the map for the names of roles. */
export const GROUND_MARGIN = ROLE_GAP + LETTER_HEIGHT + 6;

/** Rings, sectors, "you", and their names. */
export class MapGround {
	private readonly rings: SVGGElement;
	readonly labels: SVGGElement;
	private shown: unknown = null;

	constructor(private readonly world: SVGGElement, private readonly id: string) {
		this.rings = world.createSvg('g', { cls: 'rapport-map-ground', attr: { 'aria-hidden': 'true' } });
		this.labels = world.createSvg('g', { cls: 'rapport-map-labels', attr: { 'aria-hidden': 'true' } });
	}

	/** Names stand above marks. */
	raiseLabels(): void {
		this.world.appendChild(this.labels);
	}

	/** Drawn anew only where settings or size changed. */
	draw(frame: MapFrame, names: GroundNames, halfWidth: number): void {
		const next = { frame, names, halfWidth };
		if (isSame(next, this.shown)) return;
		this.shown = next;
		this.rings.empty();
		this.labels.empty();
		this.drawRings(frame);
		this.drawSectors(frame);
		this.rings.createSvg('circle', { cls: 'rapport-map-you', attr: { r: short(frame.hub - HUB_GAP) } });
		this.drawNames(frame, names);
		if (frame.sectors > 1) this.drawRoles(frame, names, halfWidth);
	}

	private drawRings({ rings, outside }: MapFrame): void {
		for (const [index, band] of rings.entries()) this.rings.createSvg('path', { cls: ['rapport-map-ring', circleClassOf(index)], attr: { d: bandPath(band) } });
		if (outside) this.rings.createSvg('path', { cls: ['rapport-map-ring', 'mod-outside'], attr: { d: bandPath(outside) } });
	}

	private drawSectors(frame: MapFrame): void {
		if (frame.sectors < 2) return;
		const edge = edgeOf(frame);
		for (let sector = 0; sector < frame.sectors; sector++) {
			const { from } = anglesOf(frame, sector);
			const inner = pointAt(from, frame.hub);
			const outer = pointAt(from, edge);
			this.rings.createSvg('line', { cls: 'rapport-map-line', attr: { x1: short(inner.x), y1: short(inner.y), x2: short(outer.x), y2: short(outer.y) } });
		}
	}

	private drawNames(frame: MapFrame, names: GroundNames): void {
		this.labels.createSvg('text', { attr: { dy: '0.36em' } }).setText(names.you);
		for (const [index, { outer }] of frame.rings.entries()) this.nameAt(outer, names.circles[index] ?? '');
		if (frame.outside) this.nameAt(frame.outside.outer, names.noCircle);
	}

	/** Straight beside the rings where there is room for all, else along them. */
	private drawRoles(frame: MapFrame, names: GroundNames, halfWidth: number): void {
		const distance = edgeOf(frame) + ROLE_GAP;
		const roles = Array.from({ length: frame.sectors }, (_, sector) => {
			const angles = anglesOf(frame, sector);
			return { ...angles, name: cut(names.roles[sector] ?? names.noRole, MOST_LETTERS), at: pointAt((angles.from + angles.to) / 2, distance) };
		});
		const isStraight = roles.every(({ name, at }) => Math.abs(at.x) + name.length * LETTER_WIDTH * (isAside(at.x, distance) ? 1 : 0.5) < halfWidth);
		for (const [sector, { from, to, name, at }] of roles.entries()) {
			if (!isStraight) this.nameAlong(`${this.id}-role-${sector}`, labelPath(from, to, distance, LETTER_HEIGHT * 0.75), cut(name, Math.max(4, Math.floor(((to - from) * distance) / LETTER_WIDTH) - 2)));
			else this.labels.createSvg('text', { cls: isAside(at.x, distance) ? (at.x > 0 ? 'mod-right' : 'mod-left') : [], attr: { x: short(at.x), y: short(at.y), dy: `${short(0.36 + (at.y / distance) * 0.4)}em` } }).setText(name);
		}
	}

	private nameAlong(id: string, d: string, name: string): void {
		this.labels.createSvg('path', { attr: { id, d, fill: 'none' } });
		this.labels.createSvg('text').createSvg('textPath', { attr: { href: `#${id}`, startOffset: '50%' } }).setText(name);
	}

	private nameAt(outer: number, name: string): void {
		this.labels.createSvg('text', { attr: { y: short(NAME_INSET - outer), dy: '0.3em' } }).setText(cut(name, MOST_LETTERS));
	}
}

const MOST_LETTERS = 22;

/** True for a name that begins, or ends, where it touches the rings. */
function isAside(x: number, distance: number): boolean {
	return Math.abs(x) > distance * 0.3;
}

/** Where the names of circles are, and no marks. */
export function nameBoxes(frame: MapFrame, { circles, noCircle }: GroundNames): readonly Box[] {
	const boxFor = ({ outer }: Band, name: string): Box => ({ x: 0, y: NAME_INSET - outer, halfWidth: (Math.min(name.length, MOST_LETTERS) * LETTER_WIDTH) / 2 + 2, halfHeight: LETTER_HEIGHT / 2 + 1 });
	return [...frame.rings.map((ring, index) => boxFor(ring, circles[index] ?? '')), ...(frame.outside ? [boxFor(frame.outside, noCircle)] : [])];
}

/** The text, or so many letters of it. */
export function cut(text: string, most: number): string {
	const letters = Array.from(text);
	return letters.length <= most ? text : `${letters.slice(0, Math.max(1, most - 1)).join('').trimEnd()}…`;
}
