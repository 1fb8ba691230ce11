import { normalizePath } from 'obsidian';
import type { App } from 'obsidian';

/** How the vault itself is set up, from files that Obsidian keeps and gives no event for: read them before use. */
export interface VaultConfig {
	readonly dailyNotes: DailyNoteConfig;
	/** The folder set in the core Templates plugin. */
	readonly templatesFolder: string | null;
	/** What the user excluded in Obsidian: path beginnings, or regular expressions between slashes. */
	readonly ignoreFilters: readonly string[];
}

/** Where daily notes are and how they are named; empty where nothing is set. */
export interface DailyNoteConfig {
	readonly folder: string;
	readonly format: string;
	readonly template: string;
}

/** Reads the vault's own configuration; a file that is missing or unreadable counts as empty. */
export async function readVaultConfig(app: App): Promise<VaultConfig> {
	const [core, templates, general, enabled, periodic] = await Promise.all([
		readJson(app, 'daily-notes.json'),
		readJson(app, 'templates.json'),
		readJson(app, 'app.json'),
		readJson(app, 'community-plugins.json'),
		readJson(app, 'plugins/periodic-notes/data.json'),
	]);
	const isPeriodic = Array.isArray(enabled) && enabled.includes('periodic-notes');
	const folder = textOf(fieldOf(templates, 'folder'));
	const filters = fieldOf(general, 'userIgnoreFilters');
	return {
		dailyNotes: (isPeriodic ? periodicDailyNotes(periodic) : null) ?? dailyNotesOf(core),
		templatesFolder: folder === '' ? null : folder,
		ignoreFilters: Array.isArray(filters) ? filters.filter((filter) => typeof filter === 'string') : [],
	};
}

/** Periodic Notes keeps its own daily notes once they are switched on there. */
function periodicDailyNotes(data: unknown): DailyNoteConfig | null {
	const daily = fieldOf(data, 'daily');
	return fieldOf(daily, 'enabled') === true ? dailyNotesOf(daily) : null;
}

function dailyNotesOf(data: unknown): DailyNoteConfig {
	return { folder: textOf(fieldOf(data, 'folder')), format: textOf(fieldOf(data, 'format')), template: textOf(fieldOf(data, 'template')) };
}

async function readJson(app: App, name: string): Promise<unknown> {
	const path = normalizePath(`${app.vault.configDir}/${name}`);
	try {
		return (await app.vault.adapter.exists(path)) ? (JSON.parse(await app.vault.adapter.read(path)) as unknown) : null;
	} catch {
		// Another program's file, half written or not JSON: as good as absent.
		return null;
	}
}

function fieldOf(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value.trim() : '';
}
