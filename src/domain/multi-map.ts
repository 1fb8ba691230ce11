/**
 * A map from a text to several texts; a value added twice is there until it was deleted twice.
 *
 * Nearly every key has one value only, so a single one is kept bare, and several in a list: sets would cost more memory
 * than everything else the index keeps of a person.
 */
export class MultiMap {
	private readonly values = new Map<string, string | string[]>();

	add(key: string, value: string): void {
		const held = this.values.get(key);
		if (held === undefined) this.values.set(key, value);
		else if (typeof held === 'string') this.values.set(key, [held, value]);
		// Short lists are copied: one that was pushed to holds room for many more.
		else if (held.length < LONG) this.values.set(key, held.concat(value));
		else held.push(value);
	}

	delete(key: string, value: string): void {
		const held = this.values.get(key);
		if (held === value) this.values.delete(key);
		else if (typeof held === 'object') {
			const place = held.lastIndexOf(value);
			if (place < 0) return;
			// The order of values means nothing, so the last fills the gap.
			const last = held.pop();
			if (place < held.length && last !== undefined) held[place] = last;
			const [only] = held;
			if (held.length === 1 && only !== undefined) this.values.set(key, only);
		}
	}

	/** The values of a key, in no order. */
	get(key: string): readonly string[] {
		const held = this.values.get(key);
		return held === undefined ? NONE : typeof held === 'string' ? [held] : held;
	}

	/** The value of a key that has exactly one. */
	only(key: string): string | null {
		const held = this.values.get(key);
		return typeof held === 'string' ? held : null;
	}
}

const NONE: readonly string[] = [];
const LONG = 32;
