import type { Format } from './parameters';

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
	if (format === 'tsv') return [columns.join('\t'), ...rows.map((row) => columns.map((column) => cell(row[column] as Cell)).join('\t'))].join('\n');
	return rows.length === 0 ? none : rows.map(say).join('\n');
}

/** A value in one field of TSV: lists joined, tabs and line breaks as blanks. */
function cell(value: Cell): string {
	if (value === null) return '';
	return (typeof value === 'object' ? value.join('; ') : String(value)).replace(/[\t\r\n]+/g, ' ');
}
