import type { LineReader } from '../context';

/** The words of the lines that the panel shows: at once where their note was read, else as soon as it is. */
export class PanelLines {
	private readonly pending = new Set<string>();
	/** Notes that could not be read; tried again when they change. */
	private readonly failed = new Set<string>();

	constructor(private readonly reader: LineReader, private readonly arrived: () => void) {}

	/** A line as it stands; null until its note was read. */
	sourceOf(path: string, line: number): string | null {
		if (this.failed.has(path)) return '';
		const source = this.reader.sourceNow(path, line);
		if (source === null) this.read(path, line);
		return source;
	}

	/** The words of a line; null until its note was read. */
	wordsOf(path: string, line: number): string | null {
		const source = this.sourceOf(path, line);
		return source === null ? null : this.reader.wordsOf(source);
	}

	/** A note changed. */
	forget(path: string): void {
		this.failed.delete(path);
		this.reader.forget(path);
	}

	private read(path: string, line: number): void {
		if (this.pending.has(path)) return;
		this.pending.add(path);
		void this.reader.sourceAt(path, line)
			.catch((error: unknown) => {
				console.error(`Rapport could not read ${path}`, error);
				this.failed.add(path);
			})
			.finally(() => {
				this.pending.delete(path);
				this.arrived();
			});
	}
}
