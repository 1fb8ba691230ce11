import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { placePeople } from '../ui/place-people';

/** Adds the command that places people who are nowhere yet, one at a time. */
export function addPlacePeople(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({ id: 'place-people', name: rapport.strings.triage.command, icon: 'lucide-list-todo', callback: () => placePeople(rapport) });
}
