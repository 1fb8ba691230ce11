const TAB_STOP = 4;
const TAB = 9;
const SPACE = 32;

/** A place in one line: the character, and the column that it has where tabs reach to the next multiple of four. */
export class Cursor {
	at = 0;
	end = 0;
	private column = 0;
	// Columns left over from a tab of which a container took a part.
	private carry = 0;

	constructor(readonly text: string) {}

	reset(from: number, to: number): void {
		this.at = from;
		this.end = to;
		this.column = 0;
		this.carry = 0;
	}

	/** Offset of the next character that is no blank; the line's end when there is none. */
	nonBlank(): number {
		let at = this.at;
		while (at < this.end && isBlank(this.text.charCodeAt(at))) at++;
		return at;
	}

	isBlank(): boolean {
		return this.nonBlank() === this.end;
	}

	/** Columns of blanks ahead. */
	indent(): number {
		let column = this.column + this.carry;
		for (let at = this.at; at < this.end; at++) {
			const code = this.text.charCodeAt(at);
			if (code === TAB) column += TAB_STOP - (column % TAB_STOP);
			else if (code === SPACE) column++;
			else break;
		}
		return column - this.column;
	}

	/** Moves over `count` columns of blanks; a tab may be taken in part. */
	skipColumns(count: number): void {
		for (let left = count; left > 0; ) {
			if (this.carry > 0) {
				this.carry--;
				this.column++;
				left--;
				continue;
			}
			if (this.at >= this.end) return;
			const width = this.text.charCodeAt(this.at) === TAB ? TAB_STOP - (this.column % TAB_STOP) : 1;
			this.at++;
			this.column += Math.min(width, left);
			this.carry = Math.max(0, width - left);
			left -= width;
		}
	}

	/** Moves over blanks and then to `offset`, which holds no tab before it but blanks. */
	moveTo(offset: number): void {
		this.skipColumns(this.indent());
		this.column += offset - this.at;
		this.at = offset;
	}

	/** Moves over `>` and one blank after it; false when the line has none here. */
	takeQuoteMark(): boolean {
		const at = this.nonBlank();
		if (at >= this.end || this.text[at] !== '>' || this.indent() >= TAB_STOP) return false;
		this.moveTo(at + 1);
		if (this.indent() > 0) this.skipColumns(1);
		return true;
	}

	rest(): string {
		return this.text.slice(this.nonBlank(), this.end);
	}
}

function isBlank(code: number): boolean {
	return code === SPACE || code === TAB;
}
