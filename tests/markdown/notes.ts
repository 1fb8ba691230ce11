import { fc } from '../property';

const BODY_LINES = [
	'', '', ' ', '\t', '# Day', '## Touchpoints', '## Touchpoints ##', '  ## Touchpoints', '### Sub', '## Next', 'Touchpoints', 'Title', '---', '===',
	'Text with [[Ada]]', '$& and $1', '- a', '- [ ] #ask [[Grace]]', '\t- b', '  - c', '    d', '  e', '1. one', '2. two', '10) ten', '-', '* star',
	'> quote', '> - in a quote', '> [!note] Callout', '```', '```', '~~~', '````', '- ```', '  ```', '%%', '%% aside %%', '%%', '$$', '$$', '<!-- off', '-->', '<div>', '</div>',
	'| a | b |', '| - | - |', '![[Ada]]', '#deposit [[Ada]]', 'e\u0301 \u05d0\u05d1 🤝', '\u00a0', '<script>', '[^1]: note',
];

const ENDING = fc.constantFrom('\n', '\r\n');

/** Texts of lines that notes are made of, in any order: either line ending, both mixed, with or without one at the end. */
export const bodies: fc.Arbitrary<string> = fc
	.tuple(fc.array(fc.tuple(fc.constantFrom(...BODY_LINES), ENDING), { maxLength: 14 }), fc.constantFrom('\n', '\r\n', 'mixed'), fc.boolean())
	.map(([lines, style, isEnded]) => {
		const text = lines.map(([line, ending]) => line + (style === 'mixed' ? ending : style)).join('');
		return isEnded ? text : text.replace(/\r?\n$/, '');
	});

const PROPERTIES = [
	'circle: industry', 'role:   peer   # for now', 'role: [peer, mentor]', 'priority:\n  - 2024 # first\n  - "2025"', 'priority: [ 2024,2025 ]', 'priority:', 'priority: # none yet',
	'last-deposit: 2026-01-02', 'last-deposit: "2026-01-02" # quoted', "last-deposit: '2026-01-02'", 'last-deposit:', 'next-step: >-\n  send her\n  the talk', 'next-step: |\n  a\n  b\n',
	'next-step: a plain text\n  on two lines', 'next-step: "on\n  two lines"', '"quoted key": x', 'tags:\n- a\n- b', 'tags:\n  - a\n\n  # between\n  - b\n  # behind', 'nested:\n  a: 1\n  b: [x, y]',
	'created: {{date}}', 'link: "[[Ada]]"', 'bare: [[Ada]]', '# a comment', '', '  # indented comment', 'aliases:\n  -', 'email: a@b.c', 'flow: {a: 1, b: "x"}', 'emoji 🤝: שלום', 'senior: true',
	'base: &base 2\nuses: *base', 'map: &map\n  a: 1 # one\nmerged:\n  <<: *map', 'introduced-by: [[Ada]]', 'introduced-by:\n  - "[[Ada]]" # first\n  - Bob', 'tagged: !!str 7',
];

/** What stands before a colon in a line of properties: a key once is valid, twice is not. */
function keyOf(property: string): string {
	return property.slice(0, Math.max(0, property.indexOf(':')));
}

/** Blocks of properties that can be read, lines in any order, no key twice. */
export const propertyBlocks: fc.Arbitrary<string> = fc
	.uniqueArray(fc.constantFrom(...PROPERTIES), { maxLength: 8, selector: (property) => keyOf(property) || property })
	.map((properties) => properties.map((property) => `${property}\n`).join(''));

/** Whole notes: a byte order mark or none, properties or none, and a body. */
export const notes: fc.Arbitrary<string> = fc
	.tuple(fc.boolean(), fc.option(propertyBlocks, { nil: null }), fc.constantFrom('\n', '\r\n'), bodies)
	.map(([hasMark, block, ending, body]) => `${hasMark ? '\uFEFF' : ''}${block === null ? '' : `---\n${block}---\n`.replace(/\n/g, ending)}${body}`);
