import { describe, expect, test } from 'vitest';
import { linksOf, relinkedLine } from '../../src/markdown/links';

const TARGET = { wiki: 'New name', markdown: 'People/New%20name.md' };

describe('the links of a line', () => {
	test.each<[string, readonly string[]]>([
		['- #met [[Ada]] and [[Grace Hopper|Grace]]', ['Ada', 'Grace Hopper']],
		['- [[People/Ada#Talks|her]]', ['People/Ada']],
		['- [Ada](People/Ada%20Lovelace.md), [G](<People/Grace Hopper.md#Notes>)', ['People/Ada Lovelace.md', 'People/Grace Hopper.md']],
		['- [Ada](Ada_(countess).md)', ['Ada_(countess).md']],
		['- `[[Ada]]` ![[Bob]] \\[[Cy]] [site](https://example.org) [mail](mailto:a@example.org)', []],
		['| [[Ada\\|her]] |', ['Ada']],
		['- nothing [here]', []],
	])('%s', (line, paths) => {
		expect(linksOf(line).map(({ path }) => path)).toEqual(paths);
	});

	test('offsets are those of the path as written', () => {
		const line = '- `code` [[Ada#Talks|her]] [x](<A b.md#c>)';
		expect(linksOf(line).map(({ from, to }) => line.slice(from, to))).toEqual(['Ada', 'A b.md']);
	});
});

describe('pointing links elsewhere', () => {
	test.each<[string, string]>([
		['- #met [[Ada]] tea', '- #met [[New name]] tea'],
		['\t- [ ] #met [[Ada#Talks|her $& ]]  [[Bob]] ^id', '\t- [ ] #met [[New name#Talks|her $& ]]  [[Bob]] ^id'],
		['- #met [A](Ada.md) [[Ada]]', '- #met [A](People/New%20name.md) [[New name]]'],
		['- #met [A](<Ada.md>)', '- #met [A](<People/New%20name.md>)'],
	])('%s', (line, meant) => {
		expect(relinkedLine(line, (path) => path.replace(/\.md$/, '') === 'Ada', TARGET)).toBe(meant);
	});

	test('a line without such a link is left alone', () => {
		expect(relinkedLine('- #met [[Bob]] `[[Ada]]`', (path) => path === 'Ada', TARGET)).toBeNull();
	});
});
