const TICKS = /`+/g;

/**
 * A line with blanks in the place of its code spans, as long as before.
 *
 * `'a `[[b]]` c'` → `'a         c'`; a row of backticks that no row of the same length closes is text.
 */
export function withoutCode(line: string): string {
	if (!line.includes('`')) return line;
	const rows = [...line.matchAll(TICKS)].map(({ index, 0: { length } }) => ({ index, length }));
	const nextAlike = nextAlikeOf(rows);
	let plain = '';
	let from = 0;
	for (let at = 0; at < rows.length; at++) {
		const open = rows[at];
		const close = rows[nextAlike[at] ?? -1];
		if (!open || !close) continue;
		const end = close.index + close.length;
		plain += line.slice(from, open.index) + ' '.repeat(end - open.index);
		from = end;
		at = nextAlike[at] ?? at;
	}
	return plain + line.slice(from);
}

/** For each row the place of the next one of the same length: found in one pass, since a line may hold very many. */
function nextAlikeOf(rows: readonly { readonly length: number }[]): readonly (number | undefined)[] {
	const last = new Map<number, number>();
	const next: (number | undefined)[] = [];
	for (let at = rows.length - 1; at >= 0; at--) {
		const length = rows[at]?.length ?? 0;
		next[at] = last.get(length);
		last.set(length, at);
	}
	return next;
}
