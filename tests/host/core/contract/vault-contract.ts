import { describe, expect, it } from 'vitest';
import { fileAt, withApp, type MakeApp } from './subject';

export function vaultContract(makeApp: MakeApp): void {
	describe('vault', () => {
		it('[documented] dot folders are hidden from the vault and visible to the adapter', () => withApp(makeApp, { 'A.md': '', '.obsidian/daily-notes.json': '{"folder":"Daily"}' }, async ({ app }) => {
			expect(app.vault.getAbstractFileByPath('.obsidian')).toBeNull();
			expect(app.vault.getFiles().map(({ path }) => path)).toEqual(['A.md']);
			expect(JSON.parse(await app.vault.adapter.read(`${app.vault.configDir}/daily-notes.json`))).toEqual({ folder: 'Daily' });
		}));

		it('[documented] files and folders are told apart, with name, ending and parent', () => withApp(makeApp, { 'People/Ada Lovelace.md': 'x' }, ({ app, obsidian }) => {
			const file = fileAt(app, 'People/Ada Lovelace.md');
			expect(file).toBeInstanceOf(obsidian.TFile);
			expect([file.basename, file.extension, file.name, file.parent?.path]).toEqual(['Ada Lovelace', 'md', 'Ada Lovelace.md', 'People']);
			expect(app.vault.getFolderByPath('People')).toBeInstanceOf(obsidian.TFolder);
			expect(app.vault.getFileByPath('People')).toBeNull();
			expect(app.vault.getRoot().isRoot()).toBe(true);
			expect(app.vault.getRoot().path).toBe('/');
		}));

		it('[documented] recurseChildren visits the folder and everything in it', () => withApp(makeApp, { 'P/a.md': '', 'P/Q/b.md': '' }, ({ app, obsidian }) => {
			const seen: string[] = [];
			const folder = app.vault.getFolderByPath('P');
			if (folder) obsidian.Vault.recurseChildren(folder, ({ path }) => seen.push(path));
			expect(seen.sort()).toEqual(['P', 'P/Q', 'P/Q/b.md', 'P/a.md']);
		}));

		it('[measured] creating an existing path fails, whatever its case', () => withApp(makeApp, { 'Ada.md': 'one' }, async ({ app }) => {
			await expect(app.vault.create('Ada.md', 'two')).rejects.toThrow('File already exists.');
			await expect(app.vault.create('ADA.md', 'two')).rejects.toThrow('File already exists.');
			expect(await app.vault.read(fileAt(app, 'Ada.md'))).toBe('one');
		}));

		it('[measured] creating in a missing folder fails', () => withApp(makeApp, {}, async ({ app }) => {
			await expect(app.vault.create('Nowhere/a.md', '')).rejects.toThrow();
		}));

		it('[measured] a folder can be made once', () => withApp(makeApp, {}, async ({ app, obsidian }) => {
			expect(await app.vault.createFolder('Daily')).toBeInstanceOf(obsidian.TFolder);
			await expect(app.vault.createFolder('Daily')).rejects.toThrow('already exists');
		}));

		it('[unverified] a folder in a missing folder fails: make each level', () => withApp(makeApp, {}, async ({ app }) => {
			await expect(app.vault.createFolder('a/b')).rejects.toThrow();
		}));

		it('[documented] edits by process do not overwrite each other', () => withApp(makeApp, { 'A.md': '' }, async ({ app }) => {
			const file = fileAt(app, 'A.md');
			await Promise.all(['1', '2', '3', '4'].map((digit) => app.vault.process(file, (text) => text + digit)));
			expect(await app.vault.read(file)).toBe('1234');
		}));

		it('[documented] process hands back what it wrote, and nothing is written when its callback throws', () => withApp(makeApp, { 'A.md': 'old' }, async ({ app }) => {
			const file = fileAt(app, 'A.md');
			expect(await app.vault.process(file, () => 'new')).toBe('new');
			await expect(app.vault.process(file, () => { throw new Error('no'); })).rejects.toThrow('no');
			expect(await app.vault.read(file)).toBe('new');
		}));

		it('[documented] stat follows the writes, the size in bytes', () => withApp(makeApp, { 'A.md': 'é' }, async ({ app }) => {
			const file = fileAt(app, 'A.md');
			expect(file.stat.size).toBe(2);
			const { ctime } = file.stat;
			await app.vault.modify(file, 'ab€');
			expect(file.stat.size).toBe(5);
			expect(file.stat.ctime).toBe(ctime);
			expect(file.stat.mtime).toBeGreaterThanOrEqual(ctime);
		}));

		it('[documented] a byte order mark and CRLF are kept as they are', () => withApp(makeApp, { 'A.md': 'a\r\nb' }, async ({ app }) => {
			const file = fileAt(app, 'A.md');
			await app.vault.process(file, (text) => `${text}\r\nc`);
			expect(await app.vault.read(file)).toBe('a\r\nb\r\nc');
		}));

		it('[documented] rename moves the same object; a taken target fails', () => withApp(makeApp, { 'A.md': 'a', 'B.md': 'b', 'F/x.md': '' }, async ({ app }) => {
			const file = fileAt(app, 'A.md');
			await app.vault.rename(file, 'F/C.md');
			expect(app.vault.getFileByPath('F/C.md')).toBe(file);
			expect([file.path, file.basename, app.vault.getFileByPath('A.md')]).toEqual(['F/C.md', 'C', null]);
			await expect(app.vault.rename(file, 'B.md')).rejects.toThrow('already exists');
		}));

		it('[documented] a renamed folder takes its files along', () => withApp(makeApp, { 'F/G/x.md': 'x' }, async ({ app }) => {
			const file = fileAt(app, 'F/G/x.md');
			const folder = app.vault.getFolderByPath('F');
			if (folder) await app.vault.rename(folder, 'H');
			expect(file.path).toBe('H/G/x.md');
			expect(await app.vault.read(file)).toBe('x');
			expect(app.vault.getAbstractFileByPath('F/G')).toBeNull();
		}));

		it('[documented] delete, trash and copy', () => withApp(makeApp, { 'A.md': 'a', 'B.md': 'b' }, async ({ app }) => {
			const copy = await app.vault.copy(fileAt(app, 'A.md'), 'C.md');
			expect(await app.vault.read(copy)).toBe('a');
			await app.vault.delete(fileAt(app, 'A.md'));
			await app.vault.trash(fileAt(app, 'B.md'), false);
			expect(app.vault.getFiles().map(({ path }) => path)).toEqual(['C.md']);
			expect(await app.vault.adapter.read('.trash/B.md')).toBe('b');
		}));

		it('[documented] the adapter makes, lists and removes in dot folders', () => withApp(makeApp, {}, async ({ app }) => {
			const { adapter } = app.vault;
			await adapter.mkdir('.obsidian/plugins/x');
			await adapter.write('.obsidian/plugins/x/data.json', '{}');
			expect(await adapter.list('.obsidian/plugins/x')).toEqual({ files: ['.obsidian/plugins/x/data.json'], folders: [] });
			expect((await adapter.stat('.obsidian/plugins/x/data.json'))?.size).toBe(2);
			await adapter.remove('.obsidian/plugins/x/data.json');
			expect(await adapter.exists('.obsidian/plugins/x/data.json')).toBe(false);
		}));

		it('[documented] normalizePath removes outer and doubled slashes and odd blanks', () => withApp(makeApp, {}, ({ obsidian: { normalizePath } }) => {
			expect(normalizePath('/People//Ada\u00A0Lovelace.md/')).toBe('People/Ada Lovelace.md');
			expect(normalizePath('People\\Ada.md')).toBe('People/Ada.md');
			expect(normalizePath('/')).toBe('/');
		}));
	});
}
