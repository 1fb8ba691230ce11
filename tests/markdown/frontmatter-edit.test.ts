import { describe, expect, it } from 'vitest';
import { PropertyEditor } from '../../src/markdown/frontmatter-edit';
import type { PropertyEdit } from '../../src/markdown/frontmatter-edit';
import type { PropertyStep } from '../../src/domain/property-step';
import type { PropertyValue } from '../../src/markdown/yaml-source';
import { parseYaml } from '../host/core/metadata/frontmatter';
import { fc, runs } from '../property';
import { notes } from './notes';

const editor = new PropertyEditor(parseYaml);

function shown(edit: PropertyEdit): string {
	if ('text' in edit) return edit.text;
	const { reason, ...rest } = edit.refused;
	return `refused: ${reason} ${Object.values(rest).join(' | ')}`.trim();
}

function set(block: string, value: PropertyValue | null, name = 'a'): string {
	const result = shown(editor.setProperty(`---\n${block}---\nBody`, name, value));
	return result.replace(/^---\n/, '').replace(/---\nBody$/, '');
}

describe('setting a property', () => {
	it.each([
		['a plain value', 'a: old\nb: 1\n', 'new', 'a: new\nb: 1\n'],
		['double quotes stay', 'a: "old"\n', 'new', 'a: "new"\n'],
		['single quotes stay', 'a: \'old\'\n', 'it\'s', 'a: \'it\'\'s\'\n'],
		['quotes and a number', 'a: "2025"\n', 2026, 'a: "2026"\n'],
		['a comment and spacing stay', 'a:   old   # why\n', 'new', 'a:   new   # why\n'],
		['an empty value', 'a:\nb: 1\n', 'new', 'a: new\nb: 1\n'],
		['an empty value and a blank', 'a: \nb: 1\n', 'new', 'a: new\nb: 1\n'],
		['an empty value and a comment', 'a:  # soon\nb: 1\n', 'new', 'a: new  # soon\nb: 1\n'],
		['null', 'a: null\n', 'new', 'a: new\n'],
		['a quoted key', '"a": old\n', 'new', '"a": new\n'],
		['a folded text', 'a: >-\n  one\n  two\nb: 1\n', 'new', 'a: new\nb: 1\n'],
		['a literal text, the blank line below stays', 'a: |\n  one\n  two\n\nb: 1\n', 'new', 'a: new\n\nb: 1\n'],
		['a plain text on two lines', 'a: one\n  two # c\nb: 1\n', 'new', 'a: new # c\nb: 1\n'],
		['a quoted text on two lines', 'a: "one\n  two"\nb: 1\n', 'new', 'a: "new"\nb: 1\n'],
		['a list between brackets', 'a: [x, y] # c\n', 'new', 'a: new # c\n'],
		['a list on lines', 'a: # c\n  - x\n  - y # d\n# e\nb: 1\n', 'new', 'a: new # c\n# e\nb: 1\n'],
		['a nested map', 'a:\n  x: 1\n  y:\n    z: 2\nb: 1\n', 'new', 'a: new\nb: 1\n'],
		['a placeholder', 'a: {{date}}\n', 'new', 'a: new\n'],
		['missing: last in the block', 'b: 1 # c\n', 'new', 'b: 1 # c\na: new\n'],
		['missing: below comments and blank lines', 'b: 1\n\n# end\n', 'new', 'b: 1\n\n# end\na: new\n'],
		['missing: an empty block', '', 'new', 'a: new\n'],
		['missing: a comment alone', '# none\n', 'new', '# none\na: new\n'],
		['missing: an indented block', '  b: 1\n', 'new', '  b: 1\n  a: new\n'],
		['missing: before the end of the document', 'b: 1\n...\n', 'new', 'b: 1\na: new\n...\n'],
		['missing: below an anchor, which stays alone', '  &x b: 1\n', 'new', '  &x b: 1\n  a: new\n'],
		['missing: below a key of its own line', '? b\n', 'new', '? b\na: new\n'],
		['missing: below a key that is a list', '[b]: 1\n', 'new', '[b]: 1\na: new\n'],
		['missing: below a number as a key', '1.0: b\n', 'new', '1.0: b\na: new\n'],
		['missing: below a list', 'b:\n- 1\n', 'new', 'b:\n- 1\na: new\n'],
		['missing: below a text', 'b: |\n  x\n', 'new', 'b: |\n  x\na: new\n'],
		['a list where there was none', 'b: 1\n', ['x', 'z'], 'b: 1\na:\n  - x\n  - z\n'],
		['a list where it was empty', 'a: # c\nb: 1\n', ['x', 'z'], 'a: # c\n  - x\n  - z\nb: 1\n'],
		['a list for a value', 'a: old # c\n', ['x', 'y, z'], 'a: [x, "y, z"] # c\n'],
		['a list for a list on lines', 'a:\n- old\n- older\nb: 1\n', ['x'], 'a:\n- x\nb: 1\n'],
		['a list for a list between brackets', 'a: [ old ]\n', ['x', 2026], 'a: [x, 2026]\n'],
		['an empty list', 'a:\n  - x\nb: 1\n', [], 'a: []\nb: 1\n'],
		['in braces', '{a: old, b: 1}\n', 'x, y', '{a: "x, y", b: 1}\n'],
		['the same value changes nothing', 'a: "2026-03-25"\n', '2026-03-25', 'a: "2026-03-25"\n'],
	])('%s', (_name, block, value, expected) => expect(set(block, value)).toBe(expected));

	it.each([
		['2026-03-25', '2026-03-25'], ['2026', '"2026"'], ['007', '"007"'], ['1e3', '"1e3"'], ['0x1F', '"0x1F"'], ['.5', '".5"'], ['yes', '"yes"'], ['No', '"No"'], ['null', '"null"'], ['~', '"~"'], ['', '""'],
		['#x', '"#x"'], ['a #x', '"a #x"'], ['a#x', 'a#x'], ['[[Ada]]', '"[[Ada]]"'], ['a: b', '"a: b"'], ['a:b', 'a:b'], ['14:30', '14:30'], ['a:', '"a:"'], [' a', '" a"'], ['a ', '"a "'], ['a\nb', '"a\\nb"'],
		['{{date}}', '"{{date}}"'], ['- a', '"- a"'], ['@a', '"@a"'], ['%a', '"%a"'], ['*a', '"*a"'], ['&a', '"&a"'], ['!a', '"!a"'], ['say "hi"', 'say "hi"'], ['"hi"', '"\\"hi\\""'], ['it\'s', 'it\'s'],
		['back\\slash', 'back\\slash'], ['tab\t', '"tab\\t"'], ['...', '"..."'], ['a, b', 'a, b'], ['שלום 🤝', 'שלום 🤝'], ['\u0085', '"\\u0085"'], ['\uFEFFx', '"\\ufeffx"'], [true, 'true'], [30, '30'],
	])('%j is written as %s', (value, expected) => {
		const text = `---\na: ${expected}\n---\n`;
		expect(editor.setProperty('---\na: old\n---\n', 'a', value)).toEqual({ text });
		expect(editor.readProperties(text)).toEqual(new Map([['a', value]]));
	});

	it.each([
		['no block', 'Body\n', '---\na: x\n---\nBody\n'],
		['an empty note', '', '---\na: x\n---'],
		['a byte order mark', '\uFEFFBody', '\uFEFF---\na: x\n---\nBody'],
		['Windows line endings', 'One\r\nTwo', '---\r\na: x\r\n---\r\nOne\r\nTwo'],
		['an empty block', '---\n---\nBody', '---\na: x\n---\nBody'],
		['an empty block that ends the note', '---\r\n---', '---\r\na: x\r\n---'],
		['blanks behind the dashes', '--- \nb: 1\n---\t\nBody', '--- \nb: 1\na: x\n---\t\nBody'],
		['Windows line endings in the block', '---\r\nb: 1\r\n---\r\n', '---\r\nb: 1\r\na: x\r\n---\r\n'],
		['a value between Windows line endings', '---\r\na: "old"\r\nb: 1\r\n---\r\n', '---\r\na: "x"\r\nb: 1\r\n---\r\n'],
		['a mark, a block, no newline', '\uFEFF---\na: old # c\n---', '\uFEFF---\na: x # c\n---'],
	])('%s', (_name, text, expected) => expect(shown(editor.setProperty(text, 'a', 'x'))).toBe(expected));

	it.each([
		['an alias', 'b: &x 1\na: *x\n', 'refused: alias a'],
		['an anchor', 'a: &x 1\nb: *x\n', 'refused: anchor a'],
		['an anchor inside it that another value needs', 'a:\n  - &x 1\nb: *x\n', 'refused: unusual a'],
		['a tag', 'a: !!str 1\n', 'refused: tag a'],
		['a key of its own line', '? a\n: b\n', 'refused: unusual a'],
		['a key that stands twice', 'a: 1\na: 2\n', 'refused: unreadable 3 | a: 2 | Map keys must be unique'],
		['no YAML', 'b: 1\na: b: c\n', 'refused: unreadable 3 | a: b: c | Nested mappings are not allowed in compact mappings'],
		['a tab', '\ta: 1\n', 'refused: unreadable 2 | a: 1 | Tabs are not allowed as indentation'],
		['an alias without its anchor', 'b: 1\na: *x\n', 'refused: unreadable 2 | b: 1 | Unresolved alias (the anchor must be set before the alias): x'],
		['a list', '- a\n', 'refused: no-properties'],
		['a text', 'some words\n', 'refused: no-properties'],
		['two documents', 'a: 1\n...\nb: 2\n', 'refused: unreadable 4 | b: 2 | Source contains multiple documents; please use YAML.parseAllDocuments()'],
		['a property missing in braces', '{b: 1}\n', 'refused: unusual a'],
	])('refused: %s', (_name, block, expected) => {
		const text = `---\n${block}---\n`;
		expect(shown(editor.setProperty(text, 'a', 'x'))).toBe(expected);
	});

	it('refused: a block that is never closed', () => expect(shown(editor.setProperty('---\na: 1\n', 'a', 'x'))).toBe('refused: unclosed'));

	it('aliases of aliases end in a refusal, not in an exception', () => {
		const lines = ['x0: &x0 [1, 1]', ...Array.from({ length: 9 }, (_, index) => `x${index + 1}: &x${index + 1} [${Array(9).fill(`*x${index}`).join(', ')}]`)];
		expect(shown(editor.setProperty(`---\n${lines.join('\n')}\n---\n`, 'a', 'x'))).toMatch(/^refused: unreadable/);
	});

	it('a parser that names no line is taken at its word', () => {
		const failing = new PropertyEditor(() => {
			throw new Error('Out of order');
		});
		expect(shown(failing.setProperty('---\na: 1\n---\n', 'a', 'x'))).toBe('refused: unreadable 2 | a: 1 | Out of order');
	});

	it('several are set together or not at all', () => {
		expect(shown(editor.takeAll('---\na: 1\nb: 2\n---\n', [{ name: 'a', value: 3 }, { name: 'c', value: 'x' }, { name: 'b', value: null }]))).toBe('---\na: 3\nc: x\n---\n');
		expect(shown(editor.takeAll('---\na: 1\nb: !!str 2\n---\n', [{ name: 'a', value: 3 }, { name: 'b', value: 'x' }]))).toBe('refused: tag b');
	});
});

describe('clearing a property', () => {
	it.each([
		['its line', 'b: 1\na: x # c\nc: 2\n', 'b: 1\nc: 2\n'],
		['the only one', 'a: x\n', ''],
		['an empty one', 'a:\nb: 1\n', 'b: 1\n'],
		['an empty one with a comment', 'a: # c\nb: 1\n', 'b: 1\n'],
		['a text on lines', 'a: |\n  x\n\n  y\nb: 1\n', 'b: 1\n'],
		['a list on lines, comments below stay', 'a:\n  - x\n\n  - y # c\n# d\nb: 1\n', '# d\nb: 1\n'],
		['a list between brackets on lines', 'a: [\n  x,\n  y\n] # c\nb: 1\n', 'b: 1\n'],
		['a map', 'a:\n  x:\n    y:\nb: 1\n', 'b: 1\n'],
		['an item of nothing', 'a:\n  -\nb: 1\n', 'b: 1\n'],
		['a missing one', 'b: 1\n', 'b: 1\n'],
		['not where a comment would become text', 'b: |\n  x\na: 1\n  # c\n', 'refused: unusual a'],
	])('%s', (_name, block, expected) => expect(set(block, null)).toBe(expected));

	it('a note without properties stays as it is', () => expect(editor.setProperty('Body', 'a', null)).toEqual({ text: 'Body' }));
});

describe('adding to a list', () => {
	it.each([
		['missing', 'b: 1\n', 'b: 1\na: 2026\n'],
		['empty', 'a: # c\n', 'a: 2026 # c\n'],
		['a value', 'a: 2025 # c\n', 'a: [2025, 2026] # c\n'],
		['a quoted value', 'a: "2025"\n', 'a: ["2025", 2026]\n'],
		['a text with a comma', 'a: x, y\n', 'a: ["x, y", 2026]\n'],
		['a folded text', 'a: >-\n  x\n  y\nb: 1\n', 'a: [x y, 2026]\nb: 1\n'],
		['brackets', 'a: [2024,2025]\n', 'a: [2024,2025, 2026]\n'],
		['brackets and blanks', 'a: [ 2025 ] # c\n', 'a: [ 2025, 2026 ] # c\n'],
		['a comma at the end', 'a: [2025,]\n', 'a: [2025, 2026,]\n'],
		['empty brackets', 'a: []\n', 'a: [2026]\n'],
		['brackets on lines', 'a: [\n  2024,\n  2025\n]\n', 'a: [\n  2024,\n  2025, 2026\n]\n'],
		['lines', 'a:\n  - 2024\n  - "2025" # c\n# d\nb: 1\n', 'a:\n  - 2024\n  - "2025" # c\n  - 2026\n# d\nb: 1\n'],
		['lines without indentation', 'a:\n- 2025\nb: 1\n', 'a:\n- 2025\n- 2026\nb: 1\n'],
		['there already', 'a: [2024, 2026]\n', 'a: [2024, 2026]\n'],
		['there already, as a text', 'a: "2026"\n', 'a: "2026"\n'],
		['an alias', 'b: &x 1\na: *x\n', 'refused: alias a'],
		['a map', 'a:\n  x: 1\n', 'refused: unusual a'],
	])('%s', (_name, block, expected) => {
		expect(shown(editor.appendToProperty(`---\n${block}---\n`, 'a', 2026))).toBe(expected.startsWith('refused') ? expected : `---\n${expected}---\n`);
	});
});

const NAMES = ['circle', 'role', 'priority', 'last-deposit', 'next-step', 'nested', 'link', 'email', 'created', 'senior', 'new', 'quoted key', 'emoji 🤝'] as const;
const names = fc.constantFrom(...NAMES);
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('2026-03-25', '[[Ada]]', 'yes', '#x', 'a: b', '$& $1', '', ' x ', 'x, y', '- x', '1_000', 'a\r\nb', '"', '\'', 'a\\', '---', '...', '? x', '! x'));
const values: fc.Arbitrary<PropertyValue> = fc.oneof(texts, fc.integer(), fc.boolean(), fc.array(fc.oneof(texts, fc.integer({ min: 1, max: 9999 })), { maxLength: 3 }));

/** What changed between two texts, the beginning and the end they have in common left out. */
function outside(before: string, after: string): { readonly at: number; readonly removed: string; readonly added: string } {
	let at = 0;
	while (at < before.length && before[at] === after[at]) at++;
	let end = 0;
	while (end < before.length - at && end < after.length - at && before.at(-1 - end) === after.at(-1 - end)) end++;
	return { at, removed: before.slice(at, before.length - end), added: after.slice(at, after.length - end) };
}

/** From the line of a property's name to the next name, found without a YAML parser. */
function placeOf(note: string, name: string): { readonly from: number; readonly to: number } {
	const from = note.search(new RegExp(`^"?${name}"?:`, 'm'));
	const next = note.slice(from).search(/\n(?:"?[^\s"#-][^\n]*:|---)/);
	return { from, to: from + next + 1 };
}

describe('over generated notes', () => {
	it('an edit is read back, twice is once, and everything else reads and stands as before', () => {
		let edits = 0;
		fc.assert(fc.property(notes, names, values, (note, name, value) => {
			const before = editor.readProperties(note);
			const result = editor.setProperty(note, name, value);
			if ('refused' in before || 'refused' in result) {
				expect('refused' in result).toBe('refused' in before);
				return;
			}
			edits++;
			const after = editor.readProperties(result.text);
			if ('refused' in after) throw new Error('unreadable');
			// In quotes a number stays a text.
			const read = after.get(name);
			expect(typeof value === 'object' || typeof read !== 'string' ? read : String(read)).toEqual(typeof read === 'string' && typeof value !== 'object' ? String(value) : value);
			expect([...after].filter(([key]) => key !== name)).toEqual([...before].filter(([key]) => key !== name));
			expect(editor.setProperty(result.text, name, value)).toEqual(result);
			const { at, removed } = outside(note, result.text);
			if (!before.has(name)) expect(removed).toBe('');
			else if (removed !== '') expect(placeOf(note, name)).toSatisfy(({ from, to }: { from: number; to: number }) => from <= at && at + removed.length <= to);
		}), runs(600));
		expect(edits).toBeGreaterThan(200);
	});

	it('setting and then clearing a missing property gives the note back', () => {
		fc.assert(fc.property(notes, values, (note, value) => {
			const before = editor.readProperties(note);
			if ('refused' in before) return;
			const result = editor.setProperty(note, 'missing', value);
			if ('refused' in result) throw new Error(result.refused.reason);
			const cleared = editor.setProperty(result.text, 'missing', null);
			const isAdded = !/^\uFEFF?---[ \t]*\r?\n/.test(note);
			// A block that was added stays, empty.
			expect('text' in cleared && (isAdded ? cleared.text.replace(/^(\uFEFF?)---\r?\n---(?:\r?\n|$)/, '$1') : cleared.text)).toBe(note);
		}), runs(600));
	});

	it('clearing removes whole lines and changes nothing else', () => {
		fc.assert(fc.property(notes, names, (note, name) => {
			const before = editor.readProperties(note);
			const result = editor.setProperty(note, name, null);
			if ('refused' in before || 'refused' in result) {
				// An indented comment below would become a part of the text above.
				expect('refused' in result && (result.refused.reason === 'unusual' || 'refused' in before)).toBe(true);
				return;
			}
			const { added } = outside(note, result.text);
			expect(added).toBe('');
			expect(editor.readProperties(result.text)).toEqual(new Map([...before].filter(([key]) => key !== name)));
		}), runs(600));
	});

	it('a value that goes from a list takes its own bytes along and no others', () => {
		const lists = fc.constantFrom('a: [x,  "y" , z]', 'a: [ 1, 2 ] # two', 'a:\n  - x # first\n  - 2\n\n  # between\n  - "y"', 'a:\n- "[[x]]"\n- y', 'a: [\n  x,\n  y,\n]', 'a:\n  - x\n  - >-\n    long\n    text\n  - z');
		fc.assert(fc.property(lists, fc.nat(2), fc.constantFrom('\n', '\r\n'), (list, index, ending) => {
			const note = `---\nx: 1\n${list}\ny: 2\n---\nBody`.replace(/\n/g, ending);
			const before = editor.readProperties(note);
			const known = 'refused' in before ? null : before.get('a');
			if (!Array.isArray(known)) throw new Error('no list');
			const rest = known.filter((_, place) => place !== index % known.length) as PropertyValue;
			const result = editor.setProperty(note, 'a', rest);
			if ('refused' in result) throw new Error(result.refused.reason);
			expect(editor.readProperties(result.text)).toEqual(new Map<string, unknown>([['x', 1], ['a', rest], ['y', 2]]));
			expect(outside(note, result.text).added).toBe('');
		}));
	});

	it('the steps of a plan taken together are what they are one after another', () => {
		const step: fc.Arbitrary<PropertyStep> = fc.oneof(
			fc.record({ name: names, value: fc.oneof(values, fc.constant(null)) }),
			fc.record({ name: names, append: fc.constantFrom('peer', 2026) }),
			fc.record({ name: names, blank: fc.constant(true as const) }),
		);
		let together = 0;
		fc.assert(fc.property(notes, fc.array(step, { maxLength: 6 }), (note, steps) => {
			let one: PropertyEdit = { text: note };
			for (const each of steps) if ('text' in one) one = editor.take(one.text, each);
			const all = editor.takeAll(note, steps);
			// Which step is refused may differ, not whether one is.
			if ('text' in one) expect(all).toEqual(one);
			else expect(all).toHaveProperty('refused');
			if ('text' in all && all.text !== note) together++;
		}), runs(200));
		expect(together).toBeGreaterThan(60);
	});

	it('a value added to a list is its last, the others as they were', () => {
		fc.assert(fc.property(notes, names, fc.integer({ min: 2000, max: 2100 }), (note, name, year) => {
			const before = editor.readProperties(note);
			const result = editor.appendToProperty(note, name, year);
			if ('refused' in before || 'refused' in result) return;
			const after = editor.readProperties(result.text);
			if ('refused' in after) throw new Error('unreadable');
			const known = before.get(name) ?? null;
			const values: readonly unknown[] = known === null ? [] : Array.isArray(known) ? known : [known];
			const isThere = values.some((value) => String(value) === String(year));
			expect(after.get(name)).toEqual(isThere ? known : known === null ? year : [...values, year]);
		}), runs(600));
	});
});
