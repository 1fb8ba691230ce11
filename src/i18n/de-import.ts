import type { SourceFault } from '../domain/import/source';
import { bytes, notes, number, people, plural, quoted } from './de-wording';
import type { enImport, enImportWriting } from './en-import';
import { capitalised } from './wording';

export const deImport: typeof enImport = {
	command: 'Personen importieren',
	title: 'Personen importieren',
	about: 'Aus den Kontakten, die du bei LinkedIn herunterladen kannst, aus jeder CSV-Datei oder aus vCards. Du siehst zuerst, was mit jeder Person geschehen würde; was deine Notizen schon sagen, wird nie überschrieben.',
	choose: 'Datei auswählen …',
	chooseAnother: 'Andere Datei auswählen',
	inVault: 'Dateien in diesem Vault',
	size: bytes,
	reading: (name) => `${name} wird gelesen`,
	fault: (name, { line, fault }) => `${line === null ? name : `${name}, Zeile ${number(line)}`}: ${FAULTS[fault]}`,
	unreadable: (name, reason) => `${name} konnte nicht gelesen werden: ${reason}`,

	source: {
		linkedIn: (name, count) => `${name}: ${people(count)} von LinkedIn`,
		sheet: (name, count) => `${name}: ${plural(count, '# Zeile', '# Zeilen')}`,
		cards: (name, count) => `${name}: ${plural(count, '# vCard', '# vCards')}`,
	},
	folder: 'Neue Notizen kommen nach',
	root: 'Der Vault selbst',
	columns: 'Spalten',
	columnWithoutName: (column) => `Spalte ${column}`,
	leftOutColumn: 'Ausgelassen',
	fields: {
		'name': 'Voller Name',
		'first-name': 'Vorname',
		'last-name': 'Nachname',
		'email': 'E-Mail-Adresse',
		'company': 'Firma',
		'title': 'Berufsbezeichnung',
		'met': 'Tag der ersten Begegnung',
		'linkedin': 'LinkedIn-Adresse',
		'alias': 'Andere Namen',
		'circle': 'Kreis',
		'role': 'Rolle',
		'cadence': 'Rhythmus',
	},
	noNames: 'Wähle die Spalte mit den Namen.',
	dayOrder: 'Daten wie 03/04/2026 sind',
	dayOrders: {
		'none': 'Ausgelassen',
		'day-first': '3. April 2026',
		'month-first': '4. März 2026',
	},

	list: 'Personen in der Datei',
	search: 'Person in der Datei suchen',
	whoIsShown: 'Wer gezeigt wird',
	everybody: 'Alle',
	states: {
		new: 'Neu',
		matched: 'Gefunden',
		ambiguous: 'Unklar',
		skipped: 'Ausgelassen',
	},
	chip: (name, count) => `${name} ${number(count)}`,
	shown: (shown, total) => `${number(shown)} von ${number(total)} gezeigt`,
	tickShown: 'Diese ankreuzen',
	untickShown: 'Diese abwählen',
	nobody: 'Niemand passt.',
	planning: 'Wird unter deinen Personen gesucht …',

	newNote: (noteName) => `Neue Notiz ${quoted(noteName)}`,
	found: (name, by) => (by === 'name' ? 'Am Namen' : `${name}, ${{ alias: 'an einem anderen Namen', email: 'an der E-Mail-Adresse' }[by]}`),
	chosen: (name) => `Zu ${name}`,
	adds: (names) => (names.length === 0 ? 'nichts hinzuzufügen' : `ergänzt ${names.join(', ')}`),
	notTaken: 'Nicht importiert',
	unread: (values) => `Nicht verstanden: ${values.map(quoted).join(', ')}`,
	several: (count, twin) => {
		const who = count === 0 ? [] : [plural(count, '# deiner Personen könnte gemeint sein', '# deiner Personen könnten gemeint sein')];
		return `${[...who, ...(twin === null ? [] : [`Zeile ${number(twin)} ist vielleicht dieselbe Person`])].join('; ')}: wähle`;
	},
	skipped: {
		'cut-off': 'Die Datei endet mitten in dieser Zeile',
		'too-many-cells': 'Diese Zeile hat mehr Zellen, als es Spalten gibt',
		'no-person': 'Eine Firma oder eine Liste, keine Person',
		'no-name': 'Kein Name',
		'unusable-name': 'So kann keine Notiz heißen',
		'twice': 'Dieselbe Person wie oben',
	},
	sameAs: (line) => `Zeile ${number(line)}`,
	onLine: (line) => `Zeile ${number(line)}`,
	who: 'Wer gemeint ist',
	intoPerson: (name, path) => `${name} (${path})`,
	leaveOut: 'Auslassen',

	willDo: (made, filled) => {
		if (made + filled === 0) return 'Niemand ist angekreuzt.';
		return `${capitalised([...(made > 0 ? [`legt ${notes(made)} an`] : []), ...(filled > 0 ? [`ergänzt, was in ${notes(filled)} fehlt`] : [])].join(', '))}.`;
	},
	run: (count) => (count === 0 ? 'Importieren' : `${people(count)} importieren`),
	progress: (done, total) => `${number(done)} von ${people(total)} importiert`,
	stop: 'Anhalten',
	done: (made, filled, unchanged) => {
		const parts = [...(made > 0 ? [`${notes(made)} angelegt`] : []), ...(filled > 0 ? [`${notes(filled)} ergänzt`] : []), ...(unchanged > 0 ? [plural(unchanged, 'bei # Person stand alles schon da', 'bei # Personen stand alles schon da')] : [])];
		return parts.length === 0 ? 'Niemand wurde importiert.' : `Import: ${parts.join(', ')}.`;
	},
	notReached: (count) => `${people(count)} nicht importiert, weil angehalten wurde.`,
	gaveUp: (count) => `Es ließ sich nichts mehr schreiben, darum ${plural(count, 'wurde # Person', 'wurden # Personen')} nicht importiert.`,
	left: (name, reason) => `${name}: ${reason}`,
};

const FAULTS: Readonly<Record<SourceFault['fault'], string>> = {
	'open-quote': 'das Anführungszeichen, das hier öffnet, wird nie geschlossen. Schließe es oder speichere die Datei noch einmal als CSV.',
	'after-quote': 'hinter einem schließenden Anführungszeichen steht Text. Zeichen innerhalb eines Textes werden doppelt geschrieben ("").',
	'no-rows': 'unter den Namen der Spalten stehen keine Zeilen.',
	'too-many-columns': 'Tabellen mit mehr als 1.000 Spalten werden nicht gelesen. Lass einige weg.',
	'outside-card': 'das steht außerhalb einer vCard, die mit BEGIN:VCARD beginnt.',
	'no-colon': 'in dieser Zeile einer vCard fehlt der Doppelpunkt.',
	'open-card': 'die vCard, die hier beginnt, hört nie auf. Vielleicht wurde die Datei abgeschnitten.',
	'no-cards': 'es ist keine vCard darin.',
	'too-large': 'Dateien über 64 MB werden nicht gelesen. Teile sie auf.',
	'no-text': 'das ist kein Text. Speichere die Datei als CSV oder als vCards.',
};

export const deImportWriting: typeof enImportWriting = {
	there: (path) => `${path} ist inzwischen da und blieb, wie es ist.`,
	placed: (filled) => `Kreise und Rhythmen von ${people(filled)}`,
	copied: (count, notesWritten) => `${plural(count, '# kopierte Zeile', '# kopierte Zeilen')} in ${notes(notesWritten)}`,
	undone: (made, filled) => {
		const parts = [...(filled > 0 ? [`was in ${notes(filled)} dazukam`] : []), ...(made > 0 ? [`was in ${plural(made, 'eine neue Notiz', '# neue Notizen')} kam`] : [])];
		return `Import: ${parts.join(' und ')}${made > 0 ? plural(made, '; die Notiz selbst bleibt', '; die Notizen selbst bleiben') : ''}`;
	},
};
