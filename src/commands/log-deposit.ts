import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { LogModal } from '../ui/log-modal';
import { peopleToLog } from './active-person';

/** Adds the command that logs something given; the active note's person is on it, or those chosen in the list. */
export function addLogDeposit(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'log-deposit',
		name: rapport.strings.commands.logDeposit,
		icon: 'lucide-plus',
		callback: () => new LogModal(rapport, { kind: 'deposit', people: peopleToLog(rapport) }).open(),
	});
}
