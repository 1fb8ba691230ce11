import type { App, TFile } from 'obsidian';
import { failureOf } from '../domain/failure';
import type { Attempt, TornWrites } from './torn-writes';

/** What an edit makes of a note's text, with what it has to tell; or why the note stays as it is. */
export type Edit<Told, Why> = { readonly text: string; readonly told: Told } | { readonly refused: Why };

/** What became of a change: done, or refused by the edit itself. */
export type Outcome<Told, Why> = { readonly told: Told } | { readonly refused: Why };

/**
 * The one place that changes notes: for each path one thing after another, each finding its place in the text it is handed.
 *
 * The metadata cache lags behind the text, so no offset of its comes here.
 */
export class NoteWriter {
	private readonly turns = new Map<string, Promise<unknown>>();

	constructor(
		private readonly app: App,
		private readonly tornWrites: TornWrites,
		/** Says that a note is no longer there. */
		private readonly goneText: (path: string) => string,
	) {}

	/** Does something with a path once all that was asked for it before is done. */
	inTurn<T>(path: string, task: () => Promise<T>): Promise<T> {
		// File systems may take two cases of a name for one.
		const key = path.toLowerCase();
		const result = (this.turns.get(key) ?? Promise.resolve()).then(task);
		const done = result.then(() => undefined, () => undefined);
		this.turns.set(key, done);
		void done.then(() => {
			if (this.turns.get(key) === done) this.turns.delete(key);
		});
		return result;
	}

	/**
	 * Changes a note's text in one step; an edit that refuses, or changes nothing, writes nothing.
	 * @throws what the vault throws where the note cannot be read or written
	 */
	async change<Told, Why>(file: TFile, edit: (text: string) => Edit<Told, Why>): Promise<Outcome<Told, Why>> {
		if (this.app.vault.getFileByPath(file.path) !== file) throw new Error(this.goneText(file.path));
		await this.tornWrites.mendEarlier();
		const outcomes: Outcome<Told, Why>[] = [];
		const attempts: Attempt[] = [];
		try {
			await this.app.vault.process(file, (text) => {
				const edited = edit(text);
				outcomes.push(edited);
				// Only a callback that throws is sure not to be followed by a write.
				if ('refused' in edited || edited.text === text) throw new NothingToWrite();
				attempts.push({ file, before: text, after: edited.text });
				return edited.text;
			});
		} catch (error) {
			const attempt = attempts.at(-1);
			if (attempt) await this.tornWrites.lookAt(attempt, failureOf(error));
			else if (!(error instanceof NothingToWrite)) throw error;
		}
		const outcome = outcomes.at(-1);
		if (!outcome) throw new Error(`${file.path} was not read.`);
		return outcome;
	}
}

class NothingToWrite extends Error {}
