import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import type { Kind } from '../../src/domain/rules';
import { intentTextOf } from '../../src/ui/intent-row';
import { day, TestVault } from '../domain/vault-of';

const vault = new TestVault({ 'People/Ada.md': '', 'Daily/2026-04-20.md': '- #ask [[Ada]] a favour\n' });
const source = { strings: en, board: vault.board('2026-04-30') };
const ada = vault.person('People/Ada.md');
const text = { source: '', words: 'the slides', due: day('2026-05-01') };

test.each<[Kind, string]>([['deposit', 'To Ada'], ['introduction', 'To Ada'], ['received', 'From Ada'], ['ask', 'With Ada']])('an unticked %s says whose it is: %s', (kind, who) => {
	const line = { kind, way: null, day: null, path: 'Daily/2026-04-20.md', line: 1, isPromise: true } as const;
	expect(intentTextOf({ intent: { type: 'promise', line, people: [ada] }, text }, source)).toMatchObject({ words: 'the slides', who, due: 'due 1 May', finish: 'Done' });
});

test('a loop says whom one asked and when, and nothing of being late', () => {
	const [ask] = ada.ledger.contacts;
	if (!ask) throw new Error('nothing was asked');
	expect(intentTextOf({ intent: { type: 'loop', person: ada, ask, daysAgo: 10 }, text: null }, source)).toEqual({ words: 'Ask', due: '', isLate: false, who: 'You asked Ada on 20 Apr', finish: 'Thank them, and say what came of it' });
});
