import type { Day } from '../domain/day';
import type { DailyNoteConfig } from './vault-config';

/** What views ask of notes; only the vault layer touches them. */
export interface Notes {
	/** Where a day's daily note is by a folder and a format; null where that format does not tell one day from another. */
	readonly dailyNotePath: (naming: Pick<DailyNoteConfig, 'folder' | 'format'>, day: Day) => string | null;
	readonly hasTemplate: (template: string) => boolean;
	/** The line (from 0) on which a note writes a property, or null where it does not. */
	readonly lineOfProperty: (path: string, property: string) => Promise<number | null>;
}
