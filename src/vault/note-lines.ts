import type { TFile } from 'obsidian';
import type { Refusal } from '../context';
import { reasonOf } from '../domain/failure';
import { replaceLine } from '../markdown/own-line';
import type { SeenLine } from '../markdown/own-line';
import { frontmatterFault } from './note-reader';
import type { Edit, NoteWriter } from './note-writer';
import type { WritingTexts } from './touchpoint-plan';
import type { UndoPart } from './undo';

/** A line that was replaced, as it stands now, with the way back. */
export interface LineChange {
	readonly now: SeenLine;
	readonly undo: UndoPart;
}

/** Changes lines that stand in notes, each found by what it says. */
export class NoteLines {
	constructor(
		private readonly writer: NoteWriter,
		private readonly texts: WritingTexts,
	) {}

	/** Puts another line in the place of one; refused where that is no longer as it was seen. Never throws. */
	replace(file: TFile, seen: SeenLine, to: string): Promise<LineChange | Refusal> {
		return this.change(file, (text) => {
			const replaced = replaceLine(text, seen, to);
			if ('refused' in replaced) return { refused: this.texts.undo.removals[replaced.refused](file.path) };
			return { text: replaced.text, told: { now: replaced.now, undo: { file, revert: (later) => this.reverted(later, file, replaced.now, seen.source) } } };
		});
	}

	/** Changes a note in its turn, unless its properties cannot be read. Never throws. */
	async change<Told>(file: TFile, edit: (text: string) => Edit<Told, string>): Promise<Told | Refusal> {
		try {
			const outcome = await this.writer.inTurn(file.path, () => this.writer.change<Told, string>(file, (text) => {
				const fault = frontmatterFault(text);
				return fault ? { refused: this.texts.unreadableProperties(file.path, fault.reason, fault.line) } : edit(text);
			}));
			return 'refused' in outcome ? outcome : outcome.told;
		} catch (error) {
			console.error(`Rapport could not write ${file.path}`, error);
			return { refused: this.texts.unwritable(file.path, reasonOf(error)) };
		}
	}

	private reverted(text: string, file: TFile, now: SeenLine, source: string): Edit<null, string> {
		const back = replaceLine(text, now, source);
		return 'refused' in back ? { refused: this.texts.undo.removals[back.refused](file.path) } : { text: back.text, told: null };
	}
}
