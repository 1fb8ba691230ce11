import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { LogModal } from '../ui/log-modal';
import { activePerson } from './active-person';

/** Adds the command that logs a touchpoint of any kind; the active note's person is on it. */
export function addLogTouchpoint(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'log-touchpoint',
		name: rapport.strings.commands.logTouchpoint,
		icon: 'lucide-square-pen',
		callback: () => new LogModal(rapport, { people: activePerson(rapport), isKindOpen: true }).open(),
	});
}
