import { changes, counted, listOf, number } from './de-wording';
import type { enLog } from './en-log';

export const deLog: typeof enLog = {
	title: 'Kontaktpunkt festhalten',
	kind: 'Art des Kontaktpunkts',

	people: 'Personen',
	firstPerson: 'Mit wem? Gib einen Namen ein',
	anotherPerson: 'Noch jemand …',
	typeName: 'Gib einen Namen ein',
	removePerson: (name) => `${name} entfernen`,
	linkedPerson: (name) => `${name}, im Text verlinkt`,
	newPerson: (name) => `Neue Person „${name}“`,
	newPersonPill: (name) => `${name} (neu)`,
	makesNote: (path) => `Legt ${path} an`,
	foundPeople: counted('# Person gefunden', '# Personen gefunden'),

	text: 'Was es war',
	placeholders: {
		deposit: 'Was du gegeben hast',
		ask: 'Worum du gebeten hast, und bis wann',
		received: 'Was du erhalten hast',
		introduction: 'Warum die beiden sich kennen sollten',
		encounter: 'Wo es war oder worum es ging',
		visibility: 'Wo deine Arbeit gesehen wurde',
	},

	ways: 'Formen, die du nutzt:',
	arenas: 'Wo:',
	strengths: 'Zeigt:',
	whoWasThere: 'Wer war dabei? Kann leer bleiben',
	completeWay: (way) => `Tab: ${way}`,

	preview: 'Was geschrieben wird',
	previewToCome: 'Hier erscheint beim Tippen die Zeile.',
	previewPlace: (path, heading, isThere) => `${heading === '' ? path : `${path} › ${heading}`}${isThere ? '' : ' (neue Notiz)'}`,

	day: 'Tag',
	days: { today: 'Heute', yesterday: 'Gestern', other: 'Anderer Tag …' },
	otherDay: 'Datum',

	escape: 'Esc bricht ab',
	log: 'Festhalten',

	unfinishedName: (name) => `Wähle jemanden aus der Liste oder lösche „${name}“.`,
	noDay: 'Wähle einen Tag.',

	logged: (names) => (names.length === 0 ? 'Festgehalten' : `Festgehalten für ${listOf(names)}`),
	undo: 'Rückgängig',
	undoing: (done, total) => `${number(done)} von ${changes(total)} rückgängig gemacht`,
	undone: (what) => `Rückgängig gemacht: ${what}`,
	notMoved: (name, reason) => `Der Kontaktpunkt steht und zählt, aber die Notiz von ${name} wurde nicht aktualisiert. ${reason}`,
	moved: (names) => `${names.length === 1 ? 'Notiz' : 'Notizen'} von ${listOf(names)} aktualisiert`,
	retry: 'Noch einmal versuchen',
	notRead: (path) => `${path} ist noch nicht als Personennotiz bekannt. Versuche es gleich noch einmal.`,
	withSelection: 'Kontaktpunkt mit Auswahl festhalten',
};
