import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document, Node, Pair, YAMLMap } from 'yaml';
import { endingNear, isFence, lastPropertyLine, linesOf } from './lines';

/** Why properties are left alone. */
export type FrontmatterRefusal =
	/** Not YAML, or a key stands twice; line (from 1) and text as in the note, and what stopped the parser. */
	| { readonly reason: 'unreadable'; readonly line: number; readonly found: string; readonly detail: string }
	/** The block is never closed. */
	| { readonly reason: 'unclosed' }
	/** The block is a list or a text. */
	| { readonly reason: 'no-properties' }
	/** The value is written in a way that is not edited. */
	| { readonly reason: 'alias' | 'anchor' | 'tag' | 'unusual'; readonly property: string };

/** The properties of a note and where they stand. Offsets are those of `source`. */
export interface Frontmatter {
	/** Between the two lines of dashes. */
	readonly source: string;
	/** Offset of `source` in the note. */
	readonly from: number;
	/** The line break that its lines end with. */
	readonly ending: string;
	readonly properties: readonly WrittenPair[];
	/** `{a: 1}` instead of lines. */
	readonly isFlow: boolean;
}

/** A property as it is written. */
export interface WrittenPair {
	readonly name: string;
	readonly value: unknown;
	readonly pair: Pair;
	readonly node: Node | null;
}

/** Reads a note's properties; null where it has no block for them. */
export function readFrontmatter(text: string): Frontmatter | null | { readonly refused: FrontmatterRefusal } {
	const lines = linesOf(text);
	if (!isFence(text, lines[0])) return null;
	const last = lastPropertyLine(text, lines);
	const from = lines[1]?.from ?? text.length;
	if (last < 0) return { refused: { reason: 'unclosed' } };
	const source = text.slice(from, lines[last]?.from);
	// A second document after `...` is an error only while the parser is allowed to say so.
	const document = parseDocument(source, { keepSourceTokens: true, logLevel: 'error' });
	const [error] = document.errors;
	if (error) {
		const line = error.linePos?.[0].line ?? 1;
		return unreadable(line, source, error.message);
	}
	const { contents } = document;
	if (contents !== null && !isMap(contents)) {
		// A comment or nothing at all is an empty block.
		return isScalar(contents) && contents.value === null && contents.source === '' ? { source, from, ending: endingNear(lines, last - 1), properties: [], isFlow: false } : { refused: { reason: 'no-properties' } };
	}
	const properties = contents === null ? [] : pairsOf(contents, document);
	if (properties === null) return unreadable(1, source, 'Excessive alias count');
	return { source, from, ending: endingNear(lines, last - 1), properties, isFlow: contents?.flow === true };
}

/** What the other properties say, to tell whether they still do. */
export function othersThan(names: readonly string[], frontmatter: Frontmatter | null): string {
	return JSON.stringify(frontmatter?.properties.filter(({ name }) => !names.includes(name)).map(({ name, value }) => [name, value]) ?? []);
}

function unreadable(line: number, source: string, message: string): { readonly refused: FrontmatterRefusal } {
	const detail = (message.split('\n', 1)[0] ?? '').replace(/(?: at line \d+, column \d+)?:?$/, '');
	// The block begins on the second line of the note.
	return { refused: { reason: 'unreadable', line: line + 1, found: source.split(/\r?\n/)[line - 1]?.trim() ?? '', detail } };
}

function pairsOf(map: YAMLMap, document: Document): readonly WrittenPair[] | null {
	try {
		return map.items.map((pair) => {
			const node = isNode(pair.value) ? pair.value : null;
			const value: unknown = node?.toJS(document) ?? null;
			return { name: isScalar(pair.key) ? String(pair.key.value) : '', value, pair, node };
		});
	} catch {
		// Aliases of aliases of aliases: the package stops there with an exception.
		return null;
	}
}
