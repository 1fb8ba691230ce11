import type { EditorPosition, EditorRange } from 'obsidian';

/** The lines of a text, without their ends. */
export function textLines(text: string): string[] {
	return text.split('\n');
}

/** The offset of a position; beyond a line or the text it is their end. */
export function offsetOf(text: string, { line, ch }: EditorPosition): number {
	const lines = textLines(text);
	if (line >= lines.length) return text.length;
	const before = lines.slice(0, Math.max(0, line)).reduce((sum, part) => sum + part.length + 1, 0);
	return before + Math.min(ch, lines[line]?.length ?? 0);
}

/** The position of an offset. */
export function positionOf(text: string, offset: number): EditorPosition {
	const before = textLines(text.slice(0, Math.max(0, offset)));
	return { line: before.length - 1, ch: before[before.length - 1]?.length ?? 0 };
}

/** The word at a position, null where there is none. */
export function wordRangeAt(lineText: string, { line, ch }: EditorPosition): EditorRange | null {
	for (const match of lineText.matchAll(/[\p{L}\p{N}_]+/gu)) {
		const end = match.index + match[0].length;
		if (match.index <= ch && ch <= end) return { from: { line, ch: match.index }, to: { line, ch: end } };
	}
	return null;
}
