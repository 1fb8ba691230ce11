import { ILLEGAL_IN_NAMES } from '../domain/person-name';
import type { enPeople, enPeopleWriting } from './en-people';

export const dePeople: typeof enPeople = {
	title: 'Neue Person',
	name: 'Name',
	placeholder: 'Voller Name',
	where: (path) => `Legt ${path} an`,
	exists: (path) => `${path} gibt es schon und wird unverändert geöffnet.`,
	namesake: (name, path) => `${name} gibt es schon: ${path}`,
	alias: (name, alias, path) => `${name} heißt auch ${alias}: ${path}`,
	openNamesake: 'Öffnen',
	faults: {
		'empty': 'Schreibe einen Namen.',
		'illegal': `Der Name einer Notiz darf keines dieser Zeichen haben: ${ILLEGAL_IN_NAMES}`,
		'leading-dot': 'Der Name einer Notiz darf nicht mit einem Punkt beginnen.',
		'too-long': 'Dieser Name ist zu lang für eine Datei.',
		'reserved': 'Solche Namen werden nicht als Person gelesen. Schreibe den Namen einer Person.',
	},
	make: 'Notiz anlegen',
	open: 'Notiz öffnen',

	nothingMissing: 'Nichts fehlt: Diese Notiz hat die Eigenschaften einer Person.',
	added: (names) => `Hinzugefügt: ${names.join(', ')}`,

	template: {
		made: (path) => `${path} ist eine Vorlage für Personennotizen: Ändere sie, wie du magst. Füge sie auch von Hand in andere Notizen ein.`,
		there: (path) => `${path} gibt es schon und blieb, wie es ist.`,
		inUse: 'Neue Personen entstehen daraus.',
		other: (path) => (path === '' ? 'Neue Personen entstehen ohne Vorlage.' : `Neue Personen entstehen aus ${path}.`),
		use: 'Für neue Personen nutzen',
	},
};

export const dePeopleWriting: typeof enPeopleWriting = {
	templateName: 'Person',
	illegalName: 'So kann die Notiz einer Person nicht heißen.',
	noTemplate: (template) => `Die Vorlage „${template}“ für neue Personen wurde nicht gefunden, darum wurde die Notiz nicht angelegt. Prüfe sie in den Einstellungen von Rapport.`,
	notMade: (path, reason) => `${path} wurde nicht angelegt. ${reason}`,
	neverPerson: (path) => `${path} würde nicht als Person gelesen: Vorlagen, tägliche Notizen, Verzeichnisse und ausgeschlossene Ordner sind nie Personen, ebenso wenig Notizen mit {{…}} oder <% … %> in ihren Eigenschaften.`,
	forTemplater: 'Templater führt seine Befehle aus, wenn es auf neue Dateien reagieren soll.',
	commandsLeft: 'Templater hat seine Befehle in dieser Notiz stehen lassen: Lass es sie dort ersetzen oder stelle es so ein, dass es auf neue Dateien reagiert.',
	notCompleted: (reason) => `Templater hat die Notiz an sich genommen; Kreis und Rolle wurden nicht geschrieben. ${reason}`,
};
