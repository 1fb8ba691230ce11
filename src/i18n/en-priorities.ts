import { listOf, number, plural } from './en-wording';

/** The few people of a year: choosing them, and what is to be minded. */
export const enPriorities = {
	command: 'Choose priorities',
	title: (year: number): string => `Priorities of ${year}`,
	about: 'Three to five people to be closer to this year, with one small, genuine next step for each.',
	chosen: 'Chosen',
	noneChosen: 'Nobody yet. The questions below may help.',
	nextStep: (name: string): string => `Next step with ${name}`,
	letGo: (name: string): string => `Not ${name}`,
	lastYears: (year: number): string => `Of ${year}: whom to keep?`,
	influence: 'Who has influence?',
	interesting: 'Who does interesting work?',
	nobody: 'Nobody\'s note says so yet.',
	noCircle: 'No circle',
	showMore: (count: number): string => `Show ${number(count)} more`,
	somebodyElse: 'Somebody else…',
	save: 'Save priorities',
	full: 'Five is the most: let somebody go to choose another.',
	done: (year: number, names: readonly string[]): string => (names.length === 0 ? `No priorities of ${year}` : `Priorities of ${year}: ${listOf(names)}`),
	asBefore: 'The priorities are as they were.',

	/** In the portfolio. */
	heading: (year: number): string => `Priorities ${year}`,
	choose: 'Choose…',
	none: 'Nobody yet. Three to five people are a good number for a year.',
	tooFew: (count: number): string => plural(count, 'One person so far; three to five are a good number.', '# people so far; three to five are a good number.'),
	tooMany: (count: number): string => `${number(count)} people: beyond five, little is left for each.`,
	noStep: (): string => 'no next step yet',
	setStep: (name: string): string => `Set the next step with ${name}`,
	promised: (words: string): string => `promised: ${words}`,
	renew: (names: readonly string[], year: number): string => `A new year: of ${listOf(names)}, whom do you want to keep for ${year}?`,
	renewNow: 'Choose',
	renewLater: 'Not now',
};
