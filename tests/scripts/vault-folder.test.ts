import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readVaultFolder, writeChanged } from '../../scripts/vault-folder';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'rapport-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Buffer): void {
	mkdirSync(join(folder, path, '..'), { recursive: true });
	writeFileSync(join(folder, path), content);
}

test('notes and the app\'s own JSON are read; other dot folders, node_modules and other files are not', async () => {
	for (const path of ['A.md', 'People/Ada.md', '.obsidian/daily-notes.json', '.obsidian/plugins/x/data.json']) write(path, '{}');
	for (const path of ['.git/a.md', '.trash/B.md', 'node_modules/x/readme.md', 'photo.png', '.obsidian/workspace.css', '.obsidian-old/a.json']) write(path, '{}');
	expect(Object.keys(await readVaultFolder(folder)).sort()).toEqual(['.obsidian/daily-notes.json', '.obsidian/plugins/x/data.json', 'A.md', 'People/Ada.md']);
});

test('only changed files are written, byte for byte', async () => {
	const marked = '\uFEFF---\r\ncircle: growth\r\n---\r\nline';
	write('Marked.md', marked);
	write('Same.md', 'same');
	const { mtimeMs } = statSync(join(folder, 'Same.md'));
	const before = await readVaultFolder(folder);
	const written = await writeChanged(folder, before, { ...before, 'Marked.md': `${marked}\r\nmore`, 'New/Note.md': 'new' });
	expect(written).toEqual(['Marked.md', 'New/Note.md']);
	expect(readFileSync(join(folder, 'Marked.md'))).toEqual(Buffer.from(`${marked}\r\nmore`));
	expect(readFileSync(join(folder, 'New/Note.md'), 'utf8')).toBe('new');
	expect(statSync(join(folder, 'Same.md')).mtimeMs).toBe(mtimeMs);
});

test('what the app keeps in its own folder is not written', async () => {
	write('.obsidian/app.json', '{}');
	const before = await readVaultFolder(folder);
	expect(await writeChanged(folder, before, { '.obsidian/app.json': '{"a":1}', '.obsidian/workspace.json': '{}' })).toEqual([]);
	expect(readFileSync(join(folder, '.obsidian/app.json'), 'utf8')).toBe('{}');
});

test('a file that is no UTF-8 text is never written over', async () => {
	write('Latin.md', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
	const before = await readVaultFolder(folder);
	await expect(writeChanged(folder, before, { 'Latin.md': 'other' })).rejects.toThrow('Latin.md');
	expect(readFileSync(join(folder, 'Latin.md'))).toEqual(Buffer.from([0x63, 0x61, 0x66, 0xe9]));
});

test('a missing folder is the caller\'s mistake', async () => {
	await expect(readVaultFolder(join(folder, 'none'))).rejects.toThrow('There is no folder');
});
