import type { NoteReading, PersonReading } from './note';
import { displayNameOf } from './person-notes';
import { linkKey, plainKey } from './reference';
import type { Reference } from './reference';

/** The keys of everything that a note points to: notes by link, people by name; some twice. */
export function* pointersOf({ links, contacts, person }: NoteReading): Iterable<string> {
	for (const link of links) yield linkKey(link);
	for (const contact of contacts) yield keyOf(contact.person);
	for (const introducer of person?.facts.introducedBy ?? []) yield keyOf(introducer);
}

/** What a person can be called in plain text: their name, their note's name, their aliases; some twice. */
export function keysOf(path: string, { aliases }: PersonReading): readonly string[] {
	return [plainKey(displayNameOf(path)), linkKey(path), ...aliases.map(plainKey)];
}

function keyOf(reference: Reference): string {
	return 'link' in reference ? linkKey(reference.link) : plainKey(reference.name);
}
