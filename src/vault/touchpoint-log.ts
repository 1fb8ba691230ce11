import type { LoggedTouchpoint, LogPreview, Refusal, TouchpointLog } from '../context';
import type { Day } from '../domain/day';
import type { Draft } from '../domain/draft';
import { withoutMarker } from '../domain/line-text';
import type { DailyNoteLines } from './daily-note-lines';
import type { PlannerParts, TouchpointPlan, TouchpointPlanner, WritingTexts } from './touchpoint-plan';
import type { UndoStep } from './undo';
import type { WrittenLines } from './written-lines';

/** What the log is made of. */
export interface LogParts extends PlannerParts {
	readonly today: () => Day;
	/** For the time of day in a template. */
	readonly now: () => Date;
}

/** Logging into daily notes: the line first, then the people's properties. */
export class DailyNoteLog implements TouchpointLog {
	constructor(
		private readonly texts: WritingTexts,
		private readonly planner: TouchpointPlanner,
		private readonly lines: DailyNoteLines,
		private readonly written: WrittenLines,
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
		if ('refused' in plan) return plan;
		const placed = await this.lines.place(plan);
		if ('refused' in placed) return placed;
		const { file: { path }, inserted } = placed;
		const step: UndoStep = { done: () => this.texts.undo.what(withoutMarker(plan.line), placed.file.path), parts: [this.lines.removalOf(placed)] };
		return this.written.follow({ path, line: inserted.lineNumber, text: plan.line, kind: plan.draft.kind, day: plan.draft.day, people: plan.people }, step);
	}

	moveAgain(logged: LoggedTouchpoint): Promise<LoggedTouchpoint> {
		return this.written.moveAgain(logged);
	}
}

/** What the dialog shows of a plan. */
export function previewOf({ place, heading, line }: TouchpointPlan): LogPreview {
	return { path: place.path, isThere: place.file !== null, heading: heading.replace(/^\s*#*/, '').trim(), line };
}
