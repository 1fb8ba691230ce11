/** Who is placed in which order, and who was passed over before. */
export interface TriageOrder {
	readonly first: readonly string[];
	/** Passed over before: their turn comes when the others had theirs. */
	readonly later: readonly string[];
}

/** The most linked first, those who tie as they come; `linksTo` says how many notes lead to a path. */
export function triageOrder(paths: readonly string[], linksTo: ReadonlyMap<string, number>, skipped: ReadonlySet<string>): TriageOrder {
	const ordered = [...paths].sort((a, b) => (linksTo.get(b) ?? 0) - (linksTo.get(a) ?? 0));
	return { first: ordered.filter((path) => !skipped.has(path)), later: ordered.filter((path) => skipped.has(path)) };
}

/** Somebody's turn that is over: skipped, or done with what takes it back. */
export interface Turn<Way> {
	readonly path: string;
	readonly place: number;
	/** Undefined where they were skipped. */
	readonly way: Way | undefined;
}

/** What is known of people while they are placed: notes change elsewhere, too. */
export interface TriagePeople {
	readonly isThere: (path: string) => boolean;
	readonly isUnplaced: (path: string) => boolean;
}

/** People one at a time: done, skipped or gone back to; each step costs the same, however many wait. */
export class Triage<Way> {
	private order: readonly string[];
	private later: readonly string[];
	private place = 0;
	/** What was written may be read only a moment later. */
	private readonly done = new Set<string>();
	private readonly skipped = new Set<string>();
	private readonly turns: Turn<Way>[] = [];

	constructor({ first, later }: TriageOrder, private readonly people: TriagePeople) {
		// Where all were skipped before, it is their turn.
		this.order = first.length > 0 ? first : later;
		this.later = first.length > 0 ? later : [];
	}

	/** Whose turn it is; null where all had theirs. */
	get current(): string | null {
		return this.order[this.place] ?? null;
	}

	/** From 1. */
	get position(): number {
		return this.place + 1;
	}

	get total(): number {
		return this.order.length;
	}

	/** Who is to come last from now on, also the next time. */
	get passedOver(): readonly string[] {
		return [...this.later, ...this.skipped];
	}

	get lastTurn(): Turn<Way> | undefined {
		return this.turns.at(-1);
	}

	/** True where this one was done in this round. */
	isDone(path: string): boolean {
		return this.done.has(path);
	}

	/** Ends the turn of the current one by what was done. */
	finish(way: Way): void {
		const { current } = this;
		if (current === null) return;
		this.turns.push({ path: current, place: this.place, way });
		this.done.add(current);
		this.skipped.delete(current);
		this.goOn();
	}

	/** Leaves the current one for later; one who is done already is only left. */
	skip(): void {
		const { current } = this;
		if (current === null) return;
		if (this.isOpen(current) && !this.skipped.has(current)) {
			this.turns.push({ path: current, place: this.place, way: undefined });
			this.skipped.add(current);
		}
		this.goOn();
	}

	/** Goes back to the one before, whatever became of them; stays where there is none. */
	goBack(): void {
		for (let place = this.place - 1; place >= 0; place--) {
			if (!this.people.isThere(this.order[place] ?? '')) continue;
			this.place = place;
			return;
		}
	}

	/** Forgets the last turn, and gives it again. */
	takeBack(): void {
		const turn = this.turns.pop();
		if (!turn) return;
		this.place = turn.place;
		this.skipped.delete(turn.path);
		if (!this.turns.some(({ path, way }) => path === turn.path && way !== undefined)) this.done.delete(turn.path);
	}

	/** Those who were skipped have their turn again, in the old order. */
	startAgain(): void {
		const again = new Set(this.passedOver);
		const all = [...this.order, ...this.later];
		this.order = all.filter((path) => again.has(path) && this.isOpen(path));
		this.later = [];
		this.skipped.clear();
		this.turns.length = 0;
		this.place = 0;
	}

	/** To the next one who is still to be placed. */
	private goOn(): void {
		do this.place++;
		while (this.place < this.order.length && !this.isOpen(this.order[this.place] ?? ''));
	}

	private isOpen(path: string): boolean {
		return !this.done.has(path) && this.people.isUnplaced(path);
	}
}

/** Letters that mean something else while people are placed: rest, and undo. */
const TAKEN = 'ru';
const KEYS: readonly string[] = [...'123456789', ...[...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !TAKEN.includes(letter))];

/** The keys of so many choices: the digits, and then letters; none for more than there are keys. */
export function choiceKeys(count: number): readonly string[] {
	return KEYS.slice(0, count);
}
