import { expect, test } from 'vitest';
import { personMeant } from '../../src/domain/person-meant';
import { TestVault } from './vault-of';

const vault = new TestVault({
	'People/Ada.md': '---\naliases: [Countess]\n---\n',
	'People/Work/Bo.md': '',
	'People/Home/Bo.md': '',
});

function meant(given: string): unknown {
	const answer = personMeant(vault.network, given);
	return 'person' in answer ? answer.person.path : answer;
}

test.each([
	['Ada'], [' ada '], ['Countess'], ['[[Ada]]'], ['[[People/Ada|her]]'], ['People/Ada.md'], ['People/Ada'],
])('%j means Ada', (given) => {
	expect(meant(given)).toBe('People/Ada.md');
});

test('a name of two means neither, a path one of them', () => {
	expect(meant('Bo')).toEqual({ fault: 'several', paths: ['People/Home/Bo.md', 'People/Work/Bo.md'] });
	expect(meant('People/Work/Bo')).toBe('People/Work/Bo.md');
});

test.each(['people/work/bo.md', 'Work/Bo', '[[Work/Bo]]'])('%s is path enough, whatever its case', (given) => {
	expect(meant(given)).toBe('People/Work/Bo.md');
});

test.each(['ork/Bo', 'Elsewhere/Bo', 'Work/'])('%s is no part of a path', (given) => {
	expect(meant(given)).toEqual({ fault: 'nobody' });
});

test.each([['Nobody'], [''], ['constructor'], ['[[]]']])('%j means nobody', (given) => {
	expect(meant(given)).toEqual({ fault: 'nobody' });
});
