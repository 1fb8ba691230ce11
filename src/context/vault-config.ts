import type { Settings } from '../settings/shape';

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

/** How daily notes are set up in the end: our own settings win over the app's. */
export function dailyNotesAsSet({ dailyNoteFolder, dailyNoteFormat, dailyNoteTemplate }: Settings, { folder, format, template }: DailyNoteConfig): DailyNoteConfig {
	return { folder: dailyNoteFolder || folder, format: dailyNoteFormat || format, template: dailyNoteTemplate || template };
}

/** A vault in which nothing is set up. */
export const NOTHING_SET: VaultConfig = { dailyNotes: { folder: '', format: '', template: '' }, templatesFolder: null, ignoreFilters: [] };
