import type { Need } from '../domain/goal';
import { listOf } from './en-log';

/** Visible work: where it was seen, what for, and how often. */
export const enVisibility = {
	log: 'Log visibility',

	heading: 'Visibility',
	headingRhythm: (rhythm: string): string => `Visibility, ${rhythm}`,
	strip: (entries: number, weeks: number): string => `${count(entries, 'entry', 'entries')} in ${weeks} weeks`,
	week: 'Week of',
	entries: 'Entries',
	weekOf: (day: string, entries: number): string => `Week of ${day}: ${entries === 0 ? 'nothing' : count(entries, 'entry', 'entries')}`,
	none: 'Nothing logged yet: a talk, a post, a town hall, a project.',
	streak: (weeks: number): string => `Streak ${count(weeks, 'week')}.`,
	lastEntry: (day: string): string => `Last seen on ${day}.`,
	inRhythm: (kept: number, weeks: number): string => `In rhythm in ${kept} of ${weeks} weeks.`,
	thisWeek: (): string => 'Nothing yet this week.',
	neverShown: (strengths: readonly string[]): string => `${listOf(strengths.map((name) => `“${name}”`))} ${strengths.length === 1 ? 'has' : 'have'} not been shown yet.`,
	shownLast: (strength: string, day: string): string => `“${strength}” has not been shown since ${day}.`,
	arenas: 'Arenas',
	strengths: 'Strengths',
	counted: (name: string, entries: number): string => `${name} ${entries}`,
	beside: (entries: number, access: number): string => `${count(entries, 'entry', 'entries')} of visible work beside ${count(access, 'touchpoint')} with senior people and sponsors.`,
	needs: { visibility: 'The goal needs visibility.', access: 'The goal needs access.', both: 'The goal needs both.' } satisfies Record<Need, string>,

	lines: 'Visible work',
	noLines: 'No line of that kind.',
};

function count(value: number, one: string, many = `${one}s`): string {
	return `${value} ${value === 1 ? one : many}`;
}
