const SIGNED_DAY = /[✅📅🗓📆➕⏳🛫❌]\uFE0F?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const FIELD = /[[(](?:completion|due|created|scheduled|start)::/i;
const BLOCK_NAME = /^\^[A-Za-z0-9-]+$/;
/** Code units of the longest sign before a day. */
const SIGN = 3;

/**
 * Where what tasks carry at their end begins, with the blanks before it: signs with their days, fields, the block's name; not before `from`.
 *
 * `startOfTail('#met [[Ada]] tea ✅ 2026-03-20 ^id', 4)` → `16`
 */
export function startOfTail(line: string, from: number): number {
	let end = blanksFrom(line, line.length, from);
	// From the end, part by part: a line may be very long and hold very many beginnings of what is none.
	const name = startOfWord(line, end, from);
	if (name > from && BLOCK_NAME.test(line.slice(name, end))) end = blanksFrom(line, name, from);
	for (;;) {
		const start = startOfSignedDay(line, end, from) ?? startOfField(line, end, from);
		if (start === null) return end;
		end = blanksFrom(line, start, from);
	}
}

/** Where the blanks before an offset begin. */
function blanksFrom(line: string, offset: number, from: number): number {
	let start = offset;
	while (start > from && isBlank(line[start - 1])) start--;
	return start;
}

function startOfWord(line: string, offset: number, from: number): number {
	let start = offset;
	while (start > from && !isBlank(line[start - 1])) start--;
	return start;
}

function isBlank(sign = ''): boolean {
	return sign.trim() === '';
}

/** `'✅ 2026-03-20'`, also without the blank. */
function startOfSignedDay(line: string, end: number, from: number): number | null {
	if (end - from <= 10 || !DAY.test(line.slice(end - 10, end))) return null;
	const signEnd = blanksFrom(line, end - 10, from);
	const sign = SIGNED_DAY.exec(line.slice(Math.max(from, signEnd - SIGN), signEnd))?.[0];
	return sign === undefined ? null : signEnd - sign.length;
}

/** `'[due:: 2026-03-20]'`, also in round brackets; nothing in it closes one. */
function startOfField(line: string, end: number, from: number): number | null {
	if (end === from || !isClosing(line[end - 1])) return null;
	let start = end - 1;
	while (start > from && !isClosing(line[start - 1])) start--;
	const field = FIELD.exec(line.slice(start, end));
	return field ? start + field.index : null;
}

function isClosing(sign = ''): boolean {
	return sign === ']' || sign === ')';
}
