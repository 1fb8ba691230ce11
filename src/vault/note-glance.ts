import type { App } from 'obsidian';
import { propertiesAtAGlance } from '../domain/note-glance';
import type { NoteGlance } from '../domain/note-glance';
import { linesAtAGlance } from '../markdown/glance';

const MOST_LINES = 8;

/** Reads as much of a note as tells who it is about; null where it is gone. */
export async function noteGlance(app: App, path: string): Promise<NoteGlance | null> {
	const file = app.vault.getFileByPath(path);
	if (!file) return null;
	const text = await app.vault.cachedRead(file);
	const { frontmatter = {} } = app.metadataCache.getFileCache(file) ?? {};
	return { properties: propertiesAtAGlance(frontmatter), lines: linesAtAGlance(text, MOST_LINES, file.basename) };
}

/** How many other notes lead to each of these; those to whom none does are left out. */
export function linksTo(app: App, paths: ReadonlySet<string>): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const [source, targets] of Object.entries(app.metadataCache.resolvedLinks)) {
		for (const path of Object.keys(targets)) if (path !== source && paths.has(path)) counts.set(path, (counts.get(path) ?? 0) + 1);
	}
	return counts;
}
