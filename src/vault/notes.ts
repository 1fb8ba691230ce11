import type { App } from 'obsidian';
import type { Notes } from '../context';
import type { Settings } from '../settings/shape';
import { DailyNotePaths } from './daily-note-paths';
import { makePersonNote, placeOfPerson } from './first-person';
import { lineOfProperty } from './property-line';
import { templateAt } from './template-at';

/** Answers what views ask of notes. */
export function notesOf(app: App, settings: () => Settings): Notes {
	return {
		placeOfPerson: (name) => placeOfPerson(app, settings(), name),
		makePerson: async (place) => (await makePersonNote(app, settings(), place)).path,
		dailyNotePath: (naming, day) => {
			const paths = new DailyNotePaths(naming);
			return paths.tellsDaysAround(day) ? paths.pathOf(day) : null;
		},
		hasTemplate: (template) => templateAt(app, template) !== null,
		lineOfProperty: (path, property) => lineOfProperty(app, path, property),
	};
}
