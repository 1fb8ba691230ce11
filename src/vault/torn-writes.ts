import type { App, TFile } from 'obsidian';
import type { Rapport } from '../context';

/** A note as a write was to leave it, and as it stood before. */
export interface Attempt {
	readonly file: TFile;
	readonly before: string;
	readonly after: string;
}

/** A note that was cut off, and what is to stand in it. */
interface Torn {
	readonly left: string;
	readonly whole: string;
}

/**
 * Looks at what a write that failed has left: a full disk, say, cuts a note off in the middle of it (decision 56).
 *
 * What stood there is put back, at once or before anything else is written.
 */
export class TornWrites {
	private readonly torn = new Map<TFile, Torn>();

	constructor(
		private readonly app: App,
		private readonly texts: Rapport['strings']['writing']['torn'],
	) {}

	/**
	 * Puts back what an earlier write cut off.
	 * @throws while that cannot be done: on a full disk the next note would be cut off, too
	 */
	async mendEarlier(): Promise<void> {
		for (const [file, torn] of this.torn) if (!(await this.putBack(file, torn))) throw new Error(this.texts.stillCutOff(file.path));
	}

	/** The same where nothing is to be written: whoever made room on the disk comes back to the app. */
	async mendQuietly(): Promise<void> {
		for (const [file, torn] of this.torn) await this.putBack(file, torn);
	}

	/**
	 * Returns where a write that failed did all it was to do after all; else the note is as it was before.
	 * @throws the failure; where the note could not be put back, with what to do
	 */
	async lookAt({ file, before, after }: Attempt, failure: Error): Promise<void> {
		const left = await this.textOf(file);
		if (left === after) return;
		if (left !== null && left !== before && isBeginning(left, after) && !(await this.putBack(file, { left, whole: before }))) throw new Error(this.texts.cutOff(failure.message));
		throw failure;
	}

	/**
	 * Writes the rest of a note that was being made when the write failed; false where another note had come there.
	 * @throws the failure, and where the note could not even be emptied, with what to do
	 */
	async complete(file: TFile, text: string, failure: Error): Promise<boolean> {
		const left = await this.textOf(file);
		if (left === null) throw failure;
		if (!text.startsWith(left)) return false;
		if (left === text || (await this.putBack(file, { left, whole: text }))) return true;
		// What could not be made is not made later: it was said that it was not.
		const begun = this.torn.get(file)?.left ?? left;
		if (!(await this.putBack(file, { left: begun, whole: '' }))) throw new Error(this.texts.cutOff(failure.message));
		throw failure;
	}

	/** Makes whole what is still cut off; true where it is whole, was changed by somebody else, or is gone. */
	private async putBack(file: TFile, torn: Torn): Promise<boolean> {
		try {
			if (this.isThere(file)) await this.app.vault.process(file, (text) => (text === torn.left ? torn.whole : text));
		} catch (error) {
			console.error(`Rapport could not put back ${file.path}`, error);
			const left = await this.textOf(file);
			if (left === torn.left || (left !== null && left !== torn.whole && isBeginning(left, torn.whole))) {
				this.torn.set(file, { left, whole: torn.whole });
				return false;
			}
		}
		this.torn.delete(file);
		return true;
	}

	private async textOf(file: TFile): Promise<string | null> {
		try {
			return this.isThere(file) ? await this.app.vault.read(file) : null;
		} catch (error) {
			console.error(`Rapport could not read ${file.path}`, error);
			return null;
		}
	}

	private isThere(file: TFile): boolean {
		return this.app.vault.getFileByPath(file.path) === file;
	}
}

/** Nothing at all is a beginning, too. */
function isBeginning(text: string, of: string): boolean {
	return text !== of && of.startsWith(text);
}
