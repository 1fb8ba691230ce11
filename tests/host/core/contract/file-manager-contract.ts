import { describe, expect, it } from 'vitest';
import { fileAt, withApp, type MakeApp } from './subject';

export function fileManagerContract(makeApp: MakeApp): void {
	describe('links written for the user', () => {
		it('[documented] a wiki link by name, with place and shown text', () => withApp(makeApp, { 'People/Ada Lovelace.md': '', 'Log.md': '' }, ({ app }) => {
			const file = fileAt(app, 'People/Ada Lovelace.md');
			expect(app.fileManager.generateMarkdownLink(file, 'Log.md')).toBe('[[Ada Lovelace]]');
			expect(app.fileManager.generateMarkdownLink(file, 'Log.md', '#Work', 'Ada')).toBe('[[Ada Lovelace#Work|Ada]]');
			expect(app.fileManager.generateMarkdownLink(file, file.path, '#Work')).toBe('[[#Work]]');
		}));

		it('[documented] a Markdown link where the user wants those, blanks encoded', () => withApp(makeApp, { 'People/Ada Lovelace.md': '', 'Log.md': '', '.obsidian/app.json': '{"useMarkdownLinks":true}' }, ({ app }) => {
			const file = fileAt(app, 'People/Ada Lovelace.md');
			expect(app.fileManager.generateMarkdownLink(file, 'Log.md')).toBe('[Ada Lovelace](Ada%20Lovelace.md)');
			expect(app.fileManager.generateMarkdownLink(file, 'Log.md', '', 'Ada')).toBe('[Ada](Ada%20Lovelace.md)');
		}));
	});

	describe('the form of new links', () => {
		const linkWith = (format: string): Promise<string> => new Promise((resolve, reject) => {
			const files = { 'People/Ada.md': '', 'Daily/2026/Log.md': '', '.obsidian/app.json': JSON.stringify({ newLinkFormat: format }) };
			withApp(makeApp, files, ({ app }) => resolve(app.fileManager.generateMarkdownLink(fileAt(app, 'People/Ada.md'), 'Daily/2026/Log.md'))).catch(reject);
		});

		it('[documented] is the shortest, or from the root, or from the note', async () => {
			expect(await linkWith('shortest')).toBe('[[Ada]]');
			expect(await linkWith('absolute')).toBe('[[People/Ada]]');
			expect(await linkWith('relative')).toBe('[[../../People/Ada]]');
		});
	});

	describe('renaming with links', () => {
		it('[documented] links lead to the renamed note, their text kept', () => withApp(makeApp, { 'Ada.md': '', 'A.md': '---\np: "[[Ada]]"\n---\n[[Ada#H|her]] [x](Ada.md) [[Ada L]] ![[Ada]]' }, async ({ app, settle }) => {
			await app.fileManager.renameFile(fileAt(app, 'Ada.md'), 'Countess Ada.md');
			await settle();
			expect(await app.vault.read(fileAt(app, 'A.md'))).toBe('---\np: "[[Countess Ada]]"\n---\n[[Countess Ada#H|her]] [x](Countess%20Ada.md) [[Ada L]] ![[Countess Ada]]');
		}));

		it('[documented] a move to another folder changes only links that need it', () => withApp(makeApp, { 'P/Ada.md': '', 'Q/x.md': '', 'A.md': '[[Ada]] [[P/Ada]]' }, async ({ app, settle }) => {
			await app.fileManager.renameFile(fileAt(app, 'P/Ada.md'), 'Q/Ada.md');
			await settle();
			expect(await app.vault.read(fileAt(app, 'A.md'))).toBe('[[Ada]] [[Q/Ada]]');
		}));
	});

	describe('processFrontMatter', () => {
		it('[measured] keys keep their order; comments, quotes and flow lists do not stay', () => withApp(makeApp, { 'A.md': '---\n# note\nb: \'x\'\na: [1, 2]\n---\nbody\n' }, async ({ app }) => {
			const file = fileAt(app, 'A.md');
			await app.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => { frontmatter['c'] = '2023-12-17'; });
			expect(await app.vault.read(file)).toBe('---\nb: x\na:\n  - 1\n  - 2\nc: 2023-12-17\n---\nbody\n');
		}));

		it('[documented] a note without properties gets a block', () => withApp(makeApp, { 'A.md': 'body' }, async ({ app }) => {
			const file = fileAt(app, 'A.md');
			await app.fileManager.processFrontMatter(file, (frontmatter: Record<string, unknown>) => { frontmatter['a'] = 1; });
			expect(await app.vault.read(file)).toBe('---\na: 1\n---\nbody');
		}));

		it('[documented] unreadable properties throw, and nothing is written', () => withApp(makeApp, { 'A.md': '---\na: b: c\n---\n' }, async ({ app }) => {
			const file = fileAt(app, 'A.md');
			await expect(app.fileManager.processFrontMatter(file, () => {})).rejects.toThrow();
			expect(await app.vault.read(file)).toBe('---\na: b: c\n---\n');
		}));
	});

	describe('files where the user wants them', () => {
		it('[documented] new notes go where the settings say', () => withApp(makeApp, { 'P/a.md': '', 'Inbox/b.md': '', '.obsidian/app.json': '{"newFileLocation":"folder","newFileFolderPath":"Inbox"}' }, ({ app }) => {
			expect(app.fileManager.getNewFileParent('P/a.md').path).toBe('Inbox');
		}));

		it('[documented] trashFile follows the user\'s choice', () => withApp(makeApp, { 'A.md': 'a', '.obsidian/app.json': '{"trashOption":"local"}' }, async ({ app }) => {
			await app.fileManager.trashFile(fileAt(app, 'A.md'));
			expect(app.vault.getFileByPath('A.md')).toBeNull();
			expect(await app.vault.adapter.exists('.trash/A.md')).toBe(true);
		}));

		it('[documented] an attachment gets a path that is free', () => withApp(makeApp, { 'pic.png': '' }, async ({ app }) => {
			expect(await app.fileManager.getAvailablePathForAttachment('pic.png', '')).toBe('pic 1.png');
		}));
	});
}
