/** What is called by an id and by a name of the user's: a circle or a role. */
export interface Named {
	readonly id: string;
	readonly name: string;
}

/** The id of a default circle, and how it is written in American (spec §3). */
const ALSO_WRITTEN: ReadonlyMap<string, string> = new Map([['organisation', 'organization']]);

/** All that may be written for it, in lower case: `{ id: 'organisation', name: 'Work' }` → `['organisation', 'work', 'organization']`. */
export function spellingsOf({ id, name }: Named): readonly string[] {
	const also = ALSO_WRITTEN.get(id);
	return [...new Set([plain(id), plain(name), ...(also === undefined ? [] : [also])])];
}

/** Each by all that may be written for it, in lower case; where two claim a word, it is the one whose id it is, then the one of that name. */
export function bySpelling<T extends Named>(known: readonly T[]): ReadonlyMap<string, T> {
	const last = [...known].reverse();
	// What is set last stays.
	return new Map([
		...last.flatMap((one) => spellingsOf(one).map((word) => [word, one] as const)),
		...last.map((one) => [plain(one.name), one] as const),
		...last.map((one) => [plain(one.id), one] as const),
	]);
}

/** The one that a text means, whatever its case. */
export function namedBy<T extends Named>(text: string, known: readonly T[]): T | undefined {
	return bySpelling(known).get(plain(text));
}

function plain(word: string): string {
	return word.trim().toLowerCase();
}
