/** Reading that waits until it is let through. */
import type { LineReader } from '../../../src/context';

/** Notes are read for the panel once this opens: what it costs to show them is measured apart. */
export class ReadingGate {
	private waiting: (() => void)[] = [];
	private isShut = false;

	shut(): void {
		this.isShut = true;
	}

	/** Lets all that was asked for through. */
	open(): void {
		this.isShut = false;
		for (const go of this.waiting.splice(0)) go();
	}

	/** How many readings wait. */
	get waits(): number {
		return this.waiting.length;
	}

	pass(): Promise<void> {
		return this.isShut ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
	}
}

/** The plugin's own reader, behind a gate. */
export class GatedLines implements LineReader {
	constructor(private readonly lines: LineReader, private readonly gate: ReadingGate) {}

	async sourceAt(path: string, line: number): Promise<string> {
		await this.gate.pass();
		return this.lines.sourceAt(path, line);
	}

	sourceNow(path: string, line: number): string | null {
		return this.lines.sourceNow(path, line);
	}

	wordsOf(source: string): string {
		return this.lines.wordsOf(source);
	}

	forget(path: string): void {
		this.lines.forget(path);
	}
}
