import { expect, test } from 'vitest';
import { examplesIn, tableBelow } from '../../scripts/guide/examples';
import { keysTable } from '../../scripts/guide/keys-table';
import { tableOf, wordsFor } from '../../scripts/guide/tables';

test('a command that nobody wrote about fails, and so do words about one that is gone', () => {
	expect(wordsFor('commands', ['b', 'a'], { a: 1, b: 2 })).toEqual([['b', 2], ['a', 1]]);
	expect(() => wordsFor('commands', ['a', 'c'], { a: 1, b: 2 })).toThrow('The guide must say of commands: what c does, no more about b');
});

test('an upright line in a cell does not end it, and an empty cell is one', () => {
	expect(tableOf(['a', 'b'], [['x|y', '']])).toBe('| a | b |\n| --- | --- |\n| x\\|y | |');
	expect(tableBelow('# Head\n\nwords\n\n| a | b |\n| --- | --- |\n| x\\|y | |\n', '# Head')).toEqual([['x\\|y', '']]);
});

test('examples are notes and questions, in their order; what writes to the reader\'s folder is neither', () => {
	const page = ['```markdown People/Ada.md', 'words', '```', '', '```markdown', '- a line', '```', '```console', '$ obsidian rapport:person person="Ada L" total', 'Ada', '1', '```', '```console', '$ npm run --silent vault -- test-vault rapport:stale limit=1', 'B', '```', '```console', '$ npm run vault -- Notes rapport:log --write', '```'].join('\n');
	expect(examplesIn(page)).toEqual([
		{ type: 'note', path: 'People/Ada.md', text: 'words\n' },
		{ type: 'question', call: ['.', 'rapport:person', 'person=Ada L', 'total'], answer: 'Ada\n1' },
		{ type: 'question', call: ['test-vault', 'rapport:stale', 'limit=1'], answer: 'B' },
	]);
});

test('keys are those that the list takes', () => {
	expect(keysTable()).toContain('| `s` | snooze |');
});
