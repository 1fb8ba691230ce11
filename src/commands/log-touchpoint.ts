import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { LogModal } from '../ui/log-modal';
import { peopleToLog } from './active-person';

/** Adds the command that logs a touchpoint of any kind; the active note's person is on it, or those chosen in the list. */
export function addLogTouchpoint(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'log-touchpoint',
		name: rapport.strings.commands.logTouchpoint,
		icon: 'lucide-square-pen',
		callback: () => new LogModal(rapport, { people: peopleToLog(rapport), isKindOpen: true }).open(),
	});
}
