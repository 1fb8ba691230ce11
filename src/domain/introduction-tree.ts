import type { Day } from './day';
import type { Introductions } from './introductions';
import type { Network } from './network';
import type { Person } from './people';
import { displayNameOf } from './person-notes';
import { linkKey, peopleMeantBy } from './reference';

/** Somebody in a person's line of introductions. */
export interface IntroductionNode {
	/** Null where only a name is written, which is nobody's note. */
	readonly path: string | null;
	readonly name: string;
	/** From 0; whoever was introduced by somebody stands one level below them. */
	readonly level: number;
}

/** How a person came, and whom they led to. */
export interface IntroductionTree {
	/** From the first introducer down: those above the person, the person, and those below, each after who introduced them. */
	readonly nodes: readonly IntroductionNode[];
	/** The place of the person among the nodes. */
	readonly self: number;
	/** How many more introduced the person, or whom they came through, than are shown. */
	readonly moreAbove: number;
	/** How many more came through the person than are shown. */
	readonly moreBelow: number;
}

/** As many people as are looked up above somebody: the panel is small. */
const LEVELS_ABOVE = 3;

/** A person's line of introductions, with at most `limit` above them and the `limit` nearest of those who came through them; null where there is nobody but them. */
export function introductionTreeOf(person: Person, network: Network, today: Day, limit: number): IntroductionTree | null {
	const [first = [], ...nearer] = levelsAbove(person, network, today);
	const above = [first.slice(0, limit), ...nearer].flatMap((nodes, level) => nodes.map((node) => ({ ...node, level })));
	const level = (above[above.length - 1]?.level ?? -1) + 1;
	const { introductions } = network;
	const { total } = introductions.reachOf(person.path, today);
	if (above.length + total === 0) return null;
	const nodes = [...above];
	const children = nearestBelow(person.path, introductions, today, limit);
	const add = (path: string, at: number): void => {
		nodes.push({ path, name: network.nameAt(path), level: at });
		for (const child of children.get(path) ?? []) add(child, at + 1);
	};
	add(person.path, level);
	return { nodes, self: above.length, moreAbove: Math.max(0, first.length - limit), moreBelow: total - (nodes.length - above.length - 1) };
}

/** Who made the introduction: paths, and names that are nobody's as they are written, in a link or without one. */
export function introducersOf(person: Person, network: Network, today: Day): { readonly paths: readonly string[]; readonly names: readonly string[] } {
	const paths = network.introductions.introducersOf(person.path, today);
	const keys = new Set([person.path, ...paths].map(linkKey));
	const names = person.reading.facts.introducedBy.flatMap((reference) => {
		if ('name' in reference) return peopleMeantBy(reference, (name) => network.personNamed(name)).unknown;
		return reference.link === '' || keys.has(linkKey(reference.link)) ? [] : [displayNameOf(reference.link)];
	});
	return { paths, names: [...new Set(names)] };
}

/** Those through whom somebody came, the first introducer first; further up only as long as it was one person each time. */
function levelsAbove(person: Person, network: Network, today: Day): readonly (readonly Omit<IntroductionNode, 'level'>[])[] {
	const levels: (readonly Omit<IntroductionNode, 'level'>[])[] = [];
	const seen = new Set([person.path]);
	for (let below: Person | undefined = person; below && levels.length < LEVELS_ABOVE;) {
		const { paths, names } = introducersOf(below, network, today);
		const unseen = paths.filter((path) => !seen.has(path));
		const level = [...unseen.map((path) => ({ path, name: network.nameAt(path) })), ...names.map((name) => ({ path: null, name }))];
		if (level.length === 0) break;
		levels.unshift(level);
		for (const path of unseen) seen.add(path);
		const [only] = level;
		below = level.length === 1 && only?.path ? network.people.get(only.path) : undefined;
	}
	return levels;
}

/** The nearest of those who came through somebody, each below the first who introduced them; circles end. */
function nearestBelow(path: string, introductions: Introductions, today: Day, limit: number): ReadonlyMap<string, readonly string[]> {
	const children = new Map<string, string[]>();
	const seen = new Set([path]);
	// Iterating over a set goes on to what is added meanwhile: nearest first.
	for (const introducer of seen) {
		for (const child of introductions.introducedBy(introducer, today)) {
			if (seen.size > limit) return children;
			if (seen.has(child)) continue;
			seen.add(child);
			const siblings = children.get(introducer);
			if (siblings) siblings.push(child);
			else children.set(introducer, [child]);
		}
	}
	return children;
}
