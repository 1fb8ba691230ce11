import type { ExportFormat, ExportSubject } from '../domain/export/formats';
import type { Refusal } from './writing';

/** Exporting what is on record; it reads notes, and writes nothing but the file. */
export interface Exporter {
	/** The name of a file of today: `'People 2026-11-22.csv'`. */
	readonly fileName: (subject: ExportSubject, format: ExportFormat) => string;
	/** What the file holds, in slices; null where `goesOn`, told how far it is from 0 to 1, stops it. */
	readonly textOf: (subject: ExportSubject, format: ExportFormat, goesOn: (share: number) => boolean) => Promise<string | null>;
	/** Writes a file into a folder of the vault; where one of that name is there, with a number behind the name. */
	readonly write: (folder: string, fileName: string, text: string) => Promise<{ readonly path: string } | Refusal>;
}
