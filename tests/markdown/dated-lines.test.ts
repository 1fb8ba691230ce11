/** Dated headings, items and tables of person notes, copied as touchpoint lines and taken out again. */
import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/domain/day';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { Kind } from '../../src/domain/rules';
import { KindTags } from '../../src/domain/touchpoint';
import { insertUnderHeading } from '../../src/markdown/insertion';
import type { InsertedLine } from '../../src/markdown/insertion';
import { insertTouchpoints, removeTouchpoints, touchpointsToCopy } from '../../src/markdown/copied-touchpoints';
import { datedLines } from '../../src/markdown/dated-lines';
import { day, readText } from '../domain/vault-of';
import { fc, runs } from '../property';
import { notes } from './notes';

const TODAY = day('2026-06-30');
const kindTags = new KindTags(DEFAULT_RULES);
const isKindTag = (tag: string): boolean => kindTags.read(tag) !== null;

function found(text: string): readonly string[] {
	return datedLines(text, TODAY, isKindTag).map(({ day: on, label, words, source }) => `${source} ${formatDay(on)} ${[label, words].join(' | ')}`);
}

function copied(text: string, kindOf: (label: string) => Kind | null = () => 'encounter'): readonly string[] {
	return touchpointsToCopy(text, datedLines(text, TODAY, isKindTag), { kindTags, kindOf }).map(({ line }) => line);
}

function oneByOne(text: string, lines: readonly string[]): unknown {
	const inserted: InsertedLine[] = [];
	let edited = text;
	for (const line of lines) {
		const insertion = insertUnderHeading(edited, '## Touchpoints', line);
		if ('refused' in insertion) return insertion;
		edited = insertion.text;
		inserted.push(insertion.inserted);
	}
	return { text: edited, inserted };
}

describe('dated lines', () => {
	test.each<[string, string, readonly string[]]>([
		['a heading, with its first words', '### 2026-06-12 — Email\n\nSent her [[The talk|the talk]].\n\nMore', ['heading 2026-06-12 Email | Sent her the talk.']],
		['a heading with a list', '## [[2026-06-12]]\n- [x] asked for slides\n- b', ['heading 2026-06-12  | asked for slides']],
		['a heading with nothing to say', '### 2026-06-12: Coffee\n```\ncode\n```\n### 2026-06-13\n', ['heading 2026-06-12 Coffee | ', 'heading 2026-06-13  | ']],
		['list items', '- 2026-06-12: talked about [[Grace]]\n\t- 2026-06-11 not this\n* **2026/6/2** - [her](People/Ada.md) paper\n1. [[2026-06-01]] coffee ^id', ['item 2026-06-12  | talked about Grace', 'item 2026-06-02  | her paper', 'item 2026-06-01  | coffee']],
		['rows of a table', '| Date | Type | Notes | Next |\n| - | - | - | - |\n| 2026-06-12 | Email | the [[Talk\\|talk]] | slides |\n| soon | x | y | z |\n| 2026-06-11 |\n', ['table 2026-06-12 Email | the talk, slides', 'table 2026-06-11  | ']],
	])('are %s', (_name, text, lines) => expect(found(text)).toEqual(lines));

	test.each<[string, string]>([
		['touchpoints already', '- 2026-06-12 #met/coffee in the café'],
		['open tasks', '- [ ] 2026-06-12 call her'],
		['of days to come', '### 2026-07-01 — Lunch\n- 2027-01-01: party'],
		['imprecise or unreadable', '- 2026-06: a month\n- 03/04/2026: either\n| Date | x |\n| - | - |\n| 2026-06 | y |'],
		['in code, quotes and comments', '```\n- 2026-06-12: a\n```\n> - 2026-06-12: b\n%%\n- 2026-06-12: c\n%%'],
		['in properties', '---\nlog:\n- 2026-06-12: x\n---\n'],
		['a table without a day', '| Name | Type |\n| - | - |\n| 2026-06-12 | Email |'],
	])('are none that are %s', (_name, text) => expect(found(text)).toEqual([]));
});

describe('copying', () => {
	test('makes lines in order of days, with what it was as their way', () => {
		expect(copied('### 2026-06-12 — Email\nSent the slides.\n### 2026-03-01 — Video call\n### 2026-04-01 — Coffee with the whole team of hers\nGood.\n- 2026-05-01: x')).toEqual([
			'- 2026-03-01 #met/video-call',
			'- 2026-04-01 #met Coffee with the whole team of hers: Good.',
			'- 2026-05-01 #met x',
			'- 2026-06-12 #met/email Sent the slides.',
		]);
	});

	test('takes the kind that was chosen, and leaves out what has none', () => {
		expect(copied('### 2026-06-12 — Gift\nA book\n### 2026-06-13 — Email\n', (label) => (label === 'Gift' ? 'deposit' : null))).toEqual(['- 2026-06-12 #deposit/gift A book']);
	});

	test('cannot change the ledger by what the words say', () => {
		expect(copied('### 2026-06-12\nshe said #ask and %%hid%%\n- 2026-06-11: C#/.NET [[Grace]]')).toEqual(['- 2026-06-11 #met C#/.NET Grace', '- 2026-06-12 #met she said \\#ask and \\%\\%hid\\%\\%']);
	});

	test('shortens what is long', () => expect(copied(`- 2026-06-12: ${'word '.repeat(90)}`)[0]).toMatch(/^- 2026-06-12 #met (?:word ){39}word…$/));

	test('copies thousands of lines of one note, and takes them out', () => {
		const text = Array.from({ length: 3000 }, (_, index) => `### 2025-01-${10 + (index % 20)} — Email ${index}\n`).join('\n');
		const result = insertTouchpoints(text, '## Touchpoints', copied(text));
		if ('refused' in result) throw new Error(result.refused);
		expect(result.inserted).toHaveLength(3000);
		expect(removeTouchpoints(result.text, result.inserted)).toEqual({ text });
	});

	test('copies nothing twice', () => {
		const text = '### 2026-06-12 — Email\nSent the slides.\n### 2026-06-13 — Call\n- 2026-06-14: lunch\n';
		const once = insertTouchpoints(text, '## Touchpoints', copied(text));
		if ('refused' in once) throw new Error(once.refused);
		expect(once.text).toBe(`${text}\n## Touchpoints\n- 2026-06-12 #met/email Sent the slides.\n- 2026-06-13 #met/call\n- 2026-06-14 #met lunch\n`);
		expect(copied(once.text)).toEqual([]);
		expect(copied(once.text, () => 'received')).toEqual([]);
	});

	test('adds only lines that count, and taking them out gives the note back', () => {
		const dated = fc.constantFrom('### 2026-06-12 — Email', '- 2026-06-11: lunch $& [[Ada]]', '## 2026-01-02', '| Date | Type |\n| - | - |\n| 2026-02-03 | Call |', '- 2026-03-04 #met x');
		let copies = 0;
		fc.assert(fc.property(notes, fc.array(dated, { minLength: 1, maxLength: 3 }), (note, lines) => {
			const text = `${lines.join('\n\n')}\n\n${note.replace(/^\uFEFF/, '')}`;
			const made = copied(text);
			const result = insertTouchpoints(text, '## Touchpoints', made);
			if ('refused' in result) return;
			// All at once is as one after another.
			expect(result).toEqual(oneByOne(text, made));
			copies += made.length;
			for (const line of made) expect(result.text).toContain(line);
			const before = readText('People/Ada.md', text).lines.length;
			expect(readText('People/Ada.md', result.text).lines.length).toBe(before + made.length);
			expect(removeTouchpoints(result.text, result.inserted)).toEqual({ text });
		}), runs(200));
		expect(copies).toBeGreaterThan(100);
	});
});
