import type { AccountStanding } from '../domain/account';
import type { Problem } from '../domain/problem';
import type { Reason } from '../domain/reason';
import type { Kind } from '../domain/rules';
import { DayWords } from './day-words';
import { enAccount } from './en-account';
import { enAdopt } from './en-adopt';
import { enChoosing } from './en-choosing';
import { enBases } from './en-bases';
import { enBlocks } from './en-blocks';
import { enCommands } from './en-commands';
import { enCorrections } from './en-corrections';
import { enEdits } from './en-edits';
import { enGoal } from './en-goal';
import { enExport } from './en-export';
import { enImport } from './en-import';
import { enIntroductions } from './en-introductions';
import { enLog } from './en-log';
import { number } from './en-wording';
import { enPeople } from './en-people';
import { enReconcile } from './en-reconcile';
import { enMix } from './en-mix';
import { enPanel } from './en-panel';
import { enPortfolio } from './en-portfolio';
import { enPriorities } from './en-priorities';
import { enPromises } from './en-promises';
import { enReviewDialog } from './en-review';
import { enSettings } from './en-settings';
import { enTriage } from './en-triage';
import { enView } from './en-view';
import { enVisibility } from './en-visibility';
import { enWaysIn } from './en-ways-in';
import { enWriting, whyUnreadable } from './en-writing';

/** Digits alone, as reasons stand in the answers of the command line (spec §10). */
function inDigits(count: number, one: string, other: string): string {
	return `${count} ${count === 1 ? one : other}`;
}

/** Every text that a user sees, but those of writing. */
const texts = {
	staleList: enView,
	panel: enPanel,
	settings: enSettings,
	commands: enCommands,
	account: enAccount,
	log: enLog,
	imports: enImport,
	adopt: enAdopt,
	exports: enExport,
	introductions: enIntroductions,
	choosing: enChoosing,
	edits: enEdits,
	people: enPeople,
	reconcile: enReconcile,
	portfolio: enPortfolio,
	promises: enPromises,
	corrections: enCorrections,
	triage: enTriage,
	visibility: enVisibility,
	goal: enGoal,
	mix: enMix,
	priorities: enPriorities,
	review: enReviewDialog,
	blocks: enBlocks,
	bases: enBases,
	waysIn: enWaysIn,
	cancel: 'Cancel',
	close: 'Close',
	moreOptions: 'More options',
	andMore: (count: number): string => `and ${number(count)} more`,
	notDone: (what: string, why: string): string => `Not done: ${what}. ${why}`,
	reason: (reason: Reason): string => {
		switch (reason.type) {
			case 'priority': return `priority ${reason.year}`;
			case 'role': return reason.name;
			case 'introducer': return `introduced you to ${inDigits(reason.people, 'person', 'people')}`;
			case 'rising': return 'rising';
			case 'promise': return 'promise open';
			case 'over': return `${inDigits(reason.days, 'day', 'days')} over`;
			case 'due-today': return 'due today';
			case 'due-in': return `due in ${inDigits(reason.days, 'day', 'days')}`;
			case 'nothing': return 'nothing on record';
			case 'no-deposit': return 'no deposit yet';
		}
	},
	problem: (problem: Problem): string => {
		switch (problem.kind) {
			case 'unreadable-frontmatter': return `The properties cannot be read as YAML: ${whyUnreadable(problem.detail ?? null)}`;
			case 'unreadable-day': return `"${problem.found}" is not a day; write it as 2026-03-25.`;
			case 'impossible-day': return `"${problem.found}" is not in the calendar; write a day such as 2026-03-25.`;
			case 'ambiguous-day': return `"${problem.found}" can be read as two days; write it as 2026-03-25.`;
			case 'future-day': return `"${problem.found}" is still to come, so it does not count as the last day yet.`;
			case 'unreadable-cadence': return `"${problem.found}" is not a cadence; write 30, 2w, 6 weeks, every 3 months, monthly, quarterly or off.`;
			case 'unknown-circle': return `"${problem.found}" is not one of the circles: ${problem.detail ?? ''}.`;
			case 'two-spellings': return `"${problem.found}" differs from ${problem.detail ?? ''}, which is the one that counts.`;
			case 'line-without-day': return 'This line has no day: put one at its start, such as 2026-03-25, or give the note one.';
			case 'line-without-person': return 'No link on this line leads to a person note.';
			case 'outside-list': return `${problem.found} counts in list items only: begin the line with a hyphen and a space.`;
			case 'introduction-of-one': return 'An introduction needs links to two people or more.';
			case 'two-goals': return `More than one goal is active; also in ${problem.detail ?? 'another note'}. Set the status of all but one to done.`;
			case 'wrong-setting': return `The value "${problem.found}" does not fit this setting, so the default is used.`;
		}
	},
	kinds: {
		deposit: 'Deposit',
		ask: 'Ask',
		received: 'Received',
		introduction: 'Introduction',
		encounter: 'Met',
		visibility: 'Visibility',
	} satisfies Record<Kind, string>,
	number,
	accountStandings: {
		'no history': 'No history',
		'overdrawn': 'Overdrawn',
		'in credit': 'In credit',
		'building': 'Building',
	} satisfies Record<AccountStanding, string>,
};

/** Every text in English, with days written as a region of it does; other languages have the same shape. */
export function english(days: DayWords) {
	return { ...texts, days, writing: { ...enWriting, days } };
}

/** The texts of one language. */
export type Strings = ReturnType<typeof english>;

/** As in Britain; what the command line says is taken from here. */
export const en = english(new DayWords('en-GB'));
