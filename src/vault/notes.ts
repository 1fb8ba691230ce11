import type { App } from 'obsidian';
import type { Notes } from '../context';
import { DailyNotePaths } from './daily-note-paths';
import { linksTo, noteGlance } from './note-glance';
import { lineOfProperty } from './property-line';
import { templateAt } from './template-at';

/** Answers what views ask of notes. */
export function notesOf(app: App): Notes {
	return {
		dailyNotePath: (naming, day) => {
			const paths = new DailyNotePaths(naming);
			return paths.tellsDaysAround(day) ? paths.pathOf(day) : null;
		},
		hasTemplate: (template) => templateAt(app, template) !== null,
		linkTo: (path, source) => {
			const file = app.vault.getFileByPath(path);
			return file && app.fileManager.generateMarkdownLink(file, source);
		},
		lineOfProperty: (path, property) => lineOfProperty(app, path, property),
		glance: (path) => noteGlance(app, path),
		linksTo: (paths) => linksTo(app, paths),
	};
}
