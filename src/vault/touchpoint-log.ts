import type { LoggedTouchpoint, LogPreview, Refusal, TouchpointLog } from '../context';
import type { Day } from '../domain/day';
import type { Draft } from '../domain/draft';
import { withoutMarker } from '../domain/line-text';
import { INTRODUCTION_RECEIVED } from '../domain/touchpoint';
import type { DailyNoteLines } from './daily-note-lines';
import type { Introducers } from './introducers';
import type { PlannerParts, TouchpointPlan, TouchpointPlanner, WritingTexts } from './touchpoint-plan';
import type { UndoStep } from './undo';
import type { NoteChange, WrittenLines } from './written-lines';

/** What the log is made of. */
export interface LogParts extends PlannerParts {
	readonly today: () => Day;
	/** For the time of day in a template. */
	readonly now: () => Date;
}

/** Logging into daily notes: the line first, then the people's properties. */
export class DailyNoteLog implements TouchpointLog {
	private turn: Promise<unknown> = Promise.resolve();

	constructor(
		private readonly texts: WritingTexts,
		private readonly planner: TouchpointPlanner,
		private readonly lines: DailyNoteLines,
		private readonly written: WrittenLines,
		private readonly introducers: Introducers,
	) {}

	async preview(draft: Draft, toCome: ReadonlySet<string> = new Set()): Promise<LogPreview | Refusal> {
		const plan = await this.planner.plan(draft, toCome);
		return 'refused' in plan ? plan : previewOf(plan);
	}

	peopleLinkedIn(text: string, day: Day): readonly string[] {
		return this.planner.peopleLinkedIn(text, day);
	}

	async write(draft: Draft): Promise<LoggedTouchpoint | Refusal> {
		const plan = await this.planner.plan(draft);
		return 'refused' in plan ? plan : this.writePlan(plan, null);
	}

	writeOrGoOn(draft: Draft): Promise<LoggedTouchpoint | Refusal> {
		// One after the other: what is still under way is not left behind.
		const answer = this.turn.then(async () => {
			const plan = await this.planner.plan(draft);
			return 'refused' in plan ? plan : (await this.goOn(plan)) ?? this.writePlan(plan, null);
		});
		this.turn = answer.catch(() => undefined);
		return answer;
	}

	async recordIntroduction(draft: Draft): Promise<LoggedTouchpoint | Refusal> {
		const plan = await this.planner.plan({ ...draft, ...INTRODUCTION_RECEIVED });
		if ('refused' in plan) return plan;
		const [introducer, ...introduced] = plan.people;
		if (!introducer || introduced.length === 0) return { refused: this.texts.nobodyIntroduced };
		return this.writePlan(plan, { files: introduced, change: (file) => this.introducers.add(file, introducer) });
	}

	/** What is left to be done of a line that stands already; null where nothing is, and so one more is meant. */
	private async goOn(plan: TouchpointPlan): Promise<LoggedTouchpoint | null> {
		const line = await this.lines.standing(plan);
		if (line === null) return null;
		const step: UndoStep = { done: () => this.texts.undo.what(withoutMarker(plan.line), plan.place.path), parts: [] };
		const logged = await this.follow(plan, { path: plan.place.path, line }, step, null);
		return step.parts.length === 0 && logged.notMoved.length === 0 ? null : logged;
	}

	private async writePlan(plan: TouchpointPlan, also: NoteChange | null): Promise<LoggedTouchpoint | Refusal> {
		const placed = await this.lines.place(plan);
		if ('refused' in placed) return placed;
		const { file, inserted } = placed;
		const step: UndoStep = { done: () => this.texts.undo.what(withoutMarker(plan.line), file.path), parts: [this.lines.removalOf(placed)] };
		return this.follow(plan, { path: file.path, line: inserted.lineNumber }, step, also);
	}

	private follow({ draft: { kind, day, today }, line: text, people }: TouchpointPlan, at: { readonly path: string; readonly line: number }, step: UndoStep, also: NoteChange | null): Promise<LoggedTouchpoint> {
		return this.written.follow({ ...at, text, kind, day, people, today }, step, also);
	}

	moveAgain(logged: LoggedTouchpoint): Promise<LoggedTouchpoint> {
		return this.written.moveAgain(logged);
	}
}

/** What the dialog shows of a plan. */
export function previewOf({ place, heading, line }: TouchpointPlan): LogPreview {
	return { path: place.path, isThere: place.file !== null, heading: heading.replace(/^\s*#*/, '').trim(), line };
}
