import type { Person } from '../domain/network';
import type { Problem } from '../domain/problem';
import { SECTIONS } from '../domain/sections';
import type { SectionName, Sections } from '../domain/sections';
import type { RowItem } from './row';

/** A section of the list: one of people, or that of the problems. */
export type ListSection = SectionName | 'problems';
export const LIST_SECTIONS: readonly ListSection[] = [...SECTIONS, 'problems'];

/** A problem and the note it is in; null where a setting is wrong. */
export interface ListedProblem {
	readonly path: string | null;
	readonly problem: Problem;
}

interface Placed extends RowItem {
	readonly section: ListSection;
}

export interface HeaderItem extends Placed {
	readonly type: 'header';
	readonly count: number;
	readonly isFolded: boolean;
}
export interface PersonItem extends Placed {
	readonly type: 'person';
	readonly person: Person;
}
export interface ProblemItem extends Placed {
	readonly type: 'problem';
	readonly listed: ListedProblem;
}
export interface MoreItem extends Placed {
	readonly type: 'more';
	readonly count: number;
	readonly isExpanded: boolean;
}
export type ListItem = HeaderItem | PersonItem | ProblemItem | MoreItem;

/** Which sections are folded, and which long ones are shown whole. */
export interface FoldState {
	isFolded(section: ListSection): boolean;
	isExpanded(section: ListSection): boolean;
}

/** How many rows a section shows before it has to be asked for the rest. */
export const ROWS_SHOWN = 12;

/** The sections as one flat list of headers and rows; sections without rows are left out. */
export function listItemsOf(sections: Sections, problems: readonly ListedProblem[], folds: FoldState): readonly ListItem[] {
	const countOf = (section: ListSection): number => (section === 'problems' ? problems.length : sections[section].length);
	const filled = LIST_SECTIONS.filter((section) => countOf(section) > 0);
	const items: ListItem[] = [];
	for (const [index, section] of filled.entries()) {
		const count = countOf(section);
		const isFolded = folds.isFolded(section);
		items.push({ type: 'header', key: `header:${section}`, section, position: index + 1, setSize: filled.length, count, isFolded });
		if (isFolded) continue;
		const isExpanded = folds.isExpanded(section);
		const shown = isExpanded ? count : shownOf(count);
		const hasMore = shown < count || (isExpanded && shownOf(count) < count);
		const setSize = hasMore ? shown + 1 : shown;
		if (section === 'problems') pushProblems(items, problems.slice(0, shown), setSize);
		else pushPeople(items, section, sections[section], shown, setSize);
		if (hasMore) items.push({ type: 'more', key: `more:${section}`, section, position: setSize, setSize, count, isExpanded });
	}
	return items;
}

/** A row that says "show all" takes as much room as the one row it would hide. */
function shownOf(count: number): number {
	return count <= ROWS_SHOWN + 1 ? count : ROWS_SHOWN;
}

function pushPeople(items: ListItem[], section: SectionName, people: readonly Person[], shown: number, setSize: number): void {
	for (let index = 0; index < shown; index++) {
		const person = people[index];
		// A path is a key by itself: no other key ends in .md.
		if (person) items.push({ type: 'person', key: person.path, section, position: index + 1, setSize, person });
	}
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
