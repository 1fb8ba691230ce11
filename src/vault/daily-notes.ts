import type { App, TFile } from 'obsidian';
import type { DailyNoteConfig } from '../context';
import { dailyNotesAsSet } from '../context/vault-config';
import type { Day } from '../domain/day';
import type { Settings } from '../settings/shape';
import { DailyNotePaths } from './daily-note-paths';
import type { NewNotes } from './new-notes';

/** Where the daily note of a day is, or would be made. */
export interface DailyNotePlace {
	readonly path: string;
	/** Null where it is still to be made. */
	readonly file: TFile | null;
	/** As set, perhaps without `.md`; empty for none. */
	readonly template: string;
}

/** Daily notes as the core plugin, or Periodic Notes, makes them; set up anew before each use, since no event tells of a change there. */
export class DailyNotes {
	constructor(
		private readonly app: App,
		private readonly settings: () => Settings,
		private readonly newNotes: NewNotes,
	) {}

	/** Where the daily note of a day is; our own settings win over the app's. */
	placeIn(dailyNotes: DailyNoteConfig, day: Day): DailyNotePlace {
		const naming = dailyNotesAsSet(this.settings(), dailyNotes);
		const path = new DailyNotePaths(naming).pathOf(day);
		return { path, file: this.app.vault.getFileByPath(path), template: naming.template };
	}

	/** What a new daily note begins with; null where its template is not there. */
	async firstTextOf({ path, template }: DailyNotePlace, day: Day): Promise<string | null> {
		return template === '' ? '' : this.newNotes.textFrom(template, path, this.newNotes.momentOn(day));
	}
}
