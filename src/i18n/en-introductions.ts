import { listOf, number, people, plural } from './en-wording';

/** Introductions: making them, receiving them, and who led to whom. */
export const enIntroductions = {
	introduce: 'Introduce people',
	introduceTo: 'Introduce to…',
	record: 'Record an introduction received',
	introducedBy: 'Introduced you to…',
	whoIntroduced: 'Who introduced you',
	toWhom: 'To whom',
	whereOrWhy: 'Where, or what about',
	recordNow: 'Record',
	lacks: {
		'no-introducer': 'Choose who introduced you.',
		'nobody-introduced': 'Choose whom they introduced you to.',
	},
	recorded: (introducer: string, introduced: readonly string[]): string => `${introducer} introduced you to ${listOf(introduced)}`,
	thank: (introducer: string): string => `Thank ${introducer}`,
	thanksFor: (introduced: readonly string[]): string => `For introducing you to ${listOf(introduced)}`,
	multipliers: 'Show who led you to others',

	find: 'Who led you to others',
	nobodyFound: 'Nobody of that name has led you to others.',
	none: (): string => 'Nobody has yet, as far as your notes say. Name who introduced you in "introduced-by" of a person note, or write: - #intro/received [[Who introduced you]] introduced me to [[The new person]]',
	reach: (direct: number, total: number): string => (total === direct ? `led you to ${people(direct)}` : `led you to ${people(direct)}, ${number(total)} in all`),
	made: (count: number): string => (count === 0 ? 'You have not noted an introduction of your own yet.' : plural(count, 'You made # introduction.', 'You made # introductions.')),
};
