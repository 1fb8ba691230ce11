import type { SearchMatches, SearchResult } from 'obsidian';
import type { Person } from '../domain/people';

/** Finds a query in a text, as Obsidian's searches do. */
export type Search = (text: string) => SearchResult | null;

/** A person that was found, and by what. */
export interface FoundPerson {
	readonly person: Person;
	/** The alias that fits where the name does not. */
	readonly alias: string | null;
	/** What fits, in the alias or else in the name. */
	readonly matches: SearchMatches;
}

/**
 * The people that a search finds by name or alias, in the order given; those in whose words every part of the query
 * begins come before those that merely hold its letters.
 */
export function foundPeople(inOrder: readonly Person[], search: Search, limit: number): readonly FoundPerson[] {
	const atWords: FoundPerson[] = [];
	const within: FoundPerson[] = [];
	for (const person of inOrder) {
		const hit = hitOf(person, search);
		if (!hit) continue;
		(hit.isAtWords ? atWords : within).push(hit.found);
		if (atWords.length >= limit) break;
	}
	return [...atWords, ...within].slice(0, limit);
}

/** Everybody, as found without a query. */
export function firstPeople(inOrder: readonly Person[], limit: number): readonly FoundPerson[] {
	return inOrder.slice(0, limit).map((person) => ({ person, alias: null, matches: [] }));
}

interface Hit {
	readonly found: FoundPerson;
	readonly isAtWords: boolean;
}

function hitOf(person: Person, search: Search): Hit | null {
	let best: Hit | null = null;
	for (const alias of [null, ...person.reading.aliases]) {
		const text = alias ?? person.name;
		const result = search(text);
		if (!result) continue;
		const isAtWords = result.matches.every(([start]) => start === 0 || /[\s\p{P}]/u.test(text.charAt(start - 1)));
		if (isAtWords) return { found: { person, alias, matches: result.matches }, isAtWords };
		best ??= { found: { person, alias, matches: result.matches }, isAtWords };
	}
	return best;
}
