import type { App, TFile } from 'obsidian';
import type { LoggedTouchpoint, LogPreview, Refusal, TouchpointLog, WrittenStep } from '../context';
import type { Day } from '../domain/day';
import type { Draft } from '../domain/draft';
import { withoutMarker } from '../domain/line-text';
import type { Network } from '../domain/network';
import { isGive } from '../domain/touchpoint';
import { insertUnderHeading } from '../markdown/insertion';
import type { InsertedLine } from '../markdown/insertion';
import { removeInsertedLine } from '../markdown/removal';
import type { Settings } from '../settings/shape';
import { DailyNotes } from './daily-notes';
import { LastDeposits } from './last-deposits';
import { frontmatterFault } from './note-reader';
import type { NoteProperties } from './note-properties';
import { reasonOf } from './note-writer';
import type { Edit, NoteWriter } from './note-writer';
import { TouchpointPlanner } from './touchpoint-plan';
import type { TouchpointPlan, WritingTexts } from './touchpoint-plan';
import type { UndoPart, UndoStack, UndoStep } from './undo';

/** What the log is made of. */
export interface LogParts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
	readonly today: () => Day;
	/** For the time of day in a template. */
	readonly now: () => Date;
}

/** A line that stands in a note. */
interface Placed {
	readonly file: TFile;
	readonly inserted: InsertedLine;
}

/** Logging into daily notes: the line first, then the people's properties. */
export class DailyNoteLog implements TouchpointLog {
	private readonly dailyNotes: DailyNotes;
	private readonly planner: TouchpointPlanner;
	private readonly lastDeposits: LastDeposits;
	/** How to go on with what was logged. */
	private readonly known = new WeakMap<WrittenStep, { readonly step: UndoStep; readonly day: Day }>();

	constructor(
		private readonly parts: LogParts,
		private readonly writer: NoteWriter,
		properties: NoteProperties,
		private readonly undo: UndoStack,
	) {
		const { app, network, settings, texts, now } = parts;
		this.dailyNotes = new DailyNotes(app, settings, now);
		this.planner = new TouchpointPlanner(app, network, settings, this.dailyNotes, texts);
		this.lastDeposits = new LastDeposits(properties, settings, texts);
	}

	async preview(draft: Draft): Promise<LogPreview | Refusal> {
		const plan = await this.planner.plan(draft);
		if ('refused' in plan) return plan;
		const { place, heading, line } = plan;
		return { path: place.path, isThere: place.file !== null, heading: heading.replace(/^\s*#*/, '').trim(), line };
	}

	async write(draft: Draft): Promise<LoggedTouchpoint | Refusal> {
		const plan = await this.planner.plan(draft);
		if ('refused' in plan) return plan;
		const placed = await this.place(plan);
		if ('refused' in placed) return placed;
		const { file, inserted } = placed;
		const step: UndoStep = { done: () => this.parts.texts.undo.what(withoutMarker(plan.line), file.path), parts: [this.removalOf(placed)] };
		const logged = await this.move(plan.people, plan.draft.day, step, {
			path: file.path,
			line: inserted.lineNumber,
			text: plan.line,
			people: plan.people.map(({ path }) => path),
			notMoved: [],
			step,
		}, this.moves(plan.draft));
		this.undo.push(step);
		return logged;
	}

	async moveAgain(logged: LoggedTouchpoint): Promise<LoggedTouchpoint> {
		const known = this.known.get(logged.step);
		// What was taken back meanwhile moves nothing any more.
		if (!known || !this.undo.has(logged.step)) return logged;
		const files = logged.notMoved.flatMap(({ path }) => this.parts.app.vault.getFileByPath(path) ?? []);
		const gone = logged.notMoved.filter(({ path }) => !files.some((file) => file.path === path));
		return this.move(files, known.day, known.step, { ...logged, notMoved: gone }, true);
	}

	/** Only what was given moves a day forward, and a day that is still to come waits. */
	private moves({ kind, day }: Draft): boolean {
		return isGive(kind) && this.parts.settings().writeLastDeposit && day <= this.parts.today();
	}

	/** Puts the line into the daily note, which is made where it is missing. */
	private async place(plan: TouchpointPlan): Promise<Placed | Refusal> {
		const { path } = plan.place;
		try {
			return await this.writer.inTurn(path, async () => {
				const file = this.parts.app.vault.getFileByPath(path);
				if (!file) return this.insertIntoNew(plan);
				return (await this.dailyNotes.isToBeRewritten(file)) ? this.insertOnceSettled(file, plan) : this.insert(file, plan);
			});
		} catch (error) {
			console.error(`Rapport could not write ${path}`, error);
			return { refused: this.parts.texts.unwritable(path, reasonOf(error)) };
		}
	}

	private async insertIntoNew(plan: TouchpointPlan): Promise<Placed | Refusal> {
		const { dailyNotes } = this;
		const { path, template } = plan.place;
		const firstText = await dailyNotes.firstTextOf(plan.place, plan.draft.day);
		if (firstText === null) return { refused: this.parts.texts.noTemplate(template) };
		if (await dailyNotes.isToBeRewritten(null)) return this.insertOnceSettled((await dailyNotes.make(path, firstText)).file, plan);
		// With the line in it from the start: a failure leaves no half-made note.
		const edit = this.editOf(plan, path)(firstText);
		if ('refused' in edit) return edit;
		const { file, isNew } = await dailyNotes.make(path, edit.text);
		return isNew ? { file, inserted: edit.told } : this.insert(file, plan);
	}

	/** Templater rewrites a note that is new, and what was written into it meanwhile is lost. */
	private async insertOnceSettled(file: TFile, plan: TouchpointPlan): Promise<Placed | Refusal> {
		await this.dailyNotes.whenQuiet(file);
		const placed = await this.insert(file, plan);
		if ('refused' in placed) return placed;
		await this.dailyNotes.whenQuiet(file);
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

	private removalOf({ file, inserted }: Placed): UndoPart {
		const { texts } = this.parts;
		return {
			file,
			revert: (text) => {
				const removal = removeInsertedLine(text, inserted);
				return 'refused' in removal ? { refused: texts.undo.removals[removal.refused](file.path) } : { text: removal.text, told: null };
			},
		};
	}

	/** Moves the day in each person's note; the line stands and counts, whatever becomes of that. */
	private async move(people: readonly TFile[], day: Day, step: UndoStep, logged: LoggedTouchpoint, isMoved: boolean): Promise<LoggedTouchpoint> {
		const notMoved = [...logged.notMoved];
		for (const file of isMoved ? people : []) {
			const move = await this.lastDeposits.move(file, day);
			if ('reason' in move) notMoved.push({ path: file.path, reason: move.reason });
			// Taken back before the line: should that fail, the line still counts and the day is behind it at most.
			else if (move.undo) step.parts.unshift(move.undo);
		}
		this.known.set(step, { step, day });
		return { ...logged, notMoved };
	}
}
