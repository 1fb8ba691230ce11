import { normalizePath } from 'obsidian';
import type { App } from 'obsidian';
import type { DailyNoteConfig, VaultConfig } from '../context';

/** Reads how the vault is set up, from files that Obsidian keeps and gives no event for: read them before use; a file that is missing or unreadable counts as empty. */
export async function readVaultConfig(app: App): Promise<VaultConfig> {
	const [dailyNotes, templates, general] = await Promise.all([readDailyNoteConfig(app), readJson(app, 'templates.json'), readJson(app, 'app.json')]);
	const folder = textOf(fieldOf(templates, 'folder'));
	const filters = fieldOf(general, 'userIgnoreFilters');
	return {
		dailyNotes,
		templatesFolder: folder === '' ? null : folder,
		ignoreFilters: Array.isArray(filters) ? filters.filter((filter) => typeof filter === 'string') : [],
	};
}

/** Reads how daily notes are set up: by Periodic Notes where it makes them, else by the core plugin. */
export async function readDailyNoteConfig(app: App): Promise<DailyNoteConfig> {
	const [core, isPeriodic, periodic] = await Promise.all([readJson(app, 'daily-notes.json'), isPluginEnabled(app, 'periodic-notes'), readJson(app, 'plugins/periodic-notes/data.json')]);
	return (isPeriodic ? periodicDailyNotes(periodic) : null) ?? dailyNotesOf(core);
}

/** True where a community plugin is switched on in this vault. */
export async function isPluginEnabled(app: App, id: string): Promise<boolean> {
	const enabled = await readJson(app, 'community-plugins.json');
	return Array.isArray(enabled) && enabled.includes(id);
}

/** The folder in which Templater looks for templates; empty where none is set. */
export async function readTemplaterFolder(app: App): Promise<string> {
	return textOf(fieldOf(await readJson(app, 'plugins/templater-obsidian/data.json'), 'templates_folder'));
}

/** How the user wants new links to be written. */
export async function readLinkConfig(app: App): Promise<{ readonly format: string; readonly isMarkdown: boolean }> {
	const general = await readJson(app, 'app.json');
	return { format: textOf(fieldOf(general, 'newLinkFormat')), isMarkdown: fieldOf(general, 'useMarkdownLinks') === true };
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
