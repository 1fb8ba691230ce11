/** Reading a real folder of Markdown, and writing back what changed, byte for byte. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The vault's text files by path, with `/` between folders. */
export type VaultFiles = Record<string, string>;

/** A mistake of the caller's, to be shown as it is, without a stack. */
export class UsageError extends Error {}

const readAtOnce = 64;

/**
 * Reads the notes below a folder and the JSON of its `.obsidian` folder; other dot folders and `node_modules` are left out.
 * @throws UsageError where there is no such folder
 */
export async function readVaultFolder(folder: string): Promise<VaultFiles> {
	if (!existsSync(folder) || !(await stat(folder)).isDirectory()) throw new UsageError(`There is no folder ${folder}`);
	const paths = await textFilesBelow(folder, '');
	const files: VaultFiles = {};
	for (let at = 0; at < paths.length; at += readAtOnce) {
		await Promise.all(paths.slice(at, at + readAtOnce).map(async (path) => {
			// Kept as it is: Node leaves a byte-order mark and carriage returns alone.
			files[path] = await readFile(join(folder, path), 'utf8');
		}));
	}
	return Object.fromEntries(paths.map((path) => [path, files[path] ?? '']));
}

/** Writes the notes that differ from what was read; gives their paths. Layout and settings are the app's own business. */
export async function writeChanged(folder: string, before: VaultFiles, after: VaultFiles): Promise<string[]> {
	const changed = Object.keys(after).filter((path) => after[path] !== before[path] && !path.startsWith('.'));
	for (const path of changed) {
		const target = join(folder, path);
		const was = before[path];
		if (was !== undefined && !(await readFile(target)).equals(Buffer.from(was))) {
			throw new UsageError(`${path} is no UTF-8 text or was changed meanwhile; it was left as it is`);
		}
		await mkdir(dirname(target), { recursive: true });
		await writeFile(target, after[path] ?? '');
	}
	return changed;
}

/** The folder that a caller means, seen from where npm was called. */
export function callersPath(path: string): string {
	return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

async function textFilesBelow(folder: string, below: string): Promise<string[]> {
	const found: string[] = [];
	for (const entry of await readdir(join(folder, below), { withFileTypes: true })) {
		const path = below === '' ? entry.name : `${below}/${entry.name}`;
		// A link may lead out of the vault, or round in circles; Obsidian follows it, a runner need not.
		if (entry.isDirectory()) {
			if (isOpened(path, entry.name)) found.push(...(await textFilesBelow(folder, path)));
		} else if (entry.isFile() && isText(path)) found.push(path);
	}
	return found.sort();
}

function isOpened(path: string, name: string): boolean {
	if (path.startsWith('.obsidian')) return path === '.obsidian' || path.startsWith('.obsidian/');
	return !name.startsWith('.') && name !== 'node_modules';
}

function isText(path: string): boolean {
	return path.startsWith('.obsidian/') ? path.endsWith('.json') : path.toLowerCase().endsWith('.md') && !/(^|\/)\./.test(path);
}
