import { moment } from 'obsidian';
import type { TFile } from 'obsidian';
import type { NewPerson, Refusal } from '../context';
import type { NewNotes } from './new-notes';
import type { NoteProperties, PropertyEdits, PropertyPlan } from './note-properties';
import { PersonProperties } from './person-properties';
import type { Properties } from './person-properties';
import type { PlannerParts } from './touchpoint-plan';
import type { UndoPart } from './undo';
import { readVaultConfig } from './vault-config';

/** What Templater replaces begins so. */
const COMMAND = '<%';
/** A note without a template: properties stand in it, and nothing else. */
const BARE = '---\n---\n';

/** A note that was made or found. */
export interface PlacedNote {
	readonly file: TFile;
	readonly isNew: boolean;
	/** Templater has yet to be waited for. */
	readonly isUnfinished: boolean;
}

/** A note that was made or found, with the way back for what was added to one that was made. */
export interface AddedToNew extends PlacedNote {
	readonly undo: UndoPart | null;
}

/** Makes notes of people, by the settings of the moment at which it was made itself. */
export class PersonNoteMaker {
	private constructor(
		private readonly parts: PlannerParts,
		private readonly properties: NoteProperties,
		private readonly newNotes: NewNotes,
		private readonly edits: PropertyEdits,
		readonly rules: PersonProperties,
	) {}

	/** A maker for the vault as it is set up now. */
	static async in(parts: PlannerParts, properties: NoteProperties, newNotes: NewNotes): Promise<PersonNoteMaker> {
		return new PersonNoteMaker(parts, properties, newNotes, await properties.edits(), new PersonProperties(parts.settings(), await readVaultConfig(parts.app)));
	}

	/** Makes a note with all that it is to hold from the start: a failure leaves no half-made one. */
	place(person: NewPerson, path: string): Promise<PlacedNote | Refusal> {
		return this.placeWith(person, path, () => []);
	}

	/** The same with more properties, which can be taken back; none where the note is unfinished. */
	async placeWith(person: NewPerson, path: string, more: (properties: Properties) => PropertyPlan): Promise<AddedToNew | Refusal> {
		const { texts: { people: texts }, settings } = this.parts;
		const template = settings().personTemplate.trim();
		const first = template === '' ? BARE : await this.filledTemplate(template, person, path);
		if (first === null) return { refused: texts.noTemplate(template) };
		// Before Templater has been there, the properties may be no YAML yet.
		if (first.includes(COMMAND) && (await this.newNotes.isTemplaterOn())) {
			const made = await this.newNotes.make(path, first);
			return { ...made, isUnfinished: made.isNew, undo: null };
		}
		const { change, revert } = this.edits;
		const placed = change(first, (properties) => this.planOf(person, path, properties, template === ''));
		const whole = 'refused' in placed ? placed : change(placed.text, more);
		if ('refused' in whole) return { refused: texts.notMade(path, whole.refused) };
		const { text, told } = whole;
		const made = await this.newNotes.make(path, text);
		const undo = told.length > 0 && made.isNew ? { file: made.file, revert: (later: string) => revert(later, told, made.file.path) } : null;
		return { ...made, isUnfinished: false, undo };
	}

	/** Says what was chosen in a note that Templater has come to rest in; gives what is to be told of it. */
	async finish(person: NewPerson, file: TFile): Promise<string | null> {
		const { app, texts: { people: texts } } = this.parts;
		await this.newNotes.whenQuiet(file);
		const outcome = await this.properties.change(file, (properties) => this.planOf(person, file.path, properties, false));
		const isLeft = (await app.vault.read(file)).includes(COMMAND);
		const remarks = [...(isLeft ? [texts.commandsLeft] : []), ...('reason' in outcome ? [texts.notCompleted(outcome.reason)] : [])];
		return remarks.length > 0 ? remarks.join(' ') : null;
	}

	private filledTemplate(template: string, { circle, roles }: NewPerson, path: string): Promise<string | null> {
		return this.newNotes.textFrom(template, path, moment(this.newNotes.now()), { circle: circle ?? '', role: roles.join(', ') });
	}

	private planOf(person: NewPerson, path: string, properties: Properties, isBare: boolean): PropertyPlan {
		const marking = this.rules.marking(path, properties);
		if (!marking) return { refused: this.parts.texts.people.neverPerson(path) };
		return [...marking, ...(isBare ? this.rules.missing(properties) : []), ...this.rules.chosen(properties, person)];
	}
}
