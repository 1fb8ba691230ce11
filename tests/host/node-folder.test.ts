import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolder, writeDifferences } from './node-folder';

let root = '';

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'host-'));
	for (const folder of ['People', '.git', '.obsidian/plugins/rapport']) await mkdir(join(root, folder), { recursive: true });
	for (const path of ['People/Ada.md', 'pic.png', '.git/config', '.obsidian/app.json', '.obsidian/plugins/rapport/data.json', '.obsidian/plugins/rapport/main.js']) {
		await writeFile(join(root, path), `text of ${path}`);
	}
});

afterEach(() => rm(root, { recursive: true }));

it('a folder is read with its configuration and without code, other dot folders and the bytes of pictures', async () => {
	const { files, stats } = await readFolder(root);
	expect(Object.keys(files).sort()).toEqual(['.obsidian/app.json', '.obsidian/plugins/rapport/data.json', 'People/Ada.md', 'pic.png']);
	expect([files['People/Ada.md'], files['pic.png']]).toEqual(['text of People/Ada.md', '']);
	expect(stats['People/Ada.md']?.mtime).toBeGreaterThan(0);
});

it('only what became different is written back', async () => {
	const { files } = await readFolder(root);
	const { 'People/Ada.md': _gone, ...rest } = files;
	expect(await writeDifferences(root, files, { ...rest, 'Daily/2026.md': 'new' })).toEqual(['People/Ada.md', 'Daily/2026.md']);
	expect(await readFile(join(root, 'Daily/2026.md'), 'utf8')).toBe('new');
	expect(await readFile(join(root, 'pic.png'), 'utf8')).toBe('text of pic.png');
	expect((await readFolder(root)).files).not.toHaveProperty('People/Ada.md');
});
