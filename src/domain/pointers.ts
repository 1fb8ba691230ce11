import { MultiMap } from './multi-map';
import type { NoteReading, PersonReading } from './note';
import { displayNameOf } from './person-notes';
import { linkKey, plainKey } from './reference';
import type { Reference } from './reference';

/**
 * Who is called what, and which notes point to a name that is nobody's.
 *
 * A pointer that leads to somebody is not kept here: what its note does stands in their ledger, where the note is found again.
 */
export class Pointers {
	/** Link key or plain name → notes that point there. */
	private readonly loose = new MultiMap();
	/** Name or alias → people called so. */
	private readonly names = new MultiMap();

	/** Takes the keys at which a note pointed to nobody, and those at which it does now. */
	loosen(path: string, before: readonly string[], after: readonly string[]): void {
		for (const key of before) this.loose.delete(key, path);
		for (const key of after) this.loose.add(key, path);
	}

	/** Takes what a person is called from now on; null for nobody. */
	rename(path: string, before: PersonReading | null, after: PersonReading | null): void {
		if (before) for (const key of namesOf(path, before)) this.names.delete(key, path);
		if (after) for (const key of namesOf(path, after)) this.names.add(key, path);
	}

	/** Notes that point to a key and to nobody, in no order. */
	looseAt(key: string): Iterable<string> {
		return this.loose.get(key);
	}

	/** People called by a key, in no order. */
	peopleAt(key: string): Iterable<string> {
		return this.names.get(key);
	}

	/** The person that a name or alias means, where it means exactly one. */
	personNamed(name: string): string | null {
		return this.names.only(plainKey(name));
	}

	/** Everybody called so, by name or alias. */
	peopleNamed(name: string): readonly string[] {
		return [...this.names.get(plainKey(name))].sort();
	}
}

/** What a person can be called in plain text: their name, their note's name, their aliases; some twice. */
export function namesOf(path: string, { aliases }: PersonReading): readonly string[] {
	const name = plainKey(displayNameOf(path));
	const noteName = linkKey(path);
	const names = name === noteName ? [name] : [name, noteName];
	return aliases.length === 0 ? names : names.concat(aliases.map(plainKey));
}

/** True where a note points to a key, by link or by name. */
export function pointsTo(reading: NoteReading | undefined, key: string): boolean {
	if (reading === undefined) return false;
	const { links, contacts, person } = reading;
	return links.some((link) => linkKey(link) === key)
		|| contacts.some((contact) => pointsAt(contact.person, key))
		|| (person !== null && person.facts.introducedBy.some((introducer) => pointsAt(introducer, key)));
}

function pointsAt(reference: Reference, key: string): boolean {
	if ('link' in reference) return linkKey(reference.link) === key;
	return plainKey(reference.name) === key || (reference.parts?.some((part) => plainKey(part) === key) ?? false);
}
