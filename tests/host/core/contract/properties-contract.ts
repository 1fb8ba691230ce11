import { describe, expect, it } from 'vitest';
import { cacheOf, withApp, type MakeApp } from './subject';

export function propertyContract(makeApp: MakeApp): void {
	const cache = (text: string): ReturnType<typeof cacheOf> => cacheOf(makeApp, text);

	describe('properties', () => {
		it('[measured] days and times stay text, numbers and booleans do not', async () => {
			const { frontmatter } = await cache('---\nday: 2024-07-21\ntime: 2024-07-21T12:37:00\nn: 246\nb: true\nyes: yes\nnothing:\nlist:\n  - a\n---\n');
			expect(frontmatter).toEqual({ day: '2024-07-21', time: '2024-07-21T12:37:00', n: 246, b: true, yes: 'yes', nothing: null, list: ['a'] });
		});

		it('[measured] links that are a whole value are frontmatter links, with their place in a list', async () => {
			const { frontmatterLinks, links } = await cache('---\none: "[[A|B]]"\nmany:\n  - "[[C#D]]"\n  - plain\n  - "[[E]]"\ntext: see [[F]] there\n---\n');
			expect(frontmatterLinks).toEqual([
				{ key: 'one', link: 'A', original: '[[A|B]]', displayText: 'B' },
				{ key: 'many.0', link: 'C#D', original: '[[C#D]]', displayText: 'C > D' },
				{ key: 'many.2', link: 'E', original: '[[E]]', displayText: 'E' },
			]);
			expect(links).toBeUndefined();
		});

		it('[measured] with properties and no link the list is empty, not absent', async () => {
			expect((await cache('---\na: 1\n---\n')).frontmatterLinks).toEqual([]);
		});

		it('[documented] unreadable properties are a section without properties', async () => {
			for (const yaml of ['a: b: c', 'a: @x', '- @name', 'a: 1\na: 2', 'a: [[A]] [[B]]']) {
				const { frontmatter, sections } = await cache(`---\n${yaml}\n---\ntext\n`);
				expect([yaml, frontmatter, sections?.map(({ type }) => type)]).toEqual([yaml, undefined, ['yaml', 'paragraph']]);
			}
		});

		it('[measured] an empty block is a section without properties', async () => {
			const { frontmatter, frontmatterPosition, sections } = await cache('---\n---\n');
			expect([frontmatter, frontmatterPosition, sections?.map(({ type }) => type)]).toEqual([undefined, undefined, ['yaml']]);
		});

		it('[documented] only a closed block from line 1 on is one; blanks after the closing line are fine', async () => {
			expect((await cache('---\na: 1\n---  \n')).frontmatter).toEqual({ a: 1 });
			expect((await cache('---\r\na: 1\r\n---\r\n')).frontmatter).toEqual({ a: 1 });
			expect((await cache('---\na: 1\n\ntext')).frontmatter).toBeUndefined();
			expect((await cache('\n---\na: 1\n---\n')).frontmatter).toBeUndefined();
		});

		it('[unverified] a byte order mark before the block is no obstacle', async () => {
			const { frontmatter, frontmatterPosition } = await cache('\uFEFF---\na: 1\n---\n# H\n');
			expect(frontmatter).toEqual({ a: 1 });
			expect(frontmatterPosition?.end.offset).toBe(13);
		});

		it('[unverified] a byte order mark before the text is none of it', async () => {
			const { listItems, tags } = await cache('\uFEFF- #a\n- #b\n');
			expect(listItems?.map(({ position }) => position.start.offset)).toEqual([1, 6]);
			expect(tags?.map(({ tag }) => tag)).toEqual(['#a', '#b']);
		});

		it('[measured] a link without quotes is a nested list', async () => {
			expect((await cache('---\nlast: [[2026-02-04]]\n---\n')).frontmatter).toEqual({ last: [['2026-02-04']] });
		});
	});

	describe('YAML and properties as functions', () => {
		it('[measured] stringifyYaml writes what the app writes', () => withApp(makeApp, {}, ({ obsidian: { stringifyYaml } }) => {
			expect(stringifyYaml({ date: '2023-12-17', numberish: '007', boolish: 'true', colon: 'a: b', nul: null, list: ['a', '[[link]]'], link: '[[link]]' }))
				.toBe('date: 2023-12-17\nnumberish: "007"\nboolish: "true"\ncolon: "a: b"\nnul:\nlist:\n  - a\n  - "[[link]]"\nlink: "[[link]]"\n');
		}));

		it('[measured] only `tags` gives tags, and two in one text are none', () => withApp(makeApp, {}, ({ obsidian: { getAllTags, parseFrontMatterTags } }) => {
			expect(parseFrontMatterTags({ tags: ['one', '#two'] })).toEqual(['#one', '#two']);
			expect(parseFrontMatterTags({ tags: 'one' })).toEqual(['#one']);
			expect(parseFrontMatterTags({ tags: 'one, two' })).toEqual([]);
			expect(parseFrontMatterTags({ tags: null })).toBeNull();
			expect(parseFrontMatterTags({ TAG: ['one'] })).toBeNull();
			expect(getAllTags({ frontmatter: { tags: 'one' } })).toEqual(['#one']);
		}));

		it('[documented] getFrontMatterInfo tells where the block and the content start', () => withApp(makeApp, {}, ({ obsidian: { getFrontMatterInfo } }) => {
			const text = '---\na: 1\n---\nbody';
			const info = getFrontMatterInfo(text);
			expect(info.exists).toBe(true);
			expect(text.slice(info.contentStart)).toBe('body');
			expect(info.frontmatter.trim()).toBe('a: 1');
			expect(getFrontMatterInfo('---\na: 1\n').exists).toBe(false);
		}));
	});
}
