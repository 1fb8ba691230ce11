import type { Person } from '../domain/people';
import { keyOf } from '../domain/promises';
import type { Intent } from '../domain/promises';
import type { PromiseText } from '../context';
import type { Problem } from '../domain/problem';
import { SECTIONS } from '../domain/sections';
import type { SectionName, Sections } from '../domain/sections';
import type { RowItem } from './row';

/** The sections of intents. */
const INTENT_SECTIONS = ['promises', 'loops'] as const;
/** A section of the list: one of people, that of promises and next steps, that of loops to close, or that of the problems. */
export type ListSection = SectionName | (typeof INTENT_SECTIONS)[number] | 'problems';
/** What was promised or is to be told is small and can be done today, so it stands right below the week. */
export const LIST_SECTIONS: readonly ListSection[] = ['thisWeek', ...INTENT_SECTIONS, ...SECTIONS.filter((section) => section !== 'thisWeek'), 'problems'];

/** A promise, a next step or a loop to close; the words of a line come once its note is read. */
export interface ListedIntent {
	readonly intent: Intent;
	readonly text: PromiseText | null;
}

/** A section of intents: how many, and the first so many of them with their words. */
export interface IntentSection {
	readonly count: number;
	readonly first: (count: number) => readonly ListedIntent[];
}

/** What the sections of intents hold. */
export type ListedIntents = Readonly<Record<(typeof INTENT_SECTIONS)[number], IntentSection>>;

/** A problem and the note it is in; null where a setting is wrong. */
export interface ListedProblem {
	readonly path: string | null;
	readonly problem: Problem;
}

export interface HeaderItem extends RowItem {
	readonly type: 'header';
	/** What it is called; sections of the list have names of their own. */
	readonly label?: string;
	readonly count: number;
	readonly isFolded: boolean;
}
export interface PersonItem extends RowItem {
	readonly type: 'person';
	readonly person: Person;
}
export interface ProblemItem extends RowItem {
	readonly type: 'problem';
	readonly listed: ListedProblem;
}
export interface IntentItem extends RowItem {
	readonly type: 'intent';
	readonly listed: ListedIntent;
}
export interface MoreItem extends RowItem {
	readonly type: 'more';
	readonly count: number;
	readonly isExpanded: boolean;
}
export type ListItem = HeaderItem | PersonItem | IntentItem | ProblemItem | MoreItem;

/** Which sections are folded, and which long ones are shown whole. */
export interface FoldState {
	isFolded(section: string): boolean;
	isExpanded(section: string): boolean;
	/** So many rows of a section are shown, without one that leads to the rest; one without any is left out. */
	limitOf?(section: string): number;
}

/** How many rows a section shows before it has to be asked for the rest. */
export const ROWS_SHOWN = 12;
const INTENTS_SHOWN = 5;
const KEYS = new WeakMap<Intent, string>();
const NONE: IntentSection = { count: 0, first: () => [] };
const NO_INTENTS: ListedIntents = { promises: NONE, loops: NONE };

/** True for a section of intents. */
export function isOfIntents(section: string): section is keyof ListedIntents {
	return INTENT_SECTIONS.some((known) => known === section);
}

/** The sections as one flat list of headers and rows; sections without rows are left out. */
export function listItemsOf(sections: Sections, problems: readonly ListedProblem[], folds: FoldState, intents: ListedIntents = NO_INTENTS): readonly ListItem[] {
	const countOf = (section: ListSection): number => (isOfIntents(section) ? intents[section].count : (section === 'problems' ? problems : sections[section]).length);
	const filled = LIST_SECTIONS.filter((section) => countOf(section) > 0 && folds.limitOf?.(section) !== 0);
	const items: ListItem[] = [];
	for (const [index, section] of filled.entries()) {
		const count = countOf(section);
		const isFolded = folds.isFolded(section);
		items.push({ type: 'header', key: `header:${section}`, section, position: index + 1, setSize: filled.length, count, isFolded });
		if (isFolded) continue;
		const limit = folds.limitOf?.(section) ?? null;
		const isExpanded = folds.isExpanded(section);
		const few = limit ?? shownOf(count, isOfIntents(section) ? INTENTS_SHOWN : ROWS_SHOWN);
		const shown = isExpanded ? count : few;
		const hasMore = few < count && limit === null;
		const setSize = hasMore ? shown + 1 : limit === null ? shown : count;
		if (section === 'problems') pushProblems(items, problems.slice(0, shown), setSize);
		else if (isOfIntents(section)) pushIntents(items, section, intents[section].first(shown), setSize);
		else pushPeople(items, section, sections[section], shown, setSize);
		if (hasMore) items.push({ type: 'more', key: `more:${section}`, section, position: setSize, setSize, count, isExpanded });
	}
	return items;
}

/** A row that says "show all" takes as much room as the one row it would hide. */
function shownOf(count: number, most: number): number {
	return count <= most + 1 ? count : most;
}

function pushPeople(items: ListItem[], section: SectionName, people: readonly Person[], shown: number, setSize: number): void {
	for (let index = 0; index < shown; index++) {
		const person = people[index];
		// A path is a key by itself: no other key ends in .md.
		if (person) items.push({ type: 'person', key: person.path, section, position: index + 1, setSize, person });
	}
}

function pushIntents(items: ListItem[], section: ListSection, intents: readonly ListedIntent[], setSize: number): void {
	for (const [index, listed] of intents.entries()) {
		items.push({ type: 'intent', key: keyOfIntent(listed.intent), section, position: index + 1, setSize, listed });
	}
}

/** Looked up by, so put together once: a text made anew has to be gone through each time. */
function keyOfIntent(intent: Intent): string {
	let key = KEYS.get(intent);
	if (key === undefined) KEYS.set(intent, (key = intent.type === 'promise' ? `promise:${keyOf(intent.line)}` : `${intent.type}:${intent.person.path}`));
	return key;
}

function pushProblems(items: ListItem[], problems: readonly ListedProblem[], setSize: number): void {
	const seen = new Map<string, number>();
	for (const [index, listed] of problems.entries()) {
		const { path, problem: { kind, line, property, found } } = listed;
		const same = JSON.stringify([path, kind, line, property, found]);
		const times = seen.get(same) ?? 0;
		seen.set(same, times + 1);
		items.push({ type: 'problem', key: `problem:${same}:${times}`, section: 'problems', position: index + 1, setSize, listed });
	}
}

/** The first item of the same section as `index`: its header. */
export function headerIndexOf(items: readonly ListItem[], index: number): number {
	const section = items[index]?.section;
	return items.findIndex((item) => item.section === section);
}
