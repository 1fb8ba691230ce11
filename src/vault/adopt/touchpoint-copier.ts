import type { TFile } from 'obsidian';
import type { CopyOutcome, Refusal } from '../../context';
import type { Day } from '../../domain/day';
import { insertTouchpoints, removeTouchpoints, touchpointsToCopy } from '../../markdown/copied-touchpoints';
import type { CopyRules } from '../../markdown/copied-touchpoints';
import { datedLines } from '../../markdown/dated-lines';
import type { InsertedLine } from '../../markdown/insertion';
import type { NoteLines } from '../note-lines';
import type { Edit } from '../note-writer';
import { Slice } from '../../context/slice';
import type { PlannerParts } from '../touchpoint-plan';
import type { UndoPart, UndoStack } from '../undo';

/** Copies dated lines of person notes below their heading of touchpoints, one note after another. */
export class TouchpointCopier {
	constructor(
		private readonly parts: PlannerParts,
		private readonly lines: NoteLines,
		private readonly undo: UndoStack,
		private readonly today: () => Day,
	) {}

	async copy(paths: readonly string[], rules: CopyRules, goesOn: (done: number) => boolean): Promise<CopyOutcome> {
		const { app, texts } = this.parts;
		const left: { path: string; reason: string }[] = [];
		const undoParts: UndoPart[] = [];
		const slice = new Slice();
		let [lines, done] = [0, 0];
		for (const path of paths) {
			const file = app.vault.getFileByPath(path);
			const outcome = file ? await this.copyIn(file, rules) : { refused: texts.undo.gone(path) };
			if ('refused' in outcome) left.push({ path, reason: outcome.refused });
			else if (file && outcome.length > 0) {
				lines += outcome.length;
				undoParts.push({ file, revert: (text) => this.reverted(text, outcome, file) });
			}
			if (!goesOn(++done)) break;
			if (slice.isOver()) await slice.next();
		}
		return { lines, notes: undoParts.length, left, notReached: paths.length - done, step: this.undo.keep(undoParts.reverse(), () => texts.imports.copied(lines, undoParts.length)) };
	}

	/** From what stands there by now, so nothing comes twice. */
	private copyIn(file: TFile, rules: CopyRules): Promise<readonly InsertedLine[] | Refusal> {
		const { settings, texts } = this.parts;
		return this.lines.change<readonly InsertedLine[]>(file, (text) => {
			const dated = datedLines(text, this.today(), (tag) => rules.kindTags.read(tag) !== null);
			const result = insertTouchpoints(text, settings().dailyNoteHeading, touchpointsToCopy(text, dated, rules).map(({ line }) => line));
			return 'refused' in result ? { refused: texts.insertions[result.refused](file.path) } : { text: result.text, told: result.inserted };
		});
	}

	private reverted(text: string, inserted: readonly InsertedLine[], { path }: TFile): Edit<null, string> {
		const removed = removeTouchpoints(text, inserted);
		return 'refused' in removed ? { refused: this.parts.texts.undo.removals[removed.refused](path) } : { text: removed.text, told: null };
	}
}
