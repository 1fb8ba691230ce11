import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { GoalModal } from '../ui/goal-modal';

/** Adds the command that sets the goal of the next months, or changes it. */
export function addSetNetworkingGoal(plugin: Plugin, rapport: Rapport): void {
	plugin.addCommand({
		id: 'set-networking-goal',
		name: rapport.strings.goal.command,
		icon: 'lucide-flag',
		callback: () => new GoalModal(rapport).open(),
	});
}
