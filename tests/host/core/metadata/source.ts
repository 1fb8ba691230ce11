import type { Loc, Pos } from 'obsidian';

/** A note's text with its line starts; turns offsets into the positions the cache holds. */
export class Source {
	/** Offset of each line's first character. */
	readonly starts: readonly number[];

	// Positions are asked for in rising order, nearly always: the last line found is the best guess.
	private lastLine = 0;

	constructor(readonly text: string) {
		const starts = [0];
		for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
		this.starts = starts;
	}

	get lineCount(): number {
		return this.starts.length;
	}

	start(line: number): number {
		return this.starts[line] ?? this.text.length;
	}

	/** Offset after the line's last character, its line ending left out. */
	end(line: number): number {
		const next = this.starts[line + 1];
		if (next === undefined) return this.text.length;
		return this.text.charCodeAt(next - 2) === 13 && next - 2 >= this.start(line) ? next - 2 : next - 1;
	}

	loc(offset: number): Loc {
		let line = this.lastLine;
		while (line > 0 && this.start(line) > offset) line--;
		while (line + 1 < this.starts.length && this.start(line + 1) <= offset) line++;
		this.lastLine = line;
		return { line, col: offset - this.start(line), offset };
	}

	pos(from: number, to: number): Pos {
		return { start: this.loc(from), end: this.loc(to) };
	}
}
