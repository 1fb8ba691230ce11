import { expect, test } from 'vitest';
import { formatDay } from '../../src/domain/day';
import { differencesOf } from '../../src/domain/reconcile';
import { day, TestVault } from './vault-of';

/** Who differs on 2026-04-30, and how. */
function differencesIn(files: Readonly<Record<string, string>>): readonly unknown[] {
	return differencesOf(new TestVault(files).network, day('2026-04-30')).map(({ person, written, ledger, isAhead }) => [person.name, written?.found ?? null, ledger === null ? null : formatDay(ledger), isAhead]);
}

function person(property: string): string {
	return `---\n${property}\n---\n`;
}

test('a property behind the ledger comes before one that is ahead of it, each part by name', () => {
	expect(differencesIn({
		'People/Zoe.md': person('last-deposit: 2026-01-01'),
		'People/Bea.md': person('circle: growth'),
		'People/Ada.md': person('last-deposit: 2026-04-20'),
		'Daily/2026-04-02.md': '- #deposit [[Zoe]] [[Bea]] [[Ada]] x\n- #intro [[Zoe]] [[Bea]] y',
	})).toEqual([['Bea', null, '2026-04-02', false], ['Zoe', '2026-01-01', '2026-04-02', false], ['Ada', '2026-04-20', '2026-04-02', true]]);
});

test('what the ledger has nothing for is ahead of it', () => {
	expect(differencesIn({ 'People/Ada.md': person('last-deposit: 2026-04-20'), 'Daily/2026-04-02.md': '- #met [[Ada]]' })).toEqual([['Ada', '2026-04-20', null, true]]);
});

test.each(['2026-04-02', '2026/4/2', '2026-04', '2026', '"[[2026-04-02]]"'])('%s says nothing against 2 April', (written) => {
	expect(differencesIn({ 'People/Ada.md': person(`last-deposit: ${written}`), 'Daily/2026-04-02.md': '- #deposit [[Ada]] x' })).toEqual([]);
});

test('a line of a day to come is not on record yet', () => {
	expect(differencesIn({ 'People/Ada.md': person('last-deposit: 2026-04-02'), 'Daily/2026-04-02.md': '- #deposit [[Ada]] x', 'Daily/2026-05-02.md': '- #deposit [[Ada]] x' })).toEqual([]);
});
