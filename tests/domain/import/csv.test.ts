/** CSV: what is well-formed reads as a known library reads it, and what is not is said with its line. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { CsvRows, separatorOf } from '../../../src/domain/import/csv';
import type { CsvFault, CsvRow, Separator } from '../../../src/domain/import/csv';
import { SheetReader } from '../../../src/domain/import/sheet';
import type { Sheet, SheetFault } from '../../../src/domain/import/sheet';
import { fc, runs } from '../../property';

function rowsOf(text: string, separator: Separator = ','): readonly (CsvRow | CsvFault)[] {
	const rows = new CsvRows(text, separator);
	const found: (CsvRow | CsvFault)[] = [];
	for (let row = rows.next(); row !== null; row = rows.next()) {
		found.push(row);
		if ('fault' in row) break;
	}
	return found;
}

function cellsOf(text: string, separator?: Separator): readonly (readonly string[])[] {
	return rowsOf(text, separator).map((row) => ('cells' in row ? row.cells : [`${row.fault} on line ${row.line}`]));
}

function sheetOf(text: string): Sheet | SheetFault {
	const reader = new SheetReader(text);
	while (!reader.readOn(() => true)) expect(reader.share).toBeLessThan(1);
	expect(reader.share).toBeGreaterThanOrEqual(0);
	return reader.sheet();
}

function fixture(name: string): string {
	return readFileSync(fileURLToPath(new URL(`../../fixtures/imports/${name}`, import.meta.url)), 'utf8');
}

/** Cells as people fill them: separators, quotes, breaks and blanks among them. */
const cell = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '"', ',', ';', '\t', '\n', '\r\n', ' '), maxLength: 8 });
const breaks = fc.constantFrom('\n', '\r\n', '\r');

describe('rows', () => {
	test.each<[string, string, readonly (readonly string[])[]]>([
		['cells between separators', 'a,b\nc,d', [['a', 'b'], ['c', 'd']]],
		['empty cells', ',\n,b,', [['', ''], ['', 'b', '']]],
		['quotes are taken off', '"a","b c"\n', [['a', 'b c']]],
		['a doubled quote is one', '"a ""b"" c",""', [['a "b" c', '']]],
		['a quote inside a plain cell is taken as it is', 'Ada "Countess" Lovelace,b', [['Ada "Countess" Lovelace', 'b']]],
		['separators and breaks in quotes belong to the cell', '"a,b\r\nc"\nd', [['a,b\r\nc'], ['d']]],
		['blank lines are no rows', '\n\na\n\r\n\nb\n\n', [['a'], ['b']]],
		['breaks of every kind', 'a\rb\r\nc\nd', [['a'], ['b'], ['c'], ['d']]],
		['blanks behind a closing quote', '"a"  ,b\n"c"  ', [['a', 'b'], ['c']]],
		['nothing', '', []],
	])('%s', (_name, text, cells) => expect(cellsOf(text)).toEqual(cells));

	test('know the line they begin on, breaks within cells counted', () => {
		expect(rowsOf('a\n\n"b\nc",d\r\ne').map(({ line }) => line)).toEqual([1, 3, 5]);
	});

	test('know whether a line break ends them', () => {
		expect(rowsOf('a\nb').map((row) => 'isEnded' in row && row.isEnded)).toEqual([true, false]);
	});

	test.each<[string, string, readonly (readonly string[])[]]>([
		['a quote that is never closed, where it begins', 'a\nb,"c\nd\n', [['a'], ['open-quote on line 2']]],
		['text behind a closing quote, where that stands', 'a\n"b\n"c,d\n', [['a'], ['after-quote on line 3']]],
		['a file cut off within quotes', '"a","b', [['open-quote on line 1']]],
	])('end with the line at %s', (_name, text, cells) => expect(cellsOf(text)).toEqual(cells));

	test('of any table written as CSV read as they were, whatever is quoted and however lines end', () => {
		fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }), fc.constantFrom<Separator>(',', ';', '\t'), breaks, fc.boolean(), (table, delimiter, newline, quotes) => {
			const text = Papa.unparse(table, { delimiter, newline, quotes });
			expect(cellsOf(text, delimiter)).toEqual(table);
		}));
	});

	test('of any text are those of a known library, or both call it malformed', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', '"', '"', ',', '\n', ' '), maxLength: 24 });
		fc.assert(fc.property(text, (given) => {
			// It takes a quote behind blanks for one that closes, and blanks alone for no blank line.
			fc.pre(!/" +[^ ,\n]/.test(given));
			const { data, errors } = Papa.parse<string[]>(given, { delimiter: ',', newline: '\n', skipEmptyLines: true });
			const own = rowsOf(given);
			if (own.some((row) => 'fault' in row)) expect(errors.filter(({ type }) => type === 'Quotes')).not.toEqual([]);
			else if (errors.every(({ type }) => type !== 'Quotes')) expect(own.map((row) => ('cells' in row ? row.cells : []))).toEqual(data);
		}), runs(500));
	});
});

test.each<[string, string, Separator]>([
	['commas', 'a,b,c\n1,2,3\n', ','],
	['semicolons, with commas in cells', 'Name;E-Mail;Firma\nAda, Countess;a@x;Bell, Inc\n', ';'],
	['tabs', 'Name\tMail\nAda\ta@x\n', '\t'],
	['commas below a preamble', 'Notes:\n"one; two; three"\n\nFirst Name,Last Name\nAda,L\n', ','],
	['nothing at all', 'Name\nAda\n', ','],
])('the separator is found: %s', (_name, text, separator) => expect(separatorOf(text)).toBe(separator));

describe('a sheet', () => {
	test('of LinkedIn begins below what LinkedIn says, in any order of columns', () => {
		const sheet = sheetOf(fixture('Connections.csv'));
		expect(sheet).toMatchObject({ header: ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position', 'Connected On'], isLinkedIn: true });
		if ('fault' in sheet) throw new Error(sheet.fault);
		expect(sheet.rows[0]).toEqual({ line: 5, cells: ['Ada', 'Lovelace', 'https://www.linkedin.com/in/ada', 'ada@example.org', 'Analytical Engines, Ltd', 'Head of "Programs"', '25 Mar 2026'], isEnded: true });
	});

	test.each<[string, string, readonly string[]]>([
		['its first row', 'Name,Mail\nAda,a@x\n', ['Name', 'Mail']],
		['the first with as many cells as most', 'My people, exported\n\nName,Mail,Met\nAda,a@x,2020\nKay,k@x,2021\n', ['Name', 'Mail', 'Met']],
		['its first row, though one below is broken', 'Name,Mail\nAda,a@x,b\nKay,k@x,,\n', ['Name', 'Mail']],
		['one column', 'Name\nAda\nGrace\n', ['Name']],
	])('has for a header %s', (_name, text, header) => expect(sheetOf(text)).toMatchObject({ header, isLinkedIn: false }));

	test.each(['', 'Name,Mail\n', '\n\n'])('without rows is none: %j', (text) => expect(sheetOf(text)).toEqual({ line: null, fault: 'no-rows' }));

	test('that stops being CSV is none, and the line is said', () => expect(sheetOf('Name,Mail\nAda,"a@x\nGrace,g@x\n')).toEqual({ line: 2, fault: 'open-quote' }));
});
