import type { App } from 'obsidian';
import type { Board } from '../domain/board';
import type { Network } from '../domain/network';
import type { Problem } from '../domain/problem';
import type { Intents } from '../domain/intents';
import type { SectionIndex } from '../domain/section-index';
import type { Strings } from '../i18n';
import type { Settings } from '../settings/shape';
import type { Attachments } from './attachments';
import type { Corrections } from './corrections';
import type { DeadLinks } from './dead-links';
import type { Dialogs } from './dialogs';
import type { Goals } from './goals';
import type { Adopter } from './adopting';
import type { Exporter } from './exporting';
import type { Importer } from './importing';
import type { LineReader } from './lines';
import type { Notes } from './notes';
import type { Reviews } from './reviews';
import type { PersonEdits } from './person-edits';
import type { AskedNote, PersonNotes } from './person-notes';
import type { Reconcile } from './reconciling';
import type { Promises } from './promises';
import type { VaultConfig } from './vault-config';
import type { Refusal, TouchpointLog, Undo } from './writing';

/** How far the first reading of the vault is. */
export interface IndexState {
	/** True once every note was read and its links followed. */
	readonly isReady: boolean;
	readonly done: number;
	readonly total: number;
}

/** What views, commands and integrations are given instead of the plugin. */
export interface Rapport {
	readonly app: App;
	readonly dialogs: Dialogs;
	readonly network: Network;
	readonly board: Board;
	/** Everybody by section; kept for all views, so that opening one costs little. */
	readonly sections: SectionIndex;
	/** Open promises and next steps. */
	readonly intents: Intents;
	readonly promises: Promises;
	readonly corrections: Corrections;
	readonly notes: Notes;
	/** A reader of the lines that one view shows. */
	readonly lineReader: () => LineReader;
	readonly personNotes: PersonNotes;
	readonly log: TouchpointLog;
	readonly edits: PersonEdits;
	readonly undo: Undo;
	readonly deadLinks: DeadLinks;
	readonly reconcile: Reconcile;
	readonly reviews: Reviews;
	/** What the command line and scripts write with: it refuses in English, whatever the app's language. */
	readonly commandLine: { readonly log: TouchpointLog; readonly reviews: Reviews };
	readonly attachments: Attachments;
	readonly goals: Goals;
	/** Makes a base of the people of this vault; one that is there stays as it is. */
	readonly makeBase: () => Promise<AskedNote | Refusal>;
	/** Loaded on first need, as are the next two. */
	readonly importer: () => Promise<Importer>;
	readonly adopter: () => Promise<Adopter>;
	readonly exporter: () => Promise<Exporter>;
	/** Writes a file that is new in the vault; where one of that name is there, a number goes behind the name. */
	readonly writeFile: (folder: string, fileName: string, text: string) => Promise<{ readonly path: string } | Refusal>;
	readonly strings: Strings;
	readonly settings: () => Settings;
	/** Wrong values in `data.json`, for the problems section. */
	readonly settingProblems: () => readonly Problem[];
	/** Where the settings are kept, for messages. */
	readonly settingsPath: string;
	readonly indexState: () => IndexState;
	/** Calls back while the vault is read and once when it is ready; returns the way to stop that. */
	readonly onIndexState: (listener: (state: IndexState) => void) => () => void;
	/** Calls back for each note that was changed or moved, also where it says the same of everybody; returns the way to stop that. */
	readonly onNote: (listener: (path: string, oldPath: string | null) => void) => () => void;
	/** As last read; null before the first reading. */
	readonly vaultConfig: () => VaultConfig | null;
	/** Resolves once the index is ready. */
	readonly ready: () => Promise<void>;
	/** Reads the whole vault anew. */
	readonly rescan: () => Promise<void>;
	/** Calls back when another device or program has changed the settings; returns the way to stop that. */
	readonly onSettingsFromOutside: (listener: () => void) => () => void;
	/** Takes changed settings, saves them and reads the vault anew where reading changed. */
	readonly changeSettings: (change: Partial<Settings>) => Promise<void>;
}
