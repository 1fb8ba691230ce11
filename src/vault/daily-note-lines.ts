import type { App, TFile } from 'obsidian';
import type { Refusal } from '../context';
import { reasonOf } from '../domain/failure';
import { insertUnderHeading } from '../markdown/insertion';
import type { InsertedLine } from '../markdown/insertion';
import { findLine } from '../markdown/own-line';
import { removeInsertedLine } from '../markdown/removal';
import type { DailyNotes } from './daily-notes';
import type { NewNotes } from './new-notes';
import { frontmatterFault } from './note-reader';
import type { Edit, NoteWriter } from './note-writer';
import type { TouchpointPlan, WritingTexts } from './touchpoint-plan';
import type { UndoPart } from './undo';

/** A line that stands in a note. */
export interface Placed {
	readonly file: TFile;
	readonly inserted: InsertedLine;
}

/** Puts lines into daily notes, which are made where they are missing. */
export class DailyNoteLines {
	constructor(
		private readonly parts: { readonly app: App; readonly texts: WritingTexts },
		private readonly writer: NoteWriter,
		private readonly dailyNotes: DailyNotes,
		private readonly newNotes: NewNotes,
	) {}

	/** Where the line of a plan stands already, from 1; null where it does not. */
	async standing({ place: { file }, line }: TouchpointPlan): Promise<number | null> {
		const found = file && findLine(await this.parts.app.vault.read(file), { source: line, line: 0 });
		return found && 'index' in found ? found.index + 1 : null;
	}

	/** Puts the line into the daily note, which is made where it is missing. */
	async place(plan: TouchpointPlan): Promise<Placed | Refusal> {
		const { path } = plan.place;
		try {
			return await this.writer.inTurn(path, async () => {
				const file = this.parts.app.vault.getFileByPath(path);
				if (!file) return plan.draft.note === undefined ? this.insertIntoNew(plan) : { refused: this.parts.texts.meeting.gone(path) };
				return (await this.newNotes.isToBeRewritten(file)) ? this.insertOnceSettled(file, plan) : this.insert(file, plan);
			});
		} catch (error) {
			console.error(`Rapport could not write ${path}`, error);
			return { refused: this.parts.texts.unwritable(path, reasonOf(error)) };
		}
	}

	private async insertIntoNew(plan: TouchpointPlan): Promise<Placed | Refusal> {
		const { dailyNotes, newNotes } = this;
		const { path, template } = plan.place;
		const firstText = await dailyNotes.firstTextOf(plan.place, plan.draft.day);
		if (firstText === null) return { refused: this.parts.texts.noTemplate(template) };
		if (await newNotes.isToBeRewritten(null)) return this.insertOnceSettled((await newNotes.make(path, firstText)).file, plan);
		// With the line in it from the start: a failure leaves no half-made note.
		const edit = this.editOf(plan, path)(firstText);
		if ('refused' in edit) return edit;
		const { file, isNew } = await newNotes.make(path, edit.text);
		return isNew ? { file, inserted: edit.told } : this.insert(file, plan);
	}

	/** Templater rewrites a note that is new, and what was written into it meanwhile is lost. */
	private async insertOnceSettled(file: TFile, plan: TouchpointPlan): Promise<Placed | Refusal> {
		await this.newNotes.whenQuiet(file);
		const placed = await this.insert(file, plan);
		if ('refused' in placed) return placed;
		await this.newNotes.whenQuiet(file);
		const text = await this.parts.app.vault.read(file);
		return text.split(/\r?\n/).includes(plan.line) ? placed : this.insert(file, plan);
	}

	private async insert(file: TFile, plan: TouchpointPlan): Promise<Placed | Refusal> {
		const outcome = await this.writer.change(file, this.editOf(plan, file.path));
		return 'refused' in outcome ? outcome : { file, inserted: outcome.told };
	}

	private editOf({ heading, line }: TouchpointPlan, path: string): (text: string) => Edit<InsertedLine, string> {
		const { texts } = this.parts;
		return (text) => {
			const fault = frontmatterFault(text);
			if (fault) return { refused: texts.unreadableProperties(path, fault.reason, fault.line) };
			const insertion = insertUnderHeading(text, heading, line);
			return 'refused' in insertion ? { refused: texts.insertions[insertion.refused](path) } : { text: insertion.text, told: insertion.inserted };
		};
	}

	/** The way back: the line, and the heading and blank lines that came with it. */
	removalOf({ file, inserted }: Placed): UndoPart {
		const { texts } = this.parts;
		return {
			file,
			revert: (text) => {
				const removal = removeInsertedLine(text, inserted);
				return 'refused' in removal ? { refused: texts.undo.removals[removal.refused](file.path) } : { text: removal.text, told: null };
			},
		};
	}
}
