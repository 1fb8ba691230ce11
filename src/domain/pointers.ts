import { MultiMap } from './multi-map';
import type { NoteReading, PersonReading } from './note';
import { displayNameOf } from './person-notes';
import { linkKey, plainKey } from './reference';
import type { Reference } from './reference';

/** Which notes point where, by link or by name, and who is called what. */
export class Pointers {
	/** Link key or plain name → notes that point there. */
	private readonly notes = new MultiMap();
	/** Name or alias → people called so. */
	private readonly names = new MultiMap();

	/** Takes what a note points to. */
	add(reading: NoteReading): void {
		forEachPointer(reading, (key) => this.notes.add(key, reading.path));
	}

	/** Forgets what a note pointed to. */
	delete(reading: NoteReading): void {
		forEachPointer(reading, (key) => this.notes.delete(key, reading.path));
	}

	/** Takes what a person is called from now on; null for nobody. */
	rename(path: string, before: PersonReading | null, after: PersonReading | null): void {
		if (before) for (const key of namesOf(path, before)) this.names.delete(key, path);
		if (after) for (const key of namesOf(path, after)) this.names.add(key, path);
	}

	/** Notes that point to a key, in no order. */
	notesAt(key: string): Iterable<string> {
		return this.notes.get(key);
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

/** The keys of everything that a note points to: notes by link, people by name; some twice. */
function forEachPointer({ links, contacts, person }: NoteReading, visit: (key: string) => void): void {
	for (const link of links) visit(linkKey(link));
	for (const contact of contacts) visit(keyOf(contact.person));
	if (person !== null) for (const introducer of person.facts.introducedBy) visit(keyOf(introducer));
}

function keyOf(reference: Reference): string {
	return 'link' in reference ? linkKey(reference.link) : plainKey(reference.name);
}
