import { isAmongTemplates, isLikelyFolder } from '../domain/adopt/likely-people';
import { withoutOuterSlashes } from '../domain/folder-path';
import { peopleFolderTest, topmostOf } from '../domain/people-folders';
import type { Strings } from '../i18n';
import type { Settings } from './shape';

/** A folder of the vault. */
export interface FolderLook {
	/** From the root, without slashes at its ends. */
	readonly path: string;
	/** Markdown notes directly in it. */
	readonly notes: number;
}

/** Where daily notes go; both empty where the vault says nothing about them. */
export interface DailyNotesLook {
	readonly folder: string;
	readonly format: string;
}

/**
 * Says at the first start which people folders and daily notes the vault has; changes nothing.
 *
 * `'Found a People folder with 43 notes and daily notes in Daily.'`
 */
export function firstLook(all: readonly FolderLook[], dailyNotes: DailyNotesLook, settings: Settings, texts: Strings['settings']['firstLook']): string {
	const folders = all.filter(({ path }) => !isAmongTemplates(path));
	const isRead = peopleFolderTest(settings);
	const read = topmostOf(folders.filter(({ path }) => isRead(path)));
	const found = [...peopleParts(read, folders, texts), ...dailyParts(folders, dailyNotes, texts)];
	if (read.length > 0) return texts.found(found);
	const likely = topmostOf(folders.filter(({ path }) => isLikelyFolder(path)));
	const people = likely.length === 0 ? texts.notYet : texts.likely(likely.map(({ path }) => texts.likelyFolder(path, notesIn(path, folders))));
	return found.length === 0 ? people : `${people} ${texts.found(found)}`;
}

function notesIn(path: string, folders: readonly FolderLook[]): number {
	return folders.filter((folder) => folder.path === path || folder.path.startsWith(`${path}/`)).reduce((sum, { notes }) => sum + notes, 0);
}

function peopleParts(read: readonly FolderLook[], folders: readonly FolderLook[], texts: Strings['settings']['firstLook']): readonly string[] {
	const [first] = read;
	if (!first) return [];
	const notes = read.reduce((sum, { path }) => sum + notesIn(path, folders), 0);
	return [read.length === 1 ? texts.folder(first.path, notes) : texts.folders(read.map(({ path }) => path), notes)];
}

function dailyParts(folders: readonly FolderLook[], { folder, format }: DailyNotesLook, texts: Strings['settings']['firstLook']): readonly string[] {
	const path = withoutOuterSlashes(folder);
	if (path === '') return folder === '' && format === '' ? [] : [texts.dailyNotes('')];
	const isThere = folders.some((other) => other.path.toLowerCase() === path.toLowerCase());
	return [isThere ? texts.dailyNotes(path) : texts.dailyNotesToBe(path)];
}
