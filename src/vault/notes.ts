import type { App } from 'obsidian';
import type { Notes } from '../context';
import type { Settings } from '../settings/shape';
import { makePersonNote, placeOfPerson } from './first-person';
import { lineOfProperty } from './property-line';

/** Answers what views ask of notes. */
export function notesOf(app: App, settings: () => Settings): Notes {
	return {
		placeOfPerson: (name) => placeOfPerson(app, settings(), name),
		makePerson: async (place) => (await makePersonNote(app, settings(), place)).path,
		lineOfProperty: (path, property) => lineOfProperty(app, path, property),
	};
}
