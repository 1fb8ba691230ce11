import type { Rapport } from '../context';
import { firstLook } from '../settings/first-look';
import { showMessage } from '../ui/notices';
import { vaultFolders } from '../vault/vault-folders';
import { openStaleList } from './open-stale-list';

/** Greets a user who has just switched the plugin on: opens the list, and says what was found. */
export async function welcome({ app, ready, vaultConfig, settings, strings }: Rapport): Promise<void> {
	await openStaleList(app, false);
	await ready();
	const config = vaultConfig();
	if (config) showMessage(firstLook(vaultFolders(app), config.dailyNotes, settings(), strings.settings.firstLook));
}
