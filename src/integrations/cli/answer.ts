import type { Format, Parameters } from './parameters';

type Cell = string | number | boolean | null | readonly string[];

/** Rows of one shape, with how each is said in plain text. */
export interface Table<Row extends object> {
	readonly rows: readonly Row[];
	/** The columns of `format=tsv`, in order. */
	readonly columns: readonly (keyof Row & string)[];
	readonly say: (row: Row) => string;
	readonly none: string;
}

/** The answer of a command that lists: text, JSON, TSV, or the count alone. */
export function listAnswer<Row extends object>({ rows, columns, say, none }: Table<Row>, format: Format, isTotal: boolean): string {
	if (isTotal) return String(rows.length);
	if (format === 'json') return JSON.stringify(rows, null, 2);
	if (format === 'tsv') return tsvOf(rows, columns);
	return rows.length === 0 ? none : rows.map(say).join('\n');
}

/** An answer that is more than a list; the list in it is what TSV shows. */
export interface Report<Row extends object> {
	/** The answer to `format=json`. */
	readonly whole: object;
	readonly rows: readonly Row[];
	readonly columns: readonly (keyof Row & string)[];
	readonly text: readonly string[];
	readonly total: number;
}

/** The answer of a command that reports: text, JSON, its list as TSV, or one count. */
export function reportAnswer<Row extends object>({ whole, rows, columns, text, total }: Report<Row>, parameters: Parameters): string {
	const format = parameters.format();
	if (parameters.has('total')) return String(total);
	if (format === 'json') return JSON.stringify(whole, null, 2);
	return format === 'tsv' ? tsvOf(rows, columns) : text.join('\n');
}

/** `'3 people'`, `'1 person'`; halves and thirds with at most two places. */
export function counted(count: number, one: string, many = `${one}s`): string {
	return `${Number(count.toFixed(2))} ${count === 1 ? one : many}`;
}

/** A share from 0 to 1 in words: `'33 %'`. */
export function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}

function tsvOf<Row extends object>(rows: readonly Row[], columns: readonly (keyof Row & string)[]): string {
	return [columns.join('\t'), ...rows.map((row) => columns.map((column) => cell(row[column] as Cell)).join('\t'))].join('\n');
}

/** A value in one field of TSV: lists joined, tabs and line breaks as blanks. */
function cell(value: Cell): string {
	if (value === null) return '';
	return (typeof value === 'object' ? value.join('; ') : String(value)).replace(/[\t\r\n]+/g, ' ');
}
