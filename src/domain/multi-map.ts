/**
 * A map from a text to several texts.
 *
 * Nearly every key has one value only, so a single one is kept bare: at 50,000 people that is a third of the memory of a set each.
 */
export class MultiMap {
	private readonly values = new Map<string, string | Set<string>>();

	add(key: string, value: string): void {
		const held = this.values.get(key);
		if (held === undefined) this.values.set(key, value);
		else if (typeof held !== 'string') held.add(value);
		else if (held !== value) this.values.set(key, new Set([held, value]));
	}

	delete(key: string, value: string): void {
		const held = this.values.get(key);
		if (held === value) this.values.delete(key);
		else if (typeof held === 'object') {
			held.delete(value);
			if (held.size === 0) this.values.delete(key);
		}
	}

	/** The values of a key, in the order they came. */
	get(key: string): Iterable<string> {
		const held = this.values.get(key);
		return held === undefined ? [] : typeof held === 'string' ? [held] : held;
	}

	/** The value of a key that has exactly one. */
	only(key: string): string | null {
		const held = this.values.get(key);
		if (typeof held !== 'object') return held ?? null;
		const [first] = held;
		return held.size === 1 && first !== undefined ? first : null;
	}
}
