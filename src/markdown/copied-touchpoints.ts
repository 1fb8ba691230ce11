import type { DatedLine } from '../domain/adopt/dated-line';
import { formatDay } from '../domain/day';
import type { Day } from '../domain/day';
import { isWay, wayTag } from '../domain/draft';
import { startDayOf, wordsOf } from '../domain/line-text';
import type { Kind } from '../domain/rules';
import type { KindTags } from '../domain/touchpoint';
import { insertUnderHeading, readNoteText } from './insertion';
import type { InsertedLine, Insertion, InsertionRefusal } from './insertion';
import { endingNear } from './lines';
import { removeInsertedLine } from './removal';
import type { RemovalRefusal } from './removal';
import { touchpointLine } from './touchpoint-line';

/** How dated lines become touchpoints. */
export interface CopyRules {
	readonly kindTags: KindTags;
	/** The kind that a label means; null leaves its lines alone. */
	readonly kindOf: (label: string) => Kind | null;
}

const MOST_WORDS_IN_A_WAY = 3;
/** The line is a pointer to what stands in the note anyway. */
const LONGEST = 200;

/** A line that is to be copied, and the touchpoint that it becomes. */
export interface CopiedLine {
	readonly dated: DatedLine;
	/** `'- 2026-06-12 #met/email sent the slides'` */
	readonly line: string;
}

/** What dated lines of a person's note become, in order of days; those that stand there as touchpoints already are left out. */
export function touchpointsToCopy(text: string, dated: readonly DatedLine[], { kindTags, kindOf }: CopyRules): readonly CopiedLine[] {
	const known = new Set(knownTouchpoints(text, kindTags));
	return [...dated].sort((a, b) => a.day - b.day).flatMap((each): readonly CopiedLine[] => {
		const kind = kindOf(each.label);
		const line = kind === null ? null : lineOf(each.day, { label: each.label.replace(/\s+/g, ' ').trim(), words: shortened(each.words) }, kind, kindTags);
		const key = line === null ? null : keyOf(line, kindTags);
		if (line === null || key === null || known.has(key)) return [];
		known.add(key);
		return [{ dated: each, line }];
	});
}

/** A note with lines inserted below a heading, and what takes them out again; or why they are not. */
export function insertTouchpoints(text: string, heading: string, lines: readonly string[]): { readonly text: string; readonly inserted: readonly InsertedLine[] } | { readonly refused: InsertionRefusal } {
	const [line, ...others] = lines;
	if (line === undefined) return { text, inserted: [] };
	const first = insertUnderHeading(text, heading, line);
	if ('refused' in first) return first;
	return withOthersBelow(first, others) ?? insertOneByOne(text, heading, lines);
}

/** The others directly below the first, where each is an item of its own there: a long note is read once for all of them. */
function withOthersBelow({ text, line, inserted }: Insertion, others: readonly string[]): { readonly text: string; readonly inserted: readonly InsertedLine[] } | null {
	const { lines, blocks } = readNoteText(text);
	const at = lines[line - 1]?.to ?? text.length;
	const whole = [text.slice(0, at), ...others].join(endingNear(lines, line - 1)) + text.slice(at);
	const after = readNoteText(whole).blocks;
	const items = new Set(after.filter(({ type, first, last }) => type === 'item' && first === last).map(({ first }) => first));
	if (after.length !== blocks.length + others.length || !others.every((_line, index) => items.has(line + index))) return null;
	return { text: whole, inserted: [inserted, ...others.map((other, index): InsertedLine => ({ line: other, lineNumber: line + index + 1, heading: null, blanksAbove: 0, blanksBelow: 0 }))] };
}

function insertOneByOne(text: string, heading: string, lines: readonly string[]): ReturnType<typeof insertTouchpoints> {
	let edited = text;
	const inserted: InsertedLine[] = [];
	for (const line of lines) {
		const insertion = insertUnderHeading(edited, heading, line);
		if ('refused' in insertion) return insertion;
		edited = insertion.text;
		inserted.push(insertion.inserted);
	}
	return { text: edited, inserted };
}

/** Takes out what was inserted, the last first; all of it or nothing. */
export function removeTouchpoints(text: string, inserted: readonly InsertedLine[]): { readonly text: string } | { readonly refused: RemovalRefusal } {
	const [first, ...others] = inserted;
	const alone = first && withoutOthersBelow(text, first, others);
	let edited = alone ?? text;
	for (const line of alone === null || !first ? [...inserted].reverse() : [first]) {
		const removed = removeInsertedLine(edited, line);
		if ('refused' in removed) return removed;
		edited = removed.text;
	}
	return { text: edited };
}

/** Without the others, where they stand directly below the first as they were inserted; null where something has come between. */
function withoutOthersBelow(text: string, { lineNumber }: InsertedLine, others: readonly InsertedLine[]): string | null {
	if (others.length === 0) return text;
	const { lines, blocks } = readNoteText(text);
	const items = new Set(blocks.filter(({ type, first, last }) => type === 'item' && first === last).map(({ first }) => first));
	const isThere = others.every(({ line, lineNumber: number, heading, blanksAbove, blanksBelow }, index) => {
		const at = lines[lineNumber + index];
		return number === lineNumber + index + 1 && heading === null && blanksAbove + blanksBelow === 0 && items.has(lineNumber + index) && at !== undefined && text.slice(at.from, at.to) === line;
	});
	return isThere ? text.slice(0, lines[lineNumber - 1]?.to) + text.slice(lines[lineNumber - 1 + others.length]?.to) : null;
}

function lineOf(day: Day, { label, words }: { readonly label: string; readonly words: string }, kind: Kind, kindTags: KindTags): string | null {
	const isOfTag = isWay(label) && label.split(/\s+/).length <= MOST_WORDS_IN_A_WAY;
	const rest = [...(isOfTag || label === '' ? [] : [label]), ...(words === '' ? [] : [words])].join(': ');
	for (const way of isOfTag ? [wayTag(label).toLowerCase(), null] : [null]) {
		const text = way === null && isOfTag ? [label, words].filter((part) => part !== '').join(': ') : rest;
		const made = touchpointLine({ kind, way, links: [], text, kindTags });
		if ('line' in made) return `- ${formatDay(day)} ${made.line.slice(2)}`;
	}
	return null;
}

function shortened(words: string): string {
	if (words.length <= LONGEST) return words;
	const cut = words.slice(0, LONGEST);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}

/** Touchpoints with a day of their own that a note holds. */
function knownTouchpoints(text: string, kindTags: KindTags): readonly string[] {
	const { lines, blocks } = readNoteText(text);
	return blocks.filter(({ type }) => type === 'item').flatMap(({ first }) => keyOf(text.slice(lines[first]?.from, lines[first]?.to), kindTags) ?? []);
}

/** The day and words of a touchpoint's line, whatever its kind: who copies twice may have chosen another. */
function keyOf(line: string, kindTags: KindTags): string | null {
	const isKindTag = (tag: string): boolean => kindTags.read(tag) !== null;
	const start = startDayOf(line);
	const tag = (line.match(/#[^\s#]+/g) ?? []).find(isKindTag);
	if (start === null || !('day' in start) || tag === undefined) return null;
	const words = wordsOf(line, isKindTag);
	return `${start.day}\n${words === '' ? tag.slice(tag.indexOf('/') + 1).toLowerCase() : words}`;
}
