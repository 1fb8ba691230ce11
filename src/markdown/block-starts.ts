// How blocks begin, as CommonMark has it, with Obsidian's comments. Lines come without tabs and without their indentation.

/** A list item's marker. */
export interface Marker {
	/** Columns from the marker to the item's words. */
	readonly width: number;
	/** What the item holds on this line. */
	readonly rest: string;
	/** Whether it may stand directly below a paragraph. */
	readonly interrupts: boolean;
}

/** Why lines are not read as Markdown. */
export type VerbatimKind = 'code' | 'comment' | 'math' | 'html';

/** A block whose lines are not read as Markdown. */
export interface Verbatim {
	readonly kind: VerbatimKind;
	/** Whether a line, its indentation included, is the last of it. */
	readonly isOver: (line: string) => boolean;
	/** Whether it ends on the line that begins it. */
	readonly isWhole: boolean;
	readonly endsAtBlank: boolean;
	/** Whether it may stand directly below a paragraph. */
	readonly interrupts: boolean;
}

/** A heading's level and its words. */
export interface HeadingText {
	readonly level: number;
	readonly title: string;
}

const HEADING = /^(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const MARKER = /^(?:[-*+]|(\d{1,9})[.)])(?= |$)/;
const BOX = /^\[[^\]]\] +/;
const THEMATIC = /^(?:(?:- *){3,}|(?:_ *){3,}|(?:\* *){3,})$/;
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const TABLE_RULE = /^\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;
const HTML_UNTIL: readonly (readonly [RegExp, RegExp])[] = [
	[/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
	[/^<!--/, /-->/],
	[/^<\?/, /\?>/],
	[/^<![a-z]/i, />/],
	[/^<!\[CDATA\[/, /\]\]>/],
];
const HTML_BLOCK = /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i;
const HTML_TAG = /^(?:<[a-z][a-z0-9-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z0-9-]*\s*>)\s*$/i;

/** `'## Log ##'` → level 2, `'Log'`; null for what is no heading, as `'#tag'`. */
export function headingOf(line: string): HeadingText | null {
	const match = HEADING.exec(line);
	if (match?.[1] === undefined) return null;
	const title = match[2] ?? '';
	return { level: match[1].length, title: /^#+$/.test(title) ? '' : title };
}

/** The level of the heading that a line of `=` or `-` makes of the paragraph above it. */
export function underlineLevel(line: string): number | null {
	if (/^=+ *$/.test(line)) return 1;
	return /^-+ *$/.test(line) ? 2 : null;
}

/** True for `---`, `***` and `_ _ _`. */
export function isThematicBreak(line: string): boolean {
	// Asked of every item in an item on one line: where the last sign is another one, the line need not be read through.
	return line.trimEnd().at(-1) === line[0] && THEMATIC.test(line);
}

/** True where two lines begin a table. */
export function isTableHead(header: string, rule: string): boolean {
	return header.includes('|') && rule.includes('-') && TABLE_RULE.test(rule);
}

/** The marker that a line begins with; a task's box belongs to it. */
export function markerOf(line: string): Marker | null {
	const match = MARKER.exec(line);
	if (!match) return null;
	const marker = match[0].length;
	const gap = line.slice(marker).search(/[^ ]/);
	// Five blanks and more begin indented code, of which the marker takes only one; so it does where nothing follows.
	const width = marker + (gap < 0 || gap > 4 ? 1 : gap);
	const isNumberedLater = match[1] !== undefined && Number(match[1]) !== 1;
	return { width, rest: line.slice(width).replace(BOX, ''), interrupts: gap >= 0 && !isNumberedLater };
}

/** The block of unread lines that begins here: code, comment, math or HTML. */
export function verbatimOf(line: string): Verbatim | null {
	switch (line[0]) {
		case '`':
		case '~': return fencedCode(line);
		case '%': return betweenPair(line, '%%', 'comment');
		case '$': return betweenPair(line, '$$', 'math');
		case '<': return htmlOf(line);
		default: return null;
	}
}

function fencedCode(line: string): Verbatim | null {
	const match = FENCE.exec(line);
	const fence = match?.[1] ?? match?.[2];
	if (fence === undefined) return null;
	return { kind: 'code', isOver: (later) => closesFence(later, fence), isWhole: false, endsAtBlank: false, interrupts: true };
}

/** A row of the same sign that is at least as long, and nothing else; no expression is made of it, for a row may be very long. */
function closesFence(line: string, fence: string): boolean {
	const row = /^ {0,3}([`~]+) *$/.exec(line)?.[1];
	return row !== undefined && row.startsWith(fence) && row[row.length - 1] === fence[0] && !row.includes(fence[0] === '`' ? '~' : '`');
}

/** `%% note %%` on a line of its own is whole; with words behind it, it is a part of a paragraph. */
function betweenPair(line: string, pair: string, kind: VerbatimKind): Verbatim | null {
	if (!line.startsWith(pair)) return null;
	const close = line.indexOf(pair, pair.length);
	if (close >= 0 && line.slice(close + pair.length).trim() !== '') return null;
	return { kind, isOver: (later) => later.includes(pair), isWhole: close >= 0, endsAtBlank: false, interrupts: true };
}

function htmlOf(line: string): Verbatim | null {
	const end = HTML_UNTIL.find(([start]) => start.test(line))?.[1];
	if (end) return { kind: line.startsWith('<!--') ? 'comment' : 'html', isOver: (later) => end.test(later), isWhole: end.test(line.slice(2)), endsAtBlank: false, interrupts: true };
	const interrupts = HTML_BLOCK.test(line);
	if (!interrupts && !HTML_TAG.test(line)) return null;
	return { kind: 'html', isOver: () => false, isWhole: false, endsAtBlank: true, interrupts };
}
