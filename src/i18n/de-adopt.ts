import { counted, lines, notes, number, people } from './de-wording';
import type { enAdopt } from './en-adopt';

export const deAdopt: typeof enAdopt = {
	command: 'Diesen Vault übernehmen',
	title: 'Diesen Vault übernehmen',
	step: (step, name) => `${step} von 3: ${name}`,
	looking: 'Deine Notizen werden durchgesehen',
	skip: 'Überspringen',
	next: 'Weiter',
	stop: 'Anhalten',

	found: {
		name: 'Was gefunden wurde',
		about: (count) => (count === 0 ? 'Noch wird keine Notiz als Person gelesen. Was zu deinem Vault passen würde, lässt sich hier einstellen; keine Notiz wird geändert.' : `${readAsPeople(count)} Was besser zu deinem Vault passen würde, lässt sich hier einstellen; keine Notiz wird geändert.`),
		fits: (count) => (count === 0 ? 'Keine Notiz wird als Person gelesen, und nichts in diesem Vault sieht danach aus. Wähle deinen Personenordner in den Einstellungen.' : `${readAsPeople(count)} Die Einstellungen passen zu deinem Vault.`),
		proposed: 'Vorgeschlagene Einstellungen',
		proposal: (proposal) => {
			switch (proposal.type) {
				case 'people-folder': return `Notizen in ${proposal.folder} sind Personen`;
				case 'person-tag': return `Notizen mit dem Tag #${proposal.tag} sind Personen`;
				case 'person-marker': return `Notizen mit ${proposal.marker} sind Personen`;
				case 'property-name': return proposal.isNew ? `${proposal.name} ist die Eigenschaft ${proposal.property}` : `Neue Werte von ${proposal.property} werden als ${proposal.name} geschrieben`;
				case 'heading': return `Kontaktpunkte kommen in täglichen Notizen unter ${proposal.heading}`;
			}
		},
		support: (count, samples) => [notes(count), ...samples].join(' · '),
		properties: 'Eigenschaften in Personennotizen',
		property: 'Eigenschaft',
		notes: 'Notizen',
		readAs: 'Gelesen als',
		samples: 'Zum Beispiel',
		notRead: () => '–',
		own: (property) => property,
		apply: (count) => `${settings(count)} ändern`,
		applied: (count) => `${settings(count)} geändert.`,
	},

	place: {
		name: 'Kreise und Rhythmen',
		about: 'Deine Notizen halten Menschen schon zusammen. Ein Kreis oder ein Rhythmus (30d, 6 weeks, monthly), den du für eine Gruppe wählst, wird in ihre Notizen geschrieben, die noch keinen haben.',
		none: 'Es fand sich keine Gruppe, in der ein Kreis oder ein Rhythmus fehlt.',
		circle: 'Kreis',
		cadence: 'Rhythmus',
		noCircle: 'Kein Kreis',
		lack: (count, withoutCircle) => `${people(count)}, ${withoutCircle === 0 ? 'alle mit Kreis' : `${number(withoutCircle)} ohne Kreis`}`,
		unreadable: (cadence) => `„${cadence}“ ist kein Rhythmus; schreibe 30, 2w, 6 weeks, every 3 months, monthly, quarterly oder off.`,
		nothing: 'Nichts ist gewählt.',
		summary: (circles, cadences) => {
			const parts = [...(circles > 0 ? [`einen Kreis in ${notes(circles)}`] : []), ...(cadences > 0 ? [`einen Rhythmus in ${notes(cadences)}`] : [])];
			return `Schreibt ${parts.join(' und ')}.`;
		},
		who: 'Wessen Notizen das sind',
		run: (count) => `${notes(count)} schreiben`,
		progress: (done, total) => `${number(done)} von ${notes(total)} geschrieben`,
		done: (count) => `${notes(count)} geschrieben.`,
		notReached: (count) => `${notes(count)} nicht geschrieben, weil angehalten wurde.`,
		left: (name, reason) => `${name}: ${reason}`,
	},

	dated: {
		name: 'Zeilen mit Datum',
		about: 'In Personennotizen stehen oft Überschriften, Listen oder Tabellen mit Datum. Sie können als Kontaktpunkte in dieselben Notizen kommen; was dort steht, bleibt.',
		none: 'Es fanden sich keine Überschriften, Listen oder Tabellen mit Datum, die noch keine Kontaktpunkte sind.',
		hidden: 'Das Kontobuch ist ausgeblendet. Blende es ein, um zu sehen, welche Zeilen Kontaktpunkte werden könnten.',
		reading: 'Personennotizen werden gelesen',
		unlabelled: 'Ohne ein Wort dafür, was es war',
		lines,
		leave: 'Bleibt, wie es ist',
		preview: 'Was hinzukommt',
		nothing: 'Nichts ist gewählt.',
		run: (count) => `${lines(count)} hinzufügen`,
		progress: (done, total) => `${number(done)} von ${notes(total)} geschrieben`,
		done: (added, changed) => `${lines(added)} in ${notes(changed)} hinzugefügt.`,
	},
};

const readAsPeople = counted('# Notiz wird als Person gelesen.', '# Notizen werden als Personen gelesen.');
const settings = counted('# Einstellung', '# Einstellungen');
