/** Files in whatever they are written in, good and malformed: read to their end, or refused with the line; nothing is written. */
import { describe, expect, test } from 'vitest';
import type { Importer } from '../../../src/context';
import { en } from '../../../src/i18n/en';
import { fc, runs } from '../../property';
import { fixture, importIn, sourceOf } from './importing';

const KAREN = 'Name;E-Mail\nKaren Spärck Jones;k@x.org\nŁukasz;l@x.org\n';
const LATIN = KAREN.replace('Ł', 'L');

function utf16(text: string, isLittle: boolean, hasMark: boolean): Uint8Array {
	const bytes = new Uint8Array((text.length + (hasMark ? 1 : 0)) * 2);
	const view = new DataView(bytes.buffer);
	[...(hasMark ? '\uFEFF' : ''), ...text].forEach((char, index) => view.setUint16(index * 2, char.charCodeAt(0), isLittle));
	return bytes;
}

function latin(text: string): Uint8Array {
	return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

async function importer(): Promise<Importer> {
	return (await importIn({ 'People/Ada.md': '' })).importer;
}

describe('a file is read', () => {
	const utf8 = new TextEncoder().encode(KAREN);

	test.each<[string, string | Uint8Array, string]>([
		['in UTF-8', KAREN, KAREN],
		['in UTF-8 with its mark', `\uFEFF${KAREN}`, KAREN],
		['in UTF-8 that is cut off within a letter', utf8.slice(0, utf8.indexOf(0xa4)), 'Name;E-Mail\nKaren Sp'],
		['in UTF-16', utf16(KAREN, true, true), KAREN],
		['in UTF-16, the other way round', utf16(KAREN, false, true), KAREN],
		['in UTF-16 without its mark', utf16(KAREN, true, false), KAREN],
		['in UTF-16 without its mark, the other way round', utf16(KAREN, false, false), KAREN],
		['in Latin letters of one byte', latin(LATIN), LATIN],
	])('%s', async (_name, file, text) => {
		const rows = text.trim().split('\n').slice(1).map((row) => row.split(';'));
		expect(await sourceOf(await importer(), file)).toMatchObject({ type: 'sheet', sheet: { header: ['Name', 'E-Mail'], rows: rows.map((cells) => ({ cells })) } });
	});

	test('as vCards where it begins as one, in whatever it is written', async () => {
		const text = 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Karen Spärck Jones\r\nEND:VCARD\r\n';
		for (const file of [`\uFEFF${text}`, utf16(text, true, true), latin(text)]) expect(await sourceOf(await importer(), file)).toMatchObject({ type: 'cards', people: [{ name: 'Karen Spärck Jones' }] });
	});

	test('in slices, and no further where that is stopped', async () => {
		const shares: number[] = [];
		const long = new TextEncoder().encode(`Name,Company\n${'Ada,Bell\n'.repeat(200_000)}`);
		expect(await (await importer()).readSource(long.buffer, (share) => shares.push(share) < 3)).toBeNull();
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares).toHaveLength(3);
	});
});

describe('a file is refused', () => {
	test.each<[string, string | Uint8Array, string]>([
		['whose quotes are never closed', fixture('Connections.csv').replace('Ltd"', 'Ltd'), 'f, line 5: there is text behind a closing quotation mark. Marks within a text are written twice ("").'],
		['that is cut off within quotes', fixture('Connections.csv').replace(/Engines.*/s, ''), 'f, line 5: the quotation mark that opens here is never closed. Close it, or save the file again as CSV.'],
		['with a vCard that is never ended', 'BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\n', 'f, line 4: the vCard that begins here is never ended. The file may have been cut off.'],
		['with a line of a vCard without a colon', 'BEGIN:VCARD\nFN:A\nx\nEND:VCARD\n', 'f, line 3: this line of a vCard has no colon.'],
		['that is no text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 0]), 'f: this is no text. Save it as CSV or as vCards.'],
		['that is empty', '', 'f: there are no rows below the names of the columns.'],
		['with nothing but a header', 'Name,Mail\n', 'f: there are no rows below the names of the columns.'],
		['that is too large', new Uint8Array(65 * 1024 * 1024), 'f: files of more than 64 MB are not read. Split it.'],
	])('%s', async (_name, file, words) => {
		const source = await sourceOf(await importer(), file);
		expect('fault' in source && en.imports.fault('f', source)).toBe(words);
	});
});

test('any bytes are a file, or refused with a line of it or none', async () => {
	const reader = await importer();
	const word = fc.constantFrom('BEGIN:VCARD\n', 'END:VCARD\n', 'FN:', 'Name,Mail\n', '"', ',', '\n', '\r', '\0', '\uFEFF', 'é', '=\n');
	const file = fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.array(word, { maxLength: 14 }).map((words) => new TextEncoder().encode(words.join(''))), fc.array(word, { maxLength: 8 }).map((words) => utf16(words.join(''), true, true)));
	await fc.assert(fc.asyncProperty(file, async (bytes) => {
		const source = await sourceOf(reader, bytes);
		if ('fault' in source) expect(source.line ?? 1).toBeLessThanOrEqual(bytes.length + 1);
		else expect(await reader.plan(source, { mapping: ['name', 'email', 'met'], dayOrder: null, folder: 'People' }, () => true)).not.toBeNull();
	}), runs(300));
});

test('rows that are cut off or hold too much are left out and said, and the others imported', async () => {
	const vault = await importIn({ 'People/x.md': '' });
	const plan = await vault.plan('Name,Mail,Company\nAda,a@x.org,Bell\nKay,k@x.org,Bell,more\nIda,i@x');
	expect(plan.people.map(({ match }) => ('reason' in match ? match.reason : match.state))).toEqual(['new', 'too-many-cells', 'cut-off']);
	expect(await vault.write(plan)).toMatchObject({ made: ['People/Ada.md'], left: [] });
});
