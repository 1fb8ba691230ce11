import { ACCOUNT_STANDINGS, accountsOn } from './account';
import type { AccountRules } from './account';
import type { Board } from './board';
import type { Person } from './people';
import { plainKey } from './reference';
import type { Rules } from './rules';
import type { Status } from './course';
import { compareNames } from './standing';

/** How the rows of a section are ordered. */
export type SortOrder = 'attention' | 'name' | 'days' | 'account';

/** What the user looks for; empty sets and an empty text let everybody through. */
export interface Filter {
	readonly search: string;
	/** Ids. */
	readonly circles: readonly string[];
	/** Ids. */
	readonly roles: readonly string[];
	readonly sort: SortOrder;
}

export const NO_FILTER: Filter = { search: '', circles: [], roles: [], sort: 'attention' };

/** The sections of the stale list that hold people, in the order in which they stand. */
export const SECTIONS = ['thisWeek', 'stale', 'due', 'never', 'fresh', 'leftAlone', 'unplaced'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Everybody who passes the filter, by section; nobody stands twice. */
export type Sections = Readonly<Record<SectionName, readonly Person[]>>;

/** Where somebody of a status stands who is not among this week's. */
export const SECTION_OF: Readonly<Record<Status, SectionName>> = {
	stale: 'stale',
	due: 'due',
	never: 'never',
	fresh: 'fresh',
	snoozed: 'leftAlone',
	resting: 'leftAlone',
	unplaced: 'unplaced',
};

/** Splits the board's order into sections; those of this week are not repeated below. */
export function sectionsOf(board: Board, filter: Filter, rules: Pick<Rules, 'circles' | 'roles'> & AccountRules): Sections {
	const matches = matcherOf(filter, rules);
	const thisWeek = board.thisWeek().filter(matches);
	const isListed = new Set(board.thisWeek());
	const sections: Record<SectionName, Person[]> = { thisWeek, stale: [], due: [], never: [], fresh: [], leftAlone: [], unplaced: [] };
	for (const person of board.order()) {
		if (isListed.has(person) || !matches(person)) continue;
		const status = board.statusOf(person.path);
		if (status) sections[SECTION_OF[status]].push(person);
	}
	if (filter.sort !== 'attention') for (const name of SECTIONS) sections[name].sort(comparatorOf(filter.sort, board, rules));
	return sections;
}

/** What is searched of a person, kept for as long as their note says the same. */
export class SearchTexts {
	private readonly texts = new WeakMap<Person, string>();

	/** Name, aliases and job title, as they are compared, a line each. */
	of(person: Person): string {
		const known = this.texts.get(person);
		if (known !== undefined) return known;
		const { name, reading: { aliases, facts } } = person;
		const text = [name, ...aliases, facts.about.title ?? ''].map(plainKey).join('\n');
		this.texts.set(person, text);
		return text;
	}
}

/** The sections with only those who pass, in the order asked for. */
export function filteredSections(sections: Sections, matches: ((person: Person) => boolean) | null, sort: SortOrder, board: Board, rules: AccountRules): Sections {
	if (!matches && sort === 'attention') return sections;
	const compare = sort === 'attention' ? null : comparatorOf(sort, board, rules);
	const filtered: Partial<Record<SectionName, readonly Person[]>> = {};
	for (const name of SECTIONS) {
		const people = matches ? sections[name].filter(matches) : [...sections[name]];
		filtered[name] = compare ? people.sort(compare) : people;
	}
	return { ...sections, ...filtered };
}

/** Says whether a person passes a filter: by name, alias, circle or role (spec: the view's search). */
export function matcherOf({ search, circles, roles }: Filter, rules: Pick<Rules, 'circles' | 'roles'>, texts = new SearchTexts()): (person: Person) => boolean {
	const words = plainKey(search).split(/\s+/).filter(Boolean);
	const circleNames = new Map(rules.circles.map(({ id, name }) => [id, plainKey(name)]));
	const roleNames = new Map(rules.roles.map(({ id, name }) => [id, plainKey(name)]));
	return (person) => {
		const { facts } = person.reading;
		if (circles.length > 0 && !circles.includes(facts.circle ?? '')) return false;
		if (roles.length > 0 && !roles.some((role) => facts.roles.includes(role))) return false;
		if (words.length === 0) return true;
		const text = texts.of(person);
		const circle = circleNames.get(facts.circle ?? '') ?? '';
		return words.every((word) => text.includes(word) || circle.includes(word) || facts.roles.some((role) => (roleNames.get(role) ?? role).includes(word)));
	};
}

/** For people in the board's order, which those of one standing keep. */
function comparatorOf(sort: Exclude<SortOrder, 'attention'>, board: Board, rules: AccountRules): (a: Person, b: Person) => number {
	if (sort === 'name') return compareNames;
	if (sort === 'account') {
		const accountOf = accountsOn(board.today, rules);
		const placeOf = remembered((person) => ACCOUNT_STANDINGS.indexOf(accountOf(person).standing));
		return (a, b) => placeOf(a) - placeOf(b);
	}
	const daysOf = remembered((person) => board.standingOf(person.path)?.daysSince ?? Infinity);
	return (a, b) => compareNumbers(daysOf(b), daysOf(a)) || compareNames(a, b);
}

/** The number that people are ordered by, worked out once for each. */
function remembered(numberOf: (person: Person) => number): (person: Person) => number {
	const numbers = new Map<Person, number>();
	return (person) => {
		const number = numbers.get(person) ?? numberOf(person);
		numbers.set(person, number);
		return number;
	};
}

function compareNumbers(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
