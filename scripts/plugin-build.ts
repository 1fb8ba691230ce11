/** Building the plugin from scripts, and knowing when that is needed. */
import esbuild, { type BuildOptions } from 'esbuild';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
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

/** Builds main.js only where it is missing or older than what it is made of. */
export async function buildIfOlder(): Promise<void> {
	const built = `${root}main.js`;
	const newest = Math.max(...['esbuild.config.mjs', 'package-lock.json', ...filesBelow('src')].map((path) => statSync(root + path).mtimeMs));
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
