import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { LogModal } from '../ui/log-modal';
import { currentPeople } from './active-person';

/** Adds the command and the menu item that log an introduction the user makes; the current people are on it. */
export function addIntroducePeople(plugin: Plugin, rapport: Rapport): void {
	const { app: { workspace }, network, strings: { introductions: texts } } = rapport;
	const introduce = (people: readonly string[]): void => new LogModal(rapport, { kind: 'introduction', people }).open();
	plugin.addCommand({
		id: 'introduce-people',
		name: texts.introduce,
		icon: 'lucide-arrow-left-right',
		callback: () => introduce(currentPeople(rapport).map(({ path }) => path)),
	});
	plugin.registerEvent(workspace.on('file-menu', (menu, { path }) => {
		if (network.people.has(path)) menu.addItem((item) => item.setSection('action').setTitle(texts.introduceTo).setIcon('lucide-arrow-left-right').onClick(() => introduce([path])));
	}));
}
