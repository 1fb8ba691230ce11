import type { App, TFile } from 'obsidian';
import type { LoggedTouchpoint, WrittenStep } from '../context';
import type { Day } from '../domain/day';
import type { Kind } from '../domain/rules';
import { isGive } from '../domain/touchpoint';
import type { Settings } from '../settings/shape';
import type { LastDeposits } from './last-deposits';
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
}

/** What deciding about a day takes. */
interface Parts {
	readonly app: App;
	readonly settings: () => Settings;
	readonly today: () => Day;
}

/** What follows a line that was written: the days in the notes of those it gives to, and the way back. */
export class WrittenLines {
	/** How to go on with what was written. */
	private readonly known = new WeakMap<WrittenStep, { readonly step: UndoStep; readonly day: Day }>();

	constructor(
		private readonly parts: Parts,
		private readonly lastDeposits: LastDeposits,
		private readonly undo: UndoStack,
	) {}

	/** Moves what is to be moved; from then on the step can be taken back. */
	async follow({ path, line, text, kind, day, people }: WrittenLine, step: UndoStep): Promise<LoggedTouchpoint> {
		const logged = { path, line, text, people: people.map((file) => file.path), notMoved: [], step };
		const answer = await this.move(this.moves(kind, day) ? people : [], day, step, logged);
		this.undo.push(step);
		return answer;
	}

	/** Moves the days again where that failed. */
	async moveAgain(logged: LoggedTouchpoint): Promise<LoggedTouchpoint> {
		const known = this.known.get(logged.step);
		// What was taken back meanwhile moves nothing any more.
		if (!known || !this.undo.has(logged.step)) return logged;
		const files = logged.notMoved.flatMap(({ path }) => this.parts.app.vault.getFileByPath(path) ?? []);
		const gone = logged.notMoved.filter(({ path }) => !files.some((file) => file.path === path));
		return this.move(files, known.day, known.step, { ...logged, notMoved: gone });
	}

	/** Only what was given moves a day forward, and a day that is still to come waits. */
	private moves(kind: Kind, day: Day): boolean {
		return isGive(kind) && this.parts.settings().writeLastDeposit && day <= this.parts.today();
	}

	/** Moves the day in each person's note; the line stands and counts, whatever becomes of that. */
	private async move(people: readonly TFile[], day: Day, step: UndoStep, logged: LoggedTouchpoint): Promise<LoggedTouchpoint> {
		const notMoved = [...logged.notMoved];
		for (const file of people) {
			const move = await this.lastDeposits.move(file, day);
			if ('reason' in move) notMoved.push({ path: file.path, reason: move.reason });
			// Taken back before the line: should that fail, the line still counts and the day is behind it at most.
			else if (move.undo) step.parts.unshift(move.undo);
		}
		this.known.set(step, { step, day });
		return { ...logged, notMoved };
	}
}
