import { parseYaml } from 'obsidian';
import type { CachedMetadata } from 'obsidian';
import { withoutOuterSlashes } from '../domain/folder-path';
import { readMeeting, readNote } from '../domain/note';
import type { MeetingReading, NoteReading, NoteRules } from '../domain/note';
import type { FrontmatterFault, NoteSource } from '../domain/note-source';
import { isBeyondBounds } from '../markdown/yaml-bounds';
import { yamlFault } from '../markdown/yaml-fault';
import { DailyNotePaths } from './daily-note-paths';
import type { VaultConfig } from '../context';
import { dailyNotesAsSet } from '../context/vault-config';
import { folderOf } from '../domain/note-path';
import type { Settings } from '../settings/shape';

/** Turns what Obsidian's metadata cache holds of a note into a plain reading. */
export class NoteReader {
	readonly dailyNotes: DailyNotePaths;
	/** Folders of which nothing is read, between slashes: by a name that they may have anywhere, and by their path from the top. */
	private readonly leftOut: { readonly anywhere: readonly string[]; readonly fromTop: readonly string[] };
	/** By folder, as asked: there are few of them, and many notes in each. */
	private readonly isFolderExcluded = new Map<string, boolean>();
	private readonly ignored: readonly ((path: string) => boolean)[];

	constructor(
		private readonly rules: NoteRules,
		settings: Settings,
		config: VaultConfig,
	) {
		this.dailyNotes = new DailyNotePaths(dailyNotesAsSet(settings, config.dailyNotes));
		const excluded = settings.excludedFolders.map(plainFolder);
		// That of the core plugin is a path, also where it has no slash.
		const fromTop = [...excluded.filter((folder) => folder.includes('/')), plainFolder(config.templatesFolder ?? '')];
		const between = (folders: readonly string[]): readonly string[] => folders.flatMap((folder) => (folder === '' ? [] : [`/${folder}/`]));
		this.leftOut = { anywhere: between(['templates', ...excluded.filter((folder) => !folder.includes('/'))]), fromTop: between(fromTop) };
		this.ignored = config.ignoreFilters.flatMap(filterOf);
	}

	/** Reads a note; null where it must be read again with its text. */
	read(path: string, cache: CachedMetadata, text: string | null): NoteReading | null {
		// Templates hold lines and placeholders that were never meant to count.
		if (this.leavesOut(path)) return nothingIn(path);
		return readNote(this.sourceOf(path, cache, text), this.rules);
	}

	/** Reads who met in a note, and when. */
	readMeeting(path: string, cache: CachedMetadata): MeetingReading {
		return readMeeting(this.sourceOf(path, cache, null), this.rules);
	}

	private sourceOf(path: string, cache: CachedMetadata, text: string | null): NoteSource {
		return {
			path,
			cache,
			text,
			dailyDay: this.dailyNotes.dayOf(path),
			isIgnored: this.ignored.some((matches) => matches(path)),
			frontmatterFault: text === null || cache.frontmatter ? null : frontmatterFault(text),
		};
	}

	/** True for notes in a folder of which nothing is read. */
	leavesOut(path: string): boolean {
		const folder = folderOf(path);
		let isExcluded = this.isFolderExcluded.get(folder);
		if (isExcluded === undefined) this.isFolderExcluded.set(folder, (isExcluded = this.isAmongExcluded(`/${folder.toLowerCase()}/`)));
		return isExcluded;
	}

	private isAmongExcluded(folder: string): boolean {
		const { anywhere, fromTop } = this.leftOut;
		return anywhere.some((name) => folder.includes(name)) || fromTop.some((path) => folder.startsWith(path));
	}
}

function nothingIn(path: string): NoteReading {
	return { path, day: null, person: null, lines: [], links: [], contacts: [], problems: [] };
}

/** `'/Archive/Old/'` → `'archive/old'` */
function plainFolder(folder: string): string {
	return withoutOuterSlashes(folder.trim()).toLowerCase();
}

/** `'Archive/'` → paths that begin so; `'/\.tmp$/'` → paths that match; a broken expression matches nothing. */
function filterOf(filter: string): readonly ((path: string) => boolean)[] {
	const expression = /^\/(.+)\/$/.exec(filter)?.[1];
	if (expression === undefined) return filter === '' ? [] : [(path) => path.toLowerCase().startsWith(filter.toLowerCase())];
	try {
		const pattern = new RegExp(expression, 'i');
		return [(path) => pattern.test(path)];
	} catch {
		return [];
	}
}

/** Why the properties of a note that has a block for them cannot be read; null where they can, or the block is merely empty. */
export function frontmatterFault(text: string): FrontmatterFault | null {
	const block = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)?)---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
	if (block === undefined) return null;
	if (isBeyondBounds(block)) return { line: 2, found: firstLineOf(block), reason: 'too-large' };
	try {
		const value: unknown = parseYaml(block);
		if (value === null || value === undefined || (typeof value === 'object' && !Array.isArray(value))) return null;
		return { line: 2, found: firstLineOf(block), reason: null };
	} catch (error) {
		const { line, found, detail } = yamlFault(error, block);
		return { line: line + 1, found, reason: detail };
	}
}

function firstLineOf(text: string): string {
	return text.split(/\r?\n/, 1)[0]?.trim() ?? '';
}
