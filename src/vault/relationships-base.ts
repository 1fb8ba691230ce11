import { normalizePath } from 'obsidian';
import type { AskedNote, Refusal } from '../context';
import { BASE_VIEW } from '../domain/base-view-type';
import { reasonOf } from '../domain/failure';
import { peopleFolderTest, topmostOf } from '../domain/people-folders';
import { relationshipsBase } from '../markdown/relationships-base';
import type { NewNotes } from './new-notes';
import type { NoteWriter } from './note-writer';
import { existingPath } from './person-place';
import type { PlannerParts } from './touchpoint-plan';
import { readVaultConfig } from './vault-config';
import { vaultFolders } from './vault-folders';

/** Never read, whatever is in it. */
const TEMPLATES = /(?:^|\/)templates$/i;

/** Makes a base of the people of the vault where new notes go; one that is there stays as it is. */
export async function makeRelationshipsBase({ app, settings, texts }: PlannerParts, writer: NoteWriter, newNotes: NewNotes): Promise<AskedNote | Refusal> {
	const name = `${texts.base.fileName}.base`;
	const path = normalizePath(`${app.fileManager.getNewFileParent('', name).path}/${name}`);
	try {
		const { templatesFolder } = await readVaultConfig(app);
		return await writer.inTurn(path, async () => {
			const existing = existingPath(app, path);
			if (existing !== null) return { path: existing, isNew: false, remark: null };
			const rules = settings();
			const isPeople = peopleFolderTest(rules);
			const all = vaultFolders(app);
			const folders = topmostOf(all.filter((folder) => isPeople(folder.path))).map((folder) => folder.path);
			const templates = all.map((folder) => folder.path).filter((folder) => TEMPLATES.test(folder));
			const text = relationshipsBase({
				rules,
				// None there yet: as the settings name them, for the people to come.
				folders: folders.length > 0 ? folders : rules.peopleFolders,
				leftOut: [...new Set([...rules.excludedFolders, ...(templatesFolder === null ? [] : [templatesFolder]), ...templates])],
				viewType: BASE_VIEW,
				words: texts.base,
			});
			const { file, isNew } = await newNotes.make(path, text);
			return { path: file.path, isNew, remark: null };
		});
	} catch (error) {
		console.error(`Rapport could not make ${path}`, error);
		return { refused: texts.unwritable(path, reasonOf(error)) };
	}
}
