/** Who introduced whom (spec §7), by path; a link written in several places is one link. */
export class Introductions {
	/** Introducer → child → in how many places it is written. */
	private readonly led = new Map<string, Map<string, number>>();
	/** Child → introducer → in how many places it is written. */
	private readonly came = new Map<string, Map<string, number>>();

	add(child: string, introducer: string): void {
		if (child === introducer) return;
		count(this.led, introducer, child, 1);
		count(this.came, child, introducer, 1);
	}

	remove(child: string, introducer: string): void {
		if (child === introducer) return;
		count(this.led, introducer, child, -1);
		count(this.came, child, introducer, -1);
	}

	/** How many people somebody introduced directly. */
	directOf(path: string): number {
		return this.led.get(path)?.size ?? 0;
	}

	/** Who introduced somebody, by path. */
	introducersOf(path: string): readonly string[] {
		return [...(this.came.get(path)?.keys() ?? [])].sort();
	}

	/** Whom somebody introduced, by path. */
	introducedBy(path: string): readonly string[] {
		return [...(this.led.get(path)?.keys() ?? [])].sort();
	}

	/** How many people descend from somebody, directly and in all; circles end, and nobody descends from themselves. */
	reachOf(path: string): { readonly direct: number; readonly total: number } {
		const reached = new Set([path]);
		const waiting = [path];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			for (const child of this.led.get(next)?.keys() ?? []) {
				if (reached.has(child)) continue;
				reached.add(child);
				waiting.push(child);
			}
		}
		return { direct: this.directOf(path), total: reached.size - 1 };
	}
}

function count(links: Map<string, Map<string, number>>, from: string, to: string, change: 1 | -1): void {
	const targets = links.get(from) ?? new Map<string, number>();
	const places = (targets.get(to) ?? 0) + change;
	if (places > 0) targets.set(to, places);
	else targets.delete(to);
	if (targets.size > 0) links.set(from, targets);
	else links.delete(from);
}
