import { wordingOf } from './wording';

/** How English is written here: with no comma before the last of a list, as in Britain. */
export const { number, decimal, percent, bytes, plural, counted, allOf, listOf, eitherOf, every } = wordingOf('en-GB', {
	others: ['# other', '# others'],
	every: { d: ['every day', 'every # days'], w: ['every week', 'every # weeks'], mo: ['every month', 'every # months'], y: ['every year', 'every # years'] },
});

export const people = counted('# person', '# people');
export const notes = counted('# note', '# notes');
export const lines = counted('# line', '# lines');
export const days = counted('# day', '# days');
export const months = counted('# month', '# months');
export const asks = counted('# ask', '# asks');
export const touchpoints = counted('# touchpoint', '# touchpoints');
export const changes = counted('# change', '# changes');
export const entries = counted('# entry', '# entries');

/** `'the notes of Ada and Grace'` */
export function notesOf(names: readonly string[]): string {
	return `${names.length === 1 ? 'the note' : 'the notes'} of ${listOf(names)}`;
}

/** `12` → `'the last year'` */
export function lastMonths(count: number): string {
	return count === 12 ? 'the last year' : `the last ${plural(count, 'month', '# months')}`;
}
