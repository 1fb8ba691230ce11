import { linksAsWords, withoutMarker } from '../domain/line-text';
import { shortened } from '../domain/note-glance';
import type { GlanceLine } from '../domain/note-glance';
import { lastPropertyLine, linesOf } from './lines';

/** Nobody looks further at a glance, and notes can be very long. */
const FAR_ENOUGH = 20_000;
const MOST_WORDS = 240;
const FENCE = /^\s*(`{3,}|~{3,})/;
const HEADING = /^\s{0,3}#{1,6}\s+(.*?)(?:\s+#+)?\s*$/;
const ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;
const EMPHASIS = /(^|[^\w*])[*_](\S|\S.*?\S)[*_](?![\w*])/g;
/** A line between things, or below the head of a table. */
const RULE = /^[\s|:*_=-]+$/;

/** The first lines of a note's body as they are read: no properties, code, comments, embeds or marks, nor its title. */
export function linesAtAGlance(text: string, most: number, title = ''): readonly GlanceLine[] {
	const start = text.slice(0, FAR_ENOUGH);
	const lines = linesOf(start);
	const found: GlanceLine[] = [];
	let fence: string | null = null;
	let isComment = false;
	for (const { from, to } of lines.slice(lastPropertyLine(start, lines) + 1)) {
		if (found.length === most) break;
		const line = start.slice(from, to);
		const mark = FENCE.exec(line)?.[1] ?? null;
		if (fence !== null) {
			if (mark?.startsWith(fence)) fence = null;
		} else if (!isComment && mark !== null) {
			fence = mark;
		} else {
			const isEdge = (line.split('%%').length - 1) % 2 === 1;
			const read = isComment || isEdge ? null : readLine(line);
			const isTitle = found.length === 0 && read?.type === 'heading' && read.words === title;
			if (read && !isTitle) found.push(read);
			if (isEdge) isComment = !isComment;
		}
	}
	return found;
}

function readLine(line: string): GlanceLine | null {
	if (RULE.test(line)) return null;
	const heading = HEADING.exec(line)?.[1];
	const isItem = ITEM.test(line);
	const words = shortened(withoutMarks(heading ?? (isItem ? withoutMarker(line) : line)), MOST_WORDS);
	if (words === '') return null;
	return { type: heading !== undefined ? 'heading' : isItem ? 'item' : 'text', words };
}

function withoutMarks(line: string): string {
	const plain = line
		.replace(/^(?:\s*>)+\s?(?:\[!\w+\][+-]?)?/, '')
		.replace(/!\[\[[^[\]]*\]\]|!\[[^[\]]*\]\([^()]*\)/g, '')
		.replace(/%%.*?%%|<!--.*?-->/g, '')
		.replace(/<\/?[a-z][^<>]*>/gi, '')
		.replace(/\s\^[A-Za-z0-9-]+\s*$/, '');
	return linksAsWords(plain).replace(/\*\*|__|==|~~|`/g, '').replace(EMPHASIS, '$1$2').replace(/\s*\|\s*/g, ' ').trim();
}
