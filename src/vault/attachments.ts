import type { App } from 'obsidian';
import type { Attachments } from '../context';
import { reasonOf } from '../domain/failure';
import type { WritingTexts } from './touchpoint-plan';

/** Makes files where the user keeps attachments; none is ever written over. */
export function attachmentsOf(app: App, texts: WritingTexts): Attachments {
	return {
		save: async (name, content) => {
			let path: string | null = null;
			try {
				path = await app.fileManager.getAvailablePathForAttachment(name);
				await app.vault.createBinary(path, content);
				return { path };
			} catch (error) {
				console.error(`Rapport could not make ${name}`, error);
				const isBegun = path !== null && app.vault.getFileByPath(path) !== null;
				return { refused: texts.unwritable(name, isBegun ? texts.torn.begun(reasonOf(error)) : reasonOf(error)) };
			}
		},
	};
}
