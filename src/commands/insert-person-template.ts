import type { Plugin } from 'obsidian';
import type { AskedNote, Rapport } from '../context';
import { showAction, showFailure, showMessage } from '../ui/notices';
import { openAskedNote } from '../ui/open-note';
import { reporting } from '../ui/reporting';

/** Adds the command that makes a template for notes of people. */
export function addInsertPersonTemplate(plugin: Plugin, rapport: Rapport): void {
	const { strings } = rapport;
	plugin.addCommand({
		id: 'insert-person-template',
		name: strings.commands.insertPersonTemplate,
		icon: 'lucide-layout-template',
		callback: () => reporting(strings, strings.commands.insertPersonTemplate, () => insertPersonTemplate(rapport)),
	});
}

async function insertPersonTemplate(rapport: Rapport): Promise<void> {
	const { personNotes, settings, changeSettings, strings } = rapport;
	const note = await personNotes.makeTemplate();
	if ('refused' in note) return showFailure(strings.notDone(strings.commands.insertPersonTemplate, note.refused));
	if (note.isNew && settings().personTemplate === '') await changeSettings({ personTemplate: note.path });
	await openAskedNote(rapport, note);
	sayTemplate(rapport, note);
}

/** Says what is there now, and which template new people are made from. */
function sayTemplate({ settings, changeSettings, strings }: Rapport, { path, isNew }: AskedNote): void {
	const { template: texts } = strings.people;
	const { personTemplate } = settings();
	const what = isNew ? texts.made(path) : texts.there(path);
	if (personTemplate === path || `${personTemplate}.md` === path) return showMessage(`${what} ${texts.inUse}`);
	showAction(`${what} ${texts.other(personTemplate)}`, { label: texts.use, run: () => reporting(strings, texts.use, () => changeSettings({ personTemplate: path })) });
}
