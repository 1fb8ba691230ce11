import type { Goal, GoalReading } from './goal';
import type { NoteReading } from './note';
import { compareText } from './problem';
import { isEntry } from './touchpoint';
import type { Entry, KindLine } from './touchpoint';

/** A line on which the user's own work was seen; it needs nobody else. */
export type VisibilityLine = KindLine & Entry;

/** What notes say about the user and not about somebody: goals, and work that was seen. */
export class OwnRecord {
	private readonly goals = new Map<string, GoalReading>();
	/** Lines by note: only notes that have any, which are few. */
	private readonly seen = new Map<string, readonly VisibilityLine[]>();

	/** Takes what a note says now; undefined for one that is gone or says nothing any more. */
	put(path: string, reading: NoteReading | undefined): void {
		if (reading?.goal) this.goals.set(path, reading.goal);
		else this.goals.delete(path);
		if (reading?.lines.some(isVisibility)) this.seen.set(path, reading.lines.filter(isVisibility));
		else this.seen.delete(path);
	}

	/** Notes with a goal, active or done, by path. */
	get goalPaths(): readonly string[] {
		return [...this.goals.keys()].sort(compareText);
	}

	/** Notes with an active goal, by path. */
	get activeGoals(): readonly string[] {
		return [...this.goals].filter(([, { isActive }]) => isActive).map(([path]) => path).sort(compareText);
	}

	/** The active goal; of several, which are a problem, the first by path. */
	get goal(): Goal | null {
		const [path = ''] = this.activeGoals;
		const reading = this.goals.get(path);
		return reading ? { path, ...reading } : null;
	}

	/** Every line of visible work, those of days to come included; in no order. */
	*visibility(): Iterable<VisibilityLine> {
		for (const lines of this.seen.values()) yield* lines;
	}
}

function isVisibility(line: KindLine): line is VisibilityLine {
	return line.kind === 'visibility' && isEntry(line);
}
