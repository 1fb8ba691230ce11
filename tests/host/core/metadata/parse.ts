import type { CachedMetadata } from 'obsidian';
import { BlockReader } from './blocks';
import { getFrontMatterInfo, linksInFrontmatter, readFrontmatter } from './frontmatter';
import { NoteParts } from './note-parts';
import { Source } from './source';

/** What the app's metadata cache holds for a note with this text. */
export function parseMetadata(text: string): CachedMetadata {
	const source = new Source(text);
	const parts = new NoteParts(source);
	const cache: CachedMetadata = {};
	const bodyLine = readProperties(source, parts, cache);
	new BlockReader(source, parts).read(bodyLine);
	parts.fill(cache);
	return cache;
}

/** Properties that cannot be read are a section and nothing else; the first line after them is handed back. */
function readProperties(source: Source, parts: NoteParts, cache: CachedMetadata): number {
	const info = getFrontMatterInfo(source.text);
	if (!info.exists) return 0;
	const start = source.text.startsWith('\uFEFF') ? 1 : 0;
	const end = info.to + '---'.length;
	parts.addSection('yaml', start, end);
	const position = source.pos(start, end);
	const frontmatter = info.frontmatter.trim() === '' ? null : readFrontmatter(info.frontmatter);
	if (frontmatter) {
		cache.frontmatter = frontmatter;
		cache.frontmatterPosition = position;
		cache.frontmatterLinks = linksInFrontmatter(frontmatter);
	}
	return position.end.line + 1;
}
