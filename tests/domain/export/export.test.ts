/** What is exported: files that spreadsheets open as they are meant, and every touchpoint once. */
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../src/domain/export/csv-file';
import { loggedLines } from '../../../src/domain/export/logged-lines';
import { oneLine } from '../../../src/domain/import/candidate';
import { guessMapping } from '../../../src/domain/import/columns';
import { SheetReader } from '../../../src/domain/import/sheet';
import { SheetPeople } from '../../../src/domain/import/sheet-people';
import { Vocabulary } from '../../../src/domain/person';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { formatDay } from '../../../src/domain/day';
import { fc } from '../../property';
import { day, TestVault } from '../vault-of';

describe('a CSV file', () => {
	test('has a mark for letters beyond ASCII, quotes where needed, and empty cells for nothing', () => {
		expect(csvFile([['name', 'roles', 'days'], ['Spärck, "Jones"', ['mentor', 'peer'], null], [' a', true, 3]])).toBe('\uFEFFname,roles,days\r\n"Spärck, ""Jones""",mentor; peer,\r\n" a",true,3\r\n');
	});

	test.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1'])('has an apostrophe before text that spreadsheets would calculate: %j', (text) => {
		expect(csvFile([[text]]).replace(/"/g, '')).toBe(`\uFEFF'${text}\r\n`);
	});

	test('leaves numbers numbers', () => expect(csvFile([[-12, 0.5]])).toBe('\uFEFF-12,0.5\r\n'));

	test('is imported again as it was exported', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'ä', '=', '-', '+', '@', ',', '"', '\'', ' ', '\n'), minLength: 1, maxLength: 8 }).map(oneLine).filter((text) => text !== '' && !/^'[=+@-]/.test(text));
		fc.assert(fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 5 }), (rows) => {
			const reader = new SheetReader(csvFile([['name', 'company'], ...rows]).slice(1));
			reader.readOn(() => false);
			const sheet = reader.sheet();
			if ('fault' in sheet) throw new Error(sheet.fault);
			const people = new SheetPeople(sheet, { mapping: guessMapping(sheet), dayOrder: null, vocabulary: new Vocabulary(DEFAULT_RULES), today: day('2026-04-30') });
			expect(sheet.rows.map((row) => people.candidateOf(row)).map(({ name, company }) => [name, company])).toEqual(rows);
		}));
	});
});

test('touchpoints are exported once a line, in order of days; promises, contact and days to come are none', () => {
	const { network } = new TestVault({
		'People/Ada.md': '---\nlast-contact: 2026-01-01\n---\n- 2026-03-02 #deposit/thanks for the review\n### 2026-02-01 — Email\n',
		'People/Grace.md': '',
		'Daily/2026-03-01.md': '- #intro [[Ada]] [[Grace]] both\n- [ ] #deposit [[Ada]] slides\n- #intro/received [[Grace]] led me to [[Ada]]\n- #visibility/talk at work\n- #visibility with [[Ada]]\n- #deposit [[Nobody]]',
		'Daily/2026-06-01.md': '- #met [[Ada]]',
		'Meeting 2026-02-02.md': '---\nattendees: [Ada]\n---\n',
	});
	expect(loggedLines(network, day('2026-04-30')).map(({ day: on, kind, way, people, path, line }) => [formatDay(on), kind, way, people.map((each) => each.slice(7, -3)).join(), `${path}:${line}`])).toEqual([
		['2026-03-01', 'introduction', null, 'Ada,Grace', 'Daily/2026-03-01.md:1'],
		['2026-03-01', 'received', 'introduction', 'Ada,Grace', 'Daily/2026-03-01.md:3'],
		['2026-03-01', 'visibility', 'talk', '', 'Daily/2026-03-01.md:4'],
		['2026-03-01', 'visibility', null, 'Ada', 'Daily/2026-03-01.md:5'],
		['2026-03-02', 'deposit', 'thanks', 'Ada', 'People/Ada.md:4'],
	]);
});
