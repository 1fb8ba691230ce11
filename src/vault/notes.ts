import type { Notes } from '../context';
import { DailyNotePaths } from './daily-note-paths';
import { meetingAt } from './meetings';
import { linksTo, noteGlance } from './note-glance';
import { lineOfProperty } from './property-line';
import { templateAt } from './template-at';
import type { PlannerParts } from './touchpoint-plan';

/** Answers what views ask of notes. */
export function notesOf(parts: Omit<PlannerParts, 'texts'>): Notes {
	const { app } = parts;
	return {
		dailyNotePath: (naming, day) => {
			const paths = new DailyNotePaths(naming);
			return paths.tellsDaysAround(day) ? paths.pathOf(day) : null;
		},
		hasTemplate: (template) => templateAt(app, template) !== null,
		linkText: (path, source) => {
			const file = app.vault.getFileByPath(path);
			return file && app.fileManager.generateMarkdownLink(file, source);
		},
		meetingAt: (path) => meetingAt(parts, path),
		lineOfProperty: (path, property) => lineOfProperty(app, path, property),
		glance: (path) => noteGlance(app, path),
		linksTo: (paths) => linksTo(app, paths),
	};
}
