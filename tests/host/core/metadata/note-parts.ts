import type { BlockCache, CachedMetadata, HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import type { Item, Leaf } from './containers';
import { scanInline, type InlineFinds } from './inline';
import type { Source } from './source';

/** What a note's text gives to the cache, as it is found. */
export class NoteParts implements InlineFinds {
	readonly links: InlineFinds['links'] = [];
	readonly embeds: InlineFinds['embeds'] = [];
	readonly tags: InlineFinds['tags'] = [];

	private readonly headings: HeadingCache[] = [];
	private readonly sections: SectionCache[] = [];
	private readonly listItems: ListItemCache[] = [];
	private readonly blocks: Record<string, BlockCache> = {};

	constructor(private readonly source: Source) {}

	addHeading(from: number, to: number, heading: string, level: number): void {
		this.headings.push({ position: this.source.pos(from, to), heading, level });
	}

	/** A block at the note's top level. */
	addSection(type: string, from: number, to: number, id: string | null = null): void {
		const position = this.source.pos(from, to);
		this.sections.push(id === null ? { type, position } : { id, type, position });
		if (id !== null) this.blocks[id] = { id, position };
	}

	/** An item as its first line begins; its end follows. */
	openItem(from: number, to: number, parent: number, task: string | null): ListItemCache {
		const item: ListItemCache = { position: this.source.pos(from, to), parent };
		if (task !== null) item.task = task;
		this.listItems.push(item);
		return item;
	}

	closeItem({ cache, start, end }: Item): void {
		cache.position = this.source.pos(start, end);
		if (cache.id !== undefined) this.blocks[cache.id] = { id: cache.id, position: cache.position };
	}

	/** An item that a blank line parts from its next sibling reaches to that blank line, as recorded from the app. */
	stretchOverBlank({ cache, start, endLine }: Item): void {
		cache.position = this.source.pos(start, this.source.start(endLine + 1));
	}

	/** Reads the links and tags of a block; the id that ends a paragraph is handed back. */
	readText(leaf: Leaf): string | null {
		if (leaf.hasInline) scanInline(this.source, leaf.start, leaf.end, this);
		if (leaf.type !== 'paragraph') return null;
		const lastLine = this.source.text.slice(this.source.text.lastIndexOf('\n', leaf.end - 1) + 1, leaf.end);
		return /(?:^|[ \t])\^([A-Za-z0-9-]+)\s*$/.exec(lastLine)?.[1] ?? null;
	}

	/** Puts everything into the cache; a key without content stays absent, as in the app. */
	fill(cache: CachedMetadata): void {
		const { links, embeds, tags, headings, sections, listItems, blocks } = this;
		if (links.length > 0) cache.links = links;
		if (embeds.length > 0) cache.embeds = embeds;
		if (tags.length > 0) cache.tags = tags;
		if (headings.length > 0) cache.headings = headings;
		if (sections.length > 0) cache.sections = sections;
		if (listItems.length > 0) cache.listItems = listItems;
		if (Object.keys(blocks).length > 0) cache.blocks = blocks;
	}
}
