import { readCadence } from '../cadence';
import type { Day } from '../day';
import type { Vocabulary } from '../person';
import { emailsIn, oneLine } from './candidate';
import type { Candidate, CandidateFlaw } from './candidate';
import type { Field, Mapping } from './columns';
import type { CsvRow } from './csv';
import { dayOrderOf, isEitherWay, readImportedDay } from './import-day';
import type { DayOrder } from './import-day';
import type { Sheet } from './sheet';

const NONE: readonly never[] = [];

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
	private readonly columns = new Map<Field, number[]>();

	constructor(private readonly sheet: Sheet, private readonly rules: SheetRules) {
		for (const [column, field] of rules.mapping.entries()) {
			if (!field) continue;
			const known = this.columns.get(field);
			if (known) known.push(column);
			else this.columns.set(field, [column]);
		}
	}

	/** Whom a row is about. */
	candidateOf(row: CsvRow): Candidate {
		const { rules: { vocabulary, dayOrder, today } } = this;
		const unread: string[] = [];
		const read = <T>(field: Field, readOne: (text: string) => T | null): T | null => {
			const text = this.first(row, field);
			const value = text === '' ? null : readOne(text);
			if (value === null && text !== '') unread.push(text);
			return value;
		};
		// What is no role of ours is a job title.
		const roles = this.values(row, 'role').map((text) => ({ text, found: rolesIn(text, vocabulary) }));
		return {
			line: row.line,
			name: this.first(row, 'name') || [this.first(row, 'first-name'), this.first(row, 'last-name')].join(' ').trim(),
			emails: each(this.values(row, 'email').flatMap(emailsIn)),
			aliases: each(this.values(row, 'alias').flatMap((text) => text.split(/\s*[,;|]\s*/)).filter((alias) => alias !== '')),
			company: this.first(row, 'company'),
			title: this.first(row, 'title') || (roles.find(({ found }) => found === null)?.text ?? ''),
			linkedin: this.first(row, 'linkedin'),
			met: read('met', (text) => readImportedDay(text, dayOrder, today)),
			circle: read('circle', (text) => vocabulary.circleOf(text) ?? null),
			roles: each(roles.flatMap(({ found }) => found ?? [])),
			cadence: read('cadence', (text) => (readCadence(text) === 'unreadable' ? null : text)) ?? '',
			flaw: this.flawOf(row),
			unread: each(unread),
		};
	}

	/** What a row says of a field, where it says anything. */
	private values({ cells }: CsvRow, field: Field): readonly string[] {
		const columns = this.columns.get(field);
		return columns ? columns.map((column) => plainCell(cells[column] ?? '')).filter((text) => text !== '') : NONE;
	}

	/** The first that it says; empty for nothing. */
	private first({ cells }: CsvRow, field: Field): string {
		for (const column of this.columns.get(field) ?? NONE) {
			const text = plainCell(cells[column] ?? '');
			if (text !== '') return text;
		}
		return '';
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
	const text = oneLine(cell);
	return text.startsWith('\'') ? text.replace(/^'(?=[=+@-])/, '') : text;
}

/** Each once; nobody has most of it. */
function each(texts: readonly string[]): readonly string[] {
	return texts.length === 0 ? NONE : [...new Set(texts)];
}
