/** `npm run install-into -- VAULT`: builds the plugin and copies its three files into a vault. */
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, root } from './plugin-build';
import { callersPath, UsageError } from './vault-folder';

/**
 * Copies the built plugin into a vault's plugin folder; gives that folder.
 * @throws UsageError where there is no such folder, or where it is no vault
 */
export function installInto(vault: string): string {
	if (!existsSync(vault) || !statSync(vault).isDirectory()) throw new UsageError(`There is no folder ${vault}`);
	if (!existsSync(join(vault, '.obsidian'))) {
		throw new UsageError(`${vault} is no vault yet: it has no folder .obsidian. In Obsidian choose "Open folder as vault" and this folder, then try again.`);
	}
	const target = join(vault, '.obsidian', 'plugins', 'rapport');
	mkdirSync(target, { recursive: true });
	for (const name of ['main.js', 'manifest.json', 'styles.css']) copyFileSync(root + name, join(target, name));
	return target;
}

if (process.argv[1]?.endsWith('install-into.ts')) {
	const [vault] = process.argv.slice(2);
	try {
		if (vault === undefined) throw new UsageError('Which vault? npm run install-into -- VAULT');
		await buildPlugin();
		console.log(`Rapport is in ${installInto(callersPath(vault))}\nIn Obsidian: Settings → Community plugins → reload the list, then turn Rapport on.`);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
	}
}
