import type { Day } from './day';

/** That somebody came through somebody else, by a line of a day or by a property, which says nothing about when. */
export interface Introduction {
	readonly child: string;
	readonly introducer: string;
	readonly day: Day | null;
}

/** How many people somebody led the user to: themselves, and in all. */
export interface Reach {
	readonly direct: number;
	readonly total: number;
}

const NONE: readonly Introduction[] = [];

/** Who introduced whom (spec §7), by path; one written in several places is one introduction. */
export class Introductions {
	private readonly byIntroducer = new Map<string, readonly Introduction[]>();
	/** The same introductions, by who came through them. */
	private readonly byChild = new Map<string, readonly Introduction[]>();

	add(introduction: Introduction): void {
		const { child, introducer } = introduction;
		if (child === introducer) return;
		this.byIntroducer.set(introducer, this.madeBy(introducer).concat(introduction));
		this.byChild.set(child, this.madeOf(child).concat(introduction));
	}

	remove(introduction: Introduction): void {
		const { child, introducer } = introduction;
		removeFrom(this.byIntroducer, introducer, introduction);
		removeFrom(this.byChild, child, introduction);
	}

	/** How many people somebody had introduced directly by a day. */
	directOf(path: string, today: Day): number {
		return this.byIntroducer.has(path) ? this.childrenOf(path, today).size : 0;
	}

	/** True where somebody made an introduction, on whatever day. */
	hasMade(path: string): boolean {
		return this.byIntroducer.has(path);
	}

	/** Everybody whom somebody introduced, on whatever day; some twice. */
	*childrenBy(path: string): Iterable<string> {
		for (const { child } of this.madeBy(path)) yield child;
	}

	/** The first day after `today` on which an introduction that somebody made begins to count, or null. */
	nextAfter(path: string, today: Day): Day | null {
		let next: Day | null = null;
		for (const { day } of this.madeBy(path)) if (day !== null && day > today && (next === null || day < next)) next = day;
		return next;
	}

	/** Whom somebody had introduced by a day, by path. */
	introducedBy(path: string, today: Day): readonly string[] {
		return [...this.childrenOf(path, today)].sort();
	}

	/** Who had introduced somebody by a day, by path. */
	introducersOf(path: string, today: Day): readonly string[] {
		const introducers = new Set<string>();
		for (const introduction of this.madeOf(path)) if (isMadeBy(introduction, today)) introducers.add(introduction.introducer);
		return [...introducers].sort();
	}

	/** How many people descend from somebody, directly and in all; circles end, and nobody descends from themselves. */
	reachOf(path: string, today: Day): Reach {
		return { direct: this.directOf(path, today), total: this.countDescendants(path, today) };
	}

	/** The reach of everybody who had introduced anyone by a day, by path. */
	reaches(today: Day): ReadonlyMap<string, Reach> {
		const reaches = new Map<string, Reach>();
		for (const introducer of this.byIntroducer.keys()) {
			const reach = this.reachOf(introducer, today);
			if (reach.direct > 0) reaches.set(introducer, reach);
		}
		return reaches;
	}

	private countDescendants(path: string, today: Day): number {
		const reached = new Set([path]);
		const waiting = [path];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			for (const introduction of this.madeBy(next)) {
				if (!isMadeBy(introduction, today) || reached.has(introduction.child)) continue;
				reached.add(introduction.child);
				waiting.push(introduction.child);
			}
		}
		return reached.size - 1;
	}

	private childrenOf(introducer: string, today: Day): Set<string> {
		const children = new Set<string>();
		for (const introduction of this.madeBy(introducer)) if (isMadeBy(introduction, today)) children.add(introduction.child);
		return children;
	}

	private madeBy(introducer: string): readonly Introduction[] {
		return this.byIntroducer.get(introducer) ?? NONE;
	}

	private madeOf(child: string): readonly Introduction[] {
		return this.byChild.get(child) ?? NONE;
	}
}

/** Takes one introduction away from those of a person; one written in two places is there twice. */
function removeFrom(index: Map<string, readonly Introduction[]>, path: string, { child, introducer, day }: Introduction): void {
	const made = index.get(path) ?? NONE;
	const place = made.findIndex((other) => other.child === child && other.introducer === introducer && other.day === day);
	if (place < 0) return;
	if (made.length === 1) index.delete(path);
	else index.set(path, made.filter((_, at) => at !== place));
}

function isMadeBy({ day }: Introduction, today: Day): boolean {
	return day === null || day <= today;
}
