import { allOf, decimal, number, percent, plural } from './en-wording';
import { capitalised } from './wording';

/** The dialog that writes a review. */
export const enReviewDialog = {
	command: 'Write network review',
	title: 'Network review',
	period: 'Which period',
	thisQuarter: 'This quarter, so far',
	lastQuarter: 'Last quarter',
	thisYear: 'This year, so far',
	lastYear: 'Last year',
	other: 'Another quarter or year',
	otherPeriod: 'Quarter or year',
	notAPeriod: (): string => 'Write a quarter such as 2026-Q4, or a year such as 2026.',
	makes: (path: string): string => `Makes ${path}`,
	anew: (path: string): string => `Writes the numbers in ${path} anew; your words stay.`,
	write: 'Write review',
	progress: 'Looking back…',
	written: (path: string): string => `Written: ${path}`,
	asBefore: (path: string): string => `${path} says all that already.`,
};

/** The words of review notes, and why one was not written. */
export const enReview = {
	number,
	decimal,
	percent,
	roleName: capitalised,
	rows: {
		given: 'Given',
		introductions: 'Introductions among them',
		asked: 'Asked',
		received: 'Received',
		have: 'Given in the career you have',
		want: 'Given in the career you want',
		contactBeforeNeed: 'Asks after at least two gives to that person',
		closedLoops: 'Asks with a later thanks or deposit',
		weeksGiven: 'Weeks in which something was given',
		busiest: 'Given in the busiest week',
		topFive: 'Given to the five most in touch with you',
		newPeople: 'New people',
		effectiveRoles: 'Roles that giving was spread over',
		visibility: 'Visible work',
		access: 'Touchpoints with senior people and sponsors',
	},
	career: 'The career you have, the career you want',
	evidence: ({ have, want }: Readonly<Record<'have' | 'want', string>>, circles: Readonly<Record<'have' | 'want', readonly string[]>>): string => `Of what was given to people in a circle, ${want} went to the career you want${inBrackets(circles.want)} and ${have} to the career you have${inBrackets(circles.have)}.`,
	evidenceBefore: (period: string, have: string, want: string): string => `In ${period} it was ${want} and ${have}.`,
	roles: 'By role',
	months: 'By month',
	columns: { month: 'Month', given: 'Given', asked: 'Asked', received: 'Received', visibility: 'Visible work', circle: 'Circle', role: 'Role', share: 'Share' },
	ofWeeks: (weeks: number, all: number): string => `${number(weeks)} of ${number(all)}`,
	people: 'People',
	mostTouched: 'Most in touch',
	newFaces: 'New',
	openAsks: 'To thank, or to tell what came of it, since',
	priorities: (year: number): string => `Priorities of ${year}`,
	touchpoints: (count: number): string => (count === 0 ? 'no touchpoint yet' : plural(count, '# touchpoint', '# touchpoints')),
	kept: (year: number): string => `Kept from ${year}`,
	letGo: (year: number): string => `Of ${year}, no longer`,
	seen: 'Visible work',
	arenas: 'Arenas',
	strengths: 'Strengths',
	soFar: (day: string, end: string): string => `Up to ${day}; the period ends on ${end}.`,
	questions: [
		'Is your network built for the career you have, or for the one you want?',
		'Where did contact come before need, and where only with it?',
		'Whom to turn to next, and with what?',
	],
	written: (path: string): string => `the numbers in ${path}`,
	noTemplate: (template: string): string => `The template "${template}" of reviews was not found, so the note was not made. Check it in the settings.`,
	markers: (path: string): string => `In ${path} the lines %% rapport:begin %% and %% rapport:end %% do not stand there once each, in this order, so nothing was written.`,
	changed: (path: string): string => `The numbers in ${path} were changed since.`,
};

/** `['a', 'b']` → `' (a and b)'`; nothing without any. */
function inBrackets(names: readonly string[]): string {
	return names.length === 0 ? '' : ` (${allOf(names)})`;
}
