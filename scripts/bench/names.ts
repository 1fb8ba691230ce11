/** The words that synthetic vaults are made of: people's names, and what is said about them. */

const FIRST_STARTS = ['Bel', 'Cor', 'Dan', 'Fer', 'Gal', 'Hol', 'Jo', 'Kas', 'Lin', 'Mar', 'Nor', 'Per', 'Ros', 'Sil', 'Tam', 'Wil'];
const FIRST_ENDS = ['a', 'ado', 'ara', 'bert', 'dine', 'eth', 'ika', 'ina', 'iso', 'lyn', 'man', 'mund', 'ora', 'rid', 'ulf', 'wen'];
const LAST_STARTS = ['Ash', 'Brad', 'Carl', 'Dun', 'Ever', 'Fair', 'Grim', 'Hart', 'Kirk', 'Lang', 'Mar', 'North', 'Oak', 'Pem', 'Strat', 'Win'];
const LAST_ENDS = ['berg', 'bridge', 'brook', 'by', 'combe', 'dale', 'field', 'ford', 'ham', 'ingdon', 'leigh', 'more', 'son', 'stead', 'ton', 'wick'];

/** How many different names there are. */
export const NAME_COUNT = 65_536;

/**
 * The name with the given number, a different one for each number below `NAME_COUNT`.
 *
 * Names are plain ASCII in one manner of capitals, so that every sensible way of sorting them agrees.
 */
export function personName(number: number): string {
	// An odd factor visits every name once and keeps the alphabet and the busiest people apart.
	const mixed = Math.imul(number, 40_503) & (NAME_COUNT - 1);
	const part = (parts: readonly string[], shift: number): string => parts[(mixed >> shift) & 15] ?? '';
	return `${part(FIRST_STARTS, 0)}${part(FIRST_ENDS, 4)} ${part(LAST_STARTS, 8)}${part(LAST_ENDS, 12)}`;
}

/** The first word of a name. */
export function firstName(name: string): string {
	return name.split(' ')[0] ?? name;
}

/** What a touchpoint was about; none holds a link, a tag or a day. */
export const DEEDS = [
	'sent the talk on compilers', 'said thanks for the review', 'passed on the article about hiring', 'gave credit in the town hall',
	'caught up after the meetup', 'read the draft and answered', 'helped with the migration 🎉', 'congratulated on the new post',
	'café near the station, half an hour', 'shared the notes of the panel', 'put a good word in for the proposal', '20 minutes on the promotion case',
];

/** Lines of a day that have nothing to do with anybody. */
export const CHORES = [
	'walk before work', 'inbox empty by noon', 'two chapters of the book', 'wrote the weekly summary', 'fixed the printer again',
	'planned the next sprint', 'slow afternoon – nothing to report', 'gym', 'paid the electricity bill',
];

/** Notes about things, not people. */
export const TOPICS = ['Project Atlas', 'Reading List', 'Quarterly Plan', 'Conference', 'Book Club', 'Garden'];

/** Values of `role` that are job titles and none of the portfolio's roles. */
export const JOB_TITLES = ['Head of Design', 'Staff Engineer', 'VP Operations', 'Recruiter', 'Product Manager', 'Researcher'];

/** What came of a meeting. */
export const MEETINGS = ['Pricing Review', 'Design Critique', 'Hiring Round', 'Retrospective', 'Budget Talk', 'Roadmap'];
