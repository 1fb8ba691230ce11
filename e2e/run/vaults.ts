/** The vaults of a run, in a folder that goes with it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoVault } from '../../scripts/demo-vault';
import { localDay } from '../../scripts/local-day';
import { readVaultFolder } from '../../scripts/vault-folder';
import { THROW_AWAY_MARK } from '../contract/emptied-vault';

const testVault = fileURLToPath(new URL('../../test-vault', import.meta.url));

/** Writes the demo vault as of today, and one that the contract may empty; gives their folders. */
export async function writeVaults(folder: string): Promise<{ readonly demoVault: string; readonly emptyVault: string }> {
	const notes = demoVault(localDay(new Date()), await readVaultFolder(testVault));
	return {
		demoVault: write(join(folder, 'demo'), notes),
		emptyVault: write(join(folder, 'contract'), { [THROW_AWAY_MARK]: '', '.obsidian/app.json': '{"promptDelete":false}' }),
	};
}

function write(folder: string, files: Readonly<Record<string, string>>): string {
	for (const [path, text] of Object.entries(files)) {
		const target = join(folder, path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}
	return folder;
}
