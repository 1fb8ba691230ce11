/**
 * A map from a text to several texts, each at most once.
 *
 * Nearly every key has one value only, so a single one is kept bare and a few in a list: sets for all would cost more
 * memory than everything else the index keeps of a person.
 */
export class MultiMap {
	private readonly values = new Map<string, string | readonly string[] | Set<string>>();

	/** Adds a value to a key; one that is there already stays there once. */
	add(key: string, value: string): void {
		const held = this.values.get(key);
		if (held === undefined) this.values.set(key, value);
		else if (typeof held === 'string') {
			if (held !== value) this.values.set(key, [held, value]);
		} else if (held instanceof Set) held.add(value);
		// Copied and not pushed to: a list that was pushed to holds room for many more.
		else if (!held.includes(value)) this.values.set(key, held.length < LONG ? held.concat(value) : new Set([...held, value]));
	}

	delete(key: string, value: string): void {
		const held = this.values.get(key);
		if (held === undefined) return;
		if (held === value) this.values.delete(key);
		else if (held instanceof Set) held.delete(value);
		else if (typeof held !== 'string') this.keep(key, held.filter((other) => other !== value));
	}

	/** The values of a key, in no order. */
	get(key: string): Iterable<string> {
		const held = this.values.get(key);
		return held === undefined ? NONE : typeof held === 'string' ? [held] : held;
	}

	/** The value of a key that has exactly one. */
	only(key: string): string | null {
		const held = this.values.get(key);
		if (typeof held === 'string') return held;
		const [only, another] = held ?? NONE;
		return only !== undefined && another === undefined ? only : null;
	}

	private keep(key: string, left: readonly string[]): void {
		const [only, another] = left;
		if (only === undefined) this.values.delete(key);
		else this.values.set(key, another === undefined ? only : left);
	}
}

const NONE: readonly string[] = [];
const LONG = 32;
