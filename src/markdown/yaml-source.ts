/** A single value of a property. */
export type PropertyScalar = string | number | boolean;

/** What a property can be set to. */
export type PropertyValue = PropertyScalar | readonly PropertyScalar[];

/** How a value is written: in the quotes it had, and whether inside brackets, where a comma parts values. */
export interface ScalarStyle {
	readonly quotes: '"' | '\'' | '';
	readonly isInFlow: boolean;
}

const PLAIN: ScalarStyle = { quotes: '', isInFlow: false };

/** What a plain text may not begin with: the signs YAML has a meaning for; `-`, `?` and `:` for safety even before a letter. */
const INDICATOR = /^[-?:,[\]{}#&*!|>'"%@`=~]/;
// Read as a truth value or as nothing by one version of YAML or another.
const WORD = /^(?:true|false|yes|no|on|off|y|n|null|)$/i;
const NUMBER = /^[-+]?(?:\.?\d[\d_.]*(?:e[-+]?\d+)?|0x[\da-f]+|0o[0-7]+|\.inf|\.nan)$/i;
const BREAKS_PLAIN = /: |:$| #|^\s|\s$|[\t\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cs}]|^\.{3}(?:\s|$)|^<<$/u;
const FLOW_SIGN = /[,[\]{}]/;
/** What JSON leaves as it is and YAML does not allow. */
const NOT_IN_QUOTES = /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g;
const NOT_IN_SINGLE_QUOTES = /[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF\p{Cs}]/u;

/** A value as YAML writes it, quoted as Obsidian does where it would be misread: `'[[Ada]]'` → `'"[[Ada]]"'`. */
export function scalarSource(value: PropertyScalar, { quotes, isInFlow }: ScalarStyle = PLAIN): string {
	const text = String(value);
	if (quotes === '\'' && !NOT_IN_SINGLE_QUOTES.test(text)) return `'${text.replace(/'/g, '\'\'')}'`;
	if (quotes !== '') return doubleQuoted(text);
	return typeof value !== 'string' || isPlain(text, isInFlow) ? text : doubleQuoted(text);
}

/** True for a text that stands for itself without quotes. */
export function isPlain(text: string, isInFlow: boolean): boolean {
	return !(INDICATOR.test(text) || WORD.test(text) || NUMBER.test(text) || BREAKS_PLAIN.test(text) || (isInFlow && FLOW_SIGN.test(text)));
}

/** A list between brackets: `[a, "b, c"]`. */
export function flowListSource(values: readonly PropertyScalar[]): string {
	return `[${values.map((value) => scalarSource(value, { quotes: '', isInFlow: true })).join(', ')}]`;
}

function doubleQuoted(text: string): string {
	return JSON.stringify(text).replace(NOT_IN_QUOTES, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
