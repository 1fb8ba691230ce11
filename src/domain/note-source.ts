import type { Day } from './day';

/**
 * The part of Obsidian's `CachedMetadata` that is read. Written out here so that pure code needs no type of the app's;
 * the app's own type fits it.
 */
export interface NoteCache {
	readonly frontmatter?: Readonly<Record<string, unknown>>;
	readonly links?: readonly CachedLink[];
	readonly tags?: readonly CachedTag[];
	readonly headings?: readonly CachedHeading[];
	readonly sections?: readonly CachedSection[];
	readonly listItems?: readonly CachedListItem[];
}

/** A place in a note's text; the cache counts from 0. */
export interface Place {
	readonly line: number;
	readonly offset: number;
}

/** From its first sign to behind its last. */
export interface Span {
	readonly start: Place;
	readonly end: Place;
}

/** A wiki or Markdown link in the body, without its name and with its place in the other note: `'Ada#Work'`. */
export interface CachedLink {
	readonly link: string;
	readonly position: Span;
}

/** A tag in the body, with its `#`. */
export interface CachedTag {
	readonly tag: string;
	readonly position: Span;
}

/** A heading's words, without the signs before them. */
export interface CachedHeading {
	readonly heading: string;
	readonly position: Span;
}

/** What stands together at the note's top level, by its kind: `'list'`, `'code'`, `'yaml'`. */
export interface CachedSection {
	readonly type: string;
	readonly position: Span;
}

/** A list item, its marker too. */
export interface CachedListItem {
	/** The sign in its box, where it has one. */
	readonly task?: string | undefined;
	readonly position: Span;
}

/** The last of the spans (in order of their starts) that begins at or before an offset, or -1. */
export function lastStartingBy(spans: readonly { readonly position: Span }[], offset: number): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.position.start.offset ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}

/** What kind of section an offset is in; empty where the cache says none. */
export function sectionTypeAt({ sections }: NoteCache, offset: number): string {
	return sections?.[lastStartingBy(sections, offset)]?.type ?? '';
}

/** What reading a note needs to know of it; `text` only where the cache was not enough. */
export interface NoteSource {
	readonly path: string;
	readonly cache: NoteCache;
	readonly text: string | null;
	/** The day that a daily note's path means, null for other notes. */
	readonly dailyDay: Day | null;
	/** In a folder that Obsidian itself excludes. */
	readonly isIgnored: boolean;
	/** Why the frontmatter cannot be read, once its text was looked at. */
	readonly frontmatterFault: FrontmatterFault | null;
}

/** What stopped the YAML parser. */
export interface FrontmatterFault {
	/** From 1. */
	readonly line: number;
	/** The line as it stands in the note. */
	readonly found: string;
	/** In the parser's words; `'too-large'` where it is not asked, null where it reads something, and no list of properties. */
	readonly reason: string | null;
}
