import { number, people, plural } from './de-wording';
import type { enBaseFile, enBases } from './en-bases';

export const deBases: typeof enBases = {
	name: 'Beziehungen',
	create: 'Base der Beziehungen anlegen',
	made: (path) => `${path} angelegt.`,
	there: (path) => `${path} gibt es schon und bleibt, wie es ist.`,
	list: 'Personen dieser Base',
	column: (name, count) => `${name}, ${number(count)}`,
	noGroup: () => 'Ohne',
	options: {
		layout: 'Anordnung',
		layouts: { rows: 'Zeilen', board: 'Tafel' },
		showFresh: 'Auch Frische und in Ruhe Gelassene zeigen',
		mostRows: 'So viele Personen höchstens (0 für alle)',
	},
	left: (count) => plural(count, '# weitere Person ist frisch, in Ruhe gelassen oder noch nicht zugeordnet', '# weitere sind frisch, in Ruhe gelassen oder noch nicht zugeordnet'),
	showThem: 'Zeigen',
	cut: (shown, total) => `Die ersten ${number(shown)} von ${people(total)}, wie für diese Ansicht eingestellt`,
	tooManyGroups: (shown, total) => `Die ersten ${number(shown)} von ${number(total)} Gruppen. Als Zeilen sind alle zu sehen`,
	notPeople: (count) => plural(count, '# Notiz handelt nicht von einer Person', '# Notizen handeln nicht von einer Person'),
	messages: {
		indexing: { title: 'Deine Notizen werden gelesen', text: '' },
		empty: { title: 'Diese Base findet keine Notizen', text: 'Ihre Filter lassen keine durch.' },
		noPeople: { title: 'Keine Personen unter diesen Notizen', text: 'Von einer Person handelt eine Notiz durch ihren Ordner, ein Tag oder eine Eigenschaft, wie es die Einstellungen sagen.' },
		quiet: { title: 'Hier wartet gerade niemand auf ein Wort von dir', text: 'Alle sind frisch, in Ruhe gelassen oder noch nicht zugeordnet.' },
		failed: { title: 'Die Ansicht konnte nicht gezeichnet werden', text: 'Bei der nächsten Änderung wird es wieder versucht. Die Konsole weiß mehr.' },
	},
};

export const deBaseFile: typeof enBaseFile = {
	fileName: 'Beziehungen',
	statuses: { resting: 'Ruht', snoozed: 'Pausiert', unplaced: 'Noch nicht zugeordnet', never: 'Noch nichts vermerkt', stale: 'Still geworden', due: 'An der Reihe', fresh: 'Frisch' },
	views: { rows: 'Beziehungen', board: 'Tafel', waiting: 'Wer an der Reihe ist', everyone: 'Alle' },
	columns: { status: 'Stand', days_since: 'Tage seither', cadence_days: 'Von Tagen', due: 'An der Reihe' },
};
