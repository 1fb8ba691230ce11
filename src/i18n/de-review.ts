import { allOf, decimal, number, percent, touchpoints } from './de-wording';
import type { enReview, enReviewDialog } from './en-review';
import { capitalised } from './wording';

export const deReviewDialog: typeof enReviewDialog = {
	command: 'Netzwerk-Rückblick schreiben',
	title: 'Netzwerk-Rückblick',
	period: 'Welcher Zeitraum',
	thisQuarter: 'Dieses Quartal, bis jetzt',
	lastQuarter: 'Letztes Quartal',
	thisYear: 'Dieses Jahr, bis jetzt',
	lastYear: 'Letztes Jahr',
	other: 'Ein anderes Quartal oder Jahr',
	otherPeriod: 'Quartal oder Jahr',
	notAPeriod: () => 'Schreibe ein Quartal wie 2026-Q4 oder ein Jahr wie 2026.',
	makes: (path) => `Legt ${path} an`,
	anew: (path) => `Schreibt die Zahlen in ${path} neu; deine Worte bleiben.`,
	write: 'Rückblick schreiben',
	progress: 'Es wird zurückgeblickt …',
	written: (path) => `Geschrieben: ${path}`,
	asBefore: (path) => `${path} sagt das alles schon.`,
};

export const deReview: typeof enReview = {
	number,
	decimal,
	percent,
	roleName: capitalised,
	rows: {
		given: 'Gegeben',
		introductions: 'Darunter Vorstellungen',
		asked: 'Erbeten',
		received: 'Erhalten',
		have: 'Gegeben in der Laufbahn, die du hast',
		want: 'Gegeben in der Laufbahn, die du willst',
		contactBeforeNeed: 'Bitten nach mindestens zwei Beiträgen für dieselbe Person',
		closedLoops: 'Bitten mit späterem Dank oder Beitrag',
		weeksGiven: 'Wochen, in denen etwas gegeben wurde',
		busiest: 'Gegeben in der vollsten Woche',
		topFive: 'Gegeben an die fünf mit dem meisten Kontakt',
		newPeople: 'Neue Personen',
		effectiveRoles: 'Rollen, auf die sich das Geben verteilt',
		visibility: 'Sichtbare Arbeit',
		access: 'Kontaktpunkte mit Menschen in hoher Position und in der Rolle Sponsor',
	},
	career: 'Die Laufbahn, die du hast, und die du willst',
	evidence: ({ have, want }, circles) => `Von dem, was an Menschen in einem Kreis ging, kamen ${want} der Laufbahn zugute, die du willst${inBrackets(circles.want)}, und ${have} der, die du hast${inBrackets(circles.have)}.`,
	evidenceBefore: (period, have, want) => `In ${period} waren es ${want} und ${have}.`,
	roles: 'Nach Rolle',
	months: 'Nach Monat',
	columns: { month: 'Monat', given: 'Gegeben', asked: 'Erbeten', received: 'Erhalten', visibility: 'Sichtbare Arbeit', circle: 'Kreis', role: 'Rolle', share: 'Anteil' },
	ofWeeks: (weeks, all) => `${number(weeks)} von ${number(all)}`,
	people: 'Personen',
	mostTouched: 'Am meisten in Kontakt',
	newFaces: 'Neu',
	openAsks: 'Noch zu danken oder zu erzählen, was daraus wurde, seit',
	priorities: (year) => `Prioritäten ${year}`,
	touchpoints: (count) => (count === 0 ? 'noch kein Kontaktpunkt' : touchpoints(count)),
	kept: (year) => `Aus ${year} geblieben`,
	letGo: (year) => `Aus ${year}, nicht mehr`,
	seen: 'Sichtbare Arbeit',
	arenas: 'Arenen',
	strengths: 'Stärken',
	soFar: (day, end) => `Bis ${day}; der Zeitraum endet am ${end}.`,
	questions: [
		'Ist dein Netzwerk für die Laufbahn gebaut, die du hast, oder für die, die du willst?',
		'Wo kam der Kontakt vor der Bitte, und wo erst mit ihr?',
		'Wem willst du dich als Nächstes zuwenden, und womit?',
	],
	written: (path) => `die Zahlen in ${path}`,
	noTemplate: (template) => `Die Vorlage „${template}“ für Rückblicke wurde nicht gefunden, darum wurde die Notiz nicht angelegt. Prüfe sie in den Einstellungen.`,
	markers: (path) => `In ${path} stehen die Zeilen %% rapport:begin %% und %% rapport:end %% nicht je einmal und in dieser Folge, darum wurde nichts geschrieben.`,
	changed: (path) => `Die Zahlen in ${path} wurden seither geändert.`,
};

function inBrackets(names: readonly string[]): string {
	return names.length === 0 ? '' : ` (${allOf(names)})`;
}
