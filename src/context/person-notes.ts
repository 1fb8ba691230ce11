import type { Refusal, WrittenStep } from './writing';

/** Where a person's note goes, and whether it is there already. */
export interface PersonNotePlace {
	readonly path: string;
	readonly exists: boolean;
}

/** Somebody whose note is to be made. */
export interface NewPerson {
	/** Trimmed, and without fault. */
	readonly name: string;
	/** Ids of the settings; null and none where that is still open. */
	readonly circle: string | null;
	readonly roles: readonly string[];
}

/** A note that was asked for. */
export interface AskedNote {
	readonly path: string;
	/** False where it was there already, and stays as it is. */
	readonly isNew: boolean;
	/** What Templater did, or what is left to do, in words for the user; null where there is nothing to say. */
	readonly remark: string | null;
}

/** Properties that were added to a note, by their names; none, and no step, where nothing was missing. */
export interface AddedProperties {
	readonly names: readonly string[];
	readonly step: WrittenStep | null;
}

/** Making notes of people, and notes into those of people. */
export interface PersonNotes {
	/** Where the note of a new person would go. */
	placeOf(name: string): PersonNotePlace;
	/** Makes a person's note; one that is there stays as it is. */
	make(person: NewPerson): Promise<AskedNote | Refusal>;
	/** Adds the properties that a person's note has and this one lacks, and what makes it one. */
	addProperties(path: string): Promise<AddedProperties | Refusal>;
	/** Makes a template for notes of people; one that is there stays as it is. */
	makeTemplate(): Promise<AskedNote | Refusal>;
}
