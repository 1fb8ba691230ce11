import { describe, expect, it } from 'vitest';
import { cacheOf, fileAt, span, withApp, type MakeApp } from './subject';

export function linkContract(makeApp: MakeApp): void {
	describe('links in text', () => {
		it('[measured] a wiki link has its target, its source and the text it shows', async () => {
			const { links } = await cacheOf(makeApp, 'x [[A]] [[P/B|Bee]] [[C#D]] [[#E]] [[F#^g]]\n');
			expect(links?.map(({ link, original, displayText }) => [link, original, displayText])).toEqual([
				['A', '[[A]]', 'A'], ['P/B', '[[P/B|Bee]]', 'Bee'], ['C#D', '[[C#D]]', 'C > D'], ['#E', '[[#E]]', 'E'], ['F#^g', '[[F#^g]]', 'F > ^g'],
			]);
			expect(links?.[0] && span(links[0])).toBe('0:2-0:7');
		});

		it('[documented] a Markdown link to a note is decoded; an address outside is none', async () => {
			const { links } = await cacheOf(makeApp, '[Ada](People/Ada%20Lovelace.md) [B](<People/B C.md>) [web](https://example.com) [mail](mailto:a@b.c)\n');
			expect(links?.map(({ link, displayText }) => [link, displayText])).toEqual([['People/Ada Lovelace.md', 'Ada'], ['People/B C.md', 'B']]);
		});

		it('[documented] embeds are no links', async () => {
			const { links, embeds } = await cacheOf(makeApp, '![[A]] ![b](b.png) [[C]]\n');
			expect(embeds?.map(({ link }) => link)).toEqual(['A', 'b.png']);
			expect(links?.map(({ link }) => link)).toEqual(['C']);
		});

		it('[measured] escaped brackets and code are no links', async () => {
			const { links } = await cacheOf(makeApp, 'a \\[\\[#A\\]\\] `[[B]]` [[]]\n');
			expect(links).toBeUndefined();
		});

		it('[unverified] in a table the bar is escaped', async () => {
			const { links } = await cacheOf(makeApp, '| who |\n| --- |\n| [[People/X\\|Nick]] |\n');
			expect(links?.map(({ link, displayText }) => [link, displayText])).toEqual([['People/X', 'Nick']]);
		});
	});

	describe('where a link leads', () => {
		const files = { 'People/Ada.md': '', 'Work/Ada.md': '', 'Work/Note.md': '', 'Bob.md': '', 'v1.2.md': '', 'Pic.png': '' };
		const leads = (linkpath: string, from: string): Promise<string | null> => new Promise((resolve, reject) => {
			withApp(makeApp, files, ({ app }) => resolve(app.metadataCache.getFirstLinkpathDest(linkpath, from)?.path ?? null)).catch(reject);
		});

		it('[documented] the whole path beats the name, and case does not matter', async () => {
			expect(await leads('People/Ada', 'Work/Note.md')).toBe('People/Ada.md');
			expect(await leads('people/ADA', 'Bob.md')).toBe('People/Ada.md');
			expect(await leads('bob', 'Work/Note.md')).toBe('Bob.md');
		});

		it('[documented] the ending may be written or not', async () => {
			expect(await leads('Bob.md', '')).toBe('Bob.md');
			expect(await leads('v1.2', '')).toBe('v1.2.md');
			expect(await leads('Pic.png', '')).toBe('Pic.png');
			expect(await leads('Pic', '')).toBeNull();
		});

		it('[unverified] of two notes with one name the one in the same folder wins, then the shortest path', async () => {
			expect(await leads('Ada', 'Work/Note.md')).toBe('Work/Ada.md');
			expect(await leads('Ada', 'Bob.md')).toBe('Work/Ada.md');
		});

		it('[documented] nothing leads nowhere', async () => {
			expect(await leads('Nobody', 'Bob.md')).toBeNull();
		});

		it('[documented] a unique name is written by name, another by its path', () => withApp(makeApp, files, ({ app }) => {
			expect(app.metadataCache.fileToLinktext(fileAt(app, 'Bob.md'), '')).toBe('Bob');
			expect(app.metadataCache.fileToLinktext(fileAt(app, 'People/Ada.md'), '')).toBe('People/Ada');
			expect(app.metadataCache.fileToLinktext(fileAt(app, 'Bob.md'), '', false)).toBe('Bob.md');
		}));

		it('[measured] resolved links count text, embeds, properties and the note itself', () => withApp(makeApp, { 'A.md': '---\np: "[[B]]"\n---\n[[B]] ![[B]] [[#here]] [[Nobody]]', 'B.md': '' }, ({ app }) => {
			expect(app.metadataCache.resolvedLinks['A.md']).toEqual({ 'B.md': 3, 'A.md': 1 });
			expect(app.metadataCache.unresolvedLinks['A.md']).toEqual({ Nobody: 1 });
			expect(app.metadataCache.resolvedLinks['B.md']).toEqual({});
		}));

		it('[documented] links find a note that comes later, and lose one that goes', () => withApp(makeApp, { 'A.md': '[[B]]' }, async ({ app, settle }) => {
			const file = await app.vault.create('B.md', '');
			await settle();
			expect(app.metadataCache.resolvedLinks['A.md']).toEqual({ 'B.md': 1 });
			await app.vault.delete(file);
			await settle();
			expect(app.metadataCache.unresolvedLinks['A.md']).toEqual({ B: 1 });
		}));
	});
}
