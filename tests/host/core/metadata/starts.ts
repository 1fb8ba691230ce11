import type { Cursor } from './cursor';

// How each kind of block begins, as CommonMark has it, with Obsidian's comments and callouts.

/** A list item's marker: its width, the kind of its list, and whether it may stand directly below a paragraph. */
export interface Marker {
	length: number;
	/** `-`, `*`, `+`, `.` or `)`: items of another kind start another list. */
	kind: string;
	interrupts: boolean;
}

/** An HTML block: what ends it, or `null` for a blank line. */
export interface HtmlStart {
	end: RegExp | null;
	interrupts: boolean;
}

const BULLET = /^[-*+](?=[ \t]|$)/;
const ORDERED = /^(\d{1,9})([.)])(?=[ \t]|$)/;
const THEMATIC = /^(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const HEADING = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const DELIMITERS = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const TASK = /^\[([^\]])\][ \t]+/;
const HTML: readonly (readonly [RegExp, HtmlStart])[] = [
	[/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, { end: /<\/(?:script|pre|style|textarea)>/i, interrupts: true }],
	[/^<!--/, { end: /-->/, interrupts: true }],
	[/^<\?/, { end: /\?>/, interrupts: true }],
	[/^<![a-z]/i, { end: />/, interrupts: true }],
	[/^<!\[CDATA\[/, { end: /\]\]>/, interrupts: true }],
	[/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i, { end: null, interrupts: true }],
	[/^(?:<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)\s*$/i, { end: null, interrupts: false }],
];

/** The marker a line begins with, blanks already left out. */
export function markerOf(rest: string): Marker | null {
	const bullet = BULLET.exec(rest)?.[0];
	if (bullet !== undefined) return { length: 1, kind: bullet, interrupts: rest.trimEnd().length > 1 };
	const ordered = ORDERED.exec(rest);
	if (!ordered) return null;
	const [whole, number, kind = '.'] = ordered;
	return { length: whole.length, kind, interrupts: Number(number) === 1 && rest.trimEnd().length > whole.length };
}

/** Moves over a marker, the blanks after it and a task's box; says how far later lines of the item are indented. */
export function takeMarker(cursor: Cursor, marker: Marker): { width: number; isEmpty: boolean; task: string | null } {
	const before = cursor.indent();
	cursor.moveTo(cursor.nonBlank() + marker.length);
	const gap = cursor.indent();
	const isEmpty = cursor.isBlank();
	// Five blanks and more begin indented code, of which the marker takes only one.
	const taken = isEmpty || gap > 4 ? 1 : gap;
	cursor.skipColumns(taken);
	const task = TASK.exec(cursor.text.slice(cursor.at, cursor.end));
	if (task) cursor.moveTo(cursor.at + task[0].length);
	return { width: before + marker.length + taken, isEmpty, task: task?.[1] ?? null };
}

export function isThematicBreak(rest: string): boolean {
	return THEMATIC.test(rest);
}

/** Level and text of `## Text ##`. */
export function headingOf(rest: string): { level: number; heading: string } | null {
	const match = HEADING.exec(rest);
	if (match?.[1] === undefined) return null;
	const heading = match[2] ?? '';
	return { level: match[1].length, heading: /^#+$/.test(heading) ? '' : heading };
}

/** Level of the heading that a line of `=` or `-` makes of the paragraph above. */
export function underlineLevel(rest: string): number | null {
	if (/^=+[ \t]*$/.test(rest)) return 1;
	return /^-+[ \t]*$/.test(rest) ? 2 : null;
}

/** The run of backticks or tildes that opens a code block. */
export function fenceOf(rest: string): string | null {
	const match = FENCE.exec(rest);
	return match?.[1] ?? match?.[2] ?? null;
}

export function closesFence(rest: string, fence: string): boolean {
	const run = rest.trimEnd();
	return run.length >= fence.length && run === (fence[0] ?? '').repeat(run.length);
}

export function htmlOf(rest: string): HtmlStart | null {
	return HTML.find(([start]) => start.test(rest))?.[1] ?? null;
}

/** Whether `line` under `header` makes a table of the two. */
export function isTableHead(header: string, line: string): boolean {
	return header.includes('|') && line.includes('-') && DELIMITERS.test(line);
}

/** `[!note] …` as the first text of a quote. */
export function isCallout(rest: string): boolean {
	return /^\[![^\]]+\]/.test(rest);
}

/** What `%%` or `$$` at a line's start opens: a block over several lines, one on this line alone, or none. */
export function fencedByPair(rest: string, pair: string): 'open' | 'whole' | null {
	if (!rest.startsWith(pair)) return null;
	const close = rest.indexOf(pair, pair.length);
	if (close < 0) return 'open';
	return rest.slice(close + pair.length).trim() === '' ? 'whole' : null;
}
