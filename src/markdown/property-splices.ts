import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';
import type { Pair, Scalar, YAMLSeq } from 'yaml';
import type { Frontmatter, FrontmatterRefusal, WrittenPair } from './frontmatter';
import { flowListSource, isPlain, scalarSource } from './yaml-source';
import type { PropertyScalar, PropertyValue, ScalarStyle } from './yaml-source';

/** A change of a source: what stands between two offsets becomes `text`. */
export interface Splice {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** Why a property's value is not touched, or null. */
export function refusalOf({ name, pair, node }: WrittenPair): FrontmatterRefusal | null {
	if (isAlias(node) || isAlias(pair.key)) return { reason: 'alias', property: name };
	if (node?.anchor !== undefined || (isScalar(pair.key) && pair.key.anchor !== undefined)) return { reason: 'anchor', property: name };
	if (node?.tag !== undefined) return { reason: 'tag', property: name };
	// `? key`
	const isExplicit = pair.srcToken?.start.some(({ type }) => type === 'explicit-key-ind') ?? true;
	return isExplicit ? { reason: 'unusual', property: name } : null;
}

/** A missing property goes last in the block. */
export function addition({ source, ending, properties }: Frontmatter, name: string, value: PropertyValue): readonly Splice[] {
	const first = properties[0]?.pair.key;
	const start = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
	const indent = source.slice(lineStart(source, start), start);
	const end = /^\.\.\.(?=\s|$)/m.exec(source)?.index ?? source.length;
	const key = `${indent}${scalarSource(name)}:`;
	const lines = Array.isArray(value) && value.length > 0 ? [key, ...listLines(value, `${indent}  `)] : [`${key} ${inlineSource(value)}`];
	return [{ from: end, to: end, text: lines.map((line) => line + ending).join('') }];
}

/** A cleared property goes with its line and all the lines of its value. */
export function clearing({ source }: Frontmatter, { pair, node }: WrittenPair): readonly Splice[] | null {
	const key = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
	const colon = colonOf(pair);
	if (key === undefined || colon === null) return null;
	const from = lineStart(source, key);
	if (source.slice(from, key).trim() !== '') return null;
	const end = lineEnd(source, Math.max(colon, lastOffset(source, node)));
	return [{ from, to: source.indexOf('\n', end) + 1 || source.length, text: '' }];
}

/** The value changes, in the quotes it had; comments and spacing around it stay. */
export function replacement(frontmatter: Frontmatter, { pair, node }: WrittenPair, value: PropertyValue): readonly Splice[] | null {
	const { source, ending, isFlow } = frontmatter;
	const colon = colonOf(pair);
	if (colon === null || !node?.range) return null;
	const [from] = node.range;
	const lineAfterColon = lineEnd(source, colon);
	const list = Array.isArray(value) && value.length > 0 && !isFlow ? value : null;
	if (isCollection(node) && node.flow !== true) {
		const end = lineEnd(source, lastOffset(source, node));
		if (list !== null && isSeq(node)) return [{ from: lineAfterColon, to: end, text: lineBlock(list, source.slice(lineStart(source, from), from), ending) }];
		return [afterColon(source, colon, inlineSource(value)), { from: lineAfterColon, to: end, text: '' }];
	}
	if (isScalar(node) && isEmptySource(node)) {
		if (list === null) return [afterColon(source, colon, inlineSource(value, { quotes: '', isInFlow: isFlow }))];
		const indent = /^ */.exec(source.slice(lineStart(source, colon)))?.[0] ?? '';
		return [{ from: lineAfterColon, to: lineAfterColon, text: lineBlock(list, `${indent}  `, ending) }];
	}
	return [{ from, to: lastOffset(source, node), text: inlineSource(value, { quotes: isScalar(node) ? quotesOf(node) : '', isInFlow: isFlow }) }];
}

/** One more value at the end of a list; a single value becomes a list between brackets. */
export function appending({ source, ending }: Frontmatter, { node }: WrittenPair, value: PropertyScalar): readonly Splice[] | null {
	if (!node?.range || isMap(node)) return null;
	const inFlow = scalarSource(value, { quotes: '', isInFlow: true });
	const [from] = node.range;
	const end = lastOffset(source, node);
	if (isSeq(node)) {
		if (node.flow !== true) return appendingLine(source, node, scalarSource(value), ending);
		const last: unknown = node.items.at(-1);
		const at = last === undefined ? from + 1 : lastOffset(source, last);
		return [{ from: at, to: at, text: last === undefined ? inFlow : `, ${inFlow}` }];
	}
	if (!isScalar(node)) return null;
	const written = source.slice(from, end);
	const isQuoted = quotesOf(node) !== '';
	const first = isQuoted || typeof node.value !== 'string' || isPlain(written, true) ? written : flowListSource([node.value]).slice(1, -1);
	return [{ from, to: end, text: `[${first}, ${inFlow}]` }];
}

function appendingLine(source: string, node: YAMLSeq, value: string, ending: string): readonly Splice[] | null {
	const end = lineEnd(source, lastOffset(source, node));
	const start = node.range?.[0] ?? 0;
	const indent = source.slice(lineStart(source, start), start);
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

function colonOf({ srcToken }: Pair): number | null {
	return srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset ?? null;
}

function quotesOf({ type }: Scalar): ScalarStyle['quotes'] {
	return type === 'QUOTE_DOUBLE' ? '"' : type === 'QUOTE_SINGLE' ? '\'' : '';
}

function isEmptySource({ range, value }: Scalar): boolean {
	return value === null && range?.[0] === range?.[1];
}

/** The offset behind the last character of a value, line breaks after a block of text left out. */
function lastOffset(source: string, node: unknown): number {
	if (isPair(node)) return Math.max(lastOffset(source, node.key), lastOffset(source, node.value), colonOf(node) ?? 0);
	const range = isNode(node) ? node.range : null;
	if (!range) return 0;
	const [from, to] = range;
	if (isCollection(node) && node.flow !== true && node.items.length > 0) return Math.max(from, lastOffset(source, node.items.at(-1)));
	return from + source.slice(from, to).trimEnd().length;
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
