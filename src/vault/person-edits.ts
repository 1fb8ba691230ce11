import type { App } from 'obsidian';
import type { EditOfPerson, PersonEdits, PersonEditsOutcome, Progress } from '../context';
import type { Day } from '../domain/day';
import type { Network } from '../domain/network';
import type { PersonEdit, PersonEditFault } from '../domain/person-edit';
import { PersonEditPlanner } from '../domain/person-edit-plan';
import type { Settings } from '../settings/shape';
import type { NoteProperties, PropertyOutcome } from './note-properties';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart, UndoStack } from './undo';

/** What edits of people are made with. */
export interface EditParts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
	readonly today: () => Day;
}

/** Changes the properties of person notes, one note after another. */
export class PersonNoteEdits implements PersonEdits {
	constructor(
		private readonly parts: EditParts,
		private readonly properties: NoteProperties,
		private readonly undo: UndoStack,
	) {}

	change(people: readonly string[], edits: readonly PersonEdit[], progress?: Progress): Promise<PersonEditsOutcome> {
		const { network, settings, texts, today } = this.parts;
		const wordsOf = (changed: readonly string[]): string => {
			const names = changed.map((path) => network.nameAt(path));
			return edits.map((edit) => texts.edits.done(edit, names, settings(), today(), texts.days)).join('; ');
		};
		return this.write([...new Set(people)].map((path) => ({ path, edits })), wordsOf, progress);
	}

	changeEach(changes: readonly EditOfPerson[], done: string): Promise<PersonEditsOutcome> {
		return this.write(changes, () => done);
	}

	private async write(changes: readonly EditOfPerson[], wordsOf: (changed: readonly string[]) => string, progress?: Progress): Promise<PersonEditsOutcome> {
		const planner = new PersonEditPlanner(this.parts.settings());
		const changed: string[] = [];
		const notChanged: { path: string; reason: string }[] = [];
		const undoParts: UndoPart[] = [];
		for (const [index, { path, edits }] of changes.entries()) {
			const outcome = await this.changeOne(path, edits, planner);
			progress?.(index + 1, changes.length);
			if ('reason' in outcome) notChanged.push({ path, reason: outcome.reason });
			if (!('undo' in outcome) || !outcome.undo) continue;
			changed.push(path);
			// The last written is the first taken back.
			undoParts.unshift(outcome.undo);
		}
		const done = wordsOf(changed);
		return { changed, notChanged, done, step: this.undo.keep(undoParts, () => done) };
	}

	private async changeOne(path: string, edits: readonly PersonEdit[], planner: PersonEditPlanner): Promise<PropertyOutcome> {
		const { app, network, texts, today } = this.parts;
		const file = app.vault.getFileByPath(path);
		if (!file || !network.people.has(path)) return { reason: texts.personGone(path) };
		return this.properties.change(file, (properties) => {
			const plan = planner.plan(properties, edits, today());
			return 'fault' in plan ? { refused: this.wordsOf(plan.fault) } : plan;
		});
	}

	private wordsOf(fault: PersonEditFault): string {
		const { faults } = this.parts.texts.edits;
		switch (fault.type) {
			case 'no-later-day': return faults.noLaterDay;
			case 'unreadable-cadence': return faults.unreadableCadence(fault.found);
			case 'rests-by-status': return faults.restsByStatus(fault.property, fault.found);
			case 'unusual-list': return faults.unusualList(fault.property);
		}
	}
}
