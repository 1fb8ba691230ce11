import type { App } from 'obsidian';
import type { PersonEdits, PersonEditsOutcome } from '../context';
import type { Day } from '../domain/day';
import type { Network } from '../domain/network';
import type { PersonEdit, PersonEditFault } from '../domain/person-edit';
import { PersonEditPlanner } from '../domain/person-edit-plan';
import type { Settings } from '../settings/shape';
import type { NoteProperties, PropertyOutcome } from './note-properties';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart, UndoStack, UndoStep } from './undo';

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

	async change(people: readonly string[], edits: readonly PersonEdit[]): Promise<PersonEditsOutcome> {
		const { network, settings, texts } = this.parts;
		const rules = settings();
		const planner = new PersonEditPlanner(rules);
		const changed: string[] = [];
		const notChanged: { path: string; reason: string }[] = [];
		const undoParts: UndoPart[] = [];
		for (const path of new Set(people)) {
			const outcome = await this.changeOne(path, edits, planner);
			if ('reason' in outcome) notChanged.push({ path, reason: outcome.reason });
			if (!('undo' in outcome) || !outcome.undo) continue;
			changed.push(path);
			// The last written is the first taken back.
			undoParts.unshift(outcome.undo);
		}
		const names = changed.map((path) => network.people.get(path)?.name ?? path);
		const done = edits.map((edit) => texts.edits.done(edit, names, rules, this.parts.today())).join('; ');
		const step: UndoStep | null = undoParts.length === 0 ? null : { done: () => done, parts: undoParts };
		if (step) this.undo.push(step);
		return { changed, notChanged, done, step };
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
