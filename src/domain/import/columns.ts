import { plainName } from '../property';
import type { Sheet } from './sheet';

/** What a column of a table can hold. */
export const FIELDS = ['name', 'first-name', 'last-name', 'email', 'company', 'title', 'met', 'linkedin', 'alias', 'circle', 'role', 'cadence'] as const;
export type Field = (typeof FIELDS)[number];

/** What each column of a sheet holds, in their order; null is left out. Several may hold the same. */
export type Mapping = readonly (Field | null)[];

/** Names of columns in exports of address books and spreadsheets, as `plainName` writes them without other signs. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
	'name': ['name', 'fullname', 'displayname', 'contactname', 'contact', 'person', 'anzeigename', 'vollständigername', 'kontakt'],
	'first-name': ['firstname', 'givenname', 'first', 'forename', 'vorname'],
	'last-name': ['lastname', 'familyname', 'surname', 'last', 'nachname', 'familienname'],
	'email': ['email', 'mail', 'emails', 'emailaddress', 'emailadresse', 'mailadresse', 'primaryemail', 'workemail'],
	'company': ['company', 'companyname', 'organization', 'organisation', 'organizationname', 'organization1name', 'employer', 'firma', 'unternehmen', 'arbeitgeber'],
	'title': ['jobtitle', 'title', 'position', 'organizationtitle', 'organization1title', 'headline', 'berufsbezeichnung', 'stelle', 'funktion'],
	'met': ['met', 'meton', 'metdate', 'datemet', 'firstmet', 'connectedon', 'connected', 'kennengelernt'],
	'linkedin': ['linkedin', 'linkedinurl', 'linkedinprofile', 'linkedinprofil', 'profileurl'],
	'alias': ['nickname', 'alias', 'aliases', 'alsoknownas', 'spitzname'],
	'circle': ['circle', 'circles', 'kreis'],
	'role': ['role', 'roles', 'networkrole', 'rolle'],
	'cadence': ['cadence', 'cadencedays', 'contactfrequency', 'frequency', 'rhythmus'],
};
/** More than one column of these is the same thing twice; of the others each adds something. */
const SEVERAL: ReadonlySet<Field> = new Set(['email', 'alias', 'role']);
/** `E-mail 2 Address`, `Email 1 - Value` */
const NUMBERED_MAIL = /^emails?\d+(?:value|address)?$/;
const SAMPLE = 50;

/** Guesses what the columns of a sheet hold by their names, and where those say nothing by what stands in them. */
export function guessMapping({ header, rows }: Pick<Sheet, 'header' | 'rows'>): Mapping {
	const mapping: (Field | null)[] = header.map(() => null);
	const claim = (column: number, field: Field): void => {
		if (mapping[column] === null && (SEVERAL.has(field) || !mapping.includes(field))) mapping[column] = field;
	};
	const names = header.map((name) => plainName(name).replace(/[^\p{L}\d]/gu, ''));
	// The first name in each list is the surest: `Job title` before `Title`.
	for (const field of FIELDS) {
		for (const known of NAMES[field]) for (const [column, name] of names.entries()) if (name === known) claim(column, field);
		if (field === 'email') for (const [column, name] of names.entries()) if (NUMBERED_MAIL.test(name)) claim(column, field);
	}
	const samples = header.map((_name, column) => rows.slice(0, SAMPLE).map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== ''));
	const holds = (column: number, pattern: RegExp): boolean => {
		const cells = samples[column] ?? [];
		return cells.length > 0 && cells.filter((cell) => pattern.test(cell)).length * 2 > cells.length;
	};
	for (const column of header.keys()) {
		if (holds(column, /\blinkedin\.com\//i)) claim(column, 'linkedin');
		else if (!mapping.includes('email') && holds(column, /^\S+@\S+\.\S+$/)) claim(column, 'email');
	}
	return mapping;
}

/** True where at least one column says what people are called. */
export function namesPeople(mapping: Mapping): boolean {
	return mapping.some((field) => field === 'name' || field === 'first-name' || field === 'last-name');
}

/** The first values that stand in a column, for the user to tell what it holds. */
export function samplesOf({ rows }: Pick<Sheet, 'rows'>, column: number, count: number): readonly string[] {
	const found: string[] = [];
	for (const { cells } of rows) {
		const cell = cells[column]?.trim() ?? '';
		if (cell !== '' && !found.includes(cell)) found.push(cell);
		if (found.length === count) break;
	}
	return found;
}
