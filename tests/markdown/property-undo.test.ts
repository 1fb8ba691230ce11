import { describe, expect, it } from 'vitest';
import { PropertyEditor } from '../../src/markdown/frontmatter-edit';
import type { PropertyValue } from '../../src/markdown/yaml-source';
import { parseYaml } from '../host/core/metadata/frontmatter';
import { fc, runs } from '../property';
import { notes } from './notes';

const editor = new PropertyEditor(parseYaml);

type Values = readonly (readonly [string, PropertyValue | null])[];

/** Undoes an edit in a note that `meanwhile` has changed since. */
function undone(note: string, values: Values, meanwhile: (text: string) => string = (text) => text): string {
	const edited = editor.takeAll(note, values.map(([name, value]) => ({ name, value })));
	if ('refused' in edited) return `refused: ${edited.refused.reason}`;
	const result = editor.undo(meanwhile(edited.text), editor.changesOf(note, edited.text, values.map(([name]) => name)));
	return 'text' in result ? result.text : `refused: ${result.refused.reason}`;
}

describe('undoing an edit of properties', () => {
	it.each([
		['a value', '---\na:  "x"  # c\n---\n', [['a', 'y']]],
		['a value that was a list on lines', '---\na: # c\n  - x # d\nb: 1\n---\n', [['a', 'y']]],
		['a missing property', '---\nb: 1\n---\n', [['a', 'y']]],
		['a property that was cleared from the middle', '---\nb: 1\n# on a\na: |\n  x\n# on c\nc: 2\n---\n', [['a', null]]],
		['a value between braces', '---\n{a: x, b: "1" , c: [2]}\n---\n', [['a', 'y'], ['b', '3'], ['c', ['2', '4']]]],
		['the only one', '---\na: x\n---\nBody', [['a', null]]],
		['a block that was added', 'Body\r\n', [['a', 'y'], ['b', ['x', 'z']]]],
		['a block that was added to an empty note', '', [['a', 'y']]],
		['a block that was empty', '---\n---\n', [['a', 'y']]],
		['all at once', '\uFEFF---\r\na: 1\r\nb: 2\r\nc: [x]\r\nd: "4"\r\n---', [['a', null], ['e', 5], ['b', ['x']], ['c', null], ['d', '5']]],
	] satisfies readonly (readonly [string, string, Values])[])('gives back %s', (_name, note, values) => expect(undone(note, values)).toBe(note));

	it('gives back any note byte for byte', () => {
		const values = fc.uniqueArray(fc.tuple(fc.constantFrom('circle', 'role', 'priority', 'next-step', 'last-deposit', 'nested', 'new', 'tags'), fc.oneof(fc.constant(null), fc.string(), fc.integer(), fc.array(fc.string(), { maxLength: 2 }))), { selector: ([name]) => name, maxLength: 4 });
		fc.assert(fc.property(notes, values, (note, edits) => {
			const result = undone(note, edits);
			if (!result.startsWith('refused')) expect(result).toBe(note);
			else expect(result).not.toBe('refused: changed');
		}), runs(500));
	}, 30_000);

	it('what came into the note since then stays', () => {
		expect(undone('---\na: 1\nb: 2\n---\nBody\n', [['a', null]], (text) => text.replace('b: 2', 'b: 3').replace('Body', 'New body'))).toBe('---\na: 1\nb: 3\n---\nNew body\n');
		expect(undone('Body', [['a', 1]], (text) => text.replace('a: 1\n', 'a: 1\nb: 2\n'))).toBe('---\nb: 2\n---\nBody');
		expect(undone('---\nc: 1\nb: 2\na: 3\n---\n', [['a', null]], (text) => text.replace('c: 1\n', ''))).toBe('---\nb: 2\na: 3\n---\n');
	});

	it.each([
		['the value was changed', (text: string) => text.replace('a: 2', 'a: 3')],
		['a comment came to it', (text: string) => text.replace('a: 2', 'a: 2 # mine')],
		['the property is gone', (text: string) => text.replace('a: 2\n', '')],
	])('refused where %s', (_name, meanwhile) => expect(undone('---\na: 1\n---\n', [['a', 2]], meanwhile)).toBe('refused: changed'));

	it('refused where a cleared property has come back, and where the block cannot be read any more', () => {
		expect(undone('---\na: 1\nb: 2\n---\n', [['a', null]], (text) => text.replace('b: 2', 'b: 2\na: 7'))).toBe('refused: changed');
		expect(undone('---\na: 1\n---\n', [['a', 2]], (text) => text.replace('a: 2', 'a: 2\na: 2'))).toBe('refused: unreadable');
	});
});
