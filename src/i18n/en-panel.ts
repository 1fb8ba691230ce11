import type { Account, AccountPart } from '../domain/account';
import type { Cadence } from '../domain/cadence';
import type { Influence } from '../domain/person';
import { every, lastMonths, months, number, plural } from './en-wording';
import { capitalised } from './wording';

/** The texts of the person panel. */
export const enPanel = {
	title: 'Person',
	open: 'Open person panel',
	show: 'Show panel',
	openNote: 'Open note',
	pin: 'Pin: stay with this person',
	unpin: 'Unpin: follow the active note',

	senior: (): string => 'senior',
	influence: (influence: Influence): string => `${influence} influence`,
	cadence: {
		own: (cadence: Cadence): string => capitalised(every(cadence)),
		priority: (cadence: Cadence, year: number): string => `${capitalised(every(cadence))}, as a priority of ${year}`,
		role: (cadence: Cadence, roles: string): string => `${capitalised(every(cadence))}, as ${roles}`,
		circle: (cadence: Cadence, circle: string): string => `${capitalised(every(cadence))}, as in ${circle}`,
		default: (cadence: Cadence): string => `${capitalised(every(cadence))}, by default`,
		never: 'No cadence, on purpose',
	},
	nextStep: 'Next step',
	interesting: 'Works on',

	account: 'Account',
	/** In English the names of the numbers are the words for them. */
	part: (part: AccountPart): string => part,
	last: (day: string): string => `last ${day}`,
	noneYet: (): string => 'none yet',
	standing: ({ standing, depositsSinceLastAsk: gives, asked }: Account, count: number): string => {
		const window = `in ${lastMonths(count)}`;
		const since = plural(gives, '# give', '# gives') + (asked === 0 ? ', nothing asked' : ' since you last asked');
		switch (standing) {
			case 'no history': return `No history ${window}.`;
			case 'overdrawn': return `Overdrawn: you asked more often than you gave ${window}.`;
			case 'in credit': return `In credit: ${since}, ${window}.`;
			case 'building': return `Building: ${since}, ${window}.`;
		}
	},
	hidden: (command: string): string => `The ledger is hidden. “${command}” brings it back.`,

	chart: (given: number, asked: number, count: number): string => `Last ${months(count)}: given ${number(given)}, asked ${number(asked)}`,
	monthOf: (month: string, given: number, asked: number): string => `${month}: given ${number(given)}, asked ${number(asked)}`,

	due: (day: string): string => `by ${day}`,
	introductions: 'Introductions',
	timeline: 'Timeline',
	contact: 'Contact',
	showAll: 'Show all',
	filtered: (part: AccountPart, count: number): string => `${part}, ${lastMonths(count).slice(4)}`,
	nothing: 'Nothing on record yet. Log a touchpoint, or write one into a daily note.',

	messages: {
		indexing: { title: 'Reading your notes', text: 'The panel appears once all are read.' },
		nobody: { title: 'No person yet', text: 'Open a person\'s note, or choose this panel in the menu of a row in the stale list.' },
		gone: { title: (name: string): string => `${name} is not here`, text: 'The note was deleted or is no longer a person\'s note. Open another person\'s note to go on.' },
		failed: { title: 'The panel could not be drawn', text: 'It is tried again with the next change. The console has the details.' },
	},
};
