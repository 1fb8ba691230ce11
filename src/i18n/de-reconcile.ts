import { counted, notes, number } from './de-wording';
import type { enReconcile } from './en-reconcile';

export const deReconcile: typeof enReconcile = {
	title: 'Letzte Beiträge abgleichen',
	about: 'Die Zeilen in deinen Notizen sind das Kontobuch, und sie gelten. Diese Eigenschaften sagen etwas anderes; was du ankreuzt, wird in die Personennotizen geschrieben.',
	none: 'Jeder letzte Beitrag sagt, was das Kontobuch sagt.',
	behind: 'Hinter dem Kontobuch zurück',
	ahead: 'Später als das Kontobuch',
	aheadAbout: 'Vielleicht weißt du mehr als deine Notizen: Hier wird nichts für dich angekreuzt.',
	missing: 'Fehlt',
	noLine: 'Keine Zeile (löscht die Eigenschaft)',
	change: (from, to) => `${from} → ${to}`,
	showMore: (count) => `${number(count)} weitere zeigen`,
	write: (count) => `${notes(count)} schreiben`,
	progress: (done, total) => `${number(done)} von ${number(total)} geschrieben`,
	done: counted('# letzter Beitrag sagt jetzt, was das Kontobuch sagt.', '# letzte Beiträge sagen jetzt, was das Kontobuch sagt.'),
	notReached: (count) => `${number(count)} nicht geschrieben: Du hast abgebrochen.`,
	left: (path, reason) => `${path}: ${reason}`,
};
