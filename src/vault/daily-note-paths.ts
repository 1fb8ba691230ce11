import { moment, normalizePath } from 'obsidian';
import { addDays, dayOf, dayOfDate, localNoon } from '../domain/day';
import { withoutOuterSlashes } from '../domain/folder-path';
import type { Day } from '../domain/day';
import type { DailyNoteConfig } from '../context';
import { formatted } from './formatted';

const DEFAULT_FORMAT = 'YYYY-MM-DD';
/** Some users write the template's token where the format belongs. */
const TOKEN_BY_MISTAKE = /^\{\{date:(.+)\}\}$/;
/** A literal in brackets, a token (one letter repeated, perhaps with `o` for an ordinal), or what stands between. */
const FORMAT_PARTS = /\[([^[\]]*)\]|(([A-Za-z])\3*o?)|([^A-Za-z[]+|\[)/g;
type Token = 'YYYY' | 'MM' | 'DD';
const NUMBERS: Readonly<Record<Token, string>> = { YYYY: '\\d{4}', MM: '\\d{2}', DD: '\\d{2}' };

/** No file system has longer paths, and no expression can be much longer. */
const LONGEST = 1000;

/** What a daily note's path is made of. */
export type DailyNoteNaming = Pick<DailyNoteConfig, 'folder' | 'format'>;

/** Days whose names differ only where a format tells days, weeks and years apart. */
const DAYS_BETWEEN = [0, -1, -7, -400];

/** Tells which day a daily note's path means, by the folder and the moment format it is made with, and the other way round. */
export class DailyNotePaths {
	readonly folder: string;
	readonly format: string;
	private readonly pattern: RegExp;
	private readonly order: readonly Token[];

	constructor(config: DailyNoteNaming) {
		this.folder = withoutOuterSlashes(config.folder);
		const format = config.format === '' ? DEFAULT_FORMAT : config.format;
		this.format = (TOKEN_BY_MISTAKE.exec(format)?.[1] ?? format).replace(/^\/+|\.md$/g, '');
		const { pattern, order } = this.format.length > LONGEST ? { pattern: /(?!)/, order: [] } : patternOf(this.format);
		this.pattern = pattern;
		this.order = order;
	}

	/** The day of a daily note, or null for other notes: `'Daily/2026/2026-03-25.md'` → 25 March 2026. */
	dayOf(path: string): Day | null {
		const prefix = this.folder === '' ? '' : `${this.folder}/`;
		if (!path.startsWith(prefix) || !path.endsWith('.md')) return null;
		const name = path.slice(prefix.length, -'.md'.length);
		const match = this.pattern.exec(name);
		return match ? this.dayIn(this.order.map((_token, index) => match.groups?.[groupOf(index)] ?? ''), name) : null;
	}

	/** Where the daily note of a day is: 25 March 2026 → `'Daily/2026/2026-03-25.md'`. */
	pathOf(day: Day): string {
		return normalizePath(`${this.folder}/${formatted(moment(localNoon(day)), this.format)}.md`);
	}

	/** True where each day has a name of its own that tells the day; tried on a few days around one. */
	tellsDaysAround(day: Day): boolean {
		return DAYS_BETWEEN.map((days) => addDays(day, days)).every((each) => this.dayOf(this.pathOf(each)) === each);
	}

	private dayIn(numbers: readonly string[], name: string): Day | null {
		const read = { YYYY: NaN, MM: NaN, DD: NaN };
		for (const [index, token] of this.order.entries()) {
			const number = Number(numbers[index]);
			// A format may name the year twice, `YYYY/YYYY-MM-DD`; a path that contradicts itself is no daily note.
			if (!Number.isNaN(read[token]) && read[token] !== number) return null;
			read[token] = number;
		}
		if (!Number.isNaN(read.YYYY + read.MM + read.DD)) return dayOf(read.YYYY, read.MM, read.DD);
		// Months or days by name, week numbers: rare enough to ask moment, which is slow.
		const parsed = moment(name, this.format, true);
		return parsed.isValid() ? dayOfDate(parsed.toDate()) : null;
	}
}

/** A part of a format: names of months, weekdays and the like, so many of them, and a pattern for what follows up to the next. */
interface Piece {
	names: number;
	source: string;
}

/** A pattern that every path of a format fits, with a group for each number of `order`. */
function patternOf(format: string): { readonly pattern: RegExp; readonly order: readonly Token[] } {
	const order: Token[] = [];
	let piece: Piece = { names: 0, source: '' };
	const pieces = [piece];
	for (const [, literal, token, , between] of format.matchAll(FORMAT_PARTS)) {
		if (token === undefined) piece.source += escaped(literal ?? between ?? '');
		else if (isNumber(token)) piece.source += `(?<${groupOf(order.push(token) - 1)}>${NUMBERS[token]})`;
		else {
			if (piece.source !== '') pieces.push((piece = { names: 0, source: '' }));
			piece.names++;
		}
	}
	return { pattern: new RegExp(`^${pieces.map(pieceSource).join('')}$`, 'u'), order };
}

/** Once found, a piece is not looked for further on, since the next names take in all between: tried in every combination, a few would never end. */
function pieceSource({ names, source }: Piece, index: number, { length }: readonly Piece[]): string {
	if (names === 0) return source;
	const whole = `[^/]{${names},}?${source}`;
	return index === length - 1 ? whole : `(?=(?<piece${index}>${whole}))\\k<piece${index}>`;
}

function groupOf(index: number): string {
	return `number${index}`;
}

function isNumber(token: string): token is Token {
	return Object.hasOwn(NUMBERS, token);
}

function escaped(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
