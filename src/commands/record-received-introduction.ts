import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { openIntroductionReceived } from '../ui/introduction-received';
import { currentPerson } from './active-person';

/** Adds the command and the menu item that record an introduction received; the current person is taken for the one who made it. */
export function addRecordReceivedIntroduction(plugin: Plugin, rapport: Rapport): void {
	const { app: { workspace }, network, strings: { introductions: texts } } = rapport;
	plugin.addCommand({
		id: 'record-received-introduction',
		name: texts.record,
		icon: 'lucide-user-round-plus',
		callback: () => {
			const person = currentPerson(rapport);
			openIntroductionReceived(rapport, person ? [person.path] : []);
		},
	});
	plugin.registerEvent(workspace.on('file-menu', (menu, { path }) => {
		if (network.people.has(path)) menu.addItem((item) => item.setSection('action').setTitle(texts.introducedBy).setIcon('lucide-user-round-plus').onClick(() => openIntroductionReceived(rapport, [path])));
	}));
}
