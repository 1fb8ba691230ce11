import type { Day } from '../domain/day';
import type { DailyNoteConfig } from './vault-config';

/** Where a person's note goes, and whether it is there already. */
export interface PersonNotePlace {
	readonly path: string;
	readonly exists: boolean;
}

/** What views ask of notes; only the vault layer touches them. */
export interface Notes {
	readonly placeOfPerson: (name: string) => PersonNotePlace;
	/** Makes a person's note; one that is there stays as it is. Returns its path. */
	readonly makePerson: (place: PersonNotePlace) => Promise<string>;
	/** Where a day's daily note is by a folder and a format; null where that format does not tell one day from another. */
	readonly dailyNotePath: (naming: Pick<DailyNoteConfig, 'folder' | 'format'>, day: Day) => string | null;
	readonly hasTemplate: (template: string) => boolean;
	/** The line (from 0) on which a note writes a property, or null where it does not. */
	readonly lineOfProperty: (path: string, property: string) => Promise<number | null>;
}
