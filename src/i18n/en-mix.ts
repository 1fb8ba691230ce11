import type { GoalService } from '../domain/goal-service';
import type { Need } from '../domain/goal';
import { days, decimal, eitherOf, lastMonths, listOf, number, people, percent, plural, touchpoints } from './en-wording';

/** The numbers and sentences beside the map: mix, goal, and the career one has and wants. */
export const enMix = {
	heading: 'Mix',
	shown: 'What the table counts',
	counts: { people: 'People', stale: 'Stale', given: 'Given' },
	circle: 'Circle',
	none: (): string => 'none',
	nobodyWanted: '–',
	ofTarget: (target: number): string => `of ${number(target)}`,
	/** What a cell's list is called, and its number read out. */
	cell: {
		people: (count: number, role: string, circle: string): string => `${role}, ${circle}: ${people(count)}`,
		stale: (count: number, role: string, circle: string): string => `${role}, ${circle}: ${number(count)} stale`,
		given: (count: number, role: string, circle: string): string => `${role}, ${circle}: given ${number(count)}`,
	},
	target: (target: number): string => `, wanted ${number(target)}`,
	given: (count: number): string => `given ${number(count)}`,
	window: (months: number): string => `Given in ${lastMonths(months)}; to somebody of two roles, half in each.`,

	emptyCircle: (circle: string): string => `${circle}, where you want to grow, has nobody in it yet.`,
	nobody: (roles: readonly string[]): string => `Nobody is ${eitherOf(roles.map((role) => `your ${role}`))} yet.`,
	gap: (role: string, circles: readonly string[]): string => `No ${role} in ${eitherOf(circles)}.`,
	gapOutside: (role: string, circle: string): string => `No ${role} outside ${circle}.`,
	single: (name: string, roles: readonly string[]): string => `${name} is your only ${listOf(roles)}.`,
	toRole: (share: string, role: string): string => `${share} of what you gave went to one role: ${role}.`,
	toCircle: (share: string, circle: string): string => `${share} of what you gave went to one circle: ${circle}.`,
	toFew: (share: string, count: number): string => `${share} of what you gave went to ${plural(count, 'one familiar face', '# familiar faces')}.`,
	effectiveRoles: (roles: number): string => `In effect, what you gave is spread over ${decimal(roles)} roles.`,
	outside: (count: number): string => plural(count, '# person has no circle or role yet, and is not in the table.', '# people have no circle or role yet, and are not in the table.'),
	wellMixed: 'Every role is played in every circle, and none rests on one person.',
	percent,

	career: 'Career you have · career you want',
	careerShares: (have: number, want: number, months: number): string => `${percent(have)} · ${percent(want)} of what you gave in ${lastMonths(months)}`,
	careerNothing: 'Nothing was given to people in a circle yet.',
	careerPart: { have: (share: number): string => `The career you have: ${percent(share)}`, want: (share: number): string => `The career you want: ${percent(share)}` },

	goal: {
		is: (goal: string): string => `Goal: ${goal}`,
		untitled: (): string => 'without words yet',
		daysLeft: (count: number): string => (count === 0 ? 'due today' : count > 0 ? `${days(count)} left` : `${days(-count)} past its day`),
		needs: (need: Need): string => `needs ${need === 'both' ? 'visibility and access' : need}`,
		served: (share: number): string => `${percent(share)} of the last 90 days served it`,
		set: 'Set a goal',
		several: (count: number): string => `${number(count)} goals are active. Set the status of all but one to done:`,
		heading: 'What served the goal',
		service: ({ lines, serving }: GoalService, window: number): string => (lines === 0 ? `Nothing in the last ${days(window)} yet.` : `${number(serving)} of ${touchpoints(lines)} in ${days(window)}.`),
		priorities: (touched: number, all: number): string => `In touch with ${number(touched)} of ${plural(all, '# priority', '# priorities')}`,
		access: (count: number): string => `${number(count)} with senior people and sponsors`,
		visibility: (count: number): string => `${number(count)} of visible work`,
	},
};
