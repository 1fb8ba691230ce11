const FENCE = /^---[ \t]*\r?\n?$/;

/**
 * The way back from an edit of a note's properties: puts the lines of before where those of after stand now, or gives null where they do not.
 *
 * `restoring('---\na: 1\n---\n', '---\na: 2\n---\n')('---\na: 2\n---\nmore')` → `'---\na: 1\n---\nmore'`
 */
export function restoring(before: string, after: string): (text: string) => string | null {
	const old = linesIn(before);
	const written = linesIn(after);
	let start = 0;
	while (start < Math.min(old.length, written.length) && old[start] === written[start]) start++;
	let end = 0;
	while (end < Math.min(old.length, written.length) - start && old.at(-1 - end) === written.at(-1 - end)) end++;
	const added = written.slice(start, written.length - end);
	const removed = old.slice(start, old.length - end);
	return (text) => {
		const lines = linesIn(text);
		const at = placeOf(added, lines, start);
		return at === null ? null : [...lines.slice(0, at), ...removed, ...lines.slice(at + added.length)].join('');
	};
}

/** Where lines stand among the properties: where they were written, or else the first such place. */
function placeOf(wanted: readonly string[], lines: readonly string[], usual: number): number | null {
	const standAt = (at: number): boolean => wanted.every((line, index) => lines[at + index] === line);
	if (standAt(usual)) return usual;
	const closing = lines.findIndex((line, index) => index > 1 && FENCE.test(line));
	for (let at = 0; at <= closing; at++) if (standAt(at)) return at;
	return null;
}

/** The lines with their endings; a byte order mark, or nothing, comes first: what follows it may be new. */
function linesIn(text: string): readonly string[] {
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	return [text.slice(0, start), ...(text.slice(start).match(/[^\n]*\n|[^\n]+$/g) ?? [])];
}
