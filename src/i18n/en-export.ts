import type { ExportFormat, ExportSubject } from '../domain/export/formats';

/** The texts of exporting people and touchpoints. */
export const enExport = {
	commands: {
		people: 'Export people',
		touchpoints: 'Export touchpoints',
	} satisfies Record<ExportSubject, string>,
	about: {
		people: 'One row for each person: who they are to you, where they stand and why, and the account. Your notes are not changed.',
		touchpoints: 'One row for each touchpoint up to today, with its day, people and words. Your notes are not changed.',
	} satisfies Record<ExportSubject, string>,
	format: 'Format',
	formats: {
		csv: 'CSV, for spreadsheets',
		json: 'JSON, for scripts',
	} satisfies Record<ExportFormat, string>,
	place: 'Where to',
	places: {
		vault: 'Into the vault',
		download: 'Download',
	},
	folder: 'Folder',
	root: 'The vault itself',
	fileNames: {
		people: 'People',
		touchpoints: 'Touchpoints',
	} satisfies Record<ExportSubject, string>,
	willWrite: (path: string): string => `Writes ${path}; a file that is there is never overwritten.`,
	willDownload: (name: string): string => `Downloads ${name}`,
	run: 'Export',
	reading: 'Reading your notes',
	written: (path: string): string => `Written: ${path}`,
	downloaded: (name: string): string => `Downloaded: ${name}`,
};
