import { headingOf, isTableHead, isThematicBreak, markerOf, underlineLevel, verbatimOf } from './block-starts';
import type { HeadingText, Marker, Verbatim, VerbatimKind } from './block-starts';
import { isBlank } from './lines';

/** A block at a note's top level. Each list item there is a block of its own, with everything inside it. */
export interface Block {
	readonly type: 'heading' | 'item' | 'text';
	/** Of a heading. */
	readonly heading: HeadingText | null;
	/** Index of its first line. */
	readonly first: number;
	/** Index of its last line that is not blank. */
	readonly last: number;
	/** True where it would become a part of a paragraph directly above it. */
	readonly joinsAbove: boolean;
}

/** What a note's body consists of. */
export interface BlockReading {
	readonly blocks: readonly Block[];
	/** The block that the note ends in because nothing closes it. */
	readonly unclosed: { readonly kind: VerbatimKind; readonly first: number } | null;
}

type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly width: number; isEmpty: boolean };
type Leaf = { readonly kind: 'paragraph' | 'table'; readonly first: number } | { readonly kind: 'verbatim'; readonly verbatim: Verbatim };
type OpenBlock = { -readonly [Key in keyof Block]: Block[Key] };

const TAB_STOP = 4;

/** Reads the blocks of a note's lines from `firstLine` on, as CommonMark and Obsidian part them. */
export function readBlocks(lines: readonly string[], firstLine: number): BlockReading {
	return new BlockReader(lines).read(firstLine);
}

class BlockReader {
	private readonly blocks: OpenBlock[] = [];
	private readonly containers: Container[] = [];
	private leaf: Leaf | null = null;
	private index = 0;
	/** How many containers the line has continued or opened so far. */
	private matched = 0;

	constructor(private readonly lines: readonly string[]) {}

	read(firstLine: number): BlockReading {
		for (this.index = firstLine; this.index < this.lines.length; this.index++) this.readLine();
		return { blocks: this.blocks, unclosed: this.unclosed() };
	}

	private unclosed(): BlockReading['unclosed'] {
		const { leaf } = this;
		// Inside a list item or a quote a block ends with it, so the next line stands outside all the same.
		if (leaf?.kind !== 'verbatim' || this.containers.length > 0 || leaf.verbatim.endsAtBlank) return null;
		return { kind: leaf.verbatim.kind, first: this.blocks.at(-1)?.first ?? 0 };
	}

	private readLine(): void {
		let rest = withoutTabs(this.lines[this.index] ?? '');
		this.matched = 0;
		for (const container of this.containers) {
			const inner = innerOf(container, rest);
			if (inner === null) break;
			rest = inner;
			this.matched++;
		}
		if (this.continuesVerbatim(rest)) {
			if (!isBlank(rest)) this.extend();
		} else if (isBlank(rest)) {
			this.leaf = null;
			this.containers.length = this.matched;
		} else {
			for (const container of this.containers.slice(0, this.matched)) if (container.kind === 'item') container.isEmpty = false;
			this.readContent(rest);
			this.extend();
		}
	}

	private get isAllMatched(): boolean {
		return this.matched === this.containers.length;
	}

	private continuesVerbatim(rest: string): boolean {
		if (this.leaf?.kind !== 'verbatim') return false;
		const { verbatim } = this.leaf;
		if (!this.isAllMatched || (verbatim.endsAtBlank && isBlank(rest))) {
			this.leaf = null;
			return false;
		}
		if (verbatim.isOver(rest)) this.leaf = null;
		return true;
	}

	/** Opens what begins on this line, container by container, or continues the paragraph above. */
	private readContent(line: string): void {
		let rest: string | null = line;
		while (rest !== null) rest = this.readStart(rest);
	}

	/** Reads one start; what a container holds besides is handed back. */
	private readStart(line: string): string | null {
		const rest = withoutIndent(line);
		if (rest === '') return null;
		const indent = line.length - rest.length;
		const inParagraph = this.leaf?.kind === 'paragraph' && this.isAllMatched;
		if (indent >= TAB_STOP) return this.readIndented();
		if (rest.startsWith('>')) return this.openQuote(rest);
		if (this.readLeaf(rest, inParagraph)) return null;
		const marker = markerOf(rest);
		if (marker && !(inParagraph && !marker.interrupts)) return this.openItem(marker, indent);
		if (!this.continuesText()) {
			this.begin('text', true);
			this.leaf = { kind: 'paragraph', first: this.index };
		}
		return null;
	}

	private readIndented(): null {
		if (!this.continuesText()) this.begin('text', true);
		return null;
	}

	/** A paragraph goes on even where its quote or its item does not. */
	private continuesText(): boolean {
		return this.leaf?.kind === 'paragraph' || (this.leaf?.kind === 'table' && this.isAllMatched);
	}

	private readLeaf(rest: string, inParagraph: boolean): boolean {
		const heading = headingOf(rest);
		const verbatim = verbatimOf(rest);
		if (heading) {
			// The title as it is written, its tabs kept.
			this.begin('heading', false, headingOf(withoutIndent(this.lines[this.index] ?? '')) ?? heading);
		} else if (inParagraph && this.underline(rest)) {
			this.leaf = null;
		} else if (isThematicBreak(rest)) {
			this.begin('text', false);
		} else if (verbatim && (verbatim.interrupts || !inParagraph)) {
			this.begin('text', !verbatim.interrupts);
			if (!verbatim.isWhole) this.leaf = { kind: 'verbatim', verbatim };
		} else {
			return inParagraph && this.startTable(rest);
		}
		return true;
	}

	/** A line of `=` or `-` turns the paragraph above into a heading. */
	private underline(rest: string): boolean {
		const level = underlineLevel(rest);
		if (level === null || this.leaf?.kind !== 'paragraph') return false;
		const block = this.blocks.at(-1);
		if (this.containers.length === 0 && block) {
			block.type = 'heading';
			block.heading = { level, title: this.lines.slice(this.leaf.first, this.index).join('\n').trim() };
		}
		return true;
	}

	private startTable(rest: string): boolean {
		const { leaf } = this;
		if (leaf?.kind !== 'paragraph' || leaf.first !== this.index - 1 || !isTableHead(this.lines[leaf.first] ?? '', rest)) return false;
		this.leaf = { kind: 'table', first: leaf.first };
		return true;
	}

	private openQuote(rest: string): string {
		this.begin('text', false);
		this.push({ kind: 'quote' });
		return afterQuoteMark(rest);
	}

	private openItem(marker: Marker, indent: number): string {
		this.begin('item', false);
		this.push({ kind: 'item', width: indent + marker.width, isEmpty: isBlank(marker.rest) });
		return marker.rest;
	}

	private push(container: Container): void {
		this.containers.push(container);
		this.matched = this.containers.length;
	}

	/** Ends what this line does not continue; at the top level that begins a block. */
	private begin(type: Block['type'], joinsAbove: boolean, heading: HeadingText | null = null): void {
		this.leaf = null;
		this.containers.length = this.matched;
		if (this.matched === 0) this.blocks.push({ type, heading, first: this.index, last: this.index, joinsAbove });
	}

	private extend(): void {
		const block = this.blocks.at(-1);
		if (block) block.last = this.index;
	}
}

/** What a line says inside a container, or null where the container does not go on. */
function innerOf(container: Container, line: string): string | null {
	if (container.kind === 'quote') return /^ {0,3}>/.test(line) ? afterQuoteMark(withoutIndent(line)) : null;
	if (isBlank(line)) return container.isEmpty ? null : line;
	return line.startsWith(' '.repeat(container.width)) ? line.slice(container.width) : null;
}

function withoutIndent(line: string): string {
	return line.replace(/^[ \t]+/, '');
}

function afterQuoteMark(line: string): string {
	return line.startsWith('> ') ? line.slice(2) : line.slice(1);
}

/** A line with spaces for its tabs, which reach to the next multiple of four: then columns are characters. */
function withoutTabs(line: string): string {
	if (!line.includes('\t')) return line;
	let spaced = '';
	for (const char of line) spaced += char === '\t' ? ' '.repeat(TAB_STOP - (spaced.length % TAB_STOP)) : char;
	return spaced;
}
