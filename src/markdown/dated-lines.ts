import type { DatedLine } from '../domain/adopt/dated-line';
import { exactDayIn } from '../domain/day';
import type { Day } from '../domain/day';
import { datedHeadingOf, linksAsWords, startDayOf, withoutMarker, wordsOf } from '../domain/line-text';
import { isTableHead } from './block-starts';
import type { Block } from './blocks';
import { readNoteText } from './insertion';

const DAY_COLUMN = /^(?:date|day|when|datum|tag)$/i;
const LABEL_COLUMN = /^(?:type|kind|channel|how|medium|art)$/i;
/** Begin with no words: code, formulas, comments, quotes, pictures, tables. */
const NO_WORDS = /^(?:```|~~~|\$\$|%%|<|>|!\[|\|)/;
/** Stands for a bar that parts nothing; no note has it. */
const BAR = '\u0000';
const OPEN_TASK = /^\s*(?:[-*+]|\d+[.)])\s+\[[^xX\]]\]/;

/** The dated headings, items and rows of a note, in its order; those of days to come, and lines that count already, are none. */
export function datedLines(text: string, today: Day, isKindTag: (tag: string) => boolean): readonly DatedLine[] {
	const { lines, blocks } = readNoteText(text);
	const said = (index: number): string => text.slice(lines[index]?.from ?? 0, lines[index]?.to ?? 0);
	const found = blocks.flatMap((block, index): readonly DatedLine[] => {
		if (block.type === 'heading') return headingLine(block, blocks[index + 1], said, isKindTag);
		return block.type === 'item' ? itemLine(said(block.first), isKindTag) : tableRows(block, said);
	});
	return found.filter(({ day }) => day <= today);
}

/** `### 2026-06-12 — Email`, with the first words below it. */
function headingLine({ heading }: Block, next: Block | undefined, said: (index: number) => string, isKindTag: (tag: string) => boolean): readonly DatedLine[] {
	const dated = heading && datedHeadingOf(heading.title);
	if (!dated) return [];
	const below = next && next.type !== 'heading' ? said(next.first).trim() : '';
	// What has a day of its own, or counts already, says nothing for the heading.
	const isOwn = NO_WORDS.test(below) || (next?.type === 'item' && (startDayOf(below) !== null || hasKindTag(below, isKindTag)));
	const words = isOwn ? '' : linksAsWords(withoutMarker(below));
	return [{ day: dated.day, label: linksAsWords(dated.label ?? ''), words, source: 'heading' }];
}

/** `- 2026-06-12: talked about the case` */
function itemLine(line: string, isKindTag: (tag: string) => boolean): readonly DatedLine[] {
	const start = startDayOf(line);
	if (start === null || !('day' in start) || OPEN_TASK.test(line)) return [];
	if (hasKindTag(line, isKindTag)) return [];
	return [{ day: start.day, label: '', words: wordsOf(line, isKindTag), source: 'item' }];
}

function hasKindTag(line: string, isKindTag: (tag: string) => boolean): boolean {
	return (line.match(/#[^\s#]+/g) ?? []).some(isKindTag);
}

/** `| 2026-06-12 | Email | sent the slides |` below `| Date | Type | Notes |` */
function tableRows({ first, last }: Block, said: (index: number) => string): readonly DatedLine[] {
	if (!isTableHead(said(first).trim(), said(first + 1).trim())) return [];
	const header = cellsOf(said(first));
	const dayColumn = header.findIndex((name) => DAY_COLUMN.test(name));
	const labelColumn = header.findIndex((name) => LABEL_COLUMN.test(name));
	if (dayColumn < 0) return [];
	const rows: DatedLine[] = [];
	for (let index = first + 2; index <= last; index++) {
		const cells = cellsOf(said(index));
		const day = exactDayIn(cells[dayColumn]);
		if (day === null) continue;
		const words = cells.filter((cell, column) => column !== dayColumn && column !== labelColumn && cell !== '').join(', ');
		rows.push({ day, label: cells[labelColumn] ?? '', words, source: 'table' });
	}
	return rows;
}

/** The cells of a row; a bar behind a backslash is part of one. */
function cellsOf(row: string): readonly string[] {
	const cells = row.trim().replace(/\\\|/g, BAR).replace(/^\||\|$/g, '').split('|');
	return cells.map((cell) => linksAsWords(cell.replaceAll(BAR, '|').trim()));
}
