import type { Day } from '../../src/domain/day';
import { csvFile } from '../../src/domain/export/csv-file';
import { emailsIn, oneLine } from '../../src/domain/import/candidate';
import { guessMapping } from '../../src/domain/import/columns';
import { separatorOf } from '../../src/domain/import/csv';
import { dayOrderOf, isEitherWay, readImportedDay } from '../../src/domain/import/import-day';
import { noteNameFor } from '../../src/domain/import/note-name';
import { SheetReader } from '../../src/domain/import/sheet';
import { SheetPeople } from '../../src/domain/import/sheet-people';
import { CardReader } from '../../src/domain/import/vcard-people';
import { Vocabulary } from '../../src/domain/person';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';
import type { TextReader } from './hostile-texts';

const today = 20_000 as Day;
const vocabulary = new Vocabulary(DEFAULT_SETTINGS);

/** Whatever reads files that people are imported from, or writes one. */
export const FILE_READERS: Readonly<Record<string, TextReader>> = {
	sheet: (text) => {
		const reader = new SheetReader(text);
		reader.readOn(() => false);
		const sheet = reader.sheet();
		if ('fault' in sheet) return sheet;
		const people = new SheetPeople(sheet, { mapping: guessMapping(sheet), dayOrder: null, vocabulary, today });
		return sheet.rows.map((row) => people.candidateOf(row));
	},
	sheetOfOne: (text) => {
		const row = { line: 2, cells: Array.from({ length: 9 }, () => text), isEnded: true };
		const sheet = { header: ['name', 'email', 'alias', 'role', 'met', 'circle', 'cadence', 'company', 'linkedin'], rows: [row], isLinkedIn: false };
		return new SheetPeople(sheet, { mapping: guessMapping(sheet), dayOrder: null, vocabulary, today }).candidateOf(row);
	},
	cards: (text) => readCards(text),
	cardOfOne: (text) => readCards(`BEGIN:VCARD\nFN:${text}\nN:${text}\nEMAIL:${text}\nORG:${text}\nNICKNAME:${text}\nNOTE;ENCODING=QUOTED-PRINTABLE:${text}\n${text}\nURL:${text}\nEND:VCARD\n`),
	readImportedDay: (text) => readImportedDay(text, null, today),
	dayOrderOf: (text) => dayOrderOf([text]),
	isEitherWay,
	emailsIn,
	oneLine,
	noteNameFor,
	csvFile: (text) => csvFile([[text]]),
	separatorOf,
};

function readCards(text: string): unknown {
	const reader = new CardReader(text);
	reader.readOn(() => false);
	return reader.people();
}
