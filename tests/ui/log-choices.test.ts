import { prepareFuzzySearch } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { firstPeople, foundPeople } from '../../src/ui/people-search';
import { completedWay, waysOffered, waysUsed } from '../../src/ui/ways';
import { TestVault } from '../domain/vault-of';

const VAULT = new TestVault({
	'People/Grace Hopper.md': '---\naliases: [Amazing Grace]\nlast-deposit: 2026-01-01\n---\n',
	'People/Ada Lovelace.md': '---\nlast-deposit: 2026-02-01\n---\n',
	'People/Edsger Dijkstra.md': '---\nlast-deposit: 2026-03-01\n---\n',
	'Daily/2026-04-01.md': '- #deposit/credit [[Grace Hopper]] a\n- #deposit/Credit [[Ada Lovelace]] b\n- #deposit/thanks [[Ada Lovelace]] c\n- #ask/advice [[Ada Lovelace]] d\n',
});

describe('ways', () => {
	const people = [...VAULT.network.people.values()];

	it('in use are those of the kind, the most used first, whatever their case', () => {
		expect([waysUsed(people, 'deposit'), waysUsed(people, 'ask'), waysUsed(people, 'encounter')]).toEqual([['credit', 'thanks'], ['advice'], []]);
	});

	it('offered are those in use, then ideas for what to give, each once', () => {
		expect(waysOffered(['credit', 'thanks'], ['Thanks', 'town hall', ''], 'deposit')).toEqual(['credit', 'thanks', 'town-hall']);
		expect(waysOffered(['advice'], ['thanks'], 'ask')).toEqual(['advice']);
	});

	it.each([
		['cre', 'credit'],
		['#c', 'credit'],
		['#panel', 'panel'],
		['c', null],
		['panel', null],
		['credit for', null],
		['#', null],
		['', null],
	])('Tab makes of %j the way %j', (text, way) => expect(completedWay(text, ['credit', 'thanks'])).toBe(way));
});

describe('people', () => {
	const order = VAULT.board('2026-11-22').order();
	const namesFor = (query: string, limit = 7): readonly string[] => foundPeople(order, prepareFuzzySearch(query), limit).map(({ person, alias }) => (alias === null ? person.name : `${person.name} (${alias})`));

	it('come in the order of need', () => expect(firstPeople(order, 2).map(({ person }) => person.name)).toEqual(order.slice(0, 2).map(({ name }) => name)));
	it('are found by the beginnings of their names', () => expect(namesFor('gr ho')).toEqual(['Grace Hopper']));
	it('are found by an alias where the name does not fit', () => expect(namesFor('amaz')).toEqual(['Grace Hopper (Amazing Grace)']));
	it('with a word that begins so come before those that hold the letters', () => expect(namesFor('d')).toEqual(['Edsger Dijkstra', 'Ada Lovelace']));
	it('are no more than there is room for', () => expect(namesFor('a', 1)).toHaveLength(1));
	it('who do not fit are not found', () => expect(namesFor('zzz')).toEqual([]));
});
