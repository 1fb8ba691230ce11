import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { reporting } from '../ui/reporting';

/** Adds the command that makes an existing vault one that Rapport understands; what it takes is loaded on first need. */
export function addAdoptVault(plugin: Plugin, rapport: Rapport): void {
	const { strings } = rapport;
	plugin.addCommand({
		id: 'adopt-vault',
		name: strings.adopt.command,
		icon: 'lucide-sprout',
		callback: () => reporting(strings, strings.adopt.command, async () => {
			await rapport.ready();
			const { AdoptModal } = await import('../ui/adopt/adopt-modal');
			new AdoptModal(rapport, await rapport.adopter()).open();
		}),
	});
}
