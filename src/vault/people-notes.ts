import { moment, normalizePath } from 'obsidian';
import type { TFile } from 'obsidian';
import type { AddedProperties, AskedNote, NewPerson, PersonNotePlace, PersonNotes, Refusal } from '../context';
import { nameFaultOf } from '../domain/person-name';
import type { NewNotes } from './new-notes';
import type { NoteProperties, PropertyPlan } from './note-properties';
import { reasonOf } from './note-writer';
import type { NoteWriter } from './note-writer';
import { existingPath, placeOfPerson } from './person-place';
import { PersonProperties } from './person-properties';
import type { Properties } from './person-properties';
import { personTemplate } from './person-template';
import type { PlannerParts, WritingTexts } from './touchpoint-plan';
import type { UndoStack, UndoStep } from './undo';
import { NOTHING_SET, readTemplaterFolder, readVaultConfig } from './vault-config';

/** What Templater replaces begins so. */
const COMMAND = '<%';
/** A note without a template: properties stand in it, and nothing else. */
const BARE = '---\n---\n';
const DEFAULT_TEMPLATES = 'Templates';

/** A note that was made or found. */
interface Placed {
	readonly file: TFile;
	readonly isNew: boolean;
	/** Templater has yet to be waited for. */
	readonly isUnfinished: boolean;
}

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
			const placed = await this.writer.inTurn(path, () => this.place(person, path));
			if ('refused' in placed) return placed;
			const { file, isNew, isUnfinished } = placed;
			const remark = isUnfinished ? await this.finish(person, file) : null;
			return { path: file.path, isNew, remark };
		});
	}

	async addProperties(path: string): Promise<AddedProperties | Refusal> {
		const { app, network, texts } = this.parts;
		const file = app.vault.getFileByPath(path);
		if (!file) return { refused: texts.undo.gone(path) };
		const person = await this.person();
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
		if (!outcome.undo) return { names: [], step: null };
		const step: UndoStep = { done: () => texts.undo.what(names.join(', '), file.path), parts: [outcome.undo] };
		this.undo.push(step);
		return { names, step };
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

	private async person(): Promise<PersonProperties> {
		return new PersonProperties(this.parts.settings(), await readVaultConfig(this.parts.app));
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

	/** Finds the note, or makes it with all that it is to hold from the start: a failure leaves no half-made one. */
	private async place(person: NewPerson, path: string): Promise<Placed | Refusal> {
		const existing = this.parts.app.vault.getFileByPath(existingPath(this.parts.app, path) ?? path);
		if (existing) return { file: existing, isNew: false, isUnfinished: false };
		const template = this.parts.settings().personTemplate.trim();
		const first = template === '' ? BARE : await this.filledTemplate(template, person, path);
		if (first === null) return { refused: this.texts.noTemplate(template) };
		// Before Templater has been there, the properties may be no YAML yet.
		if (first.includes(COMMAND) && (await this.newNotes.isTemplaterOn())) {
			const made = await this.newNotes.make(path, first);
			return { ...made, isUnfinished: made.isNew };
		}
		const rules = await this.person();
		const whole = await this.properties.changeText(first, (properties) => this.planOf(person, rules, path, properties, template === ''));
		if ('refused' in whole) return { refused: this.texts.notMade(path, whole.refused) };
		return { ...(await this.newNotes.make(path, whole.text)), isUnfinished: false };
	}

	private filledTemplate(template: string, { circle, roles }: NewPerson, path: string): Promise<string | null> {
		return this.newNotes.textFrom(template, path, moment(this.newNotes.now()), { circle: circle ?? '', role: roles.join(', ') });
	}

	/** Says what was chosen in a note that Templater has come to rest in; gives what is to be told of it. */
	private async finish(person: NewPerson, file: TFile): Promise<string | null> {
		await this.newNotes.whenQuiet(file);
		const rules = await this.person();
		const outcome = await this.properties.change(file, (properties) => this.planOf(person, rules, file.path, properties, false));
		const isLeft = (await this.parts.app.vault.read(file)).includes(COMMAND);
		const remarks = [...(isLeft ? [this.texts.commandsLeft] : []), ...('reason' in outcome ? [this.texts.notCompleted(outcome.reason)] : [])];
		return remarks.length > 0 ? remarks.join(' ') : null;
	}

	private planOf(person: NewPerson, rules: PersonProperties, path: string, properties: Properties, isBare: boolean): PropertyPlan {
		const marking = rules.marking(path, properties);
		if (!marking) return { refused: this.texts.neverPerson(path) };
		return [...marking, ...(isBare ? rules.missing(properties) : []), ...rules.chosen(properties, person)];
	}
}
