// The only part of the host that needs Node: a real folder as a vault, for the terminal.
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isHidden } from './core/path';
import type { HostOptions } from './index';

// Of the configuration, the settings of the app and of plugins; of other dot folders nothing.
const CONFIG = /^\.obsidian(?:\/[^/]+\.json|\/plugins(?:\/[^/]+(?:\/data\.json)?)?)?$/;
const TEXT = /\.(?:md|json|base|canvas|txt|csv|vcf)$/i;

/** The texts and times of a folder, as `createHost` takes them; files that are no text are there with nothing in them. */
export async function readFolder(root: string): Promise<Required<Pick<HostOptions, 'files' | 'stats'>>> {
	const files: Record<string, string> = {};
	const stats: Record<string, { ctime: number; mtime: number }> = {};
	const visit = async (folder: string): Promise<void> => {
		for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
			const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
			if (isHidden(path) && !CONFIG.test(path)) continue;
			if (entry.isDirectory()) await visit(path);
			else if (entry.isFile()) {
				const { birthtimeMs, mtimeMs } = await stat(join(root, path));
				files[path] = TEXT.test(path) ? await readFile(join(root, path), 'utf8') : '';
				stats[path] = { ctime: birthtimeMs, mtime: mtimeMs };
			}
		}
	};
	await visit('');
	return { files, stats };
}

/** Writes to the folder what became different between two snapshots, and tells the paths. */
export async function writeDifferences(root: string, before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): Promise<string[]> {
	const changed = Object.keys({ ...before, ...after }).filter((path) => before[path] !== after[path]);
	for (const path of changed) {
		const text = after[path];
		if (text === undefined) {
			await rm(join(root, path));
			continue;
		}
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
	return changed;
}
