import { formatDay } from '../domain/day';
import type { Day } from '../domain/day';
import { completionDayOf, startDayOf, withCompletionDay } from '../domain/line-text';
import { readNoteText } from './insertion';
import { isBlank } from './lines';
import { findLine } from './own-line';
import type { LineRefusal, SeenLine } from './own-line';
import { touchpointLine } from './touchpoint-line';
import type { TagRefusal, TouchpointParts } from './touchpoint-line';
import type { TouchpointReading } from './touchpoint-reading';

/** A line that was taken out of a note, with all that stood around it. */
export interface RemovedLine {
	readonly before: string;
	readonly line: string;
	readonly after: string;
}

const DATE = /\d{4}-\d{2}-\d{2}/;
const WRITTEN_DAY = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{8}|\d{1,2}\/\d{1,2}\/\d{4}/;
const TICKED = /^\s*(?:(?:[-*+]|\d+[.)])\s+)+\[[xX]\]/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])(?:\s|$)/;

/**
 * A touchpoint's line saying something else; its indentation, marker, box, own day, task fields and block name stay.
 *
 * `'\t* [x] #deposit [[Ada]] talk ✅ 2026-03-20 ^a'` with the text `'the talk'` → `'\t* [x] #deposit [[Ada]] the talk ✅ 2026-03-20 ^a'`
 */
export function correctedLine(reading: TouchpointReading, parts: TouchpointParts): { readonly line: string } | { readonly refused: TagRefusal } {
	const made = touchpointLine(parts);
	if ('refused' in made) return made;
	const [, tag = '', rest = ''] = /^- (#\S+)(.*)$/.exec(made.line) ?? [];
	const meant = parts.kindTags.read(tag);
	// A tag that means the same may be written otherwise: `#intro/received`.
	const isSameTag = meant?.kind === reading.kind && meant.way === reading.way;
	return { line: `${reading.lead}${isSameTag ? reading.tag : tag}${rest}${reading.tail}` };
}

/** A line on another day, where it says its day itself: a ticked task, or a line in a note without a day; else null. */
export function lineOnDay(line: string, day: Day, hasNoteDay: boolean): string | null {
	const written = formatDay(day);
	if (TICKED.test(line) && completionDayOf(line) !== null) return withCompletionDay(line, day);
	if (hasNoteDay || startDayOf(line) === null) return null;
	return line.replace(DATE.test(line) ? DATE : WRITTEN_DAY, written);
}

/** Takes a line out of a note, with its line break; not one with something below it that belongs to it. */
export function removeLine(text: string, seen: SeenLine): { readonly text: string; readonly removed: RemovedLine } | { readonly refused: LineRefusal | 'has-children' } {
	const place = findLine(text, seen);
	if ('refused' in place) return place;
	const { lines, blocks } = readNoteText(text);
	const { index, line } = place;
	const block = blocks.find(({ first, last }) => first <= index && index <= last);
	const below = lines.slice(index + 1, (block?.last ?? index) + 1).map(({ from, to }) => text.slice(from, to)).find((words) => !isBlank(words));
	if (below !== undefined && (!ITEM.test(below) || indentOf(below) > indentOf(seen.source))) return { refused: 'has-children' };
	const isLast = line.ending === '';
	const from = isLast ? (lines[index - 1]?.to ?? line.from) : line.from;
	const to = isLast ? line.to : line.to + line.ending.length;
	const removed = { before: text.slice(0, from), line: text.slice(from, to), after: text.slice(to) };
	return { text: removed.before + removed.after, removed };
}

/** Puts a line back where it stood: below what stood above it, or above what stood below it, whichever is still so. */
export function restoreLine(text: string, { before, line, after }: RemovedLine): { readonly text: string } | { readonly refused: 'not-there' } {
	const at = before !== '' && text.startsWith(before) ? before.length : after !== '' && text.endsWith(after) ? text.length - after.length : text === '' ? 0 : null;
	return at === null ? { refused: 'not-there' } : { text: text.slice(0, at) + line + text.slice(at) };
}

function indentOf(line: string): number {
	return (/^[ \t]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length;
}
