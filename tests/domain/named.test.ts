import { describe, expect, test } from 'vitest';
import { namedBy, spellingsOf } from '../../src/domain/named';
import { DEFAULT_RULES } from '../../src/domain/rules';

const WORK = { id: 'organisation', name: 'Work' };
const AMERICAN = { id: 'us', name: 'Organization' };

describe('a circle or a role is named', () => {
	test.each([['organisation'], ['ORGANISATION'], ['Organization'], [' organization ']])('by %j, as spec §3 says', (text) => {
		expect(namedBy(text, DEFAULT_RULES.circles)?.id).toBe('organisation');
	});

	test('by its id before its name, and by either before the American spelling of another', () => {
		expect(namedBy('work', [WORK, { id: 'work', name: 'Else' }])?.name).toBe('Else');
		for (const circles of [[WORK, AMERICAN], [AMERICAN, WORK]]) expect(namedBy('organization', circles)).toBe(AMERICAN);
	});

	test('of two with one name by the first', () => {
		expect(namedBy('Same', [{ id: 'one', name: 'Same' }, { id: 'two', name: 'same' }])?.id).toBe('one');
	});

	test('by nothing else', () => {
		expect(namedBy('nowhere', DEFAULT_RULES.circles)).toBeUndefined();
		expect(namedBy('constructor', DEFAULT_RULES.circles)).toBeUndefined();
		expect(namedBy('organization', [{ id: 'industry', name: 'Industry' }])).toBeUndefined();
	});
});

test('each spelling once, the id first', () => {
	expect(spellingsOf(WORK)).toEqual(['organisation', 'work', 'organization']);
	expect(spellingsOf(AMERICAN)).toEqual(['us', 'organization']);
	expect(spellingsOf({ id: 'peer', name: 'Peer' })).toEqual(['peer']);
});
