import type { enGoal, enGoalWriting } from './en-goal';

export const deGoalWriting: typeof enGoalWriting = {
	untitled: 'Netzwerkziel',
	body: (goal) => `# ${goal}\n\nWarum:\n`,
	written: (path) => `das Ziel in ${path}`,
	noTemplate: (template) => `Die Vorlage „${template}“ für Ziele wurde nicht gefunden, darum wurde die Notiz nicht angelegt. Prüfe sie in den Einstellungen.`,
	notChanged: (path, reason) => `${path} blieb, wie es ist. ${reason}`,
	taken: (path) => `${path} gibt es schon.`,
};

export const deGoal: typeof enGoal = {
	command: 'Netzwerkziel festlegen',
	title: 'Netzwerkziel',
	which: 'Welches Ziel',
	change: 'Dieses Ziel ändern',
	begin: 'Ein anderes beginnen',
	beginNote: () => 'dieses ist erreicht',
	goal: 'Was soll in einem Jahr so sein?',
	goalPlaceholder: 'Bekannt für Plattformdenken, drinnen und draußen',
	needs: 'Was braucht es?',
	need: { visibility: 'Sichtbarkeit', access: 'Zugang', both: 'Beides' },
	needNote: (need) => ({ visibility: 'mehr Menschen, die deine Arbeit kennen', access: 'Menschen, die Türen öffnen', both: '' })[need],
	by: 'Bis',
	strengths: 'Zwei, drei Stärken, die in Erinnerung bleiben sollen',
	strengthsPlaceholder: 'Plattformdenken, Ruhe in der Krise',
	arenas: 'Wo du gesehen werden willst',
	arenasPlaceholder: 'Vorträge, Posts, Versammlungen',
	rhythm: 'Wie oft',
	save: 'Ziel speichern',
	where: (path) => `Legt ${path} an`,
	faults: {
		'no-goal': 'Sag in wenigen Worten, was du willst.',
		'no-later-day': 'Wähle einen Tag nach heute.',
		'unreadable-rhythm': 'Schreibe, wie oft, etwa weekly, 2 weeks oder monthly.',
	},
	begun: (title) => `Ziel festgelegt: ${title}`,
	changed: 'Ziel geändert',
	asBefore: 'All das steht schon in der Notiz des Ziels.',
	notDone: (reason) => `Das vorige Ziel ist noch aktiv. ${reason}`,
};
