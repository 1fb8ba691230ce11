import type { Property } from '../domain/rules';
import { deSettingsWriting } from './de-settings-writing';
import { allOf, counted, eitherOf, every, notes, number, people, quoted, touchpoints } from './de-wording';
import type { enSettings } from './en-settings';
import { capitalised } from './wording';

const problems = counted('# Problem', '# Probleme');

export const deSettings: typeof enSettings = {
	saving: 'Änderung speichern',
	unreadable: (path) => `In ${path} steht etwas, das kein JSON ist; eine Änderung zu speichern würde es verlieren. Bring die Datei zuerst in Ordnung oder lösche sie.`,
	save: 'Speichern',
	cancel: 'Abbrechen',

	cadenceWords: every,

	found: {
		name: 'In diesem Vault gefunden',
		reading: (done, total) => (total === 0 ? 'Der Vault wird noch gelesen …' : `Der Vault wird noch gelesen: ${number(done)} von ${notes(total)}.`),
		people,
		placed: (count) => (count === 0 ? 'niemand zugeordnet' : `${number(count)} zugeordnet`),
		touchpoints: (count, inNotes) => (count === 0 ? 'keine Kontaktpunkte' : `${touchpoints(count)} in ${notes(inNotes)}`),
		problems: (count) => (count === 0 ? 'keine Probleme' : problems(count)),
		nowhereToLook: 'Keine Personen: Es ist kein Personenordner, kein Personentag und kein Personenmerkmal festgelegt; füge unten eines hinzu.',
		lookedFor: (signs) => `Es fand sich keine Notiz ${signs}.`,
		inFolder: (folders) => `in einem Ordner namens ${eitherOf(folders)}`,
		withTag: (tags) => `mit dem Tag ${eitherOf(tags)}`,
		withMarker: (markers) => `mit der Eigenschaft ${eitherOf(markers)}`,
		either: eitherOf,
		howToPlace: 'Zugeordnet ist eine Person durch einen Kreis, eine Rolle, einen Rhythmus, eine Priorität oder einen Kontaktpunkt.',
		whereLinesAre: (tag) => `Kontaktpunkte sind Listeneinträge wie „- ${tag} [[Ada Lovelace]] den Vortrag geschickt“, in einer täglichen Notiz oder einer anderen mit Datum.`,
	},

	firstLook: {
		folder: (path, count) => `der Ordner ${path} mit ${notes(count)}`,
		folders: (paths, count) => `${number(paths.length)} Personenordner mit ${notes(count)} (${paths.join(', ')})`,
		dailyNotes: (folder) => (folder === '' ? 'tägliche Notizen direkt im Vault' : `tägliche Notizen in ${folder}`),
		dailyNotesToBe: (folder) => `tägliche Notizen, die nach ${folder} kommen sollen`,
		found: (parts) => `Gefunden: ${allOf(parts)}.`,
		notYet: 'Noch kein Personenordner gefunden; nenne deinen in den Einstellungen oder gib Personennotizen ein Tag.',
		likely: (folders) => `Noch kein Personenordner gefunden; stehen deine Personennotizen in ${eitherOf(folders)}, füge ihn in den Einstellungen hinzu.`,
		likelyFolder: (path, count) => `${path} (${notes(count)})`,
	},

	peopleFolders: {
		heading: 'Personenordner',
		add: 'Personenordner hinzufügen',
		empty: 'Kein Ordner enthält Personen; nur Tag oder Eigenschaft machen eine Notiz zur Person.',
		field: 'Ordner',
		desc: 'Ein Name passt auf jeden Ordner, der so heißt, ein Pfad nur auf einen.',
	},
	personTags: {
		heading: 'Personentags',
		add: 'Personentag hinzufügen',
		empty: 'Kein Tag macht eine Notiz zur Person.',
		field: 'Tag',
		desc: 'Eine Notiz mit diesem Tag, oder einem darunter, ist eine Person.',
	},
	personMarkers: {
		heading: 'Personenmerkmale',
		add: 'Personenmerkmal hinzufügen',
		empty: 'Keine Eigenschaft macht eine Notiz zur Person.',
		field: 'Eigenschaft und Wert',
		desc: 'Eine Notiz mit dieser Eigenschaft und diesem Wert ist eine Person.',
	},
	excludedFolders: {
		heading: 'Ausgeschlossene Ordner',
		add: 'Ordner ausschließen',
		empty: 'Kein Ordner ist ausgenommen, außer denen für Vorlagen (templates).',
		field: 'Ordner',
		desc: 'In diesem Ordner wird nichts gelesen.',
	},

	circles: {
		heading: 'Kreise',
		add: 'Kreis hinzufügen',
		edit: 'Kreis bearbeiten',
		name: 'Name',
		nameDesc: 'Wie Personennotizen ihn in der Eigenschaft für den Kreis schreiben.',
		direction: 'Steht für',
		directionDesc: 'Rückblicke stellen gegenüber, was in die eine und was in die andere fließt.',
		directions: { have: 'Die Laufbahn, die du hast', want: 'Die Laufbahn, die du willst' },
		cadence: 'Rhythmus',
		cadenceDesc: 'Leer gilt der Rhythmus der Rolle oder der Standard.',
	},
	roles: {
		heading: 'Rollen',
		add: 'Rolle hinzufügen',
		edit: 'Rolle bearbeiten',
		name: 'Name',
		nameDesc: 'Wie Personennotizen sie in der Eigenschaft für die Rolle schreiben.',
		cadence: 'Rhythmus',
		cadenceDesc: 'Hat eine Person mehrere Rollen, zählt der kürzeste Rhythmus.',
		target: 'Gewünscht in jedem Kreis',
		targetDesc: 'Wie viele Menschen mit dieser Rolle du dir in jedem Kreis wünschst.',
		summary: (cadence, target) => `${capitalised(cadence)}, ${number(target)} in jedem Kreis`,
	},

	cadences: {
		heading: 'Rhythmen',
		defaultCadence: 'Standardrhythmus',
		defaultCadenceDesc: 'Für Menschen, bei denen Notiz, Rolle und Kreis keinen festlegen.',
		priorityCadence: 'Rhythmus für Prioritäten',
		priorityCadenceDesc: 'Für Menschen, die dieses Jahr Priorität haben.',
	},

	week: {
		heading: 'Woche und Kontakt',
		weekStart: 'Erster Tag der Woche',
		weekStartDesc: 'An diesem Tag wird gewählt, an wen du diese Woche denken könntest.',
		weeklyFew: 'Menschen diese Woche',
		weeklyFewDesc: 'An wie viele Menschen diese Woche erinnert wird.',
		countMentions: 'Erwähnungen als Kontakt zählen',
		countMentionsDesc: 'Ein Link zu einer Person irgendwo in einer täglichen Notiz zählt als Kontakt mit ihr.',
	},

	vacations: {
		heading: 'Urlaub',
		add: 'Urlaub hinzufügen',
		edit: 'Urlaub bearbeiten',
		empty: 'Kein Urlaub; freie Tage schieben alle Tage hinaus, an denen jemand an der Reihe ist.',
		from: 'Erster Tag',
		to: 'Letzter Tag',
		span: (from, to) => (from === to ? from : `${from} bis ${to}`),
	},

	names: 'Namen',
	kindTags: {
		page: 'Tags der Arten',
		pageDesc: 'Die Tags, die einen Listeneintrag zum Kontaktpunkt machen.',
		desc: {
			deposit: 'Für etwas, das du gegeben hast.',
			ask: 'Für etwas, worum du gebeten hast.',
			received: 'Für etwas, das du erhalten hast.',
			introduction: 'Für Menschen, die du einander vorgestellt hast.',
			encounter: 'Für ein Treffen oder ein Gespräch.',
			visibility: 'Für etwas, wodurch deine Arbeit gesehen wurde.',
		},
	},
	propertyNames: {
		page: 'Namen der Eigenschaften',
		pageDesc: 'Wie die Eigenschaften von Personennotizen in diesem Vault heißen.',
		name: {
			'circle': 'Kreis',
			'role': 'Rolle',
			'last-deposit': 'Letzter Beitrag',
			'last-contact': 'Letzter Kontakt',
			'cadence': 'Rhythmus',
			'priority': 'Priorität',
			'next-step': 'Nächster Schritt',
			'influence': 'Einfluss',
			'interesting': 'Interessante Arbeit',
			'senior': 'Hohe Position',
			'introduced-by': 'Vorgestellt von',
			'met': 'Erste Begegnung',
			'snooze-until': 'Pause bis',
			'resting': 'Ruht',
			'email': 'E-Mail',
		},
		desc: (property, spellings) => (spellings.length === 0 ? purposes[property] : `${purposes[property].slice(0, -1)}; gelesen wird auch ${eitherOf(spellings)}.`),
	},

	...deSettingsWriting,

	faults: {
		cadence: 'Schreibe einen Rhythmus wie 30, 2w, 6 weeks, every 3 months, monthly, quarterly oder 1 year.',
		empty: 'Schreibe hier etwas.',
		tag: 'Ein Tag besteht aus Buchstaben, Ziffern, Binde- und Unterstrichen und Schrägstrichen, und nicht nur aus Ziffern.',
		marker: 'Schreibe eine Eigenschaft, einen Doppelpunkt und einen Wert, etwa „type: person“.',
		propertyName: 'Im Namen einer Eigenschaft steht kein Doppelpunkt.',
		present: (text) => `${quoted(text)} steht schon in der Liste.`,
		taken: (text, by) => `${quoted(text)} steht schon für ${by}.`,
		day: 'Schreibe einen Tag wie 2026-07-14.',
		order: 'Der letzte Tag liegt vor dem ersten.',
		whole: (least, most) => `Schreibe eine ganze Zahl von ${number(least)} bis ${number(most)}.`,
		path: (signs) => `Namen von Notizen und Ordnern enthalten keines von ${signs} und beginnen nicht mit einem Punkt.`,
		heading: (example) => `Schreibe Worte, oder bis zu sechs Zeichen #, ein Leerzeichen und Worte, etwa ${quoted(example)}; ohne Kommentar.`,
		format: (example) => `Jeder Tag braucht einen eigenen Namen: Schreibe Jahr, Monat und Tag wie in ${example}.`,
		template: (path) => `Die Notiz ${path} gibt es nicht, also kann nichts mit ihr beginnen.`,
		way: 'Eine Form besteht aus Buchstaben, Ziffern, Binde- und Unterstrichen, etwa thanks oder town-hall.',
	},
};

const purposes: Readonly<Record<Property, string>> = {
	'circle': 'Der Kreis, zu dem eine Person gehört.',
	'role': 'Was eine Person in deinem Netzwerk für dich ist.',
	'last-deposit': 'Der Tag des letzten Beitrags.',
	'last-contact': 'Der Tag des letzten Kontakts jeder Art.',
	'cadence': 'Wie oft ihr in Kontakt sein wollt.',
	'priority': 'Die Jahre, in denen eine Person Priorität hat.',
	'next-step': 'Was du als Nächstes für eine Person tun willst.',
	'influence': 'Als high, rising oder some.',
	'interesting': 'Die interessante Arbeit, die eine Person macht.',
	'senior': 'Ob eine Person eine höhere Position hat als du.',
	'introduced-by': 'Wer dich vorgestellt hat.',
	'met': 'Der Tag eurer ersten Begegnung.',
	'snooze-until': 'Der Tag, bis zu dem eine Person in Ruhe gelassen wird.',
	'resting': 'Ob eine Person mit Absicht in Ruhe gelassen wird.',
	'email': 'E-Mail-Adressen, um Importe zuzuordnen.',
};
