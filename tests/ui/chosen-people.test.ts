import { describe, expect, it } from 'vitest';
import { ChosenPeople } from '../../src/ui/chosen-people';
import { fc } from '../property';

const LISTED = ['a', 'b', 'c', 'd', 'e', 'f'];

function chosen(...paths: readonly string[]): ChosenPeople {
	const people = new ChosenPeople();
	for (const path of paths) people.toggle(path);
	return people;
}

describe('one by one', () => {
	it('people are kept in the order in which they were chosen, and choosing again takes them out', () => {
		const people = chosen('d', 'a', 'c');
		people.toggle('a');
		expect(people.paths).toEqual(['d', 'c']);
		expect([people.has('a'), people.has('c'), people.size]).toEqual([false, true, 2]);
	});

	it('clearing leaves nobody, and no beginning of a range', () => {
		const people = chosen('b');
		people.clear();
		people.extendTo('d', LISTED, 'c');
		expect(people.paths).toEqual(['c', 'd']);
	});
});

describe('a range', () => {
	it('runs from the one chosen last, in either direction, beginning with that one', () => {
		const people = chosen('c');
		people.extendTo('e', LISTED, 'a');
		expect(people.paths).toEqual(['c', 'd', 'e']);
		people.extendTo('a', LISTED, 'a');
		expect(people.paths).toEqual(['c', 'b', 'a']);
	});

	it('drawn anew takes the place of the one before, and leaves what was chosen besides', () => {
		const people = chosen('f', 'b');
		people.extendTo('e', LISTED, 'a');
		people.extendTo('c', LISTED, 'a');
		expect(people.paths).toEqual(['f', 'b', 'c']);
	});

	it('begins at the mark where nobody was chosen', () => {
		const people = chosen();
		people.extendTo('c', LISTED, 'b');
		expect(people.paths).toEqual(['b', 'c']);
	});

	it('whose beginning is no longer listed is the one row', () => {
		const people = chosen('x');
		people.extendTo('c', LISTED, 'a');
		expect(people.paths).toEqual(['x', 'c']);
	});

	it('row by row shrinks again, and begins anew where the mark was moved away', () => {
		const people = chosen('a');
		people.extendFrom('a', 'b', LISTED);
		people.extendFrom('b', 'c', LISTED);
		people.extendFrom('c', 'b', LISTED);
		expect(people.paths).toEqual(['a', 'b']);
		people.extendFrom('e', 'f', LISTED);
		expect(people.paths).toEqual(['a', 'b', 'e', 'f']);
	});

	it('everybody added at once is one end of the next range', () => {
		const people = chosen('f');
		people.add(['b', 'c']);
		people.extendTo('a', LISTED, 'e');
		expect(people.paths).toEqual(['f', 'b', 'c', 'a']);
	});
});

describe('as notes come and go', () => {
	it('a person stays chosen, in their place, when the note is renamed', () => {
		const people = chosen('a', 'b', 'c');
		people.rename('b', 'x');
		expect(people.paths).toEqual(['a', 'x', 'c']);
		people.extendTo('d', ['a', 'x', 'c', 'd'], 'a');
		expect(people.paths).toEqual(['a', 'x', 'c', 'd']);
	});

	it('those who are gone do not come back with a range', () => {
		const people = chosen('a', 'b', 'c');
		people.keep((path) => path !== 'a');
		expect(people.paths).toEqual(['b', 'c']);
		people.extendTo('d', LISTED, 'a');
		expect(people.paths).toEqual(['b', 'c', 'd']);
	});
});

it('whatever is done, nobody is chosen twice, and only those who were shown', () => {
	const path = fc.constantFrom(...LISTED);
	const step = fc.oneof(
		path.map((one) => (people: ChosenPeople) => people.toggle(one)),
		fc.tuple(path, path).map(([to, start]) => (people: ChosenPeople) => people.extendTo(to, LISTED, start)),
		fc.tuple(path, path).map(([marked, to]) => (people: ChosenPeople) => people.extendFrom(marked, to, LISTED)),
		fc.subarray(LISTED).map((some) => (people: ChosenPeople) => people.add(some)),
		fc.subarray(LISTED).map((gone) => (people: ChosenPeople) => people.keep((one) => !gone.includes(one))),
	);
	fc.assert(fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
		const people = new ChosenPeople();
		for (const take of steps) take(people);
		expect(new Set(people.paths).size).toBe(people.size);
		expect(people.paths.every((one) => LISTED.includes(one))).toBe(true);
	}));
});
