import type { App, TFile } from 'obsidian';
import type { CorrectedTouchpoint, Corrections, LinePlace, LoggedLine, LoggedTouchpoint, LogPreview, Refusal } from '../context';
import { strengthsOn } from '../domain/draft';
import type { Draft } from '../domain/draft';
import { withoutMarker } from '../domain/line-text';
import type { Network } from '../domain/network';
import { latestOf } from '../domain/person';
import { isEntry, isGive, isReceivedIntroduction, KindTags } from '../domain/touchpoint';
import { correctedLine, lineOnDay, removeLine, restoreLine } from '../markdown/line-correction';
import type { RemovedLine } from '../markdown/line-correction';
import { readTouchpointLine } from '../markdown/touchpoint-reading';
import type { TouchpointReading } from '../markdown/touchpoint-reading';
import type { Settings } from '../settings/shape';
import type { DailyNoteLines } from './daily-note-lines';
import { linkToCome } from './link-to-come';
import { peopleLinkedIn } from './linked-people';
import type { NoteLines } from './note-lines';
import { previewOf } from './touchpoint-log';
import type { TouchpointPlan, TouchpointPlanner, WritingTexts } from './touchpoint-plan';
import type { UndoPart, UndoStep } from './undo';
import type { WrittenLines } from './written-lines';

interface Parts {
	readonly app: App;
	readonly network: Network;
	readonly settings: () => Settings;
	readonly texts: WritingTexts;
}

/** What a correction would do: another line in the same place, or one in the note of another day. */
interface CorrectionPlan {
	readonly file: TFile;
	readonly line: string;
	/** Whom and what the line is for, and where it goes when it moves. */
	readonly plan: TouchpointPlan;
	readonly isMove: boolean;
}

/** A line as it stands after its correction, with the way back. */
interface Done {
	readonly path: string;
	readonly line: number;
	readonly parts: UndoPart[];
}

/** Corrects touchpoints where they stand. */
export class NoteCorrections implements Corrections {
	constructor(
		private readonly parts: Parts,
		private readonly planner: TouchpointPlanner,
		private readonly lines: NoteLines,
		private readonly dailyLines: DailyNoteLines,
		private readonly written: WrittenLines,
	) {}

	async read({ path, line }: LinePlace): Promise<LoggedLine | Refusal> {
		const { app, network, texts } = this.parts;
		const file = app.vault.getFileByPath(path);
		if (!file) return { refused: texts.undo.gone(path) };
		const source = (await app.vault.read(file)).split(/\r?\n/)[line - 1] ?? '';
		const reading = this.readingOf(source, path);
		const known = network.noteAt(path)?.lines.find((other) => other.line === line);
		if (!reading || !known || !isEntry(known) || known.kind !== reading.kind) return { refused: texts.corrections.noTouchpoint };
		const linked = peopleLinkedIn(app, network, reading.links.join(' '), path).map((person) => person.path);
		const people = network.people.has(path) && !linked.includes(path) ? [...linked, path] : linked;
		return { path, line, source, draft: { kind: reading.kind, way: reading.way, ...(reading.strengths.length > 0 ? { strengths: reading.strengths } : {}), people, text: reading.text, day: known.day } };
	}

	async preview(logged: LoggedLine, draft: Draft, toCome?: ReadonlySet<string>): Promise<LogPreview | Refusal> {
		const plan = await this.plan(logged, draft, toCome);
		if ('refused' in plan) return plan;
		return plan.isMove ? { ...previewOf(plan.plan), line: plan.line } : { path: logged.path, isThere: true, heading: '', line: plan.line };
	}

	async write(logged: LoggedLine, draft: Draft): Promise<CorrectedTouchpoint | Refusal> {
		const { texts } = this.parts;
		const plan = await this.plan(logged, draft);
		if ('refused' in plan) return plan;
		if (!plan.isMove && plan.line === logged.source) return { refused: texts.corrections.same };
		const done = await (plan.isMove ? this.move(logged, plan) : this.replace(logged, plan));
		if ('refused' in done) return done;
		const step: UndoStep = { done: () => texts.corrections.done(withoutMarker(logged.source), logged.path), parts: done.parts };
		const { kind, day } = draft;
		const answer = await this.written.follow({ path: done.path, line: done.line, text: plan.line, kind, day, people: plan.plan.people }, step);
		return { ...answer, ahead: this.ahead(logged.draft, draft, answer) };
	}

	private readingOf(source: string, path: string): TouchpointReading | null {
		const { app, network, settings } = this.parts;
		return readTouchpointLine(source, new KindTags(settings()), (link) => peopleLinkedIn(app, network, link, path).length > 0);
	}

	private async plan(logged: LoggedLine, draft: Draft, toCome?: ReadonlySet<string>): Promise<CorrectionPlan | Refusal> {
		const { app, network, texts } = this.parts;
		const { path, source } = logged;
		const file = app.vault.getFileByPath(path);
		const reading = this.readingOf(source, path);
		if (!file || !reading) return { refused: texts.undo.gone(path) };
		const plan = await this.planner.plan(draft, toCome);
		if ('refused' in plan) return plan;
		const line = await this.lineOf(reading, draft, path);
		if (line === null) return { refused: texts.faults['illegal-way'] };
		if (draft.day === logged.draft.day) return { file, line, plan, isMove: false };
		const sameNote = lineOnDay(line, draft.day, (network.noteAt(path)?.day ?? null) !== null);
		if (sameNote !== null) return { file, line: sameNote, plan, isMove: false };
		const moved = await this.lineOf({ ...reading, lead: /\[[xX]\]\s/.test(reading.lead) ? '- [x] ' : '- ', links: [] }, draft, plan.place.path);
		return moved === null ? { refused: texts.faults['illegal-way'] } : { file, line: moved, plan, isMove: true };
	}

	/** The line for a note: links stay as they were written, and an owner who needed none gets none. */
	private async lineOf(reading: TouchpointReading, draft: Draft, path: string): Promise<string | null> {
		const { kind, way, people, text } = draft;
		const { app, network, settings } = this.parts;
		const written = new Map(reading.links.flatMap((link) => peopleLinkedIn(app, network, link, path).map((person) => [person.path, link] as const)));
		// Directly behind the tag of an introduction received, somebody else would be the one who made it (decision 5).
		const isOwnersIntroduction = isReceivedIntroduction({ kind, way }) && people[0] === path && people.length > 1;
		const links = await Promise.all(people.filter((person) => person !== path || written.has(person) || isOwnersIntroduction).map(async (person) => {
			const file = app.vault.getFileByPath(person);
			return written.get(person) ?? (file ? app.fileManager.generateMarkdownLink(file, path) : linkToCome(app, person, path));
		}));
		const made = correctedLine(reading, { kind, way, strengths: strengthsOn(draft), links, text, kindTags: new KindTags(settings()) });
		return 'refused' in made ? null : made.line;
	}

	private async replace({ path, line, source }: LoggedLine, plan: CorrectionPlan): Promise<Done | Refusal> {
		const change = await this.lines.replace(plan.file, { line, source }, plan.line);
		return 'refused' in change ? change : { path, line: change.now.line, parts: [change.undo] };
	}

	/** Into the note of the other day first: a line that stands twice is seen, one that is lost is not. */
	private async move(logged: LoggedLine, { file, line, plan }: CorrectionPlan): Promise<Done | Refusal> {
		const { app, texts } = this.parts;
		const possible = this.removal(await app.vault.read(file), file, logged);
		if ('refused' in possible) return possible;
		const placed = await this.dailyLines.place({ ...plan, line });
		if ('refused' in placed) return placed;
		const back = this.dailyLines.removalOf(placed);
		const removed = await this.lines.change(file, (text) => this.removal(text, file, logged));
		if ('refused' in removed) {
			const undone = await this.lines.change(back.file, back.revert);
			return { refused: undone === null ? removed.refused : texts.corrections.twice(removed.refused, placed.file.path) };
		}
		const restore: UndoPart = {
			file,
			revert: (text) => {
				const restored = restoreLine(text, removed);
				return 'refused' in restored ? { refused: texts.undo.removals['not-there'](file.path) } : { text: restored.text, told: null };
			},
		};
		return { path: placed.file.path, line: placed.inserted.lineNumber, parts: [restore, back] };
	}

	private removal(text: string, { path }: TFile, { line, source }: LoggedLine): { readonly text: string; readonly told: RemovedLine } | Refusal {
		const removal = removeLine(text, { line, source });
		return 'refused' in removal ? { refused: this.parts.texts.undo.removals[removal.refused](path) } : { text: removal.text, told: removal.removed };
	}

	/** Whose property says the old day, which the line no longer bears out. */
	private ahead(before: Draft, { kind, day }: Draft, { people }: LoggedTouchpoint): readonly string[] {
		if (!isGive(before.kind)) return [];
		const { network } = this.parts;
		return before.people.filter((path) => {
			const isStillGiven = isGive(kind) && people.includes(path) && day >= before.day;
			return !isStillGiven && latestOf(network.people.get(path)?.reading.facts.lastDeposits ?? [])?.day === before.day;
		});
	}
}
