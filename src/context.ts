import type { App } from 'obsidian';
import type { Board } from './domain/board';
import type { Network } from './domain/network';
import type { Problem } from './domain/problem';
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
	readonly notes: Notes;
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
