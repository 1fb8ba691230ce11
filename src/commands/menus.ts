import type { Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { textOfSelection } from '../ui/log-form';
import { LogModal } from '../ui/log-modal';
import { addItemsForAll, addPersonItems } from '../ui/person-actions';
import { blockedPersonAt, RoadblockModal } from '../ui/roadblock-modal';
import { activePerson } from './active-person';

/** Adds logging, and all that can be changed about a person, to the menus of person notes, one or several, which rows of the list show too, and to the editor's where something is selected. */
export function registerMenus(plugin: Plugin, rapport: Rapport): void {
	const { app: { workspace }, network, strings } = rapport;
	plugin.registerEvent(workspace.on('file-menu', (menu, { path }) => {
		const person = network.people.get(path);
		if (!person) return;
		menu.addItem((item) => item
			.setSection('action')
			.setTitle(strings.commands.logTouchpoint)
			.setIcon('lucide-square-pen')
			.onClick(() => new LogModal(rapport, { people: [path] }).open()));
		addPersonItems(menu, rapport, [person]);
		const blocked = blockedPersonAt(path, rapport);
		if (!blocked) return;
		menu.addItem((item) => item
			.setSection('action')
			.setTitle(strings.account.roadblock.title)
			.setIcon('lucide-signpost')
			.onClick(() => new RoadblockModal(rapport, blocked.name, (suggestion) => new LogModal(rapport, { people: [path], suggestion }).open()).open()));
	}));
	// Several files chosen in the app's own list: for those of people among them.
	plugin.registerEvent(workspace.on('files-menu', (menu, files) => {
		const people = files.flatMap(({ path }) => network.people.get(path) ?? []);
		if (people.length > 0) addItemsForAll(menu, rapport, people, () => new LogModal(rapport, { people: people.map(({ path }) => path) }).open());
	}));
	plugin.registerEvent(workspace.on('editor-menu', (menu, editor) => {
		const text = textOfSelection(editor.getSelection());
		if (text === '') return;
		menu.addItem((item) => item
			.setSection('selection')
			.setTitle(strings.log.withSelection)
			.setIcon('lucide-square-pen')
			.onClick(() => new LogModal(rapport, { people: activePerson(rapport), text }).open()));
	}));
}
