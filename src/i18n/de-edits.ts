import { yearOf } from '../domain/day';
import { counted, every, inNotesOf, listOf, notes, number, people } from './de-wording';
import type { enEdits, enEditsWritten } from './en-edits';

export const deEditsWritten: typeof enEditsWritten = {
	done: (edit, names, { circles, roles }, today, days) => {
		const who = listOf(names);
		switch (edit.type) {
			case 'snooze': return `${who}: Pause bis ${days.day(edit.until, today)}`;
			case 'end-snooze': return `${who}: Pause beendet`;
			case 'rest': return `${who}: darf ruhen`;
			case 'wake': return `${who}: Ruhe beendet`;
			case 'cadence': return edit.cadence === null ? `${who}: kein eigener Rhythmus` : `${who}: Rhythmus ${edit.cadence}`;
			case 'circle': return `${who}: Kreis ${circles.find(({ id }) => id === edit.circle)?.name ?? 'keiner'}`;
			case 'roles': return `${who}: Rolle ${roles.filter(({ id }) => edit.roles.includes(id)).map(({ name }) => name).join(', ') || 'keine'}`;
			case 'priority': return edit.isPriority ? `Priorität ${yearOf(today)}: ${who}` : `Keine Priorität ${yearOf(today)} mehr: ${who}`;
			case 'next-step': return edit.text === null ? `${who}: kein nächster Schritt` : `Nächster Schritt mit ${who}: ${edit.text}`;
		}
	},
	faults: {
		noLaterDay: 'Wähle einen Tag nach heute.',
		unreadableCadence: (found) => `„${found}“ ist kein Rhythmus; schreibe 30, 2w, 6 weeks, monthly, quarterly oder off.`,
		restsByStatus: (property, found) => `Unter ${property} steht „${found}“. Ändere das in der Notiz: Auch andere Werkzeuge lesen es vielleicht.`,
		unusualList: (property) => `Unter ${property} steht mehr als einfache Werte, darum blieb es, wie es ist. Ändere es in der Notiz.`,
	},
};

export const deEdits: typeof enEdits = {
	commands: {
		'snooze': 'Person pausieren',
		'rest': 'Person ruhen lassen oder die Ruhe beenden',
		'cadence': 'Rhythmus festlegen',
		'placing': 'Kreis und Rolle festlegen',
		'priority': 'Person zur Priorität dieses Jahres machen oder nicht mehr',
		'next-step': 'Nächsten Schritt festlegen',
	},
	items: {
		'snooze': 'Pausieren …',
		'rest': 'Ruhen lassen',
		'wake': 'Ruhe beenden',
		'cadence': 'Rhythmus …',
		'placing': 'Kreis und Rolle …',
		'priority': 'Priorität dieses Jahres',
		'next-step': 'Nächster Schritt …',
	},
	titles: {
		'snooze': (name) => `${name} pausieren`,
		'cadence': (name) => `Rhythmus mit ${name}`,
		'placing': (name) => `Kreis und Rolle von ${name}`,
		'next-step': (name) => `Nächster Schritt mit ${name}`,
	},
	save: 'Speichern',
	people,
	progress: (done, total) => `${number(done)} von ${notes(total)} geändert`,
	asBefore: (names) => `Nichts zu ändern ${inNotesOf(names)}.`,
	notChanged: (name, reason) => `Die Notiz von ${name} wurde nicht geändert. ${reason}`,
	othersNotChanged: counted('Eine weitere wurde auch nicht geändert.', '# weitere wurden auch nicht geändert.'),

	snoozeFor: 'Bis wann',
	snoozes: { week: 'Eine Woche', month: 'Einen Monat', day: 'Anderer Tag', none: 'Nicht mehr' },
	snoozeEnds: 'Ab jetzt wieder in der Liste',
	snoozeDay: 'Datum',
	snoozeAtRest: 'Hier ist Ruhe, bis du sie beendest; die Pause zählt danach.',

	cadence: 'Wie oft',
	cadenceWords: every,
	cadencePreset: (preset) => ({ '2 weeks': '2 Wochen', 'monthly': 'monatlich', '6 weeks': '6 Wochen', 'quarterly': 'vierteljährlich', '6 months': '6 Monate', 'yearly': 'jährlich' })[preset],
	cadenceNever: 'Bleibt in Ruhe, bis du einen anderen Rhythmus festlegst.',
	cadenceNone: (words, source) => `Kein eigener: ${words}, ${{ priority: 'als Priorität dieses Jahres', role: 'nach der Rolle', circle: 'nach dem Kreis', default: 'als Standard' }[source]}`,

	circle: 'Kreis',
	noCircle: 'Keiner',
	roles: 'Rolle',
	titleStays: (title) => `Die Berufsbezeichnung „${title}“ bleibt.`,
	differ: 'Hier gibt es Unterschiede. Was du wählst, gilt für alle; was du offen lässt, bleibt.',

	nextStep: 'Eine kleine, ehrliche Sache, die als Nächstes ansteht',
	nextStepHint: 'Leer heißt: keiner.',

	vacation: {
		command: 'Urlaub planen',
		desc: 'Schiebt alle Tage, an denen jemand an der Reihe ist, um die Urlaubstage hinaus. In Notizen wird nichts geschrieben.',
		planned: (from, to) => (from === to ? `Urlaub am ${from}` : `Urlaub von ${from} bis ${to}`),
	},
};
