import { exactDayIn } from './day';
import type { Day } from './day';
import { completionDayOf, completionFaultOf, startDayOf } from './line-text';
import { exactly } from './lists';
import { lastStartingBy, sectionTypeAt } from './note-source';
import type { CachedLink, CachedListItem, CachedTag, NoteCache, NoteSource } from './note-source';
import type { Problem } from './problem';
import { linkPathOf } from './reference';
import { isStrengthTag, strengthOf } from './slug';
import { isReceivedIntroduction } from './touchpoint';
import type { KindLine, KindTag, KindTags } from './touchpoint';

/** The kind lines of a note, with what is wrong with them. */
export interface KindLinesReading {
	readonly lines: readonly KindLine[];
	/** Link paths on all the lines, in order. */
	readonly links: readonly string[];
	readonly problems: readonly Problem[];
	/** True where a day stands in the item's own words, which the cache does not hold. */
	readonly needsText: boolean;
}

const NONE: readonly never[] = [];
const NO_LINES: KindLinesReading = { lines: NONE, links: NONE, problems: NONE, needsText: false };

/** Reads the kind lines of a note from the cache; the text is used where it is given. */
export function readKindLines(source: NoteSource, noteDay: Day | null, kindTags: KindTags): KindLinesReading {
	const tags = source.cache.tags;
	if (!tags || !tags.some(({ tag }) => kindTags.read(tag) !== null)) return NO_LINES;
	return new LineReader(source, noteDay, kindTags).read(tags);
}

class LineReader {
	private readonly lines: KindLine[] = [];
	private readonly linkPaths: string[] = [];
	private readonly problems: Problem[] = [];
	private readonly items: readonly CachedListItem[];
	private readonly links: readonly CachedLink[];
	private readonly cache: NoteCache;
	private needsText = false;

	constructor(
		private readonly source: NoteSource,
		private readonly noteDay: Day | null,
		private readonly kindTags: KindTags,
	) {
		this.cache = source.cache;
		this.items = this.cache.listItems ?? NONE;
		this.links = this.cache.links ?? NONE;
	}

	read(tags: readonly CachedTag[]): KindLinesReading {
		let lastItem = -1;
		for (const tag of tags) {
			const kind = this.kindTags.read(tag.tag);
			if (kind === null) continue;
			const index = this.itemAt(tag.position.start.offset);
			if (index < 0) this.reportOutsideList(tag);
			// The first kind tag on an item decides.
			else if (index !== lastItem) this.readItem(index, tag, kind);
			if (index >= 0) lastItem = index;
		}
		return { lines: exactly(this.lines), links: exactly(this.linkPaths), problems: exactly(this.problems), needsText: this.needsText && this.source.text === null };
	}

	/** The list item that an offset is in, or -1; a child belongs to itself, not to its parent. */
	private itemAt(offset: number): number {
		const index = lastStartingBy(this.items, offset);
		const item = this.items[index];
		return item !== undefined && offset < item.position.end.offset ? index : -1;
	}

	/** Quotes, callouts, tables, code and comments are never read; anything else was probably meant. */
	private reportOutsideList(tag: CachedTag): void {
		const type = sectionTypeAt(this.cache, tag.position.start.offset);
		if (type === 'paragraph' || type === 'heading' || type === 'list' || type === '') this.report('outside-list', tag.position.start.line + 1, tag.tag);
	}

	private readItem(index: number, tag: CachedTag, kind: KindTag): void {
		const item = this.items[index];
		if (item === undefined || sectionTypeAt(this.cache, tag.position.start.offset) !== 'list') return;
		// `- [ ] 1. …` is an item in an item on one line; the box is the outer one's.
		const outer = this.items[index - 1];
		const task = item.task ?? (outer?.position.start.line === item.position.start.line ? outer.task : undefined);
		if (task === '-') return;
		const isTicked = task === 'x' || task === 'X';
		const isPromise = task !== undefined && !isTicked;
		const day = this.dayOf(item, isTicked, isPromise, tag.tag);
		if (day === null && !isPromise) return;
		const links = this.linksIn(index);
		for (const { link } of links) this.linkPaths.push(linkPathOf(link));
		const line: KindLine = {
			kind: kind.kind,
			way: kind.way,
			day,
			path: this.source.path,
			line: item.position.start.line + 1,
			linkCount: links.length,
		};
		if (isPromise) this.lines.push({ ...line, isPromise });
		else if (kind.kind === 'visibility') this.lines.push(withStrengths(line, this.strengthsIn(index)));
		else if (isReceivedIntroduction(kind) && !followsDirectly(links.find(isNoDay), tag)) this.lines.push({ ...line, isOwnersIntroduction: true });
		else this.lines.push(line);
	}

	/** The item's own day where it has one, else the note's; null where the line has none at all. */
	private dayOf(item: CachedListItem, isTicked: boolean, isPromise: boolean, tag: string): Day | null {
		const needsStart = this.noteDay === null && !isPromise;
		if (!isTicked && !needsStart) return this.noteDay;
		const { text } = this.source;
		if (text === null) {
			this.needsText = true;
			return this.noteDay;
		}
		const words = text.slice(item.position.start.offset, item.position.end.offset);
		const completion = isTicked ? completionDayOf(words) : null;
		const fault = isTicked ? completionFaultOf(words) : null;
		if (fault !== null) this.report('impossible-day', item.position.start.line + 1, fault);
		if (completion !== null || !needsStart) return completion ?? this.noteDay;
		const start = startDayOf(words);
		if (start !== null && 'day' in start) return start.day;
		this.report('line-without-day', item.position.start.line + 1, start?.fault ?? tag);
		return null;
	}

	/** The strengths named on an item, each once. */
	private strengthsIn(index: number): readonly string[] {
		const { from, to } = this.ownPartOf(index);
		const tags = (this.cache.tags ?? NONE).filter(({ tag, position: { start } }) => start.offset >= from && start.offset < to && isStrengthTag(tag));
		return [...new Set(tags.map(({ tag }) => strengthOf(tag)))];
	}

	/** Where an item stands, without its children. */
	private ownPartOf(index: number): { readonly from: number; readonly to: number } {
		const item = this.items[index];
		const next = this.items[index + 1]?.position.start.offset ?? Infinity;
		return { from: item?.position.start.offset ?? 0, to: Math.min(item?.position.end.offset ?? 0, next) };
	}

	private linksIn(index: number): readonly CachedLink[] {
		const { links } = this;
		if (links.length === 0) return NONE;
		const { from, to } = this.ownPartOf(index);
		const first = lastStartingBy(links, from - 1) + 1;
		let end = first;
		while (end < links.length && (links[end]?.position.start.offset ?? Infinity) < to) end++;
		return links.slice(first, end);
	}

	private report(kind: Problem['kind'], line: number, found: string): void {
		this.problems.push({ kind, line, property: null, found });
	}
}

function withStrengths(line: KindLine, strengths: readonly string[]): KindLine {
	return strengths.length === 0 ? line : { ...line, strengths };
}

/** A day of its own at a line's start may be a link, too, and is nobody who could introduce. */
function isNoDay({ link }: CachedLink): boolean {
	return exactDayIn(`[[${link}]]`) === null;
}

function followsDirectly(link: CachedLink | undefined, tag: CachedTag): boolean {
	return link !== undefined && link.position.start.offset - tag.position.end.offset <= 1;
}
