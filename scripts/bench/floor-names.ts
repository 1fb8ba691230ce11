/** Who is meant by a link or a name, for the floor: one map for nearly everyone, and small ones for the rest. */

/** The people of a vault by the number in which they came. */
export class FloorNames {
	readonly #paths: string[] = [];
	readonly #names: string[] = [];
	readonly #byBasename = new Map<string, number>();
	/** Whole paths without `.md` of those who share a file name, and those names. */
	readonly #namesakes = new Map<string, number>();
	readonly #sharedNames = new Set<string>();
	/** Names that are no file names. */
	readonly #byAlias = new Map<string, number>();

	/** Takes in the next person. */
	add(path: string, aliases: readonly string[]): void {
		const id = this.#paths.length;
		const base = path.slice(path.lastIndexOf('/') + 1, -3);
		const name = base.startsWith('@') ? base.slice(1) : base;
		this.#paths.push(path);
		this.#names.push(name);
		if (name !== base) this.#byAlias.set(name, id);
		for (const alias of aliases) this.#byAlias.set(alias, id);
		const other = this.#byBasename.get(base);
		this.#byBasename.set(base, id);
		if (other === undefined) return;
		this.#sharedNames.add(base);
		for (const one of [other, id]) this.#namesakes.set(this.pathOf(one).slice(0, -3), one);
	}

	/** The path of a person. */
	pathOf(id: number): string {
		return this.#paths[id] ?? '';
	}

	/** Everyone by name, then path. */
	alphabet(): Int32Array {
		return Int32Array.from(this.#paths.keys()).sort((a, b) => this.#compare(a, b));
	}

	/** The person of a link path, with or without a heading or `.md`, or -1. */
	findLink(link: string): number {
		const heading = link.indexOf('#');
		const length = heading > 0 ? heading : link.endsWith('.md') ? link.length - 3 : link.length;
		const slash = link.lastIndexOf('/', length);
		const id = this.#byBasename.get(link.slice(slash + 1, length)) ?? -1;
		if (id === -1 || slash === -1) return id;
		const target = link.slice(0, length);
		const path = this.#paths[id]!;
		return path.length === length + 3 && path.startsWith(target) ? id : (this.#namesakes.get(target) ?? -1);
	}

	/** The person that a property names: by link, or by a name that nobody else has; else -1. */
	find(text: string): number {
		if (!text.startsWith('[[')) return this.#sharedNames.has(text) ? -1 : (this.#byBasename.get(text) ?? this.#byAlias.get(text) ?? -1);
		const bar = text.indexOf('|');
		return this.findLink(text.slice(2, bar === -1 ? -2 : bar));
	}

	#compare(a: number, b: number): number {
		if (this.#names[a]! !== this.#names[b]!) return this.#names[a]! < this.#names[b]! ? -1 : 1;
		return this.#paths[a]! < this.#paths[b]! ? -1 : Number(a !== b);
	}
}
