import { readCadence } from '../cadence';
import type { Day } from '../day';
import type { Vocabulary } from '../person';
import { emailsIn, NOTHING_SAID, oneLine } from './candidate';
import type { Candidate, CandidateFlaw } from './candidate';
import type { Field, Mapping } from './columns';
import type { CsvRow } from './csv';
import { dayOrderOf, isEitherWay, readImportedDay } from './import-day';
import type { DayOrder } from './import-day';
import type { Sheet } from './sheet';

/** How the rows of a sheet are read. */
export interface SheetRules {
	readonly mapping: Mapping;
	/** As the user says, or else as the dates prove; null leaves out what can be read either way. */
	readonly dayOrder: DayOrder | null;
	readonly vocabulary: Vocabulary;
	readonly today: Day;
}

/** Reads the rows of a sheet as people; made once for a mapping. */
export class SheetPeople {
	private readonly columns = new Map<Field, readonly number[]>();

	constructor(private readonly sheet: Sheet, private readonly rules: SheetRules) {
		for (const [column, field] of rules.mapping.entries()) if (field) this.columns.set(field, [...(this.columns.get(field) ?? []), column]);
	}

	/** Whom a row is about. */
	candidateOf(row: CsvRow): Candidate {
		const { rules: { vocabulary, dayOrder, today } } = this;
		const unread: string[] = [];
		const read = <T>(field: Field, readOne: (text: string) => T | null): readonly T[] => this.values(row, field).flatMap((text) => {
			const value = readOne(text);
			if (value === null) unread.push(text);
			return value ?? [];
		});
		const [name = ''] = this.values(row, 'name');
		const parts = [...this.values(row, 'first-name'), ...this.values(row, 'last-name')].join(' ');
		const [met = null] = read('met', (text) => readImportedDay(text, dayOrder, today));
		const [circle = null] = read('circle', (text) => vocabulary.circleOf(text) ?? null);
		const [cadence = ''] = read('cadence', (text) => (readCadence(text) === 'unreadable' ? null : text));
		// What is no role of ours is a job title.
		const [roles, titles] = [this.values(row, 'role').map((text) => rolesIn(text, vocabulary)), this.values(row, 'role').filter((text) => rolesIn(text, vocabulary) === null)];
		return {
			...NOTHING_SAID,
			line: row.line,
			name: name || parts,
			emails: [...new Set(this.values(row, 'email').flatMap(emailsIn))],
			aliases: [...new Set(this.values(row, 'alias').flatMap((text) => text.split(/\s*[,;|]\s*/)))].filter((alias) => alias !== ''),
			company: this.values(row, 'company')[0] ?? '',
			title: this.values(row, 'title')[0] ?? titles[0] ?? '',
			linkedin: this.values(row, 'linkedin')[0] ?? '',
			met,
			circle,
			roles: [...new Set(roles.flatMap((found) => found ?? []))],
			cadence,
			flaw: this.flawOf(row),
			unread,
		};
	}

	/** What a row says of a field, where it says anything. */
	private values({ cells }: CsvRow, field: Field): readonly string[] {
		return (this.columns.get(field) ?? []).map((column) => plainCell(cells[column] ?? '')).filter((text) => text !== '');
	}

	private flawOf({ cells, isEnded }: CsvRow): CandidateFlaw | null {
		const { header } = this.sheet;
		if (cells.slice(header.length).some((cell) => cell.trim() !== '')) return 'too-many-cells';
		return !isEnded && cells.length < header.length ? 'cut-off' : null;
	}
}

/** The order that the dates of a mapped sheet prove, and whether it matters: some of them could be read either way. */
export function dayOrderIn({ rows }: Sheet, mapping: Mapping): { readonly order: DayOrder | null; readonly isOpen: boolean } {
	const column = mapping.indexOf('met');
	if (column < 0) return { order: null, isOpen: false };
	const texts = rows.map(({ cells }) => cells[column] ?? '');
	const order = dayOrderOf(texts);
	return { order, isOpen: order === null && texts.some(isEitherWay) };
}

/** Roles of ours, where all that is said is roles of ours. */
function rolesIn(text: string, vocabulary: Vocabulary): readonly string[] | null {
	const found = text.split(/\s*[,;|]\s*/).map((part) => vocabulary.rolesIn(part));
	return found.every((roles) => roles.length > 0) ? found.flat() : null;
}

/** A cell on one line, without the apostrophe that keeps spreadsheets from calculating it. */
function plainCell(cell: string): string {
	return oneLine(cell).replace(/^'(?=[=+@-])/, '');
}
