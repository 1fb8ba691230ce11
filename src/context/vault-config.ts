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
