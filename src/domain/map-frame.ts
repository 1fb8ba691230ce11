/** A ring of the map, from its inner to its outer radius. */
export interface Band {
	readonly inner: number;
	readonly outer: number;
}

/** One circle and one role; circle null is outside all circles, role null is none of ours. */
export interface CellPlace {
	readonly circle: number | null;
	readonly role: number | null;
}

/** Rings around "you" and sectors by role, in pixels from the middle. */
export interface MapFrame {
	/** The disc of "you". */
	readonly hub: number;
	/** By circle, the innermost first. */
	readonly rings: readonly Band[];
	/** For people without a circle; null where there are none. */
	readonly outside: Band | null;
	/** How many roles have a sector of their own. */
	readonly roles: number;
	/** How many sectors there are: one more where somebody has none of our roles. */
	readonly sectors: number;
}

/** What a frame is made for. */
export interface FrameNeeds {
	readonly radius: number;
	readonly circles: number;
	readonly roles: number;
	readonly hasOutside: boolean;
	readonly hasNoRole: boolean;
}

export const FULL_TURN = 2 * Math.PI;
/** Sectors begin at the top and go clockwise. */
const TOP = -Math.PI / 2;
const HUB_SHARE = 0.08;
/** Wide enough for the word, in pixels. */
const HUB_LEAST = 14;
const HUB_MOST = 20;
/** Below 1 the inner rings are the wider ones: they have the least room. */
const GROWTH = 0.8;
const OUTSIDE_SHARE = 0.12;

/** The frame for a number of circles and roles. */
export function frameOf({ radius, circles, roles, hasOutside, hasNoRole }: FrameNeeds): MapFrame {
	const hub = Math.min(HUB_MOST, Math.max(HUB_LEAST, radius * HUB_SHARE));
	const isOpen = hasOutside || circles === 0;
	const edge = circles === 0 ? hub : isOpen ? radius * (1 - OUTSIDE_SHARE) : radius;
	const radiusOf = (ring: number): number => (ring === 0 ? hub : edge * (ring / circles) ** GROWTH);
	return {
		hub,
		rings: Array.from({ length: circles }, (_, ring) => ({ inner: radiusOf(ring), outer: radiusOf(ring + 1) })),
		outside: isOpen ? { inner: edge, outer: radius } : null,
		roles,
		sectors: Math.max(1, roles + (hasNoRole ? 1 : 0)),
	};
}

/** The radius of the whole map. */
export function edgeOf({ rings, outside, hub }: MapFrame): number {
	return outside?.outer ?? rings[rings.length - 1]?.outer ?? hub;
}

/** The radii of a cell's ring; null where people without a circle have no place. */
export function bandOf({ rings, outside }: MapFrame, circle: number | null): Band | null {
	return circle === null ? outside : (rings[circle] ?? null);
}

/** The angles between which a role's sector lies. */
export function anglesOf({ roles, sectors }: MapFrame, role: number | null): { readonly from: number; readonly to: number } {
	const at = Math.min(role ?? roles, sectors - 1);
	return { from: TOP + (at / sectors) * FULL_TURN, to: TOP + ((at + 1) / sectors) * FULL_TURN };
}

/** The cell at a point; null on "you" and beyond the edge. */
export function cellAt(frame: MapFrame, x: number, y: number): CellPlace | null {
	const distance = Math.hypot(x, y);
	const isIn = ({ inner, outer }: Band): boolean => distance >= inner && distance < outer;
	const ring = frame.rings.findIndex(isIn);
	if (ring < 0 && !(frame.outside && isIn(frame.outside))) return null;
	const turn = (Math.atan2(y, x) - TOP + FULL_TURN) % FULL_TURN;
	const sector = Math.min(frame.sectors - 1, Math.floor((turn / FULL_TURN) * frame.sectors));
	return { circle: ring < 0 ? null : ring, role: sector < frame.roles ? sector : null };
}

/** A point at an angle and a distance from the middle. */
export function pointAt(angle: number, distance: number): { readonly x: number; readonly y: number } {
	return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
}
