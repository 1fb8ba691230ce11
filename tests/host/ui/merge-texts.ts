interface Splice {
	from: number;
	to: number;
	text: string;
}

/**
 * Joins two changes of the same text where they touch different places; where they overlap, mine wins.
 *
 * `mergeTexts('a b', 'a b c', 'x a b')` → `'x a b c'`
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
	if (theirs === base || theirs === mine) return mine;
	if (mine === base) return theirs;
	const [a, b] = [spliceOf(base, mine), spliceOf(base, theirs)];
	if (a.from >= b.to) return apply(apply(base, a), b);
	if (b.from >= a.to) return apply(apply(base, b), a);
	return mine;
}

function spliceOf(before: string, after: string): Splice {
	const limit = Math.min(before.length, after.length);
	let start = 0;
	while (start < limit && before[start] === after[start]) start++;
	let end = 0;
	while (end < limit - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
	return { from: start, to: before.length - end, text: after.slice(start, after.length - end) };
}

function apply(text: string, { from, to, text: inserted }: Splice): string {
	return text.slice(0, from) + inserted + text.slice(to);
}
