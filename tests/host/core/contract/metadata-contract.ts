import { describe, expect, it } from 'vitest';
import { cacheOf, span, type MakeApp } from './subject';

export function metadataContract(makeApp: MakeApp): void {
	const cache = (text: string): ReturnType<typeof cacheOf> => cacheOf(makeApp, text);

	describe('sections and headings', () => {
		it('[documented] each top-level block is a section of its type', async () => {
			const { sections } = await cache('---\na: 1\n---\n# H\ntext\n\n- item\n\n> quote\n\n> [!note] callout\n\n```js\ncode\n```\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n***\n');
			expect(sections?.map((section) => `${section.type} ${span(section)}`)).toEqual([
				'yaml 0:0-2:3', 'heading 3:0-3:3', 'paragraph 4:0-4:4', 'list 6:0-6:6', 'blockquote 8:0-8:7',
				'callout 10:0-10:17', 'code 12:0-14:3', 'table 16:0-18:9', 'thematicBreak 20:0-20:3',
			]);
		});

		it('[measured] a block comment is a section, and what is in it gives no list items but its tags', async () => {
			const { sections, listItems, tags } = await cache('text\n%%\n- [ ] #task hidden\n%%\n');
			expect(sections?.map((section) => `${section.type} ${span(section)}`)).toEqual(['paragraph 0:0-0:4', 'comment 1:0-3:2']);
			expect(listItems).toBeUndefined();
			expect(tags?.map(({ tag }) => tag)).toEqual(['#task']);
		});

		it('[measured] an HTML comment gives nothing, inside a line too', async () => {
			const { sections, tags, links } = await cache('<!--\n- #a [[B]]\n-->\n\n- #c <!-- #d [[E]] -->\n');
			expect(sections?.map(({ type }) => type)).toEqual(['html', 'list']);
			expect(tags?.map(({ tag }) => tag)).toEqual(['#c']);
			expect(links).toBeUndefined();
		});

		it('[documented] headings have their text and level; those in code are none', async () => {
			const { headings } = await cache('# One ##\n\n```\n# not\n```\n\n### [[Three]]\nTwo\n---\n#nospace\n');
			expect(headings?.map(({ heading, level }) => [level, heading])).toEqual([[1, 'One'], [3, '[[Three]]'], [2, 'Two']]);
		});

		it('[documented] positions are offsets of the text as it is, also with CRLF', async () => {
			const { headings, sections } = await cache('# Ä😀\r\n\r\ntext\r\n');
			expect(headings?.[0]?.position.end).toEqual({ line: 0, col: 5, offset: 5 });
			expect(sections?.[1]?.position).toEqual({ start: { line: 2, col: 0, offset: 9 }, end: { line: 2, col: 4, offset: 13 } });
		});

		it('[measured] an empty note has an empty cache', async () => {
			expect(await cache('')).toEqual({});
		});

		it('[unverified] a code block that is not closed reaches to the end', async () => {
			const { sections, tags } = await cache('```\n#a\n\n#b');
			expect(sections?.map((section) => `${section.type} ${span(section)}`)).toEqual(['code 0:0-3:2']);
			expect(tags).toBeUndefined();
		});
	});

	describe('tags', () => {
		it('[documented] tags may be nested and in any script, and are no mere numbers', async () => {
			const { tags } = await cache('#person/work #büro #人脉 #2026 #y2026 a#b #a,#c');
			expect(tags?.map(({ tag }) => tag)).toEqual(['#person/work', '#büro', '#人脉', '#y2026', '#a', '#c']);
		});

		it('[documented] code gives no tags and no links', async () => {
			const { tags, links } = await cache('`#a [[A]]` ``#b ` [[B]]`` ` #c [[C]]\n\n```\n#d [[D]]\n```\n\n    #e\n');
			expect(tags?.map(({ tag }) => tag)).toEqual(['#c']);
			expect(links?.map(({ link }) => link)).toEqual(['C']);
		});

		it('[measured] those in an inline comment are there', async () => {
			const { tags } = await cache('- x %% #seen %%\n');
			expect(tags?.map(({ tag }) => tag)).toEqual(['#seen']);
		});

		it('[unverified] addresses and link texts hold no tags', async () => {
			const { tags } = await cache('https://example.com/#anchor [#text](https://example.com) [[A#B]] #real');
			expect(tags?.map(({ tag }) => tag)).toEqual(['#real']);
		});
	});
}
