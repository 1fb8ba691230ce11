import { yearOf } from '../domain/day';
import type { Day } from '../domain/day';
import type { CadencePreset } from '../domain/cadence';
import type { PersonEdit } from '../domain/person-edit';
import type { Rules } from '../domain/rules';
import type { DayWords } from './day-words';
import { every, listOf, notes, notesOf, number, people, plural } from './en-wording';

/** What was changed in person notes, and why something was not. */
export const enEditsWritten = {
	/** `'Snoozed Ada and Grace until 5 May'` */
	done: (edit: PersonEdit, names: readonly string[], { circles, roles }: Pick<Rules, 'circles' | 'roles'>, today: Day, days: DayWords): string => {
		const who = listOf(names);
		switch (edit.type) {
			case 'snooze': return `Snoozed ${who} until ${days.day(edit.until, today)}`;
			case 'end-snooze': return `Ended the snooze of ${who}`;
			case 'rest': return `Let ${who} rest`;
			case 'wake': return `Ended the rest of ${who}`;
			case 'cadence': return edit.cadence === null ? `${who}: no cadence of their own` : `Cadence of ${who}: ${edit.cadence}`;
			case 'circle': return `Circle of ${who}: ${circles.find(({ id }) => id === edit.circle)?.name ?? 'none'}`;
			case 'roles': return `Role of ${who}: ${roles.filter(({ id }) => edit.roles.includes(id)).map(({ name }) => name).join(', ') || 'none'}`;
			case 'priority': return edit.isPriority ? `Priority of ${yearOf(today)}: ${who}` : `No longer a priority of ${yearOf(today)}: ${who}`;
			case 'next-step': return edit.text === null ? `${who}: no next step` : `Next step with ${who}: ${edit.text}`;
		}
	},
	faults: {
		noLaterDay: 'Choose a day after today.',
		unreadableCadence: (found: string): string => `"${found}" is not a cadence; write 30, 2w, 6 weeks, monthly, quarterly or off.`,
		restsByStatus: (property: string, found: string): string => `${property} says "${found}". Change that in the note: other tools may read it too.`,
		unusualList: (property: string): string => `${property} holds more than plain values, so it was left as it is. Change it in the note.`,
	},
};

/** The dialogs and menu items that change what a person note says. */
export const enEdits = {
	/** Names of commands. */
	commands: {
		'snooze': 'Snooze person',
		'rest': 'Let person rest, or end the rest',
		'cadence': 'Set cadence',
		'placing': 'Set circle and role',
		'priority': 'Make person a priority this year, or no longer',
		'next-step': 'Set next step',
	},
	/** Items of a person's menu. */
	items: {
		'snooze': 'Snooze…',
		'rest': 'Let rest',
		'wake': 'End rest',
		'cadence': 'Set cadence…',
		'placing': 'Circle and role…',
		'priority': 'Priority this year',
		'next-step': 'Next step…',
	},
	/** Titles of dialogs. */
	titles: {
		'snooze': (name: string): string => `Snooze ${name}`,
		'cadence': (name: string): string => `Cadence of ${name}`,
		'placing': (name: string): string => `Circle and role of ${name}`,
		'next-step': (name: string): string => `Next step with ${name}`,
	},
	save: 'Save',
	/** Whom a dialog is about, where they are several. */
	people,
	progress: (done: number, total: number): string => `${number(done)} of ${notes(total)} changed`,
	asBefore: (names: readonly string[]): string => `Nothing to change in ${notesOf(names)}.`,
	notChanged: (name: string, reason: string): string => `The note of ${name} was not changed. ${reason}`,
	othersNotChanged: (count: number): string => plural(count, 'One more was not changed either.', '# more were not changed either.'),

	snoozeFor: 'Until when',
	snoozes: { week: 'A week', month: 'A month', day: 'Another day', none: 'No longer' },
	snoozeEnds: 'Back in the list now',
	snoozeDay: 'Date',
	snoozeAtRest: 'They rest until you end that; the snooze counts from then on.',

	cadence: 'How often',
	cadenceWords: every,
	/** What is written is the same in every language, and English. */
	cadencePreset: (preset: CadencePreset): string => preset,
	cadenceNever: 'Left alone until you set another cadence.',
	cadenceNone: (words: string, source: 'priority' | 'role' | 'circle' | 'default'): string => `None of their own: ${words}, by ${{ priority: 'this year\'s priority', role: 'role', circle: 'circle', default: 'default' }[source]}`,

	circle: 'Circle',
	noCircle: 'None',
	roles: 'Role',
	titleStays: (title: string): string => `The job title “${title}” stays.`,
	differ: 'They differ. What you choose goes for all of them; what you leave open stays.',

	nextStep: 'One small, genuine thing to do next',
	nextStepHint: 'Empty for none.',

	vacation: {
		command: 'Plan vacation',
		desc: 'Moves every due day on by the days away. Nothing is written into notes.',
		planned: (from: string, to: string): string => (from === to ? `Vacation on ${from}` : `Vacation from ${from} to ${to}`),
	},
};
