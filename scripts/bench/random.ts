/**
 * Random numbers that are the same on every machine: the vaults of the benchmarks are drawn from this and nothing else.
 *
 * `new RandomStream(7).below(10)` is always the same digit; two streams of one seed run in step.
 */

/** A seeded stream of numbers with the few ways of drawing that the generator needs. */
export class RandomStream {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** The next number from 0 up to, not including, 1 (mulberry32). */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** A whole number from 0 up to, not including, the limit. */
	below(limit: number): number {
		return Math.floor(this.next() * limit);
	}

	/** A whole number from 0 up to the limit, small ones far more often: a few people get most of the attention. */
	skewedBelow(limit: number): number {
		return Math.floor(limit * this.next() ** 3);
	}

	/** True with the given probability. */
	chance(probability: number): boolean {
		return this.next() < probability;
	}

	/** One of the given things, each as likely. */
	pick<T>(things: readonly T[]): T {
		const thing = things[this.below(things.length)];
		if (thing === undefined) throw new Error('There is nothing to pick from.');
		return thing;
	}

	/** One of the given things, by its share; the last takes what the shares leave over. */
	weighted<T>(things: readonly (readonly [share: number, thing: T])[]): T {
		let left = this.next();
		for (const [share, thing] of things) {
			left -= share;
			if (left < 0) return thing;
		}
		const last = things[things.length - 1];
		if (last === undefined) throw new Error('There is nothing to pick from.');
		return last[1];
	}
}
