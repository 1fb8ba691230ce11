/**
 * The people chosen in a list, by path, in the order in which they were chosen.
 *
 * A range runs from the row that was chosen by itself last; drawn anew, it takes the place of the one before, as in the app's list of files.
 */
export class ChosenPeople {
	private chosen = new Set<string>();
	/** What was chosen besides the range. */
	private besides: readonly string[] = [];
	/** Where the range begins, and where it ends by now. */
	private anchor: string | null = null;
	private end: string | null = null;

	get size(): number {
		return this.chosen.size;
	}

	get paths(): readonly string[] {
		return [...this.chosen];
	}

	has(path: string): boolean {
		return this.chosen.has(path);
	}

	/** Chooses a person, or no longer; a range begins here. */
	toggle(path: string): void {
		if (!this.chosen.delete(path)) this.chosen.add(path);
		this.beginAt(path);
	}

	/** Chooses these besides. */
	add(paths: readonly string[]): void {
		for (const path of paths) this.chosen.add(path);
		this.beginAt(paths[0] ?? this.anchor);
	}

	/** Chooses everybody up to a path, as they are listed; `start` is where the range begins if nobody was chosen yet. */
	extendTo(path: string, listed: readonly string[], start: string): void {
		this.anchor ??= start;
		const [from, to] = [listed.indexOf(this.anchor), listed.indexOf(path)];
		// One that is no longer listed begins no range.
		const first = from < 0 ? to : from;
		const range = first <= to ? listed.slice(first, to + 1) : listed.slice(to, first + 1).reverse();
		this.chosen = new Set([...this.besides, ...range]);
		this.end = path;
	}

	/** The same by a key from row to row: where the mark came from elsewhere, a new range begins at it. */
	extendFrom(marked: string, path: string, listed: readonly string[]): void {
		if (marked !== this.end) this.beginAt(marked);
		this.extendTo(path, listed, marked);
	}

	clear(): void {
		this.chosen.clear();
		this.beginAt(null);
	}

	/** A person's note was moved. */
	rename(oldPath: string, path: string): void {
		if (this.chosen.size === 0) return;
		const renamed = (one: string): string => (one === oldPath ? path : one);
		// In its place: who comes first on a line may matter.
		if (this.chosen.has(oldPath)) this.chosen = new Set([...this.chosen].map(renamed));
		this.besides = this.besides.map(renamed);
		this.anchor = this.anchor === oldPath ? path : this.anchor;
		this.end = this.end === oldPath ? path : this.end;
	}

	/** Lets those go who are gone. */
	keep(isThere: (path: string) => boolean): void {
		if (![...this.chosen].every(isThere)) this.chosen = new Set([...this.chosen].filter(isThere));
		if (!this.besides.every(isThere)) this.besides = this.besides.filter(isThere);
	}

	private beginAt(path: string | null): void {
		this.anchor = path;
		this.end = path;
		this.besides = [...this.chosen];
	}
}
