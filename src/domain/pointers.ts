import type { NoteReading, PersonReading } from './note';
import { displayNameOf } from './person-notes';
import { linkKey, plainKey } from './reference';
import type { Reference } from './reference';

/** Shows the keys of everything that a note points to: notes by link, people by name; some twice. */
export function forEachPointer({ links, contacts, person }: NoteReading, visit: (key: string) => void): void {
	for (const link of links) visit(linkKey(link));
	for (const contact of contacts) visit(keyOf(contact.person));
	if (person !== null) for (const introducer of person.facts.introducedBy) visit(keyOf(introducer));
}

/** What a person can be called in plain text: their name, their note's name, their aliases; some twice. */
export function keysOf(path: string, { aliases }: PersonReading): readonly string[] {
	const name = plainKey(displayNameOf(path));
	const noteName = linkKey(path);
	const keys = name === noteName ? [name] : [name, noteName];
	return aliases.length === 0 ? keys : keys.concat(aliases.map(plainKey));
}

function keyOf(reference: Reference): string {
	return 'link' in reference ? linkKey(reference.link) : plainKey(reference.name);
}
