import type { Day } from '../domain/day';
import type { NoteGlance } from '../domain/note-glance';
import type { DailyNoteConfig } from './vault-config';

/** Who met in a note, and when. */
export interface Meeting {
	/** The note's day; null where it has none. */
	readonly day: Day | null;
	/** Paths of the people among its attendees. */
	readonly attendees: readonly string[];
	/** Paths of people whom it links besides: talk about somebody, perhaps. */
	readonly linked: readonly string[];
}

/** What views ask of notes; only the vault layer touches them. */
export interface Notes {
	/** Where a day's daily note is by a folder and a format; null where that format does not tell one day from another. */
	readonly dailyNotePath: (naming: Pick<DailyNoteConfig, 'folder' | 'format'>, day: Day) => string | null;
	readonly hasTemplate: (template: string) => boolean;
	/** A link to a note as the user writes links, from another note; null where the note is gone. */
	readonly linkText: (path: string, source: string) => string | null;
	/** Who met in a note; null where it is not there, or is a person's own. */
	readonly meetingAt: (path: string) => Meeting | null;
	/** The line (from 0) on which a note writes a property, or null where it does not. */
	readonly lineOfProperty: (path: string, property: string) => Promise<number | null>;
	/** As much of a note as tells who it is about; null where it is gone. */
	readonly glance: (path: string) => Promise<NoteGlance | null>;
	/** How many other notes lead to each of these; those to whom none does are left out. Looks at every link of the vault. */
	readonly linksTo: (paths: ReadonlySet<string>) => ReadonlyMap<string, number>;
}
