/** A piece of a formula's text. */
export type Token =
	| { readonly type: 'number'; readonly value: number }
	| { readonly type: 'text'; readonly value: string }
	| { readonly type: 'pattern'; readonly source: string; readonly flags: string }
	| { readonly type: 'name'; readonly value: string }
	| { readonly type: 'sign'; readonly value: string };

/** A formula that cannot be read or worked out. */
export class FormulaError extends Error {}

const SPACE = /\s+/y;
const NUMBER = /\d+(?:\.\d+)?/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const TEXT = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/y;
const PATTERN = /\/((?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/y;
const SIGN = /&&|\|\||[=!<>]=|[-+*/%!<>()[\].,]/y;

/** Splits a formula into its pieces; a slash begins a pattern where a value is due. */
export function tokensOf(formula: string): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	const take = (pattern: RegExp): RegExpExecArray | null => {
		pattern.lastIndex = at;
		const match = pattern.exec(formula);
		if (match) at = pattern.lastIndex;
		return match;
	};
	while (at < formula.length) {
		if (take(SPACE)) continue;
		const token = readToken(take, isValueDue(tokens[tokens.length - 1]));
		if (!token) throw new FormulaError(`Unexpected "${formula.slice(at, at + 10)}" in ${formula}`);
		tokens.push(token);
	}
	return tokens;
}

function readToken(take: (pattern: RegExp) => RegExpExecArray | null, isValue: boolean): Token | null {
	const number = take(NUMBER);
	if (number) return { type: 'number', value: Number(number[0]) };
	const text = take(TEXT);
	if (text) return { type: 'text', value: (text[1] ?? text[2] ?? '').replace(/\\(.)/g, '$1') };
	const pattern = isValue ? take(PATTERN) : null;
	if (pattern) return { type: 'pattern', source: pattern[1] ?? '', flags: pattern[2] ?? '' };
	const name = take(NAME);
	if (name) return { type: 'name', value: name[0] };
	const sign = take(SIGN);
	return sign && { type: 'sign', value: sign[0] };
}

function isValueDue(before: Token | undefined): boolean {
	return before === undefined || (before.type === 'sign' && before.value !== ')' && before.value !== ']');
}
