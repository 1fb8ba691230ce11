import type { App, TFile } from 'obsidian';
import type { Progress, Refusal, WrittenStep } from '../context';
import type { Edit, NoteWriter } from './note-writer';
import { Slice } from '../context/slice';
import { reasonOf } from '../domain/failure';
import type { WritingTexts } from './touchpoint-plan';

/** Takes back what was written into one note, where that is still there. */
export interface UndoPart {
	/** Follows the note where it is renamed. */
	readonly file: TFile;
	/** Refuses in words for the user. */
	readonly revert: (text: string) => Edit<null, string>;
	/** True of a note that came with the step: where it is gone, there is nothing to take back. */
	readonly isOptional?: boolean;
}

/** What one action of the user's wrote, with the way back. */
export interface UndoStep extends WrittenStep {
	/** In the order in which they are taken back. */
	readonly parts: UndoPart[];
}

/** More steps back than anybody remembers. */
const MOST_STEPS = 100;

/** What was written since the plugin started, the last on top; a step that is refused stays there, so that nothing earlier is taken for it. */
export class UndoStack {
	private readonly steps: UndoStep[] = [];
	private turn: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly app: App,
		private readonly writer: NoteWriter,
		private readonly texts: WritingTexts,
	) {}

	/** Keeps what was written as one step; null where nothing was. `parts` are in the order in which they are taken back. */
	keep(parts: readonly UndoPart[], done: UndoStep['done']): UndoStep | null {
		if (parts.length === 0) return null;
		const step = { done, parts: [...parts] };
		this.push(step);
		return step;
	}

	push(step: UndoStep): void {
		this.steps.push(step);
		if (this.steps.length > MOST_STEPS) this.steps.shift();
	}

	/** Adds what belongs to a step, to be taken back first; nothing where it was taken back meanwhile. */
	extend(step: WrittenStep, part: UndoPart): void {
		this.steps.find((known) => known === step)?.parts.unshift(part);
	}

	has(step: WrittenStep): boolean {
		return this.steps.some((known) => known === step);
	}

	get isEmpty(): boolean {
		return this.steps.length === 0;
	}

	/** Takes back the last step. */
	undoLast(progress?: Progress): Promise<{ readonly undone: string } | Refusal> {
		return this.inTurn(() => this.undo(this.steps.at(-1), progress));
	}

	/** Takes back one step, whatever was written after it: its parts tell whether they still can be. */
	undoStep(step: WrittenStep, progress?: Progress): Promise<{ readonly undone: string } | Refusal> {
		return this.inTurn(() => this.undo(this.steps.find((known) => known === step), progress));
	}

	/** Steps are taken back one at a time. */
	private inTurn<T>(task: () => Promise<T>): Promise<T> {
		const result = this.turn.then(task);
		this.turn = result.catch(() => undefined);
		return result;
	}

	private async undo(step: UndoStep | undefined, progress?: Progress): Promise<{ readonly undone: string } | Refusal> {
		if (!step) return { refused: this.texts.undo.nothing };
		let done = 0;
		const refusal = (refused: string): Refusal => ({ refused: done === 0 ? refused : `${refused} ${this.texts.undo.halfway(done, done + step.parts.length)}` });
		// An import may have written thousands of notes.
		const slice = new Slice();
		try {
			// Looked at whole before anything is written: a step is taken back as one.
			for (const part of step.parts) {
				const refused = await this.refusalOf(part);
				if (refused !== null) return { refused };
				progress?.(0, step.parts.length);
				if (slice.isOver()) await slice.next();
			}
			for (let part = step.parts[0]; part; part = step.parts[0]) {
				const { file, revert } = part;
				if (!this.isGoneAnyway(part)) {
					const outcome = await this.writer.inTurn(file.path, () => this.writer.change(file, revert));
					if ('refused' in outcome) return refusal(outcome.refused);
				}
				// A part that is done is not done again where a later one fails; others may have been put before it meanwhile.
				step.parts.splice(step.parts.indexOf(part), 1);
				progress?.(++done, done + step.parts.length);
				if (slice.isOver()) await slice.next();
			}
		} catch (error) {
			const path = step.parts[0]?.file.path ?? '';
			console.error(`Rapport could not undo in ${path}`, error);
			return refusal(this.texts.unwritable(path, reasonOf(error)));
		}
		// It may have fallen off the end meanwhile.
		if (this.has(step)) this.steps.splice(this.steps.indexOf(step), 1);
		return { undone: step.done() };
	}

	private isGoneAnyway({ file, isOptional = false }: UndoPart): boolean {
		return isOptional && this.app.vault.getFileByPath(file.path) !== file;
	}

	private async refusalOf(part: UndoPart): Promise<string | null> {
		const { file, revert } = part;
		if (this.isGoneAnyway(part)) return null;
		if (this.app.vault.getFileByPath(file.path) !== file) return this.texts.undo.gone(file.path);
		const edit = revert(await this.app.vault.read(file));
		return 'refused' in edit ? edit.refused : null;
	}
}
