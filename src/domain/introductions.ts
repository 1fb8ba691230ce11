import type { Day } from './day';

/** Of a property, which says nothing about when: it counts on every day. */
const ALWAYS = -Infinity;

/** Who introduced whom (spec §7), by path; a link written in several places is one link. */
export class Introductions {
	/** Introducer → child → the days of the lines that say so. */
	private readonly led = new Map<string, Map<string, number[]>>();
	/** Child → introducer → the same. */
	private readonly came = new Map<string, Map<string, number[]>>();

	/** Takes a link, by a line of a day or by a property without one. */
	add(child: string, introducer: string, day: Day | null): void {
		if (child === introducer) return;
		addDay(this.led, introducer, child, day ?? ALWAYS);
		addDay(this.came, child, introducer, day ?? ALWAYS);
	}

	remove(child: string, introducer: string, day: Day | null): void {
		if (child === introducer) return;
		removeDay(this.led, introducer, child, day ?? ALWAYS);
		removeDay(this.came, child, introducer, day ?? ALWAYS);
	}

	/** How many people somebody had introduced directly by a day. */
	directOf(path: string, today: Day): number {
		const children = this.led.get(path);
		return children === undefined ? 0 : pathsBy(children, today).length;
	}

	/** Who had introduced somebody by a day, by path. */
	introducersOf(path: string, today: Day): readonly string[] {
		return pathsBy(this.came.get(path), today).sort();
	}

	/** Whom somebody had introduced by a day, by path. */
	introducedBy(path: string, today: Day): readonly string[] {
		return pathsBy(this.led.get(path), today).sort();
	}

	/** How many people descend from somebody, directly and in all; circles end, and nobody descends from themselves. */
	reachOf(path: string, today: Day): { readonly direct: number; readonly total: number } {
		const reached = new Set([path]);
		const waiting = [path];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			for (const child of pathsBy(this.led.get(next), today)) {
				if (reached.has(child)) continue;
				reached.add(child);
				waiting.push(child);
			}
		}
		return { direct: this.directOf(path, today), total: reached.size - 1 };
	}
}

function pathsBy(links: ReadonlyMap<string, readonly number[]> | undefined, today: Day): string[] {
	const paths: string[] = [];
	for (const [path, days] of links ?? []) if (days.some((day) => day <= today)) paths.push(path);
	return paths;
}

function addDay(links: Map<string, Map<string, number[]>>, from: string, to: string, day: number): void {
	const targets = links.get(from) ?? new Map<string, number[]>();
	links.set(from, targets);
	const days = targets.get(to);
	if (days) days.push(day);
	else targets.set(to, [day]);
}

function removeDay(links: Map<string, Map<string, number[]>>, from: string, to: string, day: number): void {
	const targets = links.get(from);
	const days = targets?.get(to);
	const place = days?.indexOf(day) ?? -1;
	if (!targets || !days || place < 0) return;
	days.splice(place, 1);
	if (days.length === 0) targets.delete(to);
	if (targets.size === 0) links.delete(from);
}
