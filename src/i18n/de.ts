import type { DayWords } from './day-words';
import { deAccount } from './de-account';
import { deAdopt } from './de-adopt';
import { deBases } from './de-bases';
import { deBlocks } from './de-blocks';
import { deChoosing } from './de-choosing';
import { deCommands } from './de-commands';
import { deCorrections } from './de-corrections';
import { deEdits } from './de-edits';
import { deExport } from './de-export';
import { deGoal } from './de-goal';
import { deImport } from './de-import';
import { deIntroductions } from './de-introductions';
import { deLog } from './de-log';
import { deMix } from './de-mix';
import { dePanel } from './de-panel';
import { dePeople } from './de-people';
import { dePortfolio } from './de-portfolio';
import { dePriorities } from './de-priorities';
import { dePromises } from './de-promises';
import { deReconcile } from './de-reconcile';
import { deReviewDialog } from './de-review';
import { deSettings } from './de-settings';
import { deTriage } from './de-triage';
import { deView } from './de-view';
import { deVisibility } from './de-visibility';
import { deWaysIn } from './de-ways-in';
import { days as countOfDays, number, ofDays, people, quoted } from './de-wording';
import { deWriting, whyUnreadable } from './de-writing';
import type { Strings } from './en';
import { capitalised } from './wording';

const texts: Omit<Strings, 'days' | 'writing'> = {
	staleList: deView,
	panel: dePanel,
	settings: deSettings,
	commands: deCommands,
	account: deAccount,
	log: deLog,
	imports: deImport,
	adopt: deAdopt,
	exports: deExport,
	introductions: deIntroductions,
	choosing: deChoosing,
	edits: deEdits,
	people: dePeople,
	reconcile: deReconcile,
	portfolio: dePortfolio,
	promises: dePromises,
	corrections: deCorrections,
	triage: deTriage,
	visibility: deVisibility,
	goal: deGoal,
	mix: deMix,
	priorities: dePriorities,
	review: deReviewDialog,
	blocks: deBlocks,
	bases: deBases,
	waysIn: deWaysIn,
	cancel: 'Abbrechen',
	close: 'Schließen',
	moreOptions: 'Weitere Möglichkeiten',
	andMore: (count) => `und ${number(count)} weitere`,
	notDone: (what, why) => `Nicht geschehen: ${what}. ${why}`,
	reason: (reason) => {
		switch (reason.type) {
			case 'priority': return `Priorität ${reason.year}`;
			case 'role': return capitalised(reason.name);
			case 'introducer': return `hat dich ${people(reason.people)} vorgestellt`;
			case 'rising': return 'im Aufwind';
			case 'promise': return 'Versprechen offen';
			case 'over': return `${countOfDays(reason.days)} drüber`;
			case 'due-today': return 'heute an der Reihe';
			case 'due-in': return `in ${ofDays(reason.days)} an der Reihe`;
			case 'nothing': return 'noch nichts vermerkt';
			case 'no-deposit': return 'noch kein Beitrag';
		}
	},
	problem: (problem) => {
		const found = quoted(problem.found);
		switch (problem.kind) {
			case 'unreadable-frontmatter': return `Die Eigenschaften lassen sich nicht als YAML lesen: ${whyUnreadable(problem.detail ?? null)}`;
			case 'unreadable-day': return `${found} ist kein Datum; schreibe es als 2026-03-25.`;
			case 'impossible-day': return `${found} steht in keinem Kalender; schreibe ein Datum wie 2026-03-25.`;
			case 'ambiguous-day': return `${found} kann zwei Tage bedeuten; schreibe das Datum als 2026-03-25.`;
			case 'future-day': return `${found} kommt erst noch, darum zählt es noch nicht als letzter Tag.`;
			case 'unreadable-cadence': return `${found} ist kein Rhythmus; schreibe 30, 2w, 6 weeks, every 3 months, monthly, quarterly oder off.`;
			case 'unknown-circle': return `${found} ist keiner der Kreise: ${problem.detail ?? ''}.`;
			case 'two-spellings': return `${found} weicht von ${problem.detail ?? ''} ab, und das zählt.`;
			case 'line-without-day': return 'Diese Zeile hat kein Datum: Schreibe eines an ihren Anfang, etwa 2026-03-25, oder gib der Notiz eines.';
			case 'line-without-person': return 'Kein Link auf dieser Zeile führt zu einer Personennotiz.';
			case 'outside-list': return `${problem.found} zählt nur in Listeneinträgen: Beginne die Zeile mit einem Bindestrich und einem Leerzeichen.`;
			case 'introduction-of-one': return 'Eine Vorstellung braucht Links zu mindestens zwei Personen.';
			case 'two-goals': return `Mehr als ein Ziel ist aktiv; auch in ${problem.detail ?? 'einer anderen Notiz'}. Setze den Status aller bis auf eines auf done.`;
			case 'wrong-setting': return `Der Wert ${found} passt nicht zu dieser Einstellung, darum gilt der Standard.`;
		}
	},
	kinds: {
		deposit: 'Beitrag',
		ask: 'Bitte',
		received: 'Erhalten',
		introduction: 'Vorstellung',
		encounter: 'Begegnung',
		visibility: 'Sichtbarkeit',
	},
	number,
	accountStandings: {
		'no history': 'Kein Verlauf',
		'overdrawn': 'Überzogen',
		'in credit': 'Im Plus',
		'building': 'Im Aufbau',
	},
};

/** Every text in German, with days written as a region of it does. */
export function german(days: DayWords): Strings {
	return { ...texts, days, writing: { ...deWriting, days } };
}
