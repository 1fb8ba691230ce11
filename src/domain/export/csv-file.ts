/** What a cell can hold; lists are joined. */
export type Cell = string | number | boolean | null | readonly string[];

const BETWEEN = '; ';
/** What spreadsheets take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * Rows as a CSV file (RFC 4180) that spreadsheets open as it is meant: with a byte order mark, for letters beyond ASCII, and an
 * apostrophe before text that they would calculate. Numbers stay numbers.
 *
 * `[['name', 'days'], ['=1+1', -3]]` → `name,days⏎'=1+1,-3⏎`
 */
export function csvFile(rows: readonly (readonly Cell[])[]): string {
	return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
	const text = typeof cell === 'string' ? cell : cell.join(BETWEEN);
	const plain = FORMULA.test(text) ? `'${text}` : text;
	return NEEDS_QUOTES.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
