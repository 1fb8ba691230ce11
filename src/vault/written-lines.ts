import type { App, TFile } from 'obsidian';
import type { LoggedTouchpoint, WrittenStep } from '../context';
import type { Day } from '../domain/day';
import type { Kind } from '../domain/rules';
import { isGive } from '../domain/touchpoint';
import type { Settings } from '../settings/shape';
import type { LastDeposits } from './last-deposits';
import type { PropertyOutcome } from './note-properties';
import type { UndoStack, UndoStep } from './undo';

/** A touchpoint's line as it stands in a note by now. */
export interface WrittenLine {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	readonly text: string;
	readonly kind: Kind;
	readonly day: Day;
	readonly people: readonly TFile[];
	/** The clock's where it is not given. */
	readonly today?: Day | undefined;
}

/** What a line changes in the notes of people on it. */
export interface NoteChange {
	readonly files: readonly TFile[];
	/** Never throws. */
	readonly change: (file: TFile) => Promise<PropertyOutcome>;
}

/** What deciding about a day takes. */
interface Parts {
	readonly app: App;
	readonly settings: () => Settings;
	readonly today: () => Day;
}

/** What follows a line that was written: what it changes in the notes of its people, and the way back. */
export class WrittenLines {
	/** How to go on with what was written. */
	private readonly known = new WeakMap<WrittenStep, { readonly step: UndoStep; readonly change: NoteChange['change'] }>();

	constructor(
		private readonly parts: Parts,
		private readonly lastDeposits: LastDeposits,
		private readonly undo: UndoStack,
	) {}

	/** Moves the days of those a line gives to, or makes another change; from then on the step can be taken back. */
	async follow({ path, line, text, kind, day, people, today = this.parts.today() }: WrittenLine, step: UndoStep, also: NoteChange | null = null): Promise<LoggedTouchpoint> {
		const logged = { path, line, text, people: people.map((file) => file.path), notMoved: [], step };
		const moving: NoteChange = { files: this.moves(kind) ? people : [], change: (file) => this.lastDeposits.move(file, day) };
		const { files, change } = also ?? moving;
		// A day that is still to come waits.
		const answer = await this.make({ files: day <= today ? files : [], change }, step, logged);
		if (step.parts.length > 0) this.undo.push(step);
		return answer;
	}

	/** Makes the changes again that failed. */
	async moveAgain(logged: LoggedTouchpoint): Promise<LoggedTouchpoint> {
		const known = this.known.get(logged.step);
		// What was taken back meanwhile changes nothing any more.
		if (!known || !this.undo.has(logged.step)) return logged;
		const files = logged.notMoved.flatMap(({ path }) => this.parts.app.vault.getFileByPath(path) ?? []);
		const gone = logged.notMoved.filter(({ path }) => !files.some((file) => file.path === path));
		return this.make({ files, change: known.change }, known.step, { ...logged, notMoved: gone });
	}

	/** Only what was given moves a day forward. */
	private moves(kind: Kind): boolean {
		return isGive(kind) && this.parts.settings().writeLastDeposit;
	}

	/** Makes a change in each person's note; the line stands and counts, whatever becomes of that. */
	private async make({ files, change }: NoteChange, step: UndoStep, logged: LoggedTouchpoint): Promise<LoggedTouchpoint> {
		const notMoved = [...logged.notMoved];
		for (const file of files) {
			const outcome = await change(file);
			if ('reason' in outcome) notMoved.push({ path: file.path, reason: outcome.reason });
			// Taken back before the line: should that fail, the line still counts and the day is behind it at most.
			else if (outcome.undo) step.parts.unshift(outcome.undo);
		}
		this.known.set(step, { step, change });
		return { ...logged, notMoved };
	}
}
