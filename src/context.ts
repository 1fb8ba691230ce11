import type { App } from 'obsidian';
import type { Board } from './domain/board';
import type { Draft } from './domain/draft';
import type { Network } from './domain/network';
import type { Problem } from './domain/problem';
import type { SectionIndex } from './domain/section-index';
import type { Strings } from './i18n';
import type { Settings } from './settings/shape';

/** How far the first reading of the vault is. */
export interface IndexState {
	/** True once every note was read and its links followed. */
	readonly isReady: boolean;
	readonly done: number;
	readonly total: number;
}

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
	/** The line (from 0) on which a note writes a property, or null where it does not. */
	readonly lineOfProperty: (path: string, property: string) => Promise<number | null>;
}

/** The very line that a draft would write, and where. */
export interface LogPreview {
	/** The daily note. */
	readonly path: string;
	/** False where the note is still to be made. */
	readonly isThere: boolean;
	/** The heading it goes under, without its signs; empty for the end of the note. */
	readonly heading: string;
	readonly line: string;
}

/** A touchpoint that was written. */
export interface LoggedTouchpoint {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	readonly text: string;
	/** Paths. */
	readonly people: readonly string[];
	/** Person notes whose `last-deposit` could not be moved, with the reason; the line stands and counts. */
	readonly notMoved: readonly { readonly path: string; readonly reason: string }[];
}

/** Something that was not done, in words for the user. */
export interface Refusal {
	readonly refused: string;
}

/** Logging into daily notes; every write goes through here, in order, and can be undone. */
export interface TouchpointLog {
	readonly preview: (draft: Draft) => Promise<LogPreview | Refusal>;
	readonly write: (draft: Draft) => Promise<LoggedTouchpoint | Refusal>;
	/** Moves `last-deposit` again where that failed; writes no second line. */
	readonly moveAgain: (logged: LoggedTouchpoint) => Promise<LoggedTouchpoint>;
	/** Takes back the last thing that was written; refused with the reason where a note has changed there since. */
	readonly undoLast: () => Promise<{ readonly undone: string } | Refusal>;
	readonly canUndo: () => boolean;
}

/** Where daily notes are and how they are named; empty where nothing is set. */
export interface DailyNoteConfig {
	readonly folder: string;
	readonly format: string;
	readonly template: string;
}

/** How Obsidian itself is set up in this vault. */
export interface VaultConfig {
	readonly dailyNotes: DailyNoteConfig;
	/** The folder set in the core Templates plugin. */
	readonly templatesFolder: string | null;
	/** What the user excluded in Obsidian: path beginnings, or regular expressions between slashes. */
	readonly ignoreFilters: readonly string[];
}

/** What views, commands and integrations are given instead of the plugin. */
export interface Rapport {
	readonly app: App;
	readonly network: Network;
	readonly board: Board;
	/** Everybody by section; kept for all views, so that opening one costs little. */
	readonly sections: SectionIndex;
	readonly notes: Notes;
	readonly log: TouchpointLog;
	readonly strings: Strings;
	readonly settings: () => Settings;
	/** Wrong values in `data.json`, for the problems section. */
	readonly settingProblems: () => readonly Problem[];
	/** Where the settings are kept, for messages. */
	readonly settingsPath: string;
	readonly indexState: () => IndexState;
	/** Calls back while the vault is read and once when it is ready; returns the way to stop that. */
	readonly onIndexState: (listener: (state: IndexState) => void) => () => void;
	/** As last read; null before the first reading. */
	readonly vaultConfig: () => VaultConfig | null;
	/** Resolves once the index is ready. */
	readonly ready: () => Promise<void>;
	/** Reads the whole vault anew. */
	readonly rescan: () => Promise<void>;
	/** Takes changed settings, saves them and reads the vault anew where reading changed. */
	readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
}
