import type * as obsidianModule from 'obsidian';
import type { App, CachedMetadata, TFile } from 'obsidian';

/** An app under contract: the stand-in here, the real one in the opt-in end-to-end run. */
export interface Subject {
	app: App;
	/** What `require('obsidian')` gives a plugin. */
	obsidian: typeof obsidianModule;
	/** Until the metadata cache has caught up. */
	settle: () => Promise<void>;
	destroy: () => void;
}

/** Starts an app on a vault with these files. */
export type MakeApp = (files: Record<string, string>) => Promise<Subject>;

/** Runs a test on a fresh app and takes the app down again. */
export async function withApp(makeApp: MakeApp, files: Record<string, string>, test: (subject: Subject) => Promise<void> | void): Promise<void> {
	const subject = await makeApp(files);
	try {
		await subject.settle();
		await test(subject);
	} finally {
		subject.destroy();
	}
}

/** A file that must be there. */
export function fileAt(app: App, path: string): TFile {
	const file = app.vault.getFileByPath(path);
	if (!file) throw new Error(`No file ${path}`);
	return file;
}

/** The cache of one note with this text. */
export async function cacheOf(makeApp: MakeApp, text: string): Promise<CachedMetadata> {
	let cache: CachedMetadata | null = null;
	await withApp(makeApp, { 'Note.md': text }, ({ app }) => {
		cache = app.metadataCache.getFileCache(fileAt(app, 'Note.md'));
	});
	if (!cache) throw new Error('The note has no cache');
	return cache;
}

/** `2:0-3:5`: lines and columns of a position. */
export function span({ position: { start, end } }: { position: { start: { line: number; col: number }; end: { line: number; col: number } } }): string {
	return `${start.line}:${start.col}-${end.line}:${end.col}`;
}
