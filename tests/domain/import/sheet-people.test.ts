/** Rows of a table as people: which column holds what, which day a date means, and what is left out. */
import { describe, expect, test } from 'vitest';
import { dayOf, formatDay } from '../../../src/domain/day';
import type { Day } from '../../../src/domain/day';
import type { Candidate } from '../../../src/domain/import/candidate';
import { emailsIn, NOTHING_SAID } from '../../../src/domain/import/candidate';
import { guessMapping, namesPeople, samplesOf } from '../../../src/domain/import/columns';
import type { Mapping } from '../../../src/domain/import/columns';
import { dayOrderOf, isEitherWay, readImportedDay } from '../../../src/domain/import/import-day';
import type { DayOrder } from '../../../src/domain/import/import-day';
import { SheetReader } from '../../../src/domain/import/sheet';
import type { Sheet } from '../../../src/domain/import/sheet';
import { dayOrderIn, SheetPeople } from '../../../src/domain/import/sheet-people';
import { Vocabulary } from '../../../src/domain/person';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { fc } from '../../property';

const TODAY = dayOf(2026, 4, 30) as Day;

function sheetOf(text: string): Sheet {
	const reader = new SheetReader(text);
	reader.readOn(() => false);
	const sheet = reader.sheet();
	if ('fault' in sheet) throw new Error(sheet.fault);
	return sheet;
}

function guess(header: string, ...rows: readonly string[]): Mapping {
	return guessMapping(sheetOf([header, ...rows, ''].join('\n')));
}

function peopleIn(text: string, mapping?: Mapping, dayOrder: DayOrder | null = null): readonly Candidate[] {
	const sheet = sheetOf(text);
	const people = new SheetPeople(sheet, { mapping: mapping ?? guessMapping(sheet), dayOrder, vocabulary: new Vocabulary(DEFAULT_RULES), today: TODAY });
	return sheet.rows.map((row) => people.candidateOf(row));
}

describe('columns are guessed', () => {
	test.each<[string, string, Mapping]>([
		['of LinkedIn', 'First Name,Last Name,URL,Email Address,Company,Position,Connected On', ['first-name', 'last-name', 'linkedin', 'email', 'company', 'title', 'met']],
		['of Google', 'Name,Given Name,Family Name,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Value,Organization 1 - Name,Organization 1 - Title', ['name', 'first-name', 'last-name', null, 'email', 'email', 'company', 'title']],
		['of Outlook, whose title is a form of address', 'Title,First Name,Last Name,Company,Job Title,E-mail Address,E-mail 2 Address', [null, 'first-name', 'last-name', 'company', 'title', 'email', 'email']],
		['in German', 'Vorname,Nachname,Firma,E-Mail-Adresse', ['first-name', 'last-name', 'company', 'email']],
		['of our own export', 'name,circle,roles,cadence,email', ['name', 'circle', 'role', 'cadence', 'email']],
		['without one that is known', 'A,B', [null, null]],
	])('%s', (_name, header, mapping) => expect(guess(header, mapping.map((_field, column) => (header.split(',')[column] === 'URL' ? 'https://www.linkedin.com/in/x' : 'x')).join(','))).toEqual(mapping));

	test('by what stands in them where their names say nothing', () => {
		expect(guess('Who,Reach,Web', 'Ada,ada@x.org,https://linkedin.com/in/ada', 'Grace,g@x.org,', 'Kay,,')).toEqual([null, 'email', 'linkedin']);
	});

	test('and the user is asked for what people are called', () => {
		expect([namesPeople(guess('A,Mail', 'x,a@x.org')), namesPeople(guess('Surname,Mail', 'x,a@x.org'))]).toEqual([false, true]);
		expect(samplesOf(sheetOf('A,B\n,x\n1,x\n2,y\n3,z\n'), 1, 2)).toEqual(['x', 'y']);
	});
});

describe('a date says a day', () => {
	test.each<[string, DayOrder | null, string | null]>([
		['25 Mar 2026', null, '2026-03-25'],
		['25-Mar-26', null, '2026-03-25'],
		['25. März 2026', null, '2026-03-25'],
		['1er avril 2020', null, null],
		['1 avr. 2020', null, '2020-04-01'],
		['25 de marzo de 2026', null, '2026-03-25'],
		['Mar 5, 2026', null, '2026-03-05'],
		['September 5th 2025', null, '2025-09-05'],
		['5 Sept 2025', null, '2025-09-05'],
		['2026-03-25', null, '2026-03-25'],
		['2026/3/25 10:12:33', null, '2026-03-25'],
		['2026-03-25T10:12:33Z', null, '2026-03-25'],
		['03/25/26, 10:12 AM', null, '2026-03-25'],
		['25/03/2026', null, '2026-03-25'],
		['25.03.1984', null, '1984-03-25'],
		['3.4.26', null, '2026-04-03'],
		['03/04/26', 'day-first', '2026-04-03'],
		['03/04/26', 'month-first', '2026-03-04'],
		['03/04/26', null, null],
		['4/4/26', null, '2026-04-04'],
		['25/03/84', 'month-first', '1984-03-25'],
		['31/31/2020', 'day-first', null],
		['30 Feb 2020', null, null],
		['1 May 2026', null, null],
		['2026-03', null, null],
		['25 Brumaire 2020', null, null],
		['', null, null],
	])('%j, %s: %s', (text, order, day) => {
		const read = readImportedDay(text, order, TODAY);
		expect(read === null ? null : formatDay(read)).toBe(day);
	});

	test('in whatever order its column proves', () => {
		expect(dayOrderOf(['03/04/2026', '25/04/2026', 'x'])).toBe('day-first');
		expect(dayOrderOf(['03/04/2026', '04/25/2026'])).toBe('month-first');
		expect(dayOrderOf(['3.4.2026'])).toBe('day-first');
		expect(dayOrderOf(['25/03/2026', '03/25/2026'])).toBeNull();
		expect(dayOrderOf(['03/04/2026'])).toBeNull();
		expect(['03/04/2026', '04/04/2026', '3.4.2026', '25/03/2026', '25 Mar 2026'].map(isEitherWay)).toEqual([true, false, false, false, false]);
	});

	test('however it is written, where it is not after today', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), (ago) => {
			const day = (TODAY - ago) as Day;
			const [year = '', month = '', date = ''] = formatDay(day).split('-');
			expect([`${date}/${month}/${year}`, `${date}.${month}.${year}`, `${year}-${month}-${date}`].map((text) => readImportedDay(text, 'day-first', TODAY))).toEqual([day, day, day]);
			expect(readImportedDay(`${month}/${date}/${year}`, 'month-first', TODAY)).toBe(day);
		}));
	});

	test('and whether the order is to be asked for', () => {
		const mapping: Mapping = ['name', 'met'];
		expect(dayOrderIn(sheetOf('N,D\nAda,03/04/2026\n'), mapping)).toEqual({ order: null, isOpen: true });
		expect(dayOrderIn(sheetOf('N,D\nAda,03/04/2026\nKay,13/04/2026\n'), mapping)).toEqual({ order: 'day-first', isOpen: false });
		expect(dayOrderIn(sheetOf('N,D\nAda,3 Apr 2026\n'), mapping)).toEqual({ order: null, isOpen: false });
		expect(dayOrderIn(sheetOf('N,D\nAda,03/04/2026\n'), ['name', null])).toEqual({ order: null, isOpen: false });
	});
});

describe('a row says', () => {
	test('all that its columns do', () => {
		expect(peopleIn('First Name,Last Name,Email,Company,Position,Met,Circle,Roles,Cadence,Nickname\nAda, Love\u00A0 lace,A@x.org; b@x.org,"Engines,\nLtd",Head,25 Mar 2026,industry,"Mentor, peer",monthly,"Ada L., AAL"\n')).toEqual([{
			...NOTHING_SAID,
			line: 2,
			name: 'Ada Love lace',
			emails: ['a@x.org', 'b@x.org'],
			aliases: ['Ada L.', 'AAL'],
			company: 'Engines, Ltd',
			title: 'Head',
			met: dayOf(2026, 3, 25),
			circle: 'industry',
			roles: ['mentor', 'peer'],
			cadence: 'monthly',
		}]);
	});

	test('a whole name before its parts', () => expect(peopleIn('Name,First name,Last name\nAda King,Ada,Lovelace\n,Ada,Lovelace\n').map(({ name }) => name)).toEqual(['Ada King', 'Ada Lovelace']));

	test('a job title where the role is none of ours', () => expect(peopleIn('Name,Role\nAda,VP Engineering\nKay,"peer, mentor"\n')).toMatchObject([{ title: 'VP Engineering', roles: [] }, { title: '', roles: ['peer', 'mentor'] }]));

	test('what could not be read, and nothing in its place', () => {
		expect(peopleIn('Name,Met,Circle,Cadence\nAda,soon,family,now and then\n')).toMatchObject([{ met: null, circle: null, cadence: '', unread: ['soon', 'family', 'now and then'] }]);
	});

	test('what a spreadsheet would calculate without its apostrophe', () => expect(peopleIn("Name,Company\nAda,'=SUM(1)\n'Ada,'x\n")).toMatchObject([{ company: '=SUM(1)' }, { name: "'Ada", company: "'x" }]));

	test.each([
		['more than there are columns', 'Name,Mail\nAda,a@x.org,b\nKay,k@x.org,,\n', ['too-many-cells', null]],
		['too little for the end of a file', 'Name,Mail,Company\nAda\nKay,k@x', [null, 'cut-off']],
	])('%s', (_name, text, flaws) => expect(peopleIn(text).map(({ flaw }) => flaw)).toEqual(flaws));
});

test('a table of more columns than anybody goes through is refused', () => {
	const reader = new SheetReader(`${'email,'.repeat(50_000)}\n1\n`);
	reader.readOn(() => false);
	expect(reader.sheet()).toEqual({ line: null, fault: 'too-many-columns' });
});

test.each([
	['Ada <A@x.org>', ['a@x.org']],
	['a@x.org ::: b@x.org;A@x.org', ['a@x.org', 'b@x.org']],
	['[a@x.org](mailto:a@x.org)', ['a@x.org']],
	['@a@x.org @ a@ @b', ['@a@x.org']],
	['a'.repeat(200_000), []],
	['none', []],
])('addresses in %j', (text, emails) => expect(emailsIn(text)).toEqual(emails));
