import { Parser } from 'yaml';
import type { CST } from 'yaml';

/** A map as it is written. Offsets are those of its source. */
export interface WrittenMap {
	/** `{a: 1}` instead of lines. */
	readonly isFlow: boolean;
	readonly pairs: readonly WrittenPair[];
}

/** `key: value`. */
export interface WrittenPair {
	/** With its quotes; null where it is no text on one line: `[a, b]: 1`. */
	readonly key: string | null;
	/** Where it begins, behind the indentation. */
	readonly from: number;
	/** Null where there is a key alone. */
	readonly colon: number | null;
	readonly written: WrittenValue;
	/** What is left alone: `*name`, `&name value`, `!!str value`, `? key`. */
	readonly obstacle: 'alias' | 'anchor' | 'tag' | 'unusual' | null;
}

/** A value as it is written. */
export interface WrittenValue {
	readonly form: 'empty' | 'scalar' | 'list' | 'map';
	/** `[x, y]` and `{x: y}` instead of lines. */
	readonly isFlow: boolean;
	readonly quotes: '"' | '\'' | '';
	readonly from: number;
	/** Behind its last character; line breaks after a block of text left out. */
	readonly to: number;
	/** Those of a list; an item on a line of its own begins with its hyphen. */
	readonly items: readonly WrittenItem[];
}

/** Where an item of a list stands. */
export interface WrittenItem {
	readonly from: number;
	readonly to: number;
}

/** Finds where everything stands in a YAML map; null where nothing is written; values and errors are not its concern. */
export function readTokens(source: string): WrittenMap | 'no map' | null {
	for (const token of new Parser().parse(source)) {
		if (token.type !== 'document' || !token.value) continue;
		const { value: map } = token;
		return isMap(map) ? { isFlow: map.type === 'flow-collection', pairs: itemsOf(map).map(pairOf) } : 'no map';
	}
	return null;
}

type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection;

function pairOf({ start, key, sep = [], value }: CST.CollectionItem): WrittenPair {
	const colon = sep.find(({ type }) => type === 'map-value-ind')?.offset ?? null;
	const from = start.find(isSaid)?.offset ?? key?.offset ?? colon ?? 0;
	const has = (tokens: readonly CST.SourceToken[], sign: CST.SourceToken['type']): boolean => tokens.some(({ type }) => type === sign);
	const obstacle = value?.type === 'alias' ? 'alias'
		: has(sep, 'anchor') || has(start, 'anchor') ? 'anchor'
		: has(sep, 'tag') ? 'tag'
		: has(start, 'explicit-key-ind') ? 'unusual' : null;
	return { key: keyOf(key), from, colon, written: value ? valueOf(value) : emptyAt(colon === null ? from : colon + 1), obstacle };
}

function keyOf(key: CST.Token | null | undefined): string | null {
	if (!key) return '';
	return (key.type === 'scalar' || key.type === 'single-quoted-scalar' || key.type === 'double-quoted-scalar') && !key.source.includes('\n') ? key.source : null;
}

function valueOf(token: CST.Token): WrittenValue {
	const from = token.offset;
	const to = endOf(token);
	if (to === from) return emptyAt(from);
	if (isCollection(token)) return { form: isMap(token) ? 'map' : 'list', isFlow: token.type === 'flow-collection', quotes: '', from, to, items: isMap(token) ? [] : itemsOf(token).map(placeOf) };
	const quotes = token.type === 'double-quoted-scalar' ? '"' : token.type === 'single-quoted-scalar' ? '\'' : '';
	return { form: 'scalar', isFlow: false, quotes, from, to, items: [] };
}

function emptyAt(offset: number): WrittenValue {
	return { form: 'empty', isFlow: false, quotes: '', from: offset, to: offset, items: [] };
}

function endOf(token: CST.Token): number {
	if (token.type === 'flow-collection') return (token.end[0]?.offset ?? token.offset) + 1;
	if (isCollection(token)) return endOfItems(token) ?? token.offset;
	// The sign of a block of text, `>-`, stands apart from its lines.
	const sign = token.type === 'block-scalar' ? token.props.map((prop) => ('source' in prop ? prop.source : '')).join('') : '';
	return token.offset + `${sign}${'source' in token ? token.source : ''}`.trimEnd().length;
}

function endOfItems(collection: Collection): number | null {
	const last = itemsOf(collection).at(-1);
	return last ? endOfItem(last) : null;
}

function endOfItem({ start, key, sep, value }: CST.CollectionItem): number | null {
	const said = value ?? sep?.filter(isSaid).at(-1) ?? key ?? start.filter(isSaid).at(-1);
	return said ? endOf(said) : null;
}

function placeOf(item: CST.CollectionItem): WrittenItem {
	const from = (item.start.find(isSaid) ?? item.key ?? item.value)?.offset ?? 0;
	return { from, to: endOfItem(item) ?? from };
}

/** Comments below the last item stand in an item of their own, as does what follows a last comma. */
function itemsOf({ items }: Collection): readonly CST.CollectionItem[] {
	return items.filter(({ start, key, sep, value }: CST.CollectionItem) => value ?? key ?? sep ?? start.some(isSaid));
}

function isSaid({ type }: CST.SourceToken): boolean {
	return type !== 'space' && type !== 'newline' && type !== 'comment' && type !== 'comma';
}

function isCollection(token: CST.Token): token is Collection {
	return token.type === 'block-map' || token.type === 'block-seq' || token.type === 'flow-collection';
}

function isMap(token: CST.Token): token is CST.BlockMap | CST.FlowCollection {
	return token.type === 'block-map' || (token.type === 'flow-collection' && token.start.type === 'flow-map-start');
}
