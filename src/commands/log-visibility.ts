import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { openVisibilityDialog } from '../ui/visibility-dialog';

/** Adds the command that logs where the user's own work was seen. */
export function addLogVisibility(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'log-visibility',
		name: rapport.strings.visibility.log,
		icon: 'lucide-megaphone',
		callback: () => openVisibilityDialog(rapport),
	});
}
