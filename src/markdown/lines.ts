/** One line of a text: `text.slice(from, to)` is what it says, `ending` how it ends. */
export interface TextLine {
	readonly from: number;
	/** Before the line break. */
	readonly to: number;
	/** `''` on the last line. */
	readonly ending: '' | '\n' | '\r\n';
}

/** The lines of a text, a byte order mark left out: `'a\r\nb\n'` → `a`, `b` and an empty last one. */
export function linesOf(text: string): readonly TextLine[] {
	const lines: TextLine[] = [];
	let from = text.startsWith('\uFEFF') ? 1 : 0;
	for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', from)) {
		const isCrlf = at > from && text[at - 1] === '\r';
		lines.push({ from, to: isCrlf ? at - 1 : at, ending: isCrlf ? '\r\n' : '\n' });
		from = at + 1;
	}
	lines.push({ from, to: text.length, ending: '' });
	return lines;
}

/** The line break to write after a line: its own, else that of the line before it; `'\n'` in a text without any. */
export function endingNear(lines: readonly TextLine[], index: number): string {
	return lines[index]?.ending || lines[index - 1]?.ending || '\n';
}

/** The index of the line that closes the properties at the top of a note; -1 where there are none. */
export function lastPropertyLine(text: string, lines: readonly TextLine[]): number {
	if (!isFence(text, lines[0])) return -1;
	return lines.findIndex((line, index) => index > 0 && isFence(text, line));
}

/** True for `---`, with nothing but blanks behind it. */
export function isFence(text: string, line: TextLine | undefined): boolean {
	return line !== undefined && /^---[ \t]*$/.test(text.slice(line.from, line.to));
}

/** True for a line of nothing but spaces and tabs; other white space is text to Markdown. */
export function isBlank(line: string): boolean {
	return /^[ \t]*$/.test(line);
}
