import type { Field } from '../domain/import/columns';
import type { DayOrder } from '../domain/import/import-day';
import type { MatchedBy, MatchState, SkipReason } from '../domain/import/match';
import type { SourceFault } from '../domain/import/source';
import { bytes, notes, number, people, plural } from './en-wording';
import { capitalised } from './wording';

/** The texts of importing people from files. */
export const enImport = {
	command: 'Import people',
	title: 'Import people',
	about: 'From the connections that LinkedIn lets you download, from any CSV file, or from vCards. You see first what would become of each person; what your notes say already is never overwritten.',
	choose: 'Choose a file…',
	chooseAnother: 'Choose another file',
	inVault: 'Files in this vault',
	size: bytes,
	reading: (name: string): string => `Reading ${name}`,
	fault: (name: string, { line, fault }: SourceFault): string => {
		const where = line === null ? name : `${name}, line ${number(line)}`;
		return `${where}: ${FAULTS[fault]}`;
	},
	unreadable: (name: string, reason: string): string => `${name} could not be read: ${reason}`,

	source: {
		linkedIn: (name: string, count: number): string => `${name}: ${people(count)} from LinkedIn`,
		sheet: (name: string, count: number): string => `${name}: ${plural(count, '# row', '# rows')}`,
		cards: (name: string, count: number): string => `${name}: ${plural(count, '# vCard', '# vCards')}`,
	},
	folder: 'New notes go to',
	root: 'The vault itself',
	columns: 'Columns',
	columnWithoutName: (column: number): string => `Column ${column}`,
	leftOutColumn: 'Left out',
	fields: {
		'name': 'Full name',
		'first-name': 'First name',
		'last-name': 'Last name',
		'email': 'Email address',
		'company': 'Company',
		'title': 'Job title',
		'met': 'Day first met',
		'linkedin': 'LinkedIn address',
		'alias': 'Other names',
		'circle': 'Circle',
		'role': 'Role',
		'cadence': 'Cadence',
	} satisfies Record<Field, string>,
	noNames: 'Choose the column that holds the names.',
	dayOrder: 'Dates such as 03/04/2026 are',
	dayOrders: {
		'none': 'Left out',
		'day-first': '3 April 2026',
		'month-first': '4 March 2026',
	} satisfies Record<DayOrder | 'none', string>,

	list: 'People in the file',
	search: 'Find a person in the file',
	whoIsShown: 'Who is shown',
	everybody: 'All',
	states: {
		new: 'New',
		matched: 'Found',
		ambiguous: 'Unclear',
		skipped: 'Left out',
	} satisfies Record<MatchState, string>,
	chip: (name: string, count: number): string => `${name} ${number(count)}`,
	shown: (shown: number, total: number): string => `${number(shown)} of ${number(total)} shown`,
	tickShown: 'Tick these',
	untickShown: 'Untick these',
	nobody: 'Nobody fits.',
	planning: 'Looking for them among your people…',

	newNote: (noteName: string): string => `New note “${noteName}”`,
	found: (name: string, by: MatchedBy): string => (by === 'name' ? 'By name' : `${name}, ${MATCHED_BY[by]}`),
	chosen: (name: string): string => `Into ${name}`,
	adds: (names: readonly string[]): string => (names.length === 0 ? 'nothing to add' : `adds ${names.join(', ')}`),
	notTaken: 'Not imported',
	unread: (values: readonly string[]): string => `Not understood: ${values.map((value) => `“${value}”`).join(', ')}`,
	several: (count: number, twin: number | null): string => {
		const line = twin === null ? '' : `line ${number(twin)} may be the same person`;
		const who = count === 0 ? '' : `${number(count)} of your people may be meant`;
		return `${[who, line].filter((part) => part !== '').join('; ')}: choose`;
	},
	skipped: {
		'cut-off': 'The file ends in the middle of this row',
		'too-many-cells': 'This row has more cells than there are columns',
		'no-person': 'A company or a list, and no person',
		'no-name': 'No name',
		'unusable-name': 'No note can have this name',
		'twice': 'The same person as above',
	} satisfies Record<SkipReason, string>,
	sameAs: (line: number): string => `line ${number(line)}`,
	onLine: (line: number): string => `Line ${number(line)}`,
	who: 'Who is meant',
	intoPerson: (name: string, path: string): string => `${name} (${path})`,
	leaveOut: 'Leave out',

	willDo: (made: number, filled: number): string => {
		if (made + filled === 0) return 'Nobody is ticked.';
		const parts = [...(made > 0 ? [`makes ${notes(made)}`] : []), ...(filled > 0 ? [`adds what is missing to ${notes(filled)}`] : [])].join(', ');
		return `${capitalised(parts)}.`;
	},
	run: (count: number): string => (count === 0 ? 'Import' : `Import ${people(count)}`),
	progress: (done: number, total: number): string => `${number(done)} of ${people(total)} imported`,
	stop: 'Stop',
	done: (made: number, filled: number, unchanged: number): string => {
		const parts = [...(made > 0 ? [`${notes(made)} made`] : []), ...(filled > 0 ? [`${notes(filled)} added to`] : []), ...(unchanged > 0 ? [`${people(unchanged)} had all of it already`] : [])];
		return parts.length === 0 ? 'Nobody was imported.' : `Import: ${parts.join(', ')}.`;
	},
	notReached: (count: number): string => `${people(count)} not imported: it was stopped.`,
	gaveUp: (count: number): string => `Nothing could be written any more, so ${people(count)} were not imported.`,
	left: (name: string, reason: string): string => `${name}: ${reason}`,
};

const MATCHED_BY: Readonly<Record<Exclude<MatchedBy, 'name'>, string>> = { alias: 'by another name', email: 'by email address' };

const FAULTS: Readonly<Record<SourceFault['fault'], string>> = {
	'open-quote': 'the quotation mark that opens here is never closed. Close it, or save the file again as CSV.',
	'after-quote': 'there is text behind a closing quotation mark. Marks within a text are written twice ("").',
	'no-rows': 'there are no rows below the names of the columns.',
	'too-many-columns': 'tables of more than 1,000 columns are not read. Leave some out.',
	'outside-card': 'this is outside of a vCard, which begins with BEGIN:VCARD.',
	'no-colon': 'this line of a vCard has no colon.',
	'open-card': 'the vCard that begins here is never ended. The file may have been cut off.',
	'no-cards': 'there is no vCard in it.',
	'too-large': 'files of more than 64 MB are not read. Split it.',
	'no-text': 'this is no text. Save it as CSV or as vCards.',
};

/** What an import could not do, and what taking it back does. */
export const enImportWriting = {
	there: (path: string): string => `${path} has come meanwhile, and was left as it is.`,
	placed: (filled: number): string => `circles and cadences of ${people(filled)}`,
	copied: (count: number, notesWritten: number): string => `${plural(count, '# copied line', '# copied lines')} in ${notes(notesWritten)}`,
	undone: (made: number, filled: number): string => {
		const parts = [...(filled > 0 ? [`what was added to ${notes(filled)}`] : []), ...(made > 0 ? [`what was added to ${plural(made, 'a new note', '# new notes')}`] : [])];
		return `import: ${parts.join(', and ')}${made > 0 ? plural(made, '; the note itself stays', '; the notes themselves stay') : ''}`;
	},
};
