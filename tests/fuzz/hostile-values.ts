import { fc } from '../property';
import { SIGNS } from './hostile-texts';

/** Names that lead to a prototype where objects are taken for maps. */
export const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const;

const WORDS = [...PROTOTYPE_NAMES, 'Ada', '[[Ada]]', '2026-04-30', '<img src=x onerror=alert(1)>', '${x}', '$&', '\u202eadA', '../x', '## Touchpoints', '- #deposit [[Ada]] a talk', '---', 'null', '30', 'weekly'];

/** Text made of signs that mean something, of words, and of anything at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.array(fc.constantFrom(...SIGNS, ...WORDS), { maxLength: 14 }).map((parts) => parts.join('')),
	fc.array(fc.oneof(fc.constantFrom(...SIGNS, ...WORDS), fc.string({ maxLength: 8 })), { maxLength: 8 }).map((parts) => parts.join('\n')),
);

const KEYS = ['circle', 'role', 'Last_Deposit', 'last-deposit', 'lastcontact', 'cadence', 'aliases', 'tags', 'type', 'date', 'people', 'priority', 'introduced-by', '"a b"', '? x', '1', '2026-04-30', '~', '<<', ...PROTOTYPE_NAMES];
const VALUES = ['', 'industry', '"x"', "'it''s'", '2026-01-01', '[a, b]', '[[2026-01-01]]', '{a: 1}', '|\n  a\n  b', '>-\n  a', '&x 1', '*x', '!!str 1', '!tag x', '\n  - a\n  - b', '\n  -', '- never', 'a: b: c', '[a', '{a', '"a', '@x', '`x`', '%x', '# no', 'x # yes', '0x1f', '1e999', '.inf', '.nan', 'NULL', 'true', '\t', '<%x%>', '{{date}}', '[null]'];

/** A block of properties: most of it good, some of it nothing YAML takes. */
export const anyYaml: fc.Arbitrary<string> = fc.array(fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(fc.constantFrom(...KEYS), fc.constantFrom(': ', ':', ' : ', ':\t'), fc.constantFrom(...VALUES)).map((parts) => parts.join('')) },
	{ weight: 1, arbitrary: fc.constantFrom('# a comment', '', '  indented: 1', '\ttab: 1', '- a list', '...', 'words', '? a\n: b', '\u0000', '\ufeff') },
	{ weight: 1, arbitrary: anyText.map((text) => text.replace(/^---\s*$/gm, '--')) },
), { maxLength: 7 }).map((lines) => lines.join('\n'));
