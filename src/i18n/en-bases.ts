import { number, people, plural } from './en-wording';

/** The texts of the view of bases, and of the base that a command makes. */
export const enBases = {
	name: 'Relationships',
	create: 'Create relationships base',
	made: (path: string): string => `Made ${path}.`,
	there: (path: string): string => `${path} is there already and stays as it is.`,
	list: 'People of this base',
	column: (name: string, count: number): string => `${name}, ${number(count)}`,
	noGroup: (): string => 'None',
	options: {
		layout: 'Layout',
		layouts: { rows: 'Rows', board: 'Board' },
		showFresh: 'Show those who are fresh or left alone',
		mostRows: 'Most people shown (0 for all)',
	},
	left: (count: number): string => `${plural(count, '# more is', '# more are')} fresh, left alone or not placed yet`,
	showThem: 'Show them',
	cut: (shown: number, total: number): string => `The first ${number(shown)} of ${people(total)}, as this view is set`,
	tooManyGroups: (shown: number, total: number): string => `The first ${number(shown)} of ${number(total)} groups. Rows show all of them`,
	notPeople: (count: number): string => `${plural(count, '# note is', '# notes are')} not about a person`,
	messages: {
		indexing: { title: 'Reading your notes', text: '' },
		empty: { title: 'This base finds no notes', text: 'Its filters let none through.' },
		noPeople: { title: 'No people among these notes', text: 'A note is about a person by its folder, a tag or a property, as the settings say.' },
		quiet: { title: 'Nobody here is waiting to hear from you', text: 'They are fresh, left alone or not placed yet.' },
		failed: { title: 'The view could not be drawn', text: 'It is tried again with the next change. The console has the details.' },
	},
};

/** The words of the base that is made. */
export const enBaseFile = {
	fileName: 'Relationships',
	statuses: { resting: 'Resting', snoozed: 'Snoozed', unplaced: 'Not placed yet', never: 'Nothing on record', stale: 'Stale', due: 'Due', fresh: 'Fresh' },
	views: { rows: 'Relationships', board: 'Board', waiting: 'Who is waiting', everyone: 'Everyone' },
	columns: { status: 'Status', days_since: 'Days since', cadence_days: 'Of days', due: 'Due' },
};
