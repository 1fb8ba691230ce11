import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PropertyEditor } from '../../src/markdown/frontmatter-edit';
import { isBeyondBounds } from '../../src/markdown/yaml-bounds';

describe('what people have in their notes is read', () => {
	test.each([
		['nothing', ''],
		['a few properties', 'circle: industry\nrole: [mentor, peer]\naliases:\n  - Ada\n  - "Countess: of Lovelace"\n'],
		['a thousand links', `people:\n${'  - "[[Ada Lovelace]]"\n'.repeat(1000)}`],
		['a picture as text', `photo: data:image/png;base64,${'iVBORw0KGgo/+A'.repeat(50_000)}\n`],
		['a long paragraph', `about: "${'She said: well - why not? '.repeat(60)}"\n`],
		['numbers of a language model', `embedding: [${'0.1234567,'.repeat(1536)}]\n`],
		['text in lines', `about: |\n${'  as it was written, and so on\n'.repeat(2000)}`],
	])('%s', (_name, yaml) => {
		expect(isBeyondBounds(yaml)).toBe(false);
	});
});

const BEYOND: readonly (readonly [string, string])[] = [
	['lists in lists on one line', '- '.repeat(20_000)],
	['maps in maps on one line', 'a: '.repeat(20_000)],
	['keys in keys', '? '.repeat(20_000)],
	['brackets that never close', '['.repeat(20_000)],
	['braces in braces', '{a: '.repeat(20_000)],
	['brackets over lines', '[\n'.repeat(1000)],
	['levels by indentation', Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
	['ten thousand names', Array.from({ length: 10_000 }, (_, index) => `k${index}: 1\n`).join('')],
	['ten thousand names between braces', `{${Array.from({ length: 10_000 }, (_, index) => `k${index}`).join(',')}}`],
	['ten thousand faults on one line', `[${'[]xxxxxxxxxxxxxxxxxxxx'.repeat(10_000)}`],
	['quotes', '"" '.repeat(100_000)],
];

describe('what would be read for minutes, or end the app, is left alone', () => {
	test.each(BEYOND)('%s', (_name, yaml) => {
		expect(isBeyondBounds(yaml)).toBe(true);
		const text = `---\n${yaml}\n---\nbody`;
		const editor = new PropertyEditor((block) => parse(block) as unknown);
		const refused = { refused: { reason: 'too-large' } };
		expect(editor.readProperties(text)).toEqual(refused);
		expect(editor.setProperty(text, 'last-deposit', '2026-04-30')).toEqual(refused);
		expect(editor.undo(text, [])).toEqual(refused);
	});
});
