import type { PersonEdit } from '../domain/person-edit';
import type { Progress, WrittenStep } from './writing';

/** What became of edits of people. */
export interface PersonEditsOutcome {
	/** Paths of the notes that were written; where it was so already, nothing was. */
	readonly changed: readonly string[];
	/** Notes that were left as they are, with the reason. */
	readonly notChanged: readonly { readonly path: string; readonly reason: string }[];
	/** In words for the user. */
	readonly done: string;
	/** The way back for all of it; null where nothing was written. */
	readonly step: WrittenStep | null;
}

/** What is to be changed about one of several people. */
export interface EditOfPerson {
	readonly path: string;
	readonly edits: readonly PersonEdit[];
}

/** Changing what person notes say about people. */
export interface PersonEdits {
	/** Makes all the edits in each person's note, or none of them in that note; one step to take back. `progress` is told after each note how many are done, and of how many. Never throws. */
	readonly change: (people: readonly string[], edits: readonly PersonEdit[], progress?: Progress) => Promise<PersonEditsOutcome>;
	/** The same with other edits for each person; `done` says in words what that comes to. Never throws. */
	readonly changeEach: (changes: readonly EditOfPerson[], done: string) => Promise<PersonEditsOutcome>;
}
