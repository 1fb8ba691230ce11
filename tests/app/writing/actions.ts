/** What is done in a vault, in any order; and the vault that it is done in. */
import { fc } from '../../property';
import type { Files } from './logging';

/** Three people. */
export const PEOPLE: Files = {
	'People/Ada.md': '---\r\ncircle: industry   # a comment\r\n"lastDeposit":  \'2026-01-01\'\r\n---\r\n# Ada',
	'People/Bea.md': 'Bea, no properties\n',
	'People/Cy.md': '---\ntags: [a, b]\nabout: >\n  folded\n  text\n---\n',
};
/** Two days, with one promise. */
export const NOTES: Files = {
	'2026-04-30.md': '# Day\n\n## Touchpoints\n- a note\n\t- child\n- [ ] #deposit [[Cy]] first promise;\n\n## Next\nlast',
	'2026-04-29.md': '---\r\nx: &a 1\r\n---\r\n\r\ntext',
};
/** What a user, or something else, does. */
export type Action =
	| { readonly type: 'log'; readonly people: readonly string[]; readonly daysAgo: number; readonly kind: 'deposit' | 'ask' | 'introduction' | 'encounter' | 'introduction received' }
	| { readonly type: 'undo' | 'reconcile' }
	| { readonly type: 'tick'; readonly nth: number }
	| { readonly type: 'correct'; readonly nth: number; readonly daysAgo: number | null; readonly kind: 'deposit' | 'ask' | null; readonly people: readonly string[] | null }
	| { readonly type: 'close'; readonly during: 'log' | 'tick' | 'correct' | 'undo'; readonly nth: number; readonly turns: number }
	| { readonly type: 'fail'; readonly write: number }
	| { readonly type: 'write by hand'; readonly daysAgo: number; readonly isAtTop: boolean }
	| { readonly type: 'log by hand'; readonly person: string; readonly daysAgo: number; readonly isPromise: boolean }
	| { readonly type: 'delete a line'; readonly nth: number }
	| { readonly type: 'break the properties'; readonly person: string };

const person = fc.constantFrom(...Object.keys(PEOPLE));
const people = fc.uniqueArray(person, { minLength: 1 });
const daysAgo = fc.nat(2);
const nth = fc.nat(9);
export const action: fc.Arbitrary<Action> = fc.oneof(
	{ weight: 6, arbitrary: fc.record({ type: fc.constant('log' as const), people, daysAgo, kind: fc.constantFrom('deposit', 'ask', 'introduction', 'encounter', 'introduction received') }) },
	{ weight: 5, arbitrary: fc.record({ type: fc.constantFrom('undo', 'undo', 'reconcile') }) },
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('tick' as const), nth }) },
	{ weight: 4, arbitrary: fc.record({ type: fc.constant('correct' as const), nth, daysAgo: fc.option(daysAgo), kind: fc.option(fc.constantFrom('deposit', 'ask')), people: fc.option(people) }) },
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('close' as const), during: fc.constantFrom('log', 'tick', 'correct', 'undo'), nth, turns: fc.nat(6) }) },
	{ weight: 2, arbitrary: fc.record({ type: fc.constant('fail' as const), write: fc.integer({ min: 1, max: 3 }) }) },
	fc.record({ type: fc.constant('write by hand' as const), daysAgo, isAtTop: fc.boolean() }),
	{ weight: 3, arbitrary: fc.record({ type: fc.constant('log by hand' as const), person, daysAgo, isPromise: fc.boolean() }) },
	fc.record({ type: fc.constant('delete a line' as const), nth }),
	fc.record({ type: fc.constant('break the properties' as const), person }),
);
