import { notes, number, plural } from './de-wording';
import type { enTriage } from './en-triage';

export const deTriage: typeof enTriage = {
	command: 'Personen zuordnen',
	start: 'Zuordnen …',
	progress: (position, total) => `${number(position)} von ${number(total)}`,
	linkedFrom: (count) => `verlinkt aus ${notes(count)}`,
	lastContact: (day) => `letzter Kontakt ${day}`,
	open: 'Die Notiz öffnen',
	empty: 'In der Notiz steht noch nichts.',
	unread: 'Die Notiz konnte nicht gelesen werden.',

	place: 'Zuordnen',
	rest: 'Ruhen lassen',
	skip: 'Überspringen',
	back: 'Zurück',
	undo: 'Rückgängig',
	leave: 'Du kannst jederzeit aufhören und später weitermachen.',
	chooseFirst: 'Wähle zuerst einen Kreis oder eine Rolle, oder überspringe.',
	nothingToUndo: 'Hier gibt es noch nichts rückgängig zu machen.',
	skipped: (name) => `${name} übersprungen`,

	end: {
		all: 'Alle sind zugeordnet',
		allText: 'Wer neu dazukommt, wartet am Ende der Liste.',
		some: 'Das waren alle',
		someText: (skipped) => plural(skipped, '# Person bleibt für ein andermal. Das hat Zeit.', '# Personen bleiben für ein andermal. Das hat Zeit.'),
		again: 'Noch einmal ansehen',
		nobody: 'Es gibt noch keine Personen',
		nobodyText: 'Rapport führt eine Notiz je Person; in der Liste steht, wo danach gesucht wird.',
	},
};
