import type { CachedMetadata } from 'obsidian';
import { BlockReader } from './blocks';
import { getFrontMatterInfo, linksInFrontmatter, readFrontmatter } from './frontmatter';
import { Source } from './source';

/** What the app's metadata cache holds for a note with this text; keys without content are absent, as there. */
export function parseMetadata(text: string): CachedMetadata {
	const source = new Source(text);
	const reader = new BlockReader(source);
	const cache: CachedMetadata = {};
	const info = getFrontMatterInfo(text);
	let firstLine = 0;
	if (info.exists) {
		const start = text.startsWith('\uFEFF') ? 1 : 0;
		const position = source.pos(start, info.to + 3);
		reader.sections.push({ type: 'yaml', position });
		firstLine = position.end.line + 1;
		const frontmatter = info.frontmatter.trim() === '' ? null : readFrontmatter(info.frontmatter);
		if (frontmatter) {
			cache.frontmatter = frontmatter;
			cache.frontmatterPosition = position;
			cache.frontmatterLinks = linksInFrontmatter(frontmatter);
		}
	}
	reader.read(firstLine);
	const { links, embeds, tags, headings, sections, listItems, blocks } = reader;
	if (links.length > 0) cache.links = links;
	if (embeds.length > 0) cache.embeds = embeds;
	if (tags.length > 0) cache.tags = tags;
	if (headings.length > 0) cache.headings = headings;
	if (sections.length > 0) cache.sections = sections;
	if (listItems.length > 0) cache.listItems = listItems;
	if (Object.keys(blocks).length > 0) cache.blocks = blocks;
	return cache;
}
