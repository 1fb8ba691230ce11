import { FULL_TURN, pointAt } from './map-frame';
import type { Band } from './map-frame';

/** A part of the map in which no mark may be: a label has it. */
export interface Box {
	readonly x: number;
	readonly y: number;
	/** Half of its width and height. */
	readonly halfWidth: number;
	readonly halfHeight: number;
}

/** Where a mark may be. */
export interface Slot {
	readonly x: number;
	readonly y: number;
}

/** The cell of one ring and one sector. */
export interface CellShape extends Band {
	readonly from: number;
	readonly to: number;
}

/**
 * All places in a cell that are `room` apart and half of that from its edges and from boxes, arc by arc from the inside.
 *
 * Marks of at most half of `room` in radius overlap nothing there.
 */
export function slotsIn(cell: CellShape, room: number, boxes: readonly Box[]): readonly Slot[] {
	const half = room / 2;
	const depth = cell.outer - cell.inner - room;
	if (depth < 0) return [];
	const arcs = Math.floor(depth / room) + 1;
	const slots: Slot[] = [];
	for (let arc = 0; arc < arcs; arc++) {
		const distance = cell.inner + half + (arcs === 1 ? depth / 2 : (depth * arc) / (arcs - 1));
		for (const angle of anglesOn(distance, cell, room)) {
			const slot = pointAt(angle, distance);
			if (!boxes.some((box) => isNear(slot, box, half))) slots.push(slot);
		}
	}
	return slots;
}

/** The room that a cell's area leaves to each of so many; an upper bound for what {@link slotsIn} can give them. */
export function roomFor({ inner, outer, from, to }: CellShape, count: number): number {
	return Math.sqrt(((outer ** 2 - inner ** 2) * (to - from)) / 2 / Math.max(1, count)) * DENSEST;
}

/** Circles can be packed a little closer than squares. */
const DENSEST = 1.08;

function anglesOn(distance: number, { from, to }: CellShape, room: number): readonly number[] {
	const half = room / 2;
	// Two marks on an arc are apart by the chord between them, not by the arc.
	if (half >= distance) return [];
	const apart = 2 * Math.asin(half / distance);
	const isWhole = to - from >= FULL_TURN;
	const margin = isWhole ? 0 : Math.asin(half / distance);
	const span = to - from - 2 * margin;
	if (span < 0) return [];
	const count = Math.floor(span / apart + EPSILON) + (isWhole ? 0 : 1);
	if (count === 1) return [from + margin + span / 2];
	const step = isWhole ? span / count : span / (count - 1);
	return Array.from({ length: count }, (_, at) => from + margin + step * at);
}

const EPSILON = 1e-9;

function isNear({ x, y }: Slot, box: Box, distance: number): boolean {
	const dx = Math.max(0, Math.abs(x - box.x) - box.halfWidth);
	const dy = Math.max(0, Math.abs(y - box.y) - box.halfHeight);
	return dx * dx + dy * dy < distance * distance;
}
