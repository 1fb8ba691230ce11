import { fieldsIn } from '../domain/fields';

/** Where one looks at the map from; lengths are in radii of the map, so that they hold whatever its size. */
export interface Camera {
	/** Where the middle of the map is, from the middle of the pane. */
	readonly x: number;
	readonly y: number;
	/** 1 shows everything. */
	readonly scale: number;
}

/** How large the drawing is, in pixels. */
export interface MapSize {
	readonly width: number;
	readonly height: number;
	/** From the middle to the edge of the outermost ring. */
	readonly radius: number;
}

export const WHOLE_MAP: Camera = { x: 0, y: 0, scale: 1 };
const MOST_SCALE = 16;
/** How far beyond its edge the map can be pushed, by how far one has zoomed in. */
const SLACK = 1.2;

/** Closer by a factor, or farther; what is at a point stays there. */
export function zoomed({ x, y, scale }: Camera, factor: number, at: { readonly x: number; readonly y: number } = { x: 0, y: 0 }): Camera {
	const next = Math.min(MOST_SCALE, Math.max(1, scale * factor));
	const by = next / scale;
	return kept({ x: at.x - (at.x - x) * by, y: at.y - (at.y - y) * by, scale: next });
}

/** Pushed aside; some of the map always stays in sight. */
export function panned({ x, y, scale }: Camera, dx: number, dy: number): Camera {
	return kept({ x: x + dx, y: y + dy, scale });
}

/** So that a point of the map is in the middle of the pane. */
export function centredOn(point: { readonly x: number; readonly y: number }, scale: number): Camera {
	return kept({ x: -point.x * scale, y: -point.y * scale, scale });
}

/** How much closer marks may be together: a step of half an octave at a time, so that zooming rarely moves any. */
export function detailOf({ scale }: Camera): number {
	return 2 ** (Math.floor(Math.log2(scale) * 2 + 1e-9) / 2);
}

/** The camera that a saved state holds; what cannot be read counts as not set. */
export function readCamera(state: unknown): Camera {
	const { x, y, scale } = fieldsIn(state);
	const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
	return isNumber(x) && isNumber(y) && isNumber(scale) ? kept({ x, y, scale: Math.min(MOST_SCALE, Math.max(1, scale)) }) : WHOLE_MAP;
}

function kept({ x, y, scale }: Camera): Camera {
	const most = (scale - 1) * SLACK;
	const within = (value: number): number => Math.min(most, Math.max(-most, value)) + 0;
	return { x: within(x), y: within(y), scale };
}
