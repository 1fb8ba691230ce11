import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { openIntroductionReceived } from '../ui/introduction-received';
import { currentPeople } from './active-person';

/** Adds the command and the menu item that record an introduction received; the current person is taken for the one who made it. */
export function addRecordReceivedIntroduction(plugin: Plugin, rapport: Rapport): void {
	const { app: { workspace }, network, strings: { introductions: texts } } = rapport;
	plugin.addCommand({
		id: 'record-received-introduction',
		name: texts.record,
		icon: 'lucide-user-round-plus',
		// Of several who are chosen nobody can be told to be the one who made it.
		callback: () => {
			const people = currentPeople(rapport).map(({ path }) => path);
			openIntroductionReceived(rapport, people.length === 1 ? people : []);
		},
	});
	plugin.registerEvent(workspace.on('file-menu', (menu, { path }) => {
		if (network.people.has(path)) menu.addItem((item) => item.setSection('action').setTitle(texts.introducedBy).setIcon('lucide-user-round-plus').onClick(() => openIntroductionReceived(rapport, [path])));
	}));
}
