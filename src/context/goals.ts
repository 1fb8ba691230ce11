import type { GoalDraft } from '../domain/goal-plan';
import type { Refusal, WrittenStep } from './writing';

/** A goal that was written. */
export interface WrittenGoal {
	readonly path: string;
	/** False where a note that was there says it now. */
	readonly isNew: boolean;
	/** The way back; null where the note said all that already. A note that was made stays. */
	readonly step: WrittenStep | null;
	/** Why the goal before could not be set to done; null where it was, or there was none. */
	readonly notDone: string | null;
}

/** Networking goals: a note each, and one of them active. */
export interface Goals {
	/** Makes the note of a new goal, and sets the ones that were active to done. Never throws. */
	readonly begin: (draft: GoalDraft) => Promise<WrittenGoal | Refusal>;
	/** Lets a goal's note say something else. Never throws. */
	readonly change: (path: string, draft: GoalDraft) => Promise<WrittenGoal | Refusal>;
	/** Where the note of a new goal would go. */
	readonly placeOf: (goal: string) => string;
}
