import type { TFile } from 'obsidian';
import type { ImportOutcome, PersonNotePlace, Refusal } from '../../context';
import { AddedProperties } from '../../domain/import/added-properties';
import type { Candidate } from '../../domain/import/candidate';
import type { Choice, PlannedPerson } from '../../domain/import/import-plan';
import type { NewNotes } from '../new-notes';
import type { NoteProperties, PropertyOutcome, PropertyPlan } from '../note-properties';
import type { NoteWriter } from '../note-writer';
import type { AddedToNew, PersonNoteMaker } from '../person-note-maker';
import { Slice } from '../../context/slice';
import { reasonOf } from '../../domain/failure';
import type { PlannerParts } from '../touchpoint-plan';
import type { UndoPart, UndoStack } from '../undo';

/** What importing takes. */
export interface ImportParts {
	readonly planner: PlannerParts;
	readonly writer: NoteWriter;
	readonly properties: NoteProperties;
	readonly newNotes: NewNotes;
	readonly undo: UndoStack;
	readonly placeOf: (name: string) => PersonNotePlace;
}

/** So many failures one after another mean that nothing can be written: a full disk, a folder that is read only. */
const MOST_FAILURES = 20;

/** What became of one person. */
type Written =
	| { readonly made: string; readonly undo: UndoPart | null }
	| { readonly undo: UndoPart | null }
	| { readonly reason: string };

/** Writes what was planned, one note after another. */
export class ImportWriter {
	private readonly added: AddedProperties;

	constructor(private readonly parts: ImportParts, private readonly maker: PersonNoteMaker) {
		this.added = new AddedProperties(parts.planner.settings());
	}

	/** `wordsOf` says what taking it back took back. */
	async write(people: readonly Pick<PlannedPerson, 'candidate' | 'choice'>[], pathOf: (noteName: string) => string, goesOn: (done: number) => boolean, wordsOf: (made: number, filled: number) => string): Promise<ImportOutcome> {
		const made: string[] = [];
		const left: { name: string; reason: string }[] = [];
		const undoParts: UndoPart[] = [];
		let [filled, unchanged, done, failures] = [0, 0, 0, 0];
		const slice = new Slice();
		for (const { candidate, choice } of people) {
			const written = await this.writeOne(candidate, choice, pathOf);
			failures = 'reason' in written ? failures + 1 : 0;
			if ('reason' in written) left.push({ name: candidate.name, reason: written.reason });
			else if ('made' in written) made.push(written.made);
			else if (written.undo) filled++;
			else unchanged++;
			if ('undo' in written && written.undo) undoParts.push(written.undo);
			if (!goesOn(++done) || failures === MOST_FAILURES) break;
			if (slice.isOver()) await slice.next();
		}
		const words = wordsOf(made.length, filled);
		// The last written is the first taken back.
		const step = this.parts.undo.keep(undoParts.reverse(), () => words);
		return { made, filled, unchanged, left, notReached: people.length - done, step };
	}

	private async writeOne(candidate: Candidate, choice: Choice, pathOf: (noteName: string) => string): Promise<Written> {
		if (choice.type === 'person') return this.fill(choice.path, candidate);
		if (choice.type === 'skip') return { undo: null };
		const path = pathOf(choice.noteName);
		try {
			return await this.make(candidate, choice.noteName, path);
		} catch (error) {
			console.error(`Rapport could not make ${path}`, error);
			return { reason: this.parts.planner.texts.unwritable(path, reasonOf(error)) };
		}
	}

	private async fill(path: string, candidate: Candidate): Promise<PropertyOutcome> {
		const { planner: { app, texts }, properties } = this.parts;
		const file = app.vault.getFileByPath(path);
		if (!file) return { reason: texts.undo.gone(path) };
		return properties.change(file, (known) => this.added.steps(candidate, known));
	}

	private async make(candidate: Candidate, name: string, path: string): Promise<Written> {
		const { app, texts } = this.parts.planner;
		const person = { name, circle: null, roles: [] };
		// What the name cannot say in a file is kept as another name, by which they are found again.
		const aliases = name === candidate.name ? [] : [candidate.name];
		const add = (known: ReadonlyMap<string, unknown>): PropertyPlan => this.added.steps(candidate, known, aliases);
		const placed = await this.parts.writer.inTurn<AddedToNew | Refusal | null>(path, async () => (app.vault.getFileByPath(path) ? null : this.maker.placeWith(person, path, add)));
		if (placed === null || ('isNew' in placed && !placed.isNew)) return { reason: texts.imports.there(path) };
		if ('refused' in placed) return { reason: placed.refused };
		const { file, isUnfinished, undo } = placed;
		return { made: file.path, undo: isUnfinished ? await this.finish(file, add) : ofMade(undo) };
	}

	/** Templater first makes the note its own. */
	private async finish(file: TFile, add: (known: ReadonlyMap<string, unknown>) => PropertyPlan): Promise<UndoPart | null> {
		await this.maker.finish({ name: file.basename, circle: null, roles: [] }, file);
		const outcome = await this.parts.properties.change(file, add);
		return 'undo' in outcome ? ofMade(outcome.undo) : null;
	}
}

/** A note that was made may be deleted by the user: then there is nothing to take back. */
function ofMade(part: UndoPart | null): UndoPart | null {
	return part && { ...part, isOptional: true };
}
