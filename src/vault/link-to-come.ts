import type { App } from 'obsidian';
import { readLinkConfig } from './vault-config';

/**
 * The link that the app would write to a note that is still to be made: it makes links of files only.
 *
 * `'People/Ada Lovelace.md'` → `'[[Ada Lovelace]]'`, or `'[Ada Lovelace](People/Ada%20Lovelace.md)'` where the user set that.
 */
export async function linkToCome(app: App, path: string, source: string): Promise<string> {
	const { format, isMarkdown } = await readLinkConfig(app);
	const name = path.slice(path.lastIndexOf('/') + 1);
	const isOnly = app.metadataCache.getFirstLinkpathDest(name, '') === null;
	const target = format === 'relative' ? relativePath(source, path) : format === 'absolute' || !isOnly ? path : name;
	if (!isMarkdown) return `[[${target.replace(/\.md$/, '')}]]`;
	return `[${name.replace(/\.md$/, '')}](${target.replace(/[\\ \p{Cc}]/gu, encodeURIComponent)})`;
}

/** `('Daily/2026.md', 'People/Ada.md')` → `'../People/Ada.md'` */
function relativePath(source: string, path: string): string {
	const from = source.split('/').slice(0, -1);
	const to = path.split('/');
	const shared = from.findIndex((part, index) => index >= to.length - 1 || part !== to[index]);
	const kept = shared < 0 ? from.length : shared;
	return [...from.slice(kept).map(() => '..'), ...to.slice(kept)].join('/');
}
