import type { Day } from './day';

/** That somebody came through somebody else, by a line of a day or by a property, which says nothing about when. */
export interface Introduction {
	readonly child: string;
	readonly introducer: string;
	readonly day: Day | null;
}

const NONE: readonly Introduction[] = [];

/** Who introduced whom (spec §7), by path; one written in several places is one introduction. */
export class Introductions {
	private readonly byIntroducer = new Map<string, readonly Introduction[]>();

	add(introduction: Introduction): void {
		const { child, introducer } = introduction;
		if (child !== introducer) this.byIntroducer.set(introducer, this.madeBy(introducer).concat(introduction));
	}

	remove({ child, introducer, day }: Introduction): void {
		const made = this.madeBy(introducer);
		const place = made.findIndex((other) => other.child === child && other.day === day);
		if (place < 0) return;
		if (made.length === 1) this.byIntroducer.delete(introducer);
		else this.byIntroducer.set(introducer, made.filter((_, index) => index !== place));
	}

	/** How many people somebody had introduced directly by a day. */
	directOf(path: string, today: Day): number {
		return this.byIntroducer.has(path) ? this.childrenOf(path, today).size : 0;
	}

	/** True where somebody made an introduction, on whatever day. */
	hasMade(path: string): boolean {
		return this.byIntroducer.has(path);
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

	/** Who had introduced somebody by a day, by path. Looks at everybody who introduced anyone. */
	introducersOf(path: string, today: Day): readonly string[] {
		const introducers: string[] = [];
		for (const [introducer, made] of this.byIntroducer) {
			if (made.some((introduction) => introduction.child === path && isMadeBy(introduction, today))) introducers.push(introducer);
		}
		return introducers.sort();
	}

	/** How many people descend from somebody, directly and in all; circles end, and nobody descends from themselves. */
	reachOf(path: string, today: Day): { readonly direct: number; readonly total: number } {
		const reached = new Set([path]);
		const waiting = [path];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			for (const child of this.childrenOf(next, today)) {
				if (reached.has(child)) continue;
				reached.add(child);
				waiting.push(child);
			}
		}
		return { direct: this.directOf(path, today), total: reached.size - 1 };
	}

	private childrenOf(introducer: string, today: Day): Set<string> {
		const children = new Set<string>();
		for (const introduction of this.madeBy(introducer)) if (isMadeBy(introduction, today)) children.add(introduction.child);
		return children;
	}

	private madeBy(introducer: string): readonly Introduction[] {
		return this.byIntroducer.get(introducer) ?? NONE;
	}
}

function isMadeBy({ day }: Introduction, today: Day): boolean {
	return day === null || day <= today;
}
