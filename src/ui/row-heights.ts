/** What the arithmetic needs to know of an item. */
export interface Sized {
	readonly key: string;
	readonly type: string;
}

/** A stretch of items, the end excluded. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Never more rows in the document than this, however high the pane (performance: view). */
export const MAX_ROWS = 90;

const FIRST_GUESS = 44;

/**
 * How high each item is and where it stands, without having built it.
 *
 * Measured heights are kept by key; until one is measured, an item counts as high as the first measured of its type.
 */
export class RowHeights {
	private items: readonly Sized[] = [];
	private heights = new Float64Array(0);
	/** 1 where an item's height is no guess. */
	private known = new Uint8Array(0);
	/** `offsets[i]` is where item i begins; one more than there are items. */
	private offsets = new Float64Array(1);
	private readonly measured = new Map<string, number>();
	private readonly guesses = new Map<string, number>();

	/** The height of everything. */
	get total(): number {
		return this.offsets[this.items.length] ?? 0;
	}

	setItems(items: readonly Sized[]): void {
		// What was measured of the same ones is in their heights already.
		if (items === this.items) return;
		this.items = items;
		this.fill();
	}

	/** Forgets what was measured: the pane's width or the font changed. */
	forget(): void {
		this.measured.clear();
		this.guesses.clear();
		this.fill();
	}

	/** Takes measured heights of items, by index. */
	measure(found: ReadonlyMap<number, number>): void {
		let first = this.items.length;
		const newGuesses = new Set<string>();
		for (const [index, height] of found) {
			const item = this.items[index];
			if (!item || height <= 0) continue;
			this.measured.set(item.key, height);
			this.known[index] = 1;
			if (!this.guesses.has(item.type)) {
				this.guesses.set(item.type, height);
				newGuesses.add(item.type);
			}
			if (this.heights[index] === height) continue;
			this.heights[index] = height;
			first = Math.min(first, index);
		}
		if (newGuesses.size > 0) this.guess(newGuesses);
		this.addUp(newGuesses.size > 0 ? 0 : first);
	}

	offsetOf(index: number): number {
		return this.offsets[Math.max(0, Math.min(index, this.items.length))] ?? 0;
	}

	heightOf(index: number): number {
		return this.heights[index] ?? 0;
	}

	/** The item at a distance from the top; the last one below the end. */
	indexAt(distance: number): number {
		let low = 0;
		let high = Math.max(0, this.items.length - 1);
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.offsets[middle] ?? 0) <= distance) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	/** The items to build for what is in sight, with `margin` pixels above and below. */
	stretchOf(scrollTop: number, viewHeight: number, margin: number): Stretch {
		if (this.items.length === 0) return { start: 0, end: 0 };
		const start = this.indexAt(Math.max(0, scrollTop - margin));
		const end = Math.min(this.items.length, this.indexAt(scrollTop + viewHeight + margin) + 1);
		if (end - start <= MAX_ROWS) return { start, end };
		const first = Math.max(start, Math.min(this.indexAt(scrollTop), end - MAX_ROWS));
		return { start: first, end: Math.min(end, first + MAX_ROWS) };
	}

	private fill(): void {
		const { items, measured, guesses } = this;
		this.heights = new Float64Array(items.length);
		this.known = new Uint8Array(items.length);
		for (let index = 0; index < items.length; index++) {
			const item = items[index];
			if (!item) continue;
			// Looking a text up that was just put together takes its time, and at first there is nothing to find.
			const height = measured.size === 0 ? undefined : measured.get(item.key);
			if (height !== undefined) this.known[index] = 1;
			this.heights[index] = height ?? guesses.get(item.type) ?? FIRST_GUESS;
		}
		this.offsets = new Float64Array(items.length + 1);
		this.addUp(0);
	}

	/** All that are not measured are as high as the first of their type. */
	private guess(types: ReadonlySet<string>): void {
		const { items, guesses, known } = this;
		for (let index = 0; index < items.length; index++) {
			const type = items[index]?.type;
			if (known[index] !== 1 && type !== undefined && types.has(type)) this.heights[index] = guesses.get(type) ?? FIRST_GUESS;
		}
	}

	private addUp(from: number): void {
		let offset = this.offsets[from] ?? 0;
		for (let index = from; index < this.items.length; index++) {
			offset += this.heights[index] ?? 0;
			this.offsets[index + 1] = offset;
		}
	}
}
