import type { App } from 'obsidian';
import type { Attachments } from '../context';
import { reasonOf } from './note-writer';
import type { WritingTexts } from './touchpoint-plan';

/** Makes files where the user keeps attachments; none is ever written over. */
export function attachmentsOf(app: App, texts: WritingTexts): Attachments {
	return {
		save: async (name, content) => {
			try {
				const path = await app.fileManager.getAvailablePathForAttachment(name);
				await app.vault.createBinary(path, content);
				return { path };
			} catch (error) {
				console.error(`Rapport could not make ${name}`, error);
				return { refused: texts.unwritable(name, reasonOf(error)) };
			}
		},
	};
}
