/** Building the plugin from scripts, and knowing when that is needed. */
import esbuild, { type BuildOptions } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What a plugin folder holds, as text. */
export interface BuiltPlugin {
	readonly main: string;
	readonly styles: string;
	readonly manifest: string;
}

/** Builds main.js, as `npm run build` does. */
export async function buildPlugin(): Promise<void> {
	const { options } = (await import(new URL('../esbuild.config.mjs', import.meta.url).href)) as { options: BuildOptions };
	await esbuild.build(options);
}

/** The bytes of main.js as it is built from a copy of the sources in another folder. */
export function builtElsewhere(): Buffer {
	const folder = mkdtempSync(join(tmpdir(), 'rapport '));
	try {
		for (const name of ['src', 'esbuild.config.mjs', 'package.json', 'tsconfig.json']) cpSync(root + name, join(folder, name), { recursive: true });
		symlinkSync(`${root}node_modules`, join(folder, 'node_modules'), 'junction');
		const { status } = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: folder, stdio: 'inherit' });
		if (status !== 0) throw new Error('The copy could not be built.');
		return readFileSync(join(folder, 'main.js'));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Builds main.js only where it is missing or older than what it is made of. */
export async function buildIfOlder(): Promise<void> {
	const built = `${root}main.js`;
	const newest = Math.max(...['esbuild.config.mjs', 'package-lock.json', 'tsconfig.json', ...filesBelow('src')].map((path) => statSync(root + path).mtimeMs));
	if (!existsSync(built) || statSync(built).mtimeMs < newest) await buildPlugin();
}

/** Reads the three files that Obsidian loads. */
export function readBuilt(): BuiltPlugin {
	const read = (name: string): string => readFileSync(root + name, 'utf8');
	return { main: read('main.js'), styles: read('styles.css'), manifest: read('manifest.json') };
}

function filesBelow(folder: string): string[] {
	return readdirSync(root + folder, { recursive: true, withFileTypes: true })
		.map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`)
		.concat(folder);
}
