import type { MapLayout, Mark } from '../domain/map-layout';
import type { Camera, MapSize } from './map-camera';
import { cut } from './map-ground';
import { short } from './map-shapes';

/** In pixels: from so much room on a mark has its name below it, and so wide is one letter. */
const ROOM_FOR_NAME = 36;
const LETTER_WIDTH = 5.2;
/** More names than these nobody reads, and they would cost too much. */
const MOST_NAMES = 250;

/** Writes the names of those in sight whose marks are far enough apart. */
export function drawNames(parent: SVGGElement, layout: MapLayout, camera: Camera, size: MapSize): void {
	const named = layout.filter((item): item is Mark => item.type === 'person' && item.room * camera.scale >= ROOM_FOR_NAME && isInSight(item, camera, size));
	const shown = named.slice(0, MOST_NAMES);
	while (parent.children.length > shown.length) parent.lastElementChild?.remove();
	for (const [index, mark] of shown.entries()) {
		const text = parent.children[index] ?? parent.createSvg('text', { attr: { dy: '1em' } });
		const name = nameWithin(mark.person.name, Math.floor((mark.room * camera.scale) / LETTER_WIDTH));
		setIfOther(text, 'x', short(mark.x));
		setIfOther(text, 'y', short(mark.y + mark.r));
		if (text.textContent !== name) text.setText(name);
	}
}

/** `('Grace Hopper', 12)` → `'Grace Hopper'`, `('Grace Hopper', 8)` → `'Grace'`, `('Grace Hopper', 4)` → `'Gra…'` */
export function nameWithin(name: string, letters: number): string {
	if (Array.from(name).length <= letters) return name;
	const [first = name] = name.split(' ');
	return cut(first, letters);
}

function isInSight({ x, y }: Mark, camera: Camera, { width, height, radius }: MapSize): boolean {
	return Math.abs(x * camera.scale + camera.x * radius) < width / 2 && Math.abs(y * camera.scale + camera.y * radius) < height / 2;
}

function setIfOther(el: Element, name: string, value: string): void {
	if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}
