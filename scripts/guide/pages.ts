/** The pages of the guide that are made from the running plugin. */
import type { Host } from '../../tests/host/index';
import { commandsPage } from './commands-page';
import { settingsPage } from './settings-page';

/** Path from the root → text. */
export function guidePages(host: Host): Readonly<Record<string, string>> {
	return { 'docs/commands.md': commandsPage(host), 'docs/settings.md': settingsPage(host) };
}
