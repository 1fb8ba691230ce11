import { normalizePath, TFile } from 'obsidian';
import type { App } from 'obsidian';
import type { PersonNotePlace } from '../context';
import { folderOf } from '../domain/note-path';
import { withoutSigns } from '../domain/person-notes';
import type { Settings } from '../settings/shape';
import type { PersonProperties } from './person-properties';

const DEFAULT_FOLDER = 'People';

/** Where a new person's note goes: the folder set for that, else the first people folder, wherever it is in the vault. */
export function placeOfPerson(app: App, settings: Settings, person: PersonProperties, name: string): PersonNotePlace {
	const path = normalizePath(`${folderForPeople(app, settings, person)}/${name}.md`);
	const existing = existingPath(app, path);
	return { path: existing ?? path, exists: existing !== null };
}

/** The path of a note that is there, perhaps in another case: file systems may take the two for one. */
export function existingPath(app: App, path: string): string | null {
	if (app.vault.getFileByPath(path)) return path;
	const folder = app.vault.getFolderByPath(folderOf(path) || '/');
	const twin = folder?.children.find((child) => child instanceof TFile && child.path.toLowerCase() === path.toLowerCase());
	return twin?.path ?? null;
}

function folderForPeople(app: App, { newPersonFolder, peopleFolders }: Settings, person: PersonProperties): string {
	const folders = app.vault.getAllFolders().map(({ path }) => path).sort((a, b) => a.length - b.length);
	const first = peopleFolders[0] ?? DEFAULT_FOLDER;
	if (newPersonFolder !== '' || first.includes('/')) {
		const path = normalizePath(newPersonFolder || first);
		return folders.includes(path) ? path : (folders.find((folder) => folder.toLowerCase() === path.toLowerCase()) ?? path);
	}
	// An entry without a slash means a folder of that name anywhere, numbers and signs before it aside.
	const key = first.toLowerCase();
	const named = folders.filter((path) => {
		const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
		return (name === key || withoutSigns(name) === withoutSigns(key)) && person.isPerson(`${path}/-.md`, new Map());
	});
	return named[0] ?? first;
}
