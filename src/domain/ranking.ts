import { placeOf } from './lists';

/**
 * Things in order of a number, the highest first; equal ones in the order of `compare`.
 *
 * Many people share a number (all that are capped, all that are left alone), so each number has a shelf. A change moves
 * one thing from shelf to shelf; filling from things that are already in the order of `compare` sorts only the numbers.
 */
export class Ranking<T> {
	private shelves = new Map<number, T[]>();
	/** The numbers that have a shelf, ascending. */
	private numbers: number[] = [];
	private flat: readonly T[] | null = null;

	constructor(private readonly compare: (a: T, b: T) => number) {}

	/** Replaces everything; `things` are in the order of `compare`. */
	fill(things: Iterable<T>, numberOf: (thing: T) => number): void {
		this.shelves = new Map();
		for (const thing of things) {
			const number = numberOf(thing);
			const shelf = this.shelves.get(number);
			if (shelf) shelf.push(thing);
			else this.shelves.set(number, [thing]);
		}
		// A typed array sorts by number, without a call for each comparison.
		const numbers = new Float64Array(this.shelves.size);
		let count = 0;
		this.shelves.forEach((shelf, number) => {
			numbers[count++] = number;
			// One that was pushed to holds room for seventeen.
			if (shelf.length > 1) this.shelves.set(number, shelf.slice());
		});
		this.numbers = Array.from(numbers.sort());
		this.flat = null;
	}

	add(thing: T, number: number): void {
		let shelf = this.shelves.get(number);
		if (!shelf) {
			this.shelves.set(number, (shelf = []));
			this.numbers.splice(placeOf(this.numbers, number, compareNumbers), 0, number);
		}
		shelf.splice(placeOf(shelf, thing, this.compare), 0, thing);
		this.flat = null;
	}

	remove(thing: T, number: number): void {
		const shelf = this.shelves.get(number);
		const place = shelf ? placeOf(shelf, thing, this.compare) : 0;
		if (!shelf || shelf[place] === undefined || this.compare(shelf[place], thing) !== 0) return;
		shelf.splice(place, 1);
		if (shelf.length === 0) {
			this.shelves.delete(number);
			this.numbers.splice(placeOf(this.numbers, number, compareNumbers), 1);
		}
		this.flat = null;
	}

	/** The first `count` things. */
	top(count: number): readonly T[] {
		const top: T[] = [];
		for (let index = this.numbers.length - 1; index >= 0 && top.length < count; index--) {
			for (const thing of this.shelves.get(this.numbers[index] ?? 0) ?? []) {
				if (top.length === count) break;
				top.push(thing);
			}
		}
		return top;
	}

	/** All things in order; kept until the next change. */
	all(): readonly T[] {
		if (this.flat) return this.flat;
		const all: T[] = [];
		for (let index = this.numbers.length - 1; index >= 0; index--) {
			for (const thing of this.shelves.get(this.numbers[index] ?? 0) ?? []) all.push(thing);
		}
		this.flat = all;
		return all;
	}
}

function compareNumbers(a: number, b: number): number {
	return a - b;
}
