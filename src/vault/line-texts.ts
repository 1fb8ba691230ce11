import type { App } from 'obsidian';
import type { LineReader } from '../context';
import { wordsOf } from '../domain/line-text';
import { KindTags } from '../domain/touchpoint';
import type { Settings } from '../settings/shape';

/** More notes than any screen shows; those read first are forgotten first. */
const MAX_NOTES = 300;

/** A note that is read, or being read. */
interface ReadNote {
	readonly reading: Promise<readonly string[]>;
	lines: readonly string[] | null;
}

/** Reads the words of lines when they are shown; each note once for as long as this object is held. */
export class LineTexts implements LineReader {
	private readonly notes = new Map<string, ReadNote>();
	private known: { readonly from: Settings; readonly kindTags: KindTags } | null = null;

	constructor(
		private readonly app: App,
		private readonly settings: () => Settings,
	) {}

	async sourceAt(path: string, line: number): Promise<string> {
		const lines = await (this.notes.get(path) ?? this.begin(path)).reading;
		return lines[line - 1] ?? '';
	}

	sourceNow(path: string, line: number): string | null {
		const lines = this.notes.get(path)?.lines;
		return lines ? (lines[line - 1] ?? '') : null;
	}

	wordsOf(source: string): string {
		const { kindTags } = this;
		return wordsOf(source, (tag) => kindTags.read(tag) !== null);
	}

	forget(path: string): void {
		this.notes.delete(path);
	}

	/** Those of the settings as they are now: a view holds this object for longer. */
	private get kindTags(): KindTags {
		const settings = this.settings();
		if (this.known?.from !== settings) this.known = { from: settings, kindTags: new KindTags(settings) };
		return this.known.kindTags;
	}

	private begin(path: string): ReadNote {
		const note: ReadNote = { reading: this.read(path), lines: null };
		note.reading.then((lines) => { note.lines = lines; }, () => this.forget(path));
		const [oldest] = this.notes.keys();
		if (this.notes.size >= MAX_NOTES && oldest !== undefined) this.notes.delete(oldest);
		this.notes.set(path, note);
		return note;
	}

	private async read(path: string): Promise<readonly string[]> {
		const file = this.app.vault.getFileByPath(path);
		return file ? (await this.app.vault.cachedRead(file)).split(/\r?\n/) : [];
	}
}
