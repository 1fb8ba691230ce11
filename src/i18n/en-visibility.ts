import type { Need } from '../domain/goal';
import { entries, listOf, number, plural, touchpoints } from './en-wording';

/** Visible work: where it was seen, what for, and how often. */
export const enVisibility = {
	log: 'Log visibility',

	heading: 'Visibility',
	headingRhythm: (rhythm: string): string => `Visibility, ${rhythm}`,
	strip: (count: number, weeks: number): string => `${entries(count)} in ${number(weeks)} weeks`,
	week: 'Week of',
	entries: 'Entries',
	weekOf: (day: string, count: number): string => `Week of ${day}: ${count === 0 ? 'nothing' : entries(count)}`,
	none: 'Nothing logged yet: a talk, a post, a town hall, a project.',
	streak: (weeks: number): string => plural(weeks, 'Streak # week.', 'Streak # weeks.'),
	lastEntry: (day: string): string => `Last seen on ${day}.`,
	inRhythm: (kept: number, weeks: number): string => `In rhythm in ${number(kept)} of ${number(weeks)} weeks.`,
	thisWeek: (): string => 'Nothing yet this week.',
	neverShown: (strengths: readonly string[]): string => `${listOf(strengths.map((name) => `“${name}”`))} ${strengths.length === 1 ? 'has' : 'have'} not been shown yet.`,
	shownLast: (strength: string, day: string): string => `“${strength}” has not been shown since ${day}.`,
	arenas: 'Arenas',
	strengths: 'Strengths',
	counted: (name: string, count: number): string => `${name} ${number(count)}`,
	beside: (count: number, access: number): string => `${entries(count)} of visible work beside ${touchpoints(access)} with senior people and sponsors.`,
	needs: { visibility: 'The goal needs visibility.', access: 'The goal needs access.', both: 'The goal needs both.' } satisfies Record<Need, string>,

	noLines: 'No line of that kind.',
};
