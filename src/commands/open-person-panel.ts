import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { openPersonPanel } from '../ui/open-person-panel';
import { reporting } from '../ui/reporting';
import { activePerson } from './active-person';

/** Adds the command and the menu item that show a person's panel; the command takes the active note's person. */
export function addOpenPersonPanel(plugin: Plugin, rapport: Rapport): void {
	const { app, network, strings: { panel } } = rapport;
	const show = (path: string | null): void => reporting(rapport.strings, panel.open, () => openPersonPanel(app, path));
	plugin.addCommand({ id: 'open-person-panel', name: panel.open, icon: 'user', callback: () => show(activePerson(rapport)[0] ?? null) });
	plugin.registerEvent(app.workspace.on('file-menu', (menu, { path }) => {
		if (network.people.has(path)) menu.addItem((item) => item.setSection('action').setTitle(panel.show).setIcon('user').onClick(() => show(path)));
	}));
}
