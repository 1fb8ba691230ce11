import { headingOf } from './block-starts';
import { readBlocks } from './blocks';
import type { Block, BlockReading } from './blocks';
import { endingNear, lastPropertyLine, linesOf } from './lines';
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

/** Why nothing can be inserted: the line would stand inside a block that nothing closes. */
export type InsertionRefusal = 'unclosed-code' | 'unclosed-comment' | 'unclosed-math' | 'unclosed-html';

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
	return insertAt(note, spot, line);
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
		const lastHeading = note.blocks.findLastIndex(({ type }) => type === 'heading');
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
	const item = decidedBy === 'last-item' ? section.findLast(({ type }) => type === 'item') : last?.type === 'item' ? last : undefined;
	return { below: (item ?? last)?.last ?? start, heading: null, blanksAbove: last !== undefined && item === undefined ? 1 : 0 };
}

/** At the very end, any blank lines there above it; the line break that ends the note stays its end. */
function endOfNote({ text, lines, blocks }: Note, heading: string): Spot {
	const { length } = lines;
	const below = isBlank(text, lines[length - 1]) && lines[length - 1]?.to === lines[length - 1]?.from ? length - 2 : length - 1;
	const isParted = blocks.length === 0 || isBlank(text, lines[below]);
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

function isBlank(text: string, line: TextLine | undefined): boolean {
	return line !== undefined && text.slice(line.from, line.to).trim() === '';
}

/** A heading of the settings: `'## Log'` is found at that level, `'Log'` at any and written at the second; null where it is empty. */
function wantedHeading(setting: string): { readonly written: string; readonly matches: (block: Block) => boolean } | null {
	const plain = setting.trim().replace(/\s+/g, ' ');
	const hashes = /^#{1,6}(?!#)/.exec(plain)?.[0] ?? '';
	const words = plain.slice(hashes.length).trim();
	const title = (headingOf(`# ${words}`)?.title ?? words).normalize('NFC');
	if (title === '') return null;
	return {
		written: `${hashes || '##'} ${words}`,
		matches: ({ heading }) => heading !== null && heading.title.trim().normalize('NFC') === title && (hashes === '' || heading.level === hashes.length),
	};
}
