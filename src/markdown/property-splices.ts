import type { Frontmatter, WrittenProperty } from './frontmatter';
import { flowListSource, isPlain, scalarSource } from './yaml-source';
import type { PropertyScalar, PropertyValue, ScalarStyle } from './yaml-source';
import type { WrittenValue } from './yaml-tokens';

/** A change of a source: what stands between two offsets becomes `text`. */
export interface Splice {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** A missing property goes last in the block; null is one without a value. */
export function addition({ source, ending, properties }: Frontmatter, name: string, value: PropertyValue | null): readonly Splice[] {
	const start = properties[0]?.from ?? 0;
	const indent = source.slice(lineStart(source, start), start);
	const end = /^\.\.\.(?=\s|$)/m.exec(source)?.index ?? source.length;
	const key = `${indent}${scalarSource(name)}:`;
	const lines = value === null ? [key] : Array.isArray(value) && value.length > 0 ? [key, ...listLines(value, `${indent}  `)] : [`${key} ${inlineSource(value)}`];
	return [{ from: end, to: end, text: lines.map((line) => line + ending).join('') }];
}

/** A cleared property goes with its line and all the lines of its value. */
export function clearing({ source }: Frontmatter, { from: start, colon, written }: WrittenProperty): readonly Splice[] | null {
	const from = lineStart(source, start);
	if (colon === null || source.slice(from, start).trim() !== '') return null;
	return [{ from, to: source.indexOf('\n', lineEnd(source, written.to)) + 1 || source.length, text: '' }];
}

/** The value changes, in the quotes it had; comments and spacing around it stay. */
export function replacement({ source, ending, isFlow }: Frontmatter, { colon, written }: WrittenProperty, value: PropertyValue): readonly Splice[] | null {
	if (colon === null) return null;
	const { form, quotes, from, to } = written;
	const lineAfterColon = lineEnd(source, colon);
	const list = Array.isArray(value) && value.length > 0 && !isFlow ? value : null;
	if (form === 'empty') {
		if (list === null) return [afterColon(source, colon, inlineSource(value, { quotes: '', isInFlow: isFlow }))];
		const indent = /^ */.exec(source.slice(lineStart(source, colon)))?.[0] ?? '';
		return [{ from: lineAfterColon, to: lineAfterColon, text: lineBlock(list, `${indent}  `, ending) }];
	}
	if (form === 'scalar' || written.isFlow) return [{ from, to, text: inlineSource(value, { quotes, isInFlow: isFlow }) }];
	const end = lineEnd(source, to);
	if (list !== null && form === 'list') return [{ from: lineAfterColon, to: end, text: lineBlock(list, source.slice(lineStart(source, from), from), ending) }];
	return [afterColon(source, colon, inlineSource(value)), { from: lineAfterColon, to: end, text: '' }];
}

/** Where a list keeps some of its values and no others come, what goes; null where that is not so. */
export function thinning({ source }: Frontmatter, { written: { items, isFlow }, value: known }: WrittenProperty, values: PropertyValue): readonly Splice[] | null {
	if (!Array.isArray(known) || typeof values !== 'object' || values.length === 0 || items.length !== known.length) return null;
	let found = 0;
	const isKept = known.map((value: unknown) => {
		const isNext = found < values.length && value === values[found];
		if (isNext) found++;
		return isNext;
	});
	if (found < values.length) return null;
	return items.flatMap(({ from, to }, index): readonly Splice[] => {
		if (isKept[index]) return [];
		if (!isFlow) return [{ from: lineStart(source, from), to: source.indexOf('\n', lineEnd(source, to)) + 1 || source.length, text: '' }];
		// With the comma before it; those before the first that is kept, with the comma behind.
		const before = isKept.indexOf(true) < index ? items[index - 1] : undefined;
		return [{ from: before?.to ?? from, to: before ? to : (items[index + 1]?.from ?? to), text: '' }];
	});
}

/** One more value at the end of a list; a single value becomes a list between brackets. */
export function appending({ source, ending }: Frontmatter, { written, value: known }: WrittenProperty, value: PropertyScalar): readonly Splice[] | null {
	const { form, from, to, items } = written;
	const inFlow = scalarSource(value, { quotes: '', isInFlow: true });
	if (form === 'list') {
		if (!written.isFlow) return appendingLine(source, written, scalarSource(value), ending);
		const last = items.at(-1);
		const at = last?.to ?? from + 1;
		return [{ from: at, to: at, text: last ? `, ${inFlow}` : inFlow }];
	}
	if (form !== 'scalar') return null;
	const single = source.slice(from, to);
	const first = written.quotes !== '' || typeof known !== 'string' || isPlain(single, true) ? single : flowListSource([known]).slice(1, -1);
	return [{ from, to, text: `[${first}, ${inFlow}]` }];
}

function appendingLine(source: string, { from, to }: WrittenValue, value: string, ending: string): readonly Splice[] | null {
	const end = lineEnd(source, to);
	const indent = source.slice(lineStart(source, from), from);
	if (indent.trim() !== '') return null;
	return [{ from: end, to: end, text: `${ending}${indent}- ${value}` }];
}

/** Values on the lines below a name. */
function lineBlock(values: readonly PropertyScalar[], indent: string, ending: string): string {
	return listLines(values, indent).map((line) => ending + line).join('');
}

function listLines(values: readonly PropertyScalar[], indent: string): readonly string[] {
	return values.map((value) => `${indent}- ${scalarSource(value)}`);
}

function inlineSource(value: PropertyValue, style?: ScalarStyle): string {
	return typeof value === 'object' ? flowListSource(value) : scalarSource(value, style);
}

/** `key:` and `key: ` become `key: value`, whatever comment follows. */
function afterColon(source: string, colon: number, text: string): Splice {
	const hasBlank = /^ (?:\r?\n|$)/.test(source.slice(colon + 1, colon + 4));
	const at = colon + (hasBlank ? 2 : 1);
	return { from: at, to: at, text: hasBlank ? text : ` ${text}` };
}

function lineStart(source: string, offset: number): number {
	return source.lastIndexOf('\n', offset - 1) + 1;
}

/** Before the line break of the line an offset is on. */
function lineEnd(source: string, offset: number): number {
	const next = source.indexOf('\n', offset);
	if (next < 0) return source.length;
	return source[next - 1] === '\r' && next > offset ? next - 1 : next;
}
