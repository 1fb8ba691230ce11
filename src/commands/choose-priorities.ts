import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { PrioritiesModal } from '../ui/priorities-modal';

/** Adds the command that chooses the few people of the year. */
export function addChoosePriorities(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'choose-priorities',
		name: rapport.strings.priorities.command,
		icon: 'lucide-star',
		callback: () => new PrioritiesModal(rapport).open(),
	});
}
