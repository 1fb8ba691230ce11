import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { NewPersonModal } from '../ui/new-person-modal';

/** Adds the command that makes a person's note. */
export function addNewPerson(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'new-person',
		name: rapport.strings.commands.newPerson,
		icon: 'lucide-user-plus',
		callback: () => new NewPersonModal(rapport).open(),
	});
}
