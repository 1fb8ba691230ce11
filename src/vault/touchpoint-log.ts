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

	async recordIntroduction(draft: Draft): Promise<LoggedTouchpoint | Refusal> {
		const plan = await this.planner.plan({ ...draft, ...INTRODUCTION_RECEIVED });
		if ('refused' in plan) return plan;
		const [introducer, ...introduced] = plan.people;
		if (!introducer || introduced.length === 0) return { refused: this.texts.nobodyIntroduced };
		return this.writePlan(plan, { files: introduced, change: (file) => this.introducers.add(file, introducer) });
	}

	private async writePlan(plan: TouchpointPlan, also: NoteChange | null): Promise<LoggedTouchpoint | Refusal> {
		const placed = await this.lines.place(plan);
		if ('refused' in placed) return placed;
		const { file: { path }, inserted } = placed;
		const { kind, day, today } = plan.draft;
		const step: UndoStep = { done: () => this.texts.undo.what(withoutMarker(plan.line), placed.file.path), parts: [this.lines.removalOf(placed)] };
		return this.written.follow({ path, line: inserted.lineNumber, text: plan.line, kind, day, people: plan.people, today }, step, also);
	}

	moveAgain(logged: LoggedTouchpoint): Promise<LoggedTouchpoint> {
		return this.written.moveAgain(logged);
	}
}

/** What the dialog shows of a plan. */
export function previewOf({ place, heading, line }: TouchpointPlan): LogPreview {
	return { path: place.path, isThere: place.file !== null, heading: heading.replace(/^\s*#*/, '').trim(), line };
}
