import { days, decimal, eitherOf, inLastMonths, listOf, number, ofDays, people, percent, plural, touchpoints } from './de-wording';
import type { enMix } from './en-mix';
import { capitalised } from './wording';

export const deMix: typeof enMix = {
	heading: 'Mischung',
	shown: 'Was die Tabelle zählt',
	counts: { people: 'Personen', stale: 'Still', given: 'Gegeben' },
	circle: 'Kreis',
	none: () => 'leer',
	nobodyWanted: '–',
	ofTarget: (target) => `von ${number(target)}`,
	cell: {
		people: (count, role, circle) => `${role}, ${circle}: ${people(count)}`,
		stale: (count, role, circle) => `${role}, ${circle}: ${number(count)} still geworden`,
		given: (count, role, circle) => `${role}, ${circle}: gegeben ${number(count)}`,
	},
	target: (target) => `, gewünscht ${number(target)}`,
	given: (count) => `gegeben ${number(count)}`,
	window: (count) => `${capitalised(inLastMonths(count))} gegeben; bei zwei Rollen je zur Hälfte.`,

	emptyCircle: (circle) => `In ${circle}, wo du wachsen willst, ist noch niemand.`,
	nobody: (roles) => `Noch niemand hat die Rolle ${eitherOf(roles.map(capitalised))}.`,
	gap: (role, circles) => `In ${eitherOf(circles)} fehlt die Rolle ${capitalised(role)}.`,
	gapOutside: (role, circle) => `Außerhalb von ${circle} fehlt die Rolle ${capitalised(role)}.`,
	single: (name, roles) => `${name} hat als einzige Person die Rolle ${listOf(roles.map(capitalised))}.`,
	toRole: (share, role) => `${share} von dem, was du gegeben hast, ging an eine Rolle: ${capitalised(role)}.`,
	toCircle: (share, circle) => `${share} von dem, was du gegeben hast, ging in einen Kreis: ${circle}.`,
	toFew: (share, count) => `${share} von dem, was du gegeben hast, ging an ${plural(count, 'ein vertrautes Gesicht', '# vertraute Gesichter')}.`,
	effectiveRoles: (roles) => `Was du gegeben hast, verteilt sich im Ergebnis auf ${decimal(roles)} Rollen.`,
	outside: (count) => plural(count, '# Person hat noch keinen Kreis oder keine Rolle und steht nicht in der Tabelle.', '# Personen haben noch keinen Kreis oder keine Rolle und stehen nicht in der Tabelle.'),
	wellMixed: 'Jede Rolle ist in jedem Kreis besetzt, und keine hängt an einer einzigen Person.',
	percent,

	career: 'Laufbahn, die du hast · die du willst',
	careerShares: (have, want, count) => `${percent(have)} · ${percent(want)} von dem, was du ${inLastMonths(count)} gegeben hast`,
	careerNothing: 'Noch ging nichts an Menschen in einem Kreis.',
	careerPart: { have: (share) => `Die Laufbahn, die du hast: ${percent(share)}`, want: (share) => `Die Laufbahn, die du willst: ${percent(share)}` },

	goal: {
		is: (goal) => `Ziel: ${goal}`,
		untitled: () => 'noch ohne Worte',
		daysLeft: (count) => (count === 0 ? 'bis heute' : count > 0 ? `noch ${days(count)}` : `seit ${ofDays(-count)} vorbei`),
		needs: (need) => `braucht ${{ visibility: 'Sichtbarkeit', access: 'Zugang', both: 'Sichtbarkeit und Zugang' }[need]}`,
		served: (share) => `${percent(share)} der letzten 90 Tage dienten ihm`,
		set: 'Ziel festlegen',
		several: (count) => `${number(count)} Ziele sind aktiv. Setze den Status aller bis auf eines auf done:`,
		heading: 'Was dem Ziel diente',
		service: ({ lines, serving }, window) => (lines === 0 ? `In den letzten ${ofDays(window)} noch nichts.` : `${number(serving)} von ${touchpoints(lines)} in ${ofDays(window)}.`),
		priorities: (touched, all) => `Mit ${number(touched)} von ${plural(all, '# Priorität', '# Prioritäten')} in Kontakt`,
		access: (count) => `${number(count)} mit Menschen in hoher Position und in der Rolle Sponsor`,
		visibility: (count) => `${number(count)} an sichtbarer Arbeit`,
	},
};
