import type { Container, Item, Leaf } from './containers';
import { Cursor } from './cursor';
import type { NoteParts } from './note-parts';
import type { Source } from './source';
import { closesFence, fencedByPair, fenceOf, headingOf, htmlOf, isCallout, isTableHead, isThematicBreak, markerOf, takeMarker, underlineLevel, type Marker } from './starts';

/** The block structure of a note's body. */
export class BlockReader {
	private readonly cursor: Cursor;
	private readonly stack: Container[] = [];
	private leaf: Leaf | null = null;
	private line = 0;
	// How many containers the line has continued so far; all of them, once something new began.
	private matched = 0;
	private lastItem: Item | null = null;

	constructor(
		private readonly source: Source,
		private readonly parts: NoteParts,
	) {
		this.cursor = new Cursor(source.text);
	}

	/** Reads all lines from `firstLine` on. */
	read(firstLine: number): void {
		for (this.line = firstLine; this.line < this.source.lineCount; this.line++) this.readLine();
		this.closeDownTo(0);
	}

	private readLine(): void {
		const { cursor, source, line } = this;
		// A byte order mark stands before the text and is none of it.
		cursor.reset(source.start(line) + (line === 0 && source.text.startsWith('\uFEFF') ? 1 : 0), source.end(line));
		this.matched = 0;
		for (const container of this.stack) {
			if (!this.continues(container)) break;
			this.matched++;
		}
		if (this.continuesVerbatim()) return this.extend();
		if (cursor.isBlank()) return this.readBlank();
		if (this.startBlocks()) return this.extend();
		if (this.continuesText()) return this.extendText();
		this.open('paragraph', { hasInline: true });
		this.extend();
	}

	private continues(container: Container): boolean {
		const { cursor } = this;
		if (container.kind === 'list') return true;
		if (container.kind === 'quote') return cursor.takeQuoteMark();
		if (cursor.isBlank()) return !container.isEmpty;
		if (cursor.indent() < container.width) return false;
		cursor.skipColumns(container.width);
		return true;
	}

	private get allMatched(): boolean {
		return this.matched === this.stack.length;
	}

	private continuesVerbatim(): boolean {
		const { leaf, cursor } = this;
		if (!leaf?.isOver || !this.allMatched) return false;
		if (leaf.endsAtBlank && cursor.isBlank()) return false;
		if (leaf.isOver(cursor.rest())) {
			leaf.end = cursor.end;
			this.closeLeaf();
		} else if (!cursor.isBlank()) {
			leaf.end = cursor.end;
		}
		return true;
	}

	private readBlank(): void {
		if (!(this.leaf?.type === 'code' && this.allMatched)) this.closeLeaf();
		this.closeDownTo(this.matched);
		// A line with nothing but marks of a quote belongs to that quote, and to all that holds it.
		this.extend(this.stack.slice(0, this.stack.findLastIndex(({ kind }) => kind === 'quote') + 1));
	}

	/** Opens whatever begins on this line; true when that took the whole line. */
	private startBlocks(): boolean {
		const { cursor } = this;
		while (!cursor.isBlank()) {
			const inParagraph = this.isParagraph() && this.allMatched;
			if (cursor.indent() >= 4) {
				if (this.isParagraph()) return false;
				const leaf = this.leaf?.type === 'code' && this.allMatched ? this.leaf : this.open('code');
				leaf.end = cursor.end;
				return true;
			}
			const rest = cursor.rest();
			if (rest.startsWith('>')) {
				this.openQuote();
				continue;
			}
			if (this.startLeaf(rest, inParagraph)) return true;
			const marker = markerOf(rest);
			if (!marker || (inParagraph && !marker.interrupts)) return false;
			this.openItem(marker);
		}
		return true;
	}

	private startLeaf(rest: string, inParagraph: boolean): boolean {
		switch (rest[0]) {
			case '#': return this.startHeading(rest);
			case '`':
			case '~': return this.startFence(rest);
			case '<': return this.startHtml(rest, inParagraph);
			case '%': return this.startPair(rest, '%%', 'comment');
			case '$': return this.startPair(rest, '$$', 'math');
			case '=': return inParagraph && this.underline(rest);
			case '-': return (inParagraph && this.underline(rest)) || this.startBreak(rest);
			case '_':
			case '*': return this.startBreak(rest);
			default: return inParagraph && this.startTable(rest);
		}
	}

	private startHeading(rest: string): boolean {
		const found = headingOf(rest);
		if (!found) return false;
		const from = this.cursor.at;
		const leaf = this.open('heading', { hasInline: true });
		this.parts.addHeading(from, leaf.end, found.heading, found.level);
		this.closeLeaf();
		return true;
	}

	/** A line of `=` or `-` turns the paragraph above into a heading. */
	private underline(rest: string): boolean {
		const { leaf, source } = this;
		const level = underlineLevel(rest);
		if (level === null || !leaf || leaf.type !== 'paragraph') return false;
		const heading = source.text.slice(leaf.start, leaf.end).trim();
		leaf.type = 'heading';
		leaf.end = this.cursor.end;
		this.parts.addHeading(leaf.start, leaf.end, heading, level);
		this.closeLeaf();
		return true;
	}

	private startBreak(rest: string): boolean {
		if (!isThematicBreak(rest)) return false;
		this.open('thematicBreak');
		this.closeLeaf();
		return true;
	}

	private startFence(rest: string): boolean {
		const fence = fenceOf(rest);
		if (fence === null) return false;
		this.open('code', { isOver: (line) => closesFence(line, fence) });
		return true;
	}

	private startHtml(rest: string, inParagraph: boolean): boolean {
		const html = htmlOf(rest);
		if (!html || (inParagraph && !html.interrupts)) return false;
		const { end } = html;
		this.open('html', { isOver: (line) => end !== null && end.test(line), endsAtBlank: end === null });
		if (end?.test(rest.slice(2))) this.closeLeaf();
		return true;
	}

	private startPair(rest: string, pair: string, type: string): boolean {
		const found = fencedByPair(rest, pair);
		if (found === null) return false;
		this.open(type, { isOver: (line) => line.includes(pair), hasInline: type === 'comment' });
		if (found === 'whole') this.closeLeaf();
		return true;
	}

	private startTable(rest: string): boolean {
		const { leaf, source } = this;
		if (!leaf || leaf.lines !== 1 || !isTableHead(source.text.slice(leaf.start, leaf.end), rest)) return false;
		leaf.type = 'table';
		leaf.end = this.cursor.end;
		leaf.lines++;
		return true;
	}

	private openQuote(): void {
		this.makeRoom(null);
		const start = this.cursor.at;
		this.cursor.takeQuoteMark();
		const type = isCallout(this.cursor.rest()) ? 'callout' : 'blockquote';
		this.push({ kind: 'quote', type, start, end: this.cursor.end });
	}

	private openItem(marker: Marker): void {
		const { cursor, line } = this;
		this.makeRoom(marker.kind);
		// As recorded from the app: an item begins with the blanks before it, but one numbered `1.` at its number.
		const start = marker.kind === '.' ? cursor.nonBlank() : cursor.at;
		const parentItem = this.stack.findLast((container) => container.kind === 'item');
		const top = this.stack.at(-1);
		if (top?.kind !== 'list') {
			if (top?.kind === 'item') top.isOwn = false;
			this.push({ kind: 'list', marker: marker.kind, line, start, end: cursor.end });
		}
		const list = this.stack.at(-1);
		const listLine = list?.kind === 'list' ? list.line : line;

		const { width, isEmpty, task } = takeMarker(cursor, marker);
		// The app numbers groups by the negative line, which zero cannot show.
		const parent = parentItem ? parentItem.cache.position.start.line : -listLine || -1;
		const cache = this.parts.openItem(start, cursor.end, parent, task);
		this.push({ kind: 'item', width, isEmpty, cache, start, end: cursor.end, endLine: line, isOwn: true });
	}

	private continuesText(): boolean {
		const { leaf } = this;
		if (!leaf || leaf.isOver || (leaf.type !== 'paragraph' && leaf.type !== 'table')) return false;
		return this.allMatched || leaf.type === 'paragraph';
	}

	private extendText(): void {
		if (!this.leaf) return;
		this.leaf.end = this.cursor.end;
		this.leaf.lines++;
		this.matched = this.stack.length;
		this.extend();
	}

	/** The containers that hold this line reach to its end; an item only while no nested list has begun in it. */
	private extend(containers: readonly Container[] = this.stack): void {
		const { cursor, line } = this;
		if (this.source.start(line) === cursor.end) return;
		for (const container of containers) {
			if (container.kind !== 'item') container.end = cursor.end;
			else if (container.isOwn) Object.assign(container, { end: cursor.end, endLine: line, isEmpty: container.isEmpty && container.endLine === line });
		}
	}

	private isParagraph(): boolean {
		return this.leaf?.type === 'paragraph';
	}

	/** Ends what this line does not continue, so that something new can begin; a list goes on only with an item of its kind. */
	private makeRoom(marker: string | null): void {
		this.closeLeaf();
		this.closeDownTo(this.matched);
		const top = this.stack.at(-1);
		if (top?.kind === 'list' && top.marker !== marker) this.closeDownTo(this.stack.length - 1);
		this.matched = this.stack.length;
		if (marker !== null) this.endItemBefore();
	}

	private endItemBefore(): void {
		const previous = this.lastItem;
		if (this.stack.at(-1)?.kind === 'list' && previous?.isOwn && this.line > previous.endLine + 1) this.parts.stretchOverBlank(previous);
	}

	private push(container: Container): void {
		this.stack.push(container);
		this.matched = this.stack.length;
	}

	private open(type: string, options: Partial<Pick<Leaf, 'isOver' | 'hasInline' | 'endsAtBlank'>> = {}): Leaf {
		this.makeRoom(null);
		const leaf = { type, start: this.cursor.at, end: this.cursor.end, lines: 1, isOver: null, hasInline: false, endsAtBlank: false, ...options };
		this.leaf = leaf;
		return leaf;
	}

	private closeLeaf(): void {
		const { leaf } = this;
		this.leaf = null;
		if (!leaf) return;
		const id = this.parts.readText(leaf);
		if (this.stack.length === 0) this.parts.addSection(leaf.type, leaf.start, leaf.end, id);
		else if (id !== null) this.nameItem(id);
	}

	private nameItem(id: string): void {
		const item = this.stack.at(-1);
		if (item?.kind === 'item') item.cache.id = id;
	}

	private closeDownTo(depth: number): void {
		if (this.stack.length <= depth && depth > 0) return;
		this.closeLeaf();
		while (this.stack.length > depth) this.closeContainer();
	}

	private closeContainer(): void {
		const container = this.stack.pop();
		if (!container) return;
		if (container.kind === 'item') {
			this.parts.closeItem(container);
			this.lastItem = container;
		} else if (this.stack.length === 0) {
			this.parts.addSection(container.kind === 'list' ? 'list' : container.type, container.start, container.end);
		}
	}
}
