import { every, inLastMonths, months, number, plural } from './de-wording';
import type { enPanel } from './en-panel';
import { capitalised } from './wording';

/** A day does not come apart where there is little room. */
const NO_BREAK = '\u00a0';
const PARTS = { given: 'gegeben', asked: 'erbeten', received: 'erhalten' };

export const dePanel: typeof enPanel = {
	title: 'Person',
	open: 'Personenansicht öffnen',
	show: 'Ansicht zeigen',
	openNote: 'Notiz öffnen',
	pin: 'Anheften: bei dieser Person bleiben',
	unpin: 'Lösen: der aktiven Notiz folgen',

	senior: () => 'in hoher Position',
	influence: (influence) => ({ high: 'hoher Einfluss', rising: 'wachsender Einfluss', some: 'etwas Einfluss' })[influence],
	cadence: {
		own: (cadence) => capitalised(every(cadence)),
		priority: (cadence, year) => `${capitalised(every(cadence))}, als Priorität ${year}`,
		role: (cadence, roles) => `${capitalised(every(cadence))}, als ${capitalised(roles)}`,
		circle: (cadence, circle) => `${capitalised(every(cadence))}, wie in ${circle}`,
		default: (cadence) => `${capitalised(every(cadence))}, als Standard`,
		never: 'Kein Rhythmus, mit Absicht',
	},
	nextStep: 'Nächster Schritt',
	interesting: 'Arbeitet an',

	account: 'Konto',
	part: (part) => PARTS[part],
	last: (day) => `zuletzt ${day.replace(' ', NO_BREAK)}`,
	noneYet: () => 'noch nichts',
	standing: ({ standing, depositsSinceLastAsk: gives, asked }, count) => {
		const window = inLastMonths(count);
		const since = plural(gives, '# Beitrag', '# Beiträge') + (asked === 0 ? ', um nichts gebeten' : ' seit deiner letzten Bitte');
		switch (standing) {
			case 'no history': return `Kein Verlauf ${window}.`;
			case 'overdrawn': return `Überzogen: Du hast ${window} öfter gebeten als gegeben.`;
			case 'in credit': return `Im Plus: ${since}, ${window}.`;
			case 'building': return `Im Aufbau: ${since}, ${window}.`;
		}
	},
	hidden: (command) => `Das Kontobuch ist ausgeblendet. „${command}“ holt es zurück.`,

	chart: (given, asked, count) => `Letzte ${months(count)}: gegeben ${number(given)}, erbeten ${number(asked)}`,
	monthOf: (month, given, asked) => `${month}: gegeben ${number(given)}, erbeten ${number(asked)}`,

	due: (day) => `bis ${day}`,
	introductions: 'Vorstellungen',
	timeline: 'Verlauf',
	contact: 'Kontakt',
	showAll: 'Alles zeigen',
	filtered: (part, count) => `${PARTS[part]}, ${inLastMonths(count)}`,
	nothing: 'Noch nichts vermerkt. Halte einen Kontaktpunkt fest oder schreibe einen in eine tägliche Notiz.',

	messages: {
		indexing: { title: 'Deine Notizen werden gelesen', text: 'Die Ansicht erscheint, sobald alle gelesen sind.' },
		nobody: { title: 'Noch keine Person', text: 'Öffne die Notiz einer Person oder wähle diese Ansicht im Menü einer Zeile der Liste.' },
		gone: { title: (name) => `${name} ist nicht hier`, text: 'Die Notiz wurde gelöscht oder ist keine Personennotiz mehr. Öffne die Notiz einer anderen Person, um weiterzumachen.' },
		failed: { title: 'Die Ansicht konnte nicht gezeichnet werden', text: 'Bei der nächsten Änderung wird es wieder versucht. Die Konsole weiß mehr.' },
	},
};
