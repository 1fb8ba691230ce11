import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { MultipliersModal } from '../ui/multipliers-modal';

/** Adds the command that lists who led the user to others. */
export function addShowMultipliers(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'show-multipliers',
		name: rapport.strings.introductions.multipliers,
		icon: 'lucide-waypoints',
		callback: () => new MultipliersModal(rapport).open(),
	});
}
