import type { Menu, Plugin } from 'obsidian';
import type { Rapport } from '../context';
import { noteNameOf } from '../domain/note-path';
import { LogModal } from '../ui/log-modal';

/** Whether the line went into the meeting's note last; kept per device. */
const PLACE_KEY = 'rapport-attendees-in-note';
const DAY = /^\d{4}-?\d{2}-?\d{2}[\s–—-]*/;

/** Adds the command and the menu items that log one touchpoint with everybody who was at the meeting of the active note. */
export function addLogForAttendees(plugin: Plugin, rapport: Rapport): void {
	const { app, notes, strings: { waysIn: { attendees: texts } } } = rapport;
	plugin.addCommand({
		id: 'log-for-attendees',
		name: texts.command,
		icon: 'lucide-users',
		checkCallback: (isOnlyAsked) => {
			const path = app.workspace.getActiveFile()?.path;
			if (path === undefined || peopleOf(rapport, path).length === 0) return false;
			if (!isOnlyAsked) logFor(rapport, path);
			return true;
		},
	});
	// Any note may link people; only one with attendees is about a meeting.
	const addItem = (menu: Menu, path: string): void => {
		if ((notes.meetingAt(path)?.attendees.length ?? 0) === 0) return;
		menu.addItem((item) => item.setSection('action').setTitle(texts.command).setIcon('lucide-users').onClick(() => logFor(rapport, path)));
	};
	plugin.registerEvent(app.workspace.on('file-menu', (menu, { path }) => addItem(menu, path)));
	plugin.registerEvent(app.workspace.on('editor-menu', (menu, _editor, { file }) => {
		if (file) addItem(menu, file.path);
	}));
}

/** Those who were there, else those who are linked: where attendees are named, the others are only talked about. */
function peopleOf({ notes }: Rapport, path: string): readonly string[] {
	const meeting = notes.meetingAt(path);
	if (!meeting) return [];
	return meeting.attendees.length > 0 ? meeting.attendees : meeting.linked;
}

function logFor(rapport: Rapport, path: string): void {
	const { app, notes } = rapport;
	const day = notes.meetingAt(path)?.day ?? null;
	new LogModal(rapport, {
		kind: 'encounter',
		people: peopleOf(rapport, path),
		text: noteNameOf(path).replace(DAY, ''),
		...(day === null ? {} : { day }),
		otherNote: { path, isChosen: app.loadLocalStorage(PLACE_KEY) === true },
		then: (logged) => app.saveLocalStorage(PLACE_KEY, logged.path === path),
	}).open();
}
