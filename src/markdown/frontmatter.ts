import { isRecord } from '../domain/fields';
import { endingNear, isFence, lastPropertyLine, linesOf } from './lines';
import { isBeyondBounds } from './yaml-bounds';
import { yamlFault } from './yaml-fault';
import { readTokens } from './yaml-tokens';
import type { WrittenPair } from './yaml-tokens';

/** Why properties are left alone. */
export type FrontmatterRefusal =
	/** Not YAML, or a key stands twice; line (from 1) and text as in the note, and what stopped the parser. */
	| { readonly reason: 'unreadable'; readonly line: number; readonly found: string; readonly detail: string }
	/** The block is never closed. */
	| { readonly reason: 'unclosed' }
	/** The block is larger, or nested more deeply, than is safe to read. */
	| { readonly reason: 'too-large' }
	/** The block is a list or a text. */
	| { readonly reason: 'no-properties' }
	/** The value is written in a way that is not edited. */
	| { readonly reason: 'alias' | 'anchor' | 'tag' | 'unusual'; readonly property: string };

/** What YAML says, as the app reads it; throws what the `yaml` package throws. */
export type YamlReader = (yaml: string) => unknown;

/** The properties of a note and where they stand. Offsets are those of `source`. */
export interface Frontmatter {
	/** Between the two lines of dashes. */
	readonly source: string;
	/** Offset of `source` in the note. */
	readonly from: number;
	/** The line break that its lines end with. */
	readonly ending: string;
	readonly properties: readonly WrittenProperty[];
	/** All values as read: also those whose name is no text. */
	readonly values: Readonly<Record<string, unknown>>;
	/** `{a: 1}` instead of lines. */
	readonly isFlow: boolean;
}

/** A property: how it is written, its name and what it says. */
export interface WrittenProperty extends WrittenPair {
	readonly name: string;
	readonly value: unknown;
}

/** A note's properties; null where it has no block for them. */
export type FrontmatterReading = Frontmatter | null | { readonly refused: FrontmatterRefusal };

/** Reads a note's properties, YAML being read as the app does. */
export type FrontmatterReader = (text: string) => FrontmatterReading;

/** Reads a note's properties: where they stand from the tokens of the `yaml` package, what they say from the app. */
export function readFrontmatter(text: string, readYaml: YamlReader): FrontmatterReading {
	const lines = linesOf(text);
	if (!isFence(text, lines[0])) return null;
	const last = lastPropertyLine(text, lines);
	const from = lines[1]?.from ?? text.length;
	if (last < 0) return { refused: { reason: 'unclosed' } };
	const source = text.slice(from, lines[last]?.from);
	if (isBeyondBounds(source)) return { refused: { reason: 'too-large' } };
	const ending = endingNear(lines, last - 1);
	try {
		const values = readYaml(source) ?? null;
		const map = readTokens(source);
		// A comment or nothing at all is an empty block.
		if (map === null && values === null) return { source, from, ending, properties: [], values: {}, isFlow: false };
		if (map === null || map === 'no map' || !isRecord(values)) return { refused: { reason: 'no-properties' } };
		const properties = map.pairs.map((pair) => {
			const name = nameOf(pair, values, readYaml);
			return { ...pair, name, value: values[name] ?? null };
		});
		return { source, from, ending, properties, values, isFlow: map.isFlow };
	} catch (error) {
		const { line, found, detail } = yamlFault(error, source);
		// The block begins on the second line of the note.
		return { refused: { reason: 'unreadable', line: line + 1, found, detail } };
	}
}

/** What the other properties say and in which order, to tell whether they still do. */
export function othersThan(names: readonly string[], frontmatter: Frontmatter | null): string {
	const { properties = [], values = {} } = frontmatter ?? {};
	const isOther = (name: string): boolean => !names.includes(name);
	return JSON.stringify([properties.map(({ name }) => name).filter(isOther), Object.entries(values).filter(([name]) => isOther(name))]);
}

/** `"a b"` → `a b`, `1.0` → `1`, `[a, b]` → `` */
function nameOf({ key }: WrittenPair, values: Frontmatter['values'], readYaml: YamlReader): string {
	if (key === null) return '';
	// Most names are written as they read.
	if (Object.hasOwn(values, key)) return key;
	const alone = readYaml(`${key}:`);
	return isRecord(alone) ? Object.keys(alone)[0] ?? '' : '';
}
