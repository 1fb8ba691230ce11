import { normalizePath } from 'obsidian';
import type { App } from 'obsidian';
import type { Refusal } from '../context';
import { reasonOf } from '../domain/failure';
import type { NewNotes } from './new-notes';
import { existingPath } from './person-place';
import type { WritingTexts } from './touchpoint-plan';

/** So many files of one name are more than anybody makes in a day. */
const MOST_TWINS = 1000;

/** Writes a file that is new in the vault, with the folders it needs: where one of that name is there, a number goes behind the name. */
export async function writeNewFile(app: App, newNotes: NewNotes, texts: WritingTexts, folder: string, fileName: string, text: string): Promise<{ readonly path: string } | Refusal> {
	const dot = fileName.lastIndexOf('.');
	const pathOf = (number: number): string => normalizePath(`${folder}/${number === 1 ? fileName : `${fileName.slice(0, dot)} ${number}${fileName.slice(dot)}`}`);
	try {
		for (let number = 1; number < MOST_TWINS; number++) {
			const path = pathOf(number);
			if (existingPath(app, path) !== null) continue;
			const made = await newNotes.make(path, text);
			if (made.isNew) return { path: made.file.path };
		}
		return { refused: texts.unwritable(pathOf(1), texts.imports.there(pathOf(1))) };
	} catch (error) {
		console.error(`Rapport could not write ${pathOf(1)}`, error);
		return { refused: texts.unwritable(pathOf(1), reasonOf(error)) };
	}
}
