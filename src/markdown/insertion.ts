import { headingOf } from './block-starts';
import { readBlocks } from './blocks';
import type { Block, BlockReading } from './blocks';
import { endingNear, isBlank, lastPropertyLine, linesOf } from './lines';
import type { TextLine } from './lines';

/** What an insertion put into a note, so that it can be taken out again. */
export interface InsertedLine {
	/** As inserted. */
	readonly line: string;
	/** From 1, as it stood then. */
	readonly lineNumber: number;
	/** The heading that was added above it. */
	readonly heading: string | null;
	/** Blank lines added above, before the heading where there is one. */
	readonly blanksAbove: 0 | 1;
	readonly blanksBelow: 0 | 1;
}

/** A note with one more line. */
export interface Insertion {
	readonly text: string;
	/** The line inserted, from 1. */
	readonly line: number;
	readonly addedHeading: boolean;
	/** What `removeInsertedLine` needs. */
	readonly inserted: InsertedLine;
}

/** Why nothing can be inserted: a block that nothing closes would swallow the line, or the line what stands indented below it. */
export type InsertionRefusal = 'unclosed-code' | 'unclosed-comment' | 'unclosed-math' | 'unclosed-html' | 'indented-below';

/** A note as an insertion sees it. */
interface Note extends BlockReading {
	readonly text: string;
	readonly lines: readonly TextLine[];
	/** Index of the last line of the properties; -1 without any. */
	readonly lastPropertyLine: number;
}

/** Where a line goes: below which line, and what goes with it. */
interface Spot {
	/** Index of a line; -1 in an empty note. */
	readonly below: number;
	readonly heading: string | null;
	readonly blanksAbove: 0 | 1;
}

/**
 * Inserts a line as the last item of the section below a heading; adds the heading at the end where the note has none (spec §8).
 *
 * `insertUnderHeading('## Log\n- a\n\n## Next', '## Log', '- b')` → `'## Log\n- a\n- b\n\n## Next'`
 *
 * A heading without `#` is found at any level; without a heading the line goes to the end of the note.
 */
export function insertUnderHeading(text: string, heading: string, line: string): Insertion | { readonly refused: InsertionRefusal } {
	const note = readNoteText(text);
	const spot = spotFor(note, heading);
	const { unclosed } = note;
	// An unclosed fence is refused wherever it begins (spec §8); of the others only what would swallow the line.
	if (unclosed && (unclosed.kind === 'code' || spot.below >= unclosed.first)) return { refused: `unclosed-${unclosed.kind}` };
	const insertion = insertAt(note, spot, line);
	return keepsBlocks(note, insertion) ? insertion : { refused: 'indented-below' };
}

/** The parts of a note that insertion and removal look at. */
export function readNoteText(text: string): Note {
	const lines = linesOf(text);
	const last = lastPropertyLine(text, lines);
	return { text, lines, lastPropertyLine: last, ...readBlocks(lines.map(({ from, to }) => text.slice(from, to)), last + 1) };
}

function spotFor(note: Note, heading: string): Spot {
	const wanted = wantedHeading(heading);
	if (wanted === null) {
		if (note.blocks.length === 0 && note.lastPropertyLine < 0) return { ...endOfNote(note, ''), heading: null };
		const lastHeading = lastOf('heading', note.blocks);
		return endOf(note.blocks.slice(lastHeading + 1), note.blocks[lastHeading]?.last ?? note.lastPropertyLine, 'last-block');
	}
	const found = note.blocks.findIndex((block) => block.heading !== null && wanted.matches(block));
	const start = note.blocks[found];
	if (start === undefined) return endOfNote(note, wanted.written);
	const next = note.blocks.findIndex(({ type }, index) => index > found && type === 'heading');
	return endOf(note.blocks.slice(found + 1, next < 0 ? undefined : next), start.last, 'last-item');
}

/** Below the last item of a section's own part; below its last text, one blank line between; directly below what begins it. */
function endOf(section: readonly Block[], start: number, decidedBy: 'last-item' | 'last-block'): Spot {
	const last = section.at(-1);
	const lastItem = section[lastOf('item', section)];
	const item = decidedBy === 'last-item' || lastItem === last ? lastItem : undefined;
	return { below: (item ?? last)?.last ?? start, heading: null, blanksAbove: last !== undefined && item === undefined ? 1 : 0 };
}

function lastOf(type: Block['type'], blocks: readonly Block[]): number {
	return blocks.map((block) => block.type).lastIndexOf(type);
}

/** At the very end, any blank lines there above it; the line break that ends the note stays its end. */
function endOfNote({ text, lines, blocks }: Note, heading: string): Spot {
	const last = lines.at(-1);
	const below = lines.length - (last?.from === last?.to ? 2 : 1);
	const isParted = blocks.length === 0 || isBlank(lineAt(text, lines[below]));
	return { below, heading, blanksAbove: isParted ? 0 : 1 };
}

function insertAt({ text, lines, blocks }: Note, { below, heading, blanksAbove }: Spot, line: string): Insertion {
	const added = [...blanks(blanksAbove), ...(heading === null ? [] : [heading]), line];
	// What begins a paragraph directly below a list item would become a part of the item.
	const blanksBelow = blocks.some(({ first, joinsAbove }) => first === below + 1 && joinsAbove) ? 1 : 0;
	const ending = endingNear(lines, below);
	const at = lines[below]?.to ?? lines[0]?.from ?? 0;
	const lineNumber = below + 1 + added.length;
	const block = [...added, ...blanks(blanksBelow)].join(ending);
	return {
		text: `${text.slice(0, at)}${below < 0 ? '' : ending}${block}${text.slice(at)}`,
		line: lineNumber,
		addedHeading: heading !== null,
		inserted: { line, lineNumber, heading, blanksAbove, blanksBelow },
	};
}

function blanks(count: 0 | 1): readonly string[] {
	return count === 1 ? [''] : [];
}

function lineAt(text: string, line: TextLine | undefined): string {
	return line === undefined ? '' : text.slice(line.from, line.to);
}

/** True where the line is an item of its own and every other block is what it was. */
function keepsBlocks(before: Note, { text, line, inserted }: Insertion): boolean {
	const { blocks } = readNoteText(text);
	const addedHeading = inserted.heading === null ? -1 : line - 2;
	const others = blocks.filter(({ type, first, last }) => !(type === 'item' && first === line - 1 && last === first) && first !== addedHeading);
	const addedBlocks = inserted.heading === null ? 1 : 2;
	return blocks.length === before.blocks.length + addedBlocks && others.length === before.blocks.length
		&& before.blocks.every((block, index) => block.type === others[index]?.type && block.last - block.first === others[index].last - others[index].first);
}

/** A heading of the settings: `'## Log'` is found at that level, `'Log'` at any and written at the second; null where it is empty. */
function wantedHeading(setting: string): { readonly written: string; readonly matches: (block: Block) => boolean } | null {
	const plain = setting.replace(/[\r\n]+/g, ' ').trim();
	const hashes = /^#{1,6}(?!#)/.exec(plain)?.[0] ?? '';
	const words = plain.slice(hashes.length).trim();
	const title = (headingOf(`# ${words}`)?.title ?? words).normalize('NFC');
	if (title === '') return null;
	return {
		written: `${hashes || '##'} ${words}`,
		matches: ({ heading }) => heading !== null && heading.title.trim().normalize('NFC') === title && (hashes === '' || heading.level === hashes.length),
	};
}
