import { pointAt } from '../domain/map-frame';
import type { Band } from '../domain/map-frame';
import type { CellShape } from '../domain/map-slots';
import type { Status } from '../domain/course';

/** What a mark's shape depends on. */
export interface MarkShape {
	readonly x: number;
	readonly y: number;
	readonly r: number;
	readonly status: Status;
	readonly isRising: boolean;
}

/** The whole mark as one path: a disc, the lower half of one where somebody is due, and an arrow above whoever is rising. */
export function markPath({ x, y, r, status, isRising }: MarkShape): string {
	const left = `${short(x - r)} ${short(y)}`;
	const right = `${short(x + r)} ${short(y)}`;
	const arc = `A${short(r)} ${short(r)} 0`;
	const disc = `M${left}${arc} 1 1 ${right}${arc} 1 1 ${left}Z`;
	// Drawn the other way round, the upper half takes itself out of the disc.
	const hole = status === 'due' ? `M${left}L${right}${arc} 0 0 ${left}Z` : '';
	return disc + hole + (isRising ? arrowPath(x, y, r) : '');
}

function arrowPath(x: number, y: number, r: number): string {
	const width = r * 0.6;
	const foot = y - r * 1.2;
	return `M${short(x - width)} ${short(foot)}L${short(x)} ${short(foot - r * 0.55)}L${short(x + width)} ${short(foot)}Z`;
}

/** A ring with its hole. */
export function bandPath({ inner, outer }: Band): string {
	return [inner, outer].map((r) => `M${short(-r)} 0A${short(r)} ${short(r)} 0 1 1 ${short(r)} 0A${short(r)} ${short(r)} 0 1 1 ${short(-r)} 0Z`).join('');
}

/** The part of a ring between two angles. */
export function cellPath({ inner, outer, from, to }: CellShape): string {
	// An arc from a point to itself is none.
	const end = Math.min(to, from + 2 * Math.PI - 1e-4);
	const isLarge = end - from > Math.PI ? 1 : 0;
	return `M${point(from, outer)}A${short(outer)} ${short(outer)} 0 ${isLarge} 1 ${point(end, outer)}L${point(end, inner)}A${short(inner)} ${short(inner)} 0 ${isLarge} 0 ${point(from, inner)}Z`;
}

/** The arc that a label goes along; in the lower half it runs the other way, so that nothing stands on its head. */
export function labelPath(from: number, to: number, radius: number, letterHeight: number): string {
	const isBelow = Math.sin((from + to) / 2) > 0.01;
	const distance = radius + (isBelow ? letterHeight : 0);
	const [start, end] = isBelow ? [to, from] : [from, to];
	const margin = 0.001;
	const isLarge = Math.abs(to - from) > Math.PI ? 1 : 0;
	return `M${point(start + (isBelow ? -margin : margin), distance)}A${short(distance)} ${short(distance)} 0 ${isLarge} ${isBelow ? 0 : 1} ${point(end + (isBelow ? margin : -margin), distance)}`;
}

function point(angle: number, distance: number): string {
	const { x, y } = pointAt(angle, distance);
	return `${short(x)} ${short(y)}`;
}

/** Hundredths of a pixel are more than anybody sees. */
export function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
