/** A row of a CSV file, with the line (from 1) that it begins on. */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
	/** False for what the file ends in without a line break: it may have been cut off there. */
	readonly isEnded: boolean;
}

/** Where a file stops being CSV: a quote that is never closed, or something between a closing quote and the next separator. */
export interface CsvFault {
	readonly line: number;
	readonly fault: 'open-quote' | 'after-quote';
}

/** What stands between cells. */
export type Separator = ',' | ';' | '\t';

const SEPARATORS: readonly Separator[] = [',', ';', '\t'];
/** Of a file's beginning, where its header is: in characters. */
const BEGINNING = 20_000;

/**
 * Reads a CSV file row by row, so that whoever reads can rest between rows (RFC 4180; a quote inside a plain cell is taken as it is).
 *
 * `new CsvRows('a,"b\nc"\nd', ',')` gives `a`, `b\nc` on line 1, then `d` on line 3, then null; blank lines are left out.
 */
export class CsvRows {
	private at = 0;
	private line = 1;

	constructor(
		private readonly text: string,
		private readonly separator: Separator,
	) {}

	/** How much was read, in characters. */
	get position(): number {
		return this.at;
	}

	/** The next row, where it stops being one, or null at the end. */
	next(): CsvRow | CsvFault | null {
		while (this.at < this.text.length) {
			const row = this.readRow();
			if ('fault' in row || row.cells.length > 1 || row.cells[0] !== '') return row;
		}
		return null;
	}

	private readRow(): CsvRow | CsvFault {
		const { text, line } = this;
		const cells: string[] = [];
		for (;;) {
			const cell = text[this.at] === '"' ? this.readQuoted() : this.readPlain();
			if (typeof cell !== 'string') return cell;
			cells.push(cell);
			const end = text[this.at];
			if (end === undefined) return { line, cells, isEnded: false };
			this.at++;
			if (end === this.separator) continue;
			if (end === '\r' && text[this.at] === '\n') this.at++;
			this.line++;
			return { line, cells, isEnded: true };
		}
	}

	private readPlain(): string {
		const { text, separator } = this;
		const start = this.at;
		let end = start;
		for (; end < text.length; end++) {
			const char = text[end];
			if (char === separator || char === '\n' || char === '\r') break;
		}
		this.at = end;
		return text.slice(start, end);
	}

	private readQuoted(): string | CsvFault {
		const { text, line } = this;
		const start = this.at + 1;
		let hasDoubled = false;
		let end = text.indexOf('"', start);
		while (end >= 0 && text[end + 1] === '"') {
			hasDoubled = true;
			end = text.indexOf('"', end + 2);
		}
		if (end < 0) return { line, fault: 'open-quote' };
		const inside = text.slice(start, end);
		this.line += breaksIn(inside);
		this.at = end + 1;
		while (text[this.at] === ' ') this.at++;
		const next = text[this.at];
		if (next !== undefined && next !== this.separator && next !== '\n' && next !== '\r') return { line: this.line, fault: 'after-quote' };
		return hasDoubled ? inside.replaceAll('""', '"') : inside;
	}
}

/** The separator that parts the beginning of a file into most cells, the same number in row after row. */
export function separatorOf(text: string): Separator {
	const beginning = text.slice(0, BEGINNING);
	let best: Separator = ',';
	let most = 0;
	for (const separator of SEPARATORS) {
		const score = scoreOf(beginning, separator);
		if (score > most) [best, most] = [separator, score];
	}
	return best;
}

/** Rows that have as many cells as the one before count for as many as they have. */
function scoreOf(text: string, separator: Separator): number {
	const rows = new CsvRows(text, separator);
	let score = 0;
	let before = 0;
	for (let row = rows.next(); row !== null && !('fault' in row); row = rows.next()) {
		const { length } = row.cells;
		if (length > 1) score += length === before ? length : 1;
		before = length;
	}
	return score;
}

function breaksIn(text: string): number {
	return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
