import { normalizePath } from 'obsidian';
import type { AddedProperties, AskedNote, NewPerson, PersonNotePlace, PersonNotes, Refusal } from '../context';
import { NOTHING_SET } from '../context/vault-config';
import { reasonOf } from '../domain/failure';
import { nameFaultOf } from '../domain/person-name';
import type { NewNotes } from './new-notes';
import type { NoteProperties } from './note-properties';
import type { NoteWriter } from './note-writer';
import { PersonNoteMaker } from './person-note-maker';
import type { PlacedNote } from './person-note-maker';
import { existingPath, placeOfPerson } from './person-place';
import { PersonProperties } from './person-properties';
import { personTemplate } from './person-template';
import type { PlannerParts, WritingTexts } from './touchpoint-plan';
import type { UndoStack } from './undo';
import { readTemplaterFolder, readVaultConfig } from './vault-config';

const DEFAULT_TEMPLATES = 'Templates';

/** Makes the notes of people: the one way, whichever dialog asks for it. */
export class PeopleNotes implements PersonNotes {
	constructor(
		private readonly parts: PlannerParts,
		private readonly writer: NoteWriter,
		private readonly properties: NoteProperties,
		private readonly undo: UndoStack,
		private readonly newNotes: NewNotes,
	) {}

	placeOf(name: string): PersonNotePlace {
		const { app, settings, vaultConfig } = this.parts;
		return placeOfPerson(app, settings(), new PersonProperties(settings(), vaultConfig() ?? NOTHING_SET), name);
	}

	async make(person: NewPerson): Promise<AskedNote | Refusal> {
		if (nameFaultOf(person.name) !== null) return { refused: this.texts.illegalName };
		const { path } = this.placeOf(person.name);
		return this.making(path, async () => {
			const maker = await PersonNoteMaker.in(this.parts, this.properties, this.newNotes);
			const placed = await this.writer.inTurn(path, () => this.place(maker, person, path));
			if ('refused' in placed) return placed;
			const { file, isNew, isUnfinished } = placed;
			const remark = isUnfinished ? await maker.finish(person, file) : null;
			return { path: file.path, isNew, remark };
		});
	}

	async addProperties(path: string): Promise<AddedProperties | Refusal> {
		const { app, network, texts } = this.parts;
		const file = app.vault.getFileByPath(path);
		if (!file) return { refused: texts.undo.gone(path) };
		const person = new PersonProperties(this.parts.settings(), await readVaultConfig(app));
		let names: readonly string[] = [];
		const outcome = await this.properties.change(file, (properties) => {
			// A tag in the text makes a person, too, and only the index knows of it.
			const marking = network.people.has(file.path) ? [] : person.marking(file.path, properties);
			if (!marking) return { refused: this.texts.neverPerson(file.path) };
			const steps = [...marking, ...person.missing(properties)];
			names = steps.map(({ name }) => name);
			return steps;
		});
		if ('reason' in outcome) return { refused: outcome.reason };
		const step = this.undo.keep(outcome.undo ? [outcome.undo] : [], () => texts.undo.what(names.join(', '), file.path));
		return { names: step ? names : [], step };
	}

	async makeTemplate(): Promise<AskedNote | Refusal> {
		const { app, settings } = this.parts;
		const isTemplaterOn = await this.newNotes.isTemplaterOn();
		const { templatesFolder } = await readVaultConfig(app);
		const folder = (isTemplaterOn && (await readTemplaterFolder(app))) || templatesFolder || DEFAULT_TEMPLATES;
		const path = normalizePath(`${folder}/${this.texts.templateName}.md`);
		return this.making(path, () => this.writer.inTurn(path, async () => {
			const existing = existingPath(app, path);
			if (existing !== null) return { path: existing, isNew: false, remark: null };
			const { file, isNew } = await this.newNotes.make(path, personTemplate(settings(), isTemplaterOn));
			return { path: file.path, isNew, remark: isTemplaterOn ? this.texts.forTemplater : null };
		}));
	}

	private get texts(): WritingTexts['people'] {
		return this.parts.texts.people;
	}

	/** Says of a note that could not be made why that was. */
	private async making<T>(path: string, make: () => Promise<T>): Promise<T | Refusal> {
		try {
			return await make();
		} catch (error) {
			console.error(`Rapport could not make ${path}`, error);
			return { refused: this.parts.texts.unwritable(path, reasonOf(error)) };
		}
	}

	private async place(maker: PersonNoteMaker, person: NewPerson, path: string): Promise<PlacedNote | Refusal> {
		const { app } = this.parts;
		const existing = app.vault.getFileByPath(existingPath(app, path) ?? path);
		return existing ? { file: existing, isNew: false, isUnfinished: false } : maker.place(person, path);
	}
}
