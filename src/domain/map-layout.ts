import type { Influence } from './person';
import { anglesOf, bandOf, edgeOf } from './map-frame';
import type { CellPlace, MapFrame } from './map-frame';
import type { MapPerson } from './map-people';
import { roomFor, slotsIn } from './map-slots';
import type { Box, CellShape, Slot } from './map-slots';
import { compareText } from './problem';
import { compareNames } from './standing';

/** One person's mark. */
export interface Mark extends MapPerson {
	readonly type: 'person';
	/** The person's path. */
	readonly key: string;
	readonly x: number;
	readonly y: number;
	readonly r: number;
	/** How far it is to the next mark, at least. */
	readonly room: number;
}

/** Those of a cell for whom there is no room of their own. */
export interface MarkGroup extends CellPlace {
	readonly type: 'group';
	readonly key: string;
	readonly people: readonly MapPerson[];
	readonly x: number;
	readonly y: number;
	readonly r: number;
}

export type MapItem = Mark | MarkGroup;

/** Everything on the map, in the order in which it is read: circle by circle, role by role, by name. */
export type MapLayout = readonly MapItem[];

/** What a layout is made for. */
export interface LayoutNeeds {
	readonly frame: MapFrame;
	/** How far the map is zoomed in: marks may then be closer together. */
	readonly detail: number;
	readonly boxes: readonly Box[];
}

/** Somebody who looks for a place, with the number that decides when and where. */
interface Entrant {
	readonly one: MapPerson;
	readonly hash: number;
}

/** In pixels. */
const MOST_ROOM = 46;
/** On a large map marks may be farther apart: there is room for their names. */
const MOST_ROOM_SHARE = 0.2;
const LEAST_ROOM = 10;
/** Where not everybody fits, those who are shown have more: a carpet of dots says nothing. */
const CROWDED_ROOM = 14;
/** Each step leaves less room: a person who comes or goes rarely changes the step. */
const STEP = 0.86;
/** With some places free, whoever comes takes one, and nobody has to move. */
const FULLEST = 0.85;
const GROUP_HALF_WIDTH = 17;
const GROUP_HALF_HEIGHT = 9;

/** Radius by influence: a share of the room, and at most so many pixels. */
const SIZES: Readonly<Record<Influence | 'unknown', { readonly share: number; readonly most: number }>> = {
	high: { share: 0.44, most: 10 },
	// With room for the arrow above.
	rising: { share: 0.3, most: 7 },
	some: { share: 0.34, most: 7 },
	unknown: { share: 0.27, most: 5.5 },
};

/** Places everybody; the same people give the same map, and a change in one cell leaves the others as they are. */
export function layoutOf(people: Iterable<MapPerson>, needs: LayoutNeeds): MapLayout {
	const { frame } = needs;
	const cells = new Map<number, MapPerson[]>();
	for (const one of people) {
		const at = (one.circle ?? frame.rings.length) * frame.sectors + Math.min(one.role ?? frame.roles, frame.sectors - 1);
		const cell = cells.get(at);
		if (cell) cell.push(one);
		else cells.set(at, [one]);
	}
	return [...cells].sort(([a], [b]) => a - b).flatMap(([, cell]) => cellLayout(cell, needs));
}

function cellLayout(people: readonly MapPerson[], { frame, detail, boxes }: LayoutNeeds): readonly MapItem[] {
	const [first] = people;
	const band = first && bandOf(frame, first.circle);
	if (!first || !band) return [];
	const { circle, role } = first;
	const shape = { ...band, ...anglesOf(frame, role) };
	const least = LEAST_ROOM / detail;
	const places = placesFor(people.length, shape, { least, most: Math.max(MOST_ROOM, edgeOf(frame) * MOST_ROOM_SHARE) }, boxes);
	const entrants = people.map((one) => ({ one, hash: hashOf(one.person.path) }));
	if (places) return marksOf(entrants, places.slots, places.room, detail);
	const box = groupBoxOf(shape, detail);
	const room = CROWDED_ROOM / detail;
	const slots = slotsIn(shape, room, [...boxes, box]);
	const ranked = [...entrants].sort(compareWeight);
	const group: MarkGroup = { type: 'group', key: `${circle ?? '-'} ${role ?? '-'}`, circle, role, people: ranked.slice(slots.length).map(({ one }) => one), x: box.x, y: box.y, r: box.halfHeight };
	return [...marksOf(ranked.slice(0, slots.length), slots, room, detail), group];
}

/** The most room in which so many fit; null where they do not even with the least. */
function placesFor(count: number, shape: CellShape, { least, most }: { readonly least: number; readonly most: number }, boxes: readonly Box[]): { readonly slots: readonly Slot[]; readonly room: number } | null {
	const bound = roomFor(shape, count);
	for (let room = most; room > least; room *= STEP) {
		if (room > bound) continue;
		const slots = slotsIn(shape, room, boxes);
		if (slots.length * FULLEST >= count) return { slots, room };
	}
	const slots = slotsIn(shape, least, boxes);
	return slots.length >= count ? { slots, room: least } : null;
}

/** In the middle of the cell, and as large on the screen however far one has zoomed in. */
function groupBoxOf({ inner, outer, from, to }: CellShape, detail: number): Box {
	const distance = (inner + outer) / 2;
	const angle = (from + to) / 2;
	return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance, halfWidth: GROUP_HALF_WIDTH / detail, halfHeight: GROUP_HALF_HEIGHT / detail };
}

/**
 * Gives each a slot: one after the other in an order of their own, everybody the first that is free of the slots they would like.
 *
 * Both orders come from the path alone, so that somebody who leaves or comes moves only those who wanted the same slot later.
 */
function marksOf(entrants: readonly Entrant[], slots: readonly Slot[], room: number, detail: number): readonly Mark[] {
	const isTaken = new Uint8Array(slots.length);
	const marks: Mark[] = [];
	for (const { one, hash } of [...entrants].sort(compareHash)) {
		let at = hash % slots.length;
		for (const stride = strideOf(hash, slots.length); isTaken[at]; at = (at + stride) % slots.length);
		isTaken[at] = 1;
		const slot = slots[at];
		if (slot) marks.push({ ...one, type: 'person', key: one.person.path, ...slot, r: radiusOf(one, room, detail), room });
	}
	return marks.sort((a, b) => compareNames(a.person, b.person));
}

/** Marks grow on the screen as one zooms in, but not as fast as the room between them. */
function radiusOf({ person }: MapPerson, room: number, detail: number): number {
	const { share, most } = SIZES[person.reading.facts.influence ?? 'unknown'];
	return Math.min(room * share, most / Math.sqrt(detail));
}

/** Who is shown where not everybody can be: this year's few, then by influence, then whoever the path happens to favour. */
function compareWeight(a: Entrant, b: Entrant): number {
	return weightOf(b.one) - weightOf(a.one) || compareHash(a, b);
}

function compareHash(a: Entrant, b: Entrant): number {
	return a.hash - b.hash || compareText(a.one.person.path, b.one.person.path);
}

function weightOf({ isPriority, person }: MapPerson): number {
	const { influence } = person.reading.facts;
	return (isPriority ? 4 : 0) + (influence === 'high' ? 2 : influence === 'rising' ? 1 : 0);
}

/** A step that leads to every slot before it comes back to the first. */
function strideOf(hash: number, count: number): number {
	if (count < 3) return 1;
	let stride = 1 + ((hash >>> 8) % (count - 1));
	while (greatestCommonDivisor(stride, count) > 1) stride = (stride % (count - 1)) + 1;
	return stride;
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/** FNV-1a: spreads paths that are nearly the same far apart. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	// Its low bits mix too little of what came last.
	return (hash ^ (hash >>> 15)) >>> 0;
}
