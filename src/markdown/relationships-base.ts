import { relationshipFormulas, SHOWN_FORMULAS, text } from '../domain/relationship-formulas';
import type { StatusWords } from '../domain/relationship-formulas';
import { plainValue } from '../domain/property';
import type { Rules } from '../domain/rules';
import { scalarSource } from './yaml-source';

/** The words of a base, in the user's language. */
export interface BaseWords {
	readonly statuses: StatusWords;
	/** Names of the views. */
	readonly views: { readonly rows: string; readonly board: string; readonly waiting: string; readonly everyone: string };
	/** Heads of the columns that formulas fill. */
	readonly columns: Readonly<Record<(typeof SHOWN_FORMULAS)[number], string>>;
}

/** What a base of the people of a vault is made from. */
export interface BaseParts {
	readonly rules: Rules;
	/** Paths whose notes are people. */
	readonly folders: readonly string[];
	/** Paths that are never read. */
	readonly leftOut: readonly string[];
	/** The type of our own view. */
	readonly viewType: string;
	readonly words: BaseWords;
}

const QUOTED = { quotes: '\'', isInFlow: false } as const;

/** The text of a `.base`: our view as rows and as a board, and plain tables whose formulas say days since and status. */
export function relationshipsBase({ rules, folders, leftOut, viewType, words }: BaseParts): string {
	const formulas = relationshipFormulas(rules, words.statuses);
	const { circle, role } = rules.propertyNames;
	const since = rules.propertyNames['last-deposit'];
	const columns = ['file.name', 'formula.status', 'formula.days_since', 'formula.cadence_days', 'formula.due', `note.${since}`, `note.${circle}`, `note.${role}`];
	const waiting = [words.statuses.stale, words.statuses.due, words.statuses.never].map((status) => `formula.status == ${text(status)}`);
	const grouped = ['    groupBy:', `      property: ${scalarSource(`note.${circle}`)}`, '      direction: ASC'];
	return [
		'filters:',
		'  and:',
		`    - ${quoted('file.ext == "md"')}`,
		'    - or:',
		...peopleFilters(rules, folders).map((filter) => `        - ${quoted(filter)}`),
		...leftOut.map((folder) => `    - ${quoted(`!file.inFolder(${text(folder)})`)}`),
		'formulas:',
		...Object.entries(formulas).map(([name, formula]) => `  ${name}: ${quoted(formula)}`),
		'properties:',
		...SHOWN_FORMULAS.flatMap((name) => [`  formula.${name}:`, `    displayName: ${quoted(words.columns[name])}`]),
		'views:',
		...view(viewType, words.views.rows, [...grouped, '    layout: rows']),
		...view(viewType, words.views.board, [...grouped, '    layout: board', '    showFresh: true']),
		...view('table', words.views.waiting, ['    filters:', '      or:', ...waiting.map((filter) => `        - ${quoted(filter)}`), ...order(columns)]),
		...view('table', words.views.everyone, order(columns)),
		'',
	].join('\n');
}

function view(type: string, name: string, keys: readonly string[]): readonly string[] {
	return [`  - type: ${scalarSource(type)}`, `    name: ${scalarSource(name)}`, ...keys];
}

function order(columns: readonly string[]): readonly string[] {
	return ['    order:', ...columns.map((column) => `      - ${scalarSource(column)}`)];
}

/** The signs of a person note (spec §2) as far as filters can see them: nested tags are in `hasTag`. */
function peopleFilters({ personTags, personMarkers }: Rules, folders: readonly string[]): readonly string[] {
	const tags = personTags.map((tag) => tag.trim().replace(/^#/, '')).filter(Boolean);
	return [
		...folders.map((folder) => `file.inFolder(${text(folder)})`),
		...(tags.length > 0 ? [`file.hasTag(${tags.map(text).join(', ')})`] : []),
		...personMarkers.flatMap(markerFilter),
	];
}

/** `'type: person'` → `if(note["type"], list(note["type"]).map(value.toString().lower()).containsAny("person", "[[person]]"), false)` */
function markerFilter(marker: string): readonly string[] {
	const colon = marker.indexOf(':');
	const value = plainValue(marker.slice(colon + 1));
	if (colon < 1 || value === '') return [];
	const property = `note[${text(marker.slice(0, colon).trim())}]`;
	return [`if(${property}, list(${property}).map(value.toString().lower()).containsAny(${text(value)}, ${text(`[[${value}]]`)}), false)`];
}

function quoted(value: string): string {
	return scalarSource(value, QUOTED);
}
