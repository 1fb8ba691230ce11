import type { Candidate } from '../domain/import/candidate';
import type { Mapping } from '../domain/import/columns';
import type { DayOrder } from '../domain/import/import-day';
import type { ImportPlan, PlannedPerson } from '../domain/import/import-plan';
import type { ImportSource, SourceFault } from '../domain/import/source';
import type { WrittenStep } from './writing';

/** A file of the vault that people may be imported from. */
export interface ImportableFile {
	readonly path: string;
	/** In bytes. */
	readonly size: number;
}

/** What the user sets for a file. */
export interface ImportSettings {
	/** Of a table's columns. */
	readonly mapping: Mapping;
	/** For dates that can be read either way; null where the dates prove it, or are left out. */
	readonly dayOrder: DayOrder | null;
	/** Where new notes go. */
	readonly folder: string;
}

/** What an import did. */
export interface ImportOutcome {
	/** Paths of notes that were made. */
	readonly made: readonly string[];
	/** How many notes that were there had something added to them. */
	readonly filled: number;
	/** How many notes said all of it already. */
	readonly unchanged: number;
	/** People whose notes were left as they were, or not made, with the reason. */
	readonly left: readonly { readonly name: string; readonly reason: string }[];
	/** How many were not reached because the user cancelled, or nothing could be written any more. */
	readonly notReached: number;
	/** The way back; null where nothing was written. */
	readonly step: WrittenStep | null;
}

/** Importing people from files: what is read and planned writes nothing. */
export interface Importer {
	/** Files of the vault that people may be imported from, the newest first. */
	files(): readonly ImportableFile[];
	/** The folder that new people go to. */
	defaultFolder(): string;
	/** Why people cannot be made in a folder, in words for the user; null where they can. */
	folderFault(folder: string): Promise<string | null>;
	/** @throws what the vault throws where the file cannot be read */
	readFile(path: string): Promise<ArrayBuffer>;
	/** Larger files are not read: they would fill the memory of a phone. In bytes. */
	readonly largest: number;
	/** Reads what a file holds, in slices; `goesOn` is told how much of it is read, from 0 to 1, and null is the answer where it stops. */
	readSource(bytes: ArrayBuffer, goesOn: (share: number) => boolean): Promise<ImportSource | SourceFault | null>;
	/** Finds people of a file among those of the vault, in slices; null where `goesOn` stops it. */
	plan(source: ImportSource, settings: ImportSettings, goesOn: () => boolean): Promise<ImportPlan | null>;
	/** The names of properties that would be added to a note as it is now, as far as the app knows it. */
	missingIn(path: string, candidate: Candidate): readonly string[];
	/** Makes and fills notes, one after another, in one step to take back. Told of each that is done, it goes on while `goesOn` says so. Never throws. */
	write(people: readonly PlannedPerson[], folder: string, goesOn: (done: number) => boolean): Promise<ImportOutcome>;
}
