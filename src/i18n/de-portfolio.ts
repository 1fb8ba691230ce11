import { allOf, number, people } from './de-wording';
import type { enPortfolio } from './en-portfolio';

export const dePortfolio: typeof enPortfolio = {
	title: 'Portfolio',
	open: 'Portfolio öffnen',
	map: {
		title: 'Netzwerkkarte',
		keys: 'Die Pfeiltasten gehen von Person zu Person, die Bildtasten durch alle. Die Eingabetaste zeigt die Ansicht der Person. Plus und Minus zoomen, Null zeigt alles.',
		you: () => 'du',
		noRole: 'Keine Rolle',
		zoomIn: 'Vergrößern',
		zoomOut: 'Verkleinern',
		fit: 'Alles zeigen',
		asTable: 'Als Tabelle zeigen',
		asMap: 'Als Karte zeigen',

		group: (count) => `+${number(count)}`,
		groupName: (count) => `${number(count)} weitere`,
		groupStale: (count) => `${number(count)} still geworden`,
		count: (shown, resting, unplaced) => {
			const left = [...(resting > 0 ? [`${number(resting)} ruhende`] : []), ...(unplaced > 0 ? [`${number(unplaced)} noch nicht zugeordnete`] : [])];
			return `${people(shown)}${left.length === 0 ? '' : `, ohne ${allOf(left)}`}`;
		},

		fills: {
			fresh: 'Frisch',
			due: 'An der Reihe',
			stale: 'Still geworden',
			never: 'Noch nichts vermerkt',
			snoozed: 'Pausiert',
		},
		priority: (year) => `Priorität ${year}`,
		rising: 'Im Aufwind',
		influence: 'Größer: mehr Einfluss',

		influences: { high: 'Hoch', rising: 'Im Aufwind', some: 'Etwas' },
		columns: { person: 'Person', circle: 'Kreis', roles: 'Rolle', influence: 'Einfluss', standing: 'Stand' },
		showAll: (count) => `Alle ${number(count)} zeigen`,

		saveAs: {
			svg: 'Karte als SVG speichern',
			png: 'Karte als PNG speichern',
		},
		fileName: (day) => `Netzwerkkarte ${day}`,
		saved: (path) => `Gespeichert als ${path}`,
		openSaved: 'Öffnen',
		noPicture: 'Dieses Fenster kann das Bild nicht zeichnen.',
	},
};
