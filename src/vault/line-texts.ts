import type { App } from 'obsidian';
import { wordsOf } from '../domain/line-text';
import { KindTags } from '../domain/touchpoint';
import type { Settings } from '../settings/shape';

/** Reads the words of lines when they are shown; each note once, for as long as this object is held. */
export class LineTexts {
	private readonly notes = new Map<string, Promise<readonly string[]>>();
	private readonly kindTags: KindTags;

	constructor(
		private readonly app: App,
		settings: Settings,
	) {
		this.kindTags = new KindTags(settings);
	}

	/** A line of a note, from 1, as it stands; empty where the note is gone or shorter by now. */
	async sourceAt(path: string, line: number): Promise<string> {
		let lines = this.notes.get(path);
		if (!lines) this.notes.set(path, (lines = this.read(path)));
		return (await lines)[line - 1] ?? '';
	}

	/** The words of a kind line, without its marker, tag and people. */
	wordsOf(source: string): string {
		return wordsOf(source, (tag) => this.kindTags.read(tag) !== null);
	}

	private async read(path: string): Promise<readonly string[]> {
		const file = this.app.vault.getFileByPath(path);
		return file ? (await this.app.vault.cachedRead(file)).split(/\r?\n/) : [];
	}
}
