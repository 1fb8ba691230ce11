import { listOf, quoted } from './de-wording';
import type { enPromises } from './en-promises';

export const dePromises: typeof enPromises = {
	titles: { promises: 'Versprechen und nächste Schritte', loops: 'Den Kreis schließen' },
	finish: 'Erledigt',
	finishNamed: (words) => `Erledigt: ${words}`,
	finishStep: 'Als erledigt festhalten',
	closeLoop: 'Danke sagen und erzählen, was daraus wurde',
	reading: 'Versprechen',
	readingAsk: 'Bitte',
	asked: (name, day) => `Du hast ${name} am ${day} gebeten`,
	askedOn: (day) => `gebeten am ${day}`,
	nextStep: (name) => `Als Nächstes mit ${name}`,
	people: {
		owed: (names) => `Für ${listOf(names)}`,
		owing: (names) => `Von ${listOf(names)}`,
		planned: (names) => `Mit ${listOf(names)}`,
	},
	sides: { owed: 'Von dir versprochen', owing: 'Dir versprochen', planned: 'Geplant' },
	due: (day) => `bis ${day}`,
	dueToday: () => 'bis heute',
	wasDue: (day) => `war bis ${day}`,
	tick: (words) => `${quoted(words)} abhaken`,
	ticked: (names) => `Erledigt für ${listOf(names)}`,
	clear: (name) => `den nächsten Schritt mit ${name} löschen`,
	whatNext: (name) => `Was ist der nächste Schritt mit ${name}?`,
	skipped: 'Kann leer bleiben.',
};
