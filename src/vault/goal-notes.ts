import { moment, normalizePath } from 'obsidian';
import type { App, TFile } from 'obsidian';
import type { Goals, Refusal, WrittenGoal } from '../context';
import { reasonOf } from '../domain/failure';
import { doneSteps, goalSteps, goalTitle } from '../domain/goal-plan';
import type { GoalDraft } from '../domain/goal-plan';
import type { Network } from '../domain/network';
import { folderOf } from '../domain/note-path';
import { PropertyNames } from '../domain/property';
import type { Settings } from '../settings/shape';
import type { NewNotes } from './new-notes';
import type { NoteProperties } from './note-properties';
import type { NoteWriter } from './note-writer';
import { existingPath } from './person-place';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart, UndoStack } from './undo';

/** What writing goals takes. */
interface Parts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
}

/** More notes of one name than anybody has. */
const MOST_NAMESAKES = 1000;

/** Goal notes: made from a template or from nothing, and changed property by property. */
export class GoalNotes implements Goals {
	constructor(
		private readonly parts: Parts,
		private readonly writer: NoteWriter,
		private readonly properties: NoteProperties,
		private readonly newNotes: NewNotes,
		private readonly undo: UndoStack,
	) {}

	placeOf(goal: string): string {
		const { app, texts } = this.parts;
		const title = goalTitle(goal, texts.goal.untitled);
		for (let count = 1; count < MOST_NAMESAKES; count++) {
			const path = normalizePath(`${this.folder}/${title}${count === 1 ? '' : ` ${count}`}.md`);
			if (existingPath(app, path) === null) return path;
		}
		return normalizePath(`${this.folder}/${title}.md`);
	}

	async begin(draft: GoalDraft): Promise<WrittenGoal | Refusal> {
		const { app, network, texts } = this.parts;
		const before = network.own.activeGoals;
		const path = this.placeOf(draft.goal);
		try {
			const made = await this.writer.inTurn(path, () => this.make(path, draft));
			if ('refused' in made) return made;
			const undoParts = [made.undo];
			const reasons: string[] = [];
			for (const old of before) {
				const file = app.vault.getFileByPath(old);
				const outcome = file ? await this.properties.change(file, (properties) => doneSteps(properties, this.names)) : { undo: null };
				if ('reason' in outcome) reasons.push(`${old}: ${outcome.reason}`);
				else if (outcome.undo) undoParts.unshift(outcome.undo);
			}
			return this.written(made.file, true, undoParts, reasons);
		} catch (error) {
			console.error(`Rapport could not make ${path}`, error);
			return { refused: texts.unwritable(path, reasonOf(error)) };
		}
	}

	async change(path: string, draft: GoalDraft): Promise<WrittenGoal | Refusal> {
		const { app, texts } = this.parts;
		const file = app.vault.getFileByPath(path);
		if (!file) return { refused: texts.undo.gone(path) };
		const outcome = await this.properties.change(file, (properties) => goalSteps(properties, draft, this.names));
		if ('reason' in outcome) return { refused: texts.goal.notChanged(path, outcome.reason) };
		return this.written(file, false, outcome.undo ? [outcome.undo] : [], []);
	}

	private get names(): PropertyNames {
		return new PropertyNames(this.parts.settings());
	}

	/** Beside other goals, else beside the reviews, else where the app puts new notes. */
	private get folder(): string {
		const { app, network, settings } = this.parts;
		const other = network.own.goalPaths.at(-1);
		if (other !== undefined) return folderOf(other);
		return settings().reviewFolder || app.fileManager.getNewFileParent('').path;
	}

	/** Makes the note with all it says from the start: a failure leaves no half-made one. */
	private async make(path: string, draft: GoalDraft): Promise<{ readonly file: TFile; readonly undo: UndoPart } | Refusal> {
		const { settings, texts } = this.parts;
		const { goalTemplate } = settings();
		const first = goalTemplate === '' ? texts.goal.body(draft.goal.trim()) : await this.newNotes.textFrom(goalTemplate, path, moment(this.newNotes.now()));
		if (first === null) return { refused: texts.goal.noTemplate(goalTemplate) };
		const edits = await this.properties.edits();
		const edit = (text: string): ReturnType<typeof edits.change> => edits.change(text, (properties) => goalSteps(properties, draft, this.names));
		if (await this.newNotes.isToBeRewritten(null)) {
			const { file } = await this.newNotes.make(path, first);
			await this.newNotes.whenQuiet(file);
			const outcome = await this.writer.change(file, edit);
			return 'refused' in outcome ? { refused: texts.goal.notChanged(file.path, outcome.refused) } : { file, undo: { file, revert: (text) => edits.revert(text, outcome.told, file.path) } };
		}
		const edited = edit(first);
		if ('refused' in edited) return { refused: texts.goal.notChanged(path, edited.refused) };
		const { file, isNew } = await this.newNotes.make(path, edited.text);
		if (!isNew) return { refused: texts.goal.taken(file.path) };
		return { file, undo: { file, revert: (text) => edits.revert(text, edited.told, file.path) } };
	}

	private written(file: TFile, isNew: boolean, parts: UndoPart[], reasons: readonly string[]): WrittenGoal {
		const step = this.undo.keep(parts, () => this.parts.texts.goal.written(file.path));
		return { path: file.path, isNew, step, notDone: reasons.length === 0 ? null : reasons.join('\n') };
	}
}
