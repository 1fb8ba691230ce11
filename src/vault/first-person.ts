import { normalizePath, TFile } from 'obsidian';
import type { App } from 'obsidian';
import type { PersonNotePlace } from '../context';
import type { Settings } from '../settings/shape';

const DEFAULT_FOLDER = 'People';

/** Where a new person's note goes: the folder set for that, else the first people folder, wherever it is in the vault. */
export function placeOfPerson(app: App, settings: Settings, name: string): PersonNotePlace {
	const path = normalizePath(`${newPersonFolderOf(app, settings)}/${name}.md`);
	const existing = existingPath(app, path);
	return { path: existing ?? path, exists: existing !== null };
}

/** Makes a person's note, and its folder where that is missing; a note that is there stays as it is. */
export async function makePersonNote(app: App, settings: Settings, { path, exists }: PersonNotePlace): Promise<TFile> {
	const known = exists ? app.vault.getFileByPath(path) : null;
	if (known) return known;
	const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
	if (folder !== '' && !app.vault.getFolderByPath(folder)) await app.vault.createFolder(folder);
	return app.vault.create(path, contentOf(settings));
}

/** The properties that place somebody stand ready to be filled in; a tag where no folder makes the note a person. */
function contentOf({ peopleFolders, personTags, propertyNames }: Settings): string {
	const tag = peopleFolders.length === 0 ? `tags:\n  - ${personTags[0] ?? 'person'}\n` : '';
	return `---\n${tag}${propertyNames.circle}:\n${propertyNames.role}:\n${propertyNames.cadence}:\n---\n`;
}

function newPersonFolderOf(app: App, { newPersonFolder, peopleFolders }: Settings): string {
	if (newPersonFolder !== '') return newPersonFolder;
	const [folder = DEFAULT_FOLDER] = peopleFolders;
	if (folder.includes('/')) return folder;
	// An entry without a slash means a folder of that name anywhere.
	const found = app.vault.getAllFolders().filter(({ name }) => name.toLowerCase() === folder.toLowerCase());
	return found.map(({ path }) => path).sort((a, b) => a.length - b.length)[0] ?? folder;
}

/** File systems may take two cases of a name for one. */
function existingPath(app: App, path: string): string | null {
	if (app.vault.getFileByPath(path)) return path;
	const folder = app.vault.getFolderByPath(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
	const twin = folder?.children.find((child) => child instanceof TFile && child.path.toLowerCase() === path.toLowerCase());
	return twin?.path ?? null;
}
