/** Where something is. */
interface Place {
	readonly x: number;
	readonly y: number;
}

/** Where an arrow key points. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const VECTORS: Readonly<Record<Direction, Place>> = { up: { x: 0, y: -1 }, down: { x: 0, y: 1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } };
/** What is beside the way counts for more than what is along it. */
const BESIDE = 2;

/** The nearest in a direction, those within an eighth of a turn first; null where there is nothing that way. */
export function neighbourOf<T extends Place>(items: readonly T[], from: T, direction: Direction): T | null {
	const { x, y } = VECTORS[direction];
	let nearest: T | null = null;
	let least = Infinity;
	for (const item of items) {
		if (item === from) continue;
		const dx = item.x - from.x;
		const dy = item.y - from.y;
		const along = dx * x + dy * y;
		const beside = Math.abs(dx * y - dy * x);
		if (along <= 0) continue;
		const cost = along + beside * BESIDE + (beside > along ? FAR : 0);
		if (cost < least) {
			least = cost;
			nearest = item;
		}
	}
	return nearest;
}

/** Farther than anything on a map. */
const FAR = 1e6;

/** The nearest to a point within a reach, or null; the marks' own size is taken off. */
export function nearestTo<T extends Place & { readonly r: number }>(items: readonly T[], { x, y }: Place, reach: number): T | null {
	let nearest: T | null = null;
	let least = reach;
	for (const item of items) {
		const distance = Math.hypot(item.x - x, item.y - y) - item.r;
		if (distance <= least) {
			least = distance;
			nearest = item;
		}
	}
	return nearest;
}
