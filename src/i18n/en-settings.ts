import type { Kind, Property } from '../domain/rules';
import { enSettingsWriting } from './en-settings-writing';
import { allOf, eitherOf, every, notes, number, people, plural, touchpoints } from './en-wording';
import { capitalised } from './wording';

/** The texts of the settings tab. */
export const enSettings = {
	/** What was being done when a change could not be kept. */
	saving: 'Save the change',
	unreadable: (path: string): string => `${path} holds something that is no JSON, and keeping a change would lose it. Mend or delete that file first.`,
	save: 'Save',
	cancel: 'Cancel',

	cadenceWords: every,

	found: {
		name: 'Found in this vault',
		reading: (done: number, total: number): string => (total === 0 ? 'Still reading the vault…' : `Still reading the vault: ${number(done)} of ${number(total)} notes.`),
		people,
		placed: (count: number): string => (count === 0 ? 'none placed' : `${number(count)} placed`),
		touchpoints: (count: number, inNotes: number): string => (count === 0 ? 'no touchpoints' : `${touchpoints(count)} in ${notes(inNotes)}`),
		problems: (count: number): string => (count === 0 ? 'no problems' : plural(count, '# problem', '# problems')),
		nowhereToLook: 'No people: there is no people folder, person tag or person marker to look for, so add one below.',
		lookedFor: (signs: string): string => `No note was found ${signs}.`,
		inFolder: (folders: readonly string[]): string => `in a folder called ${eitherOf(folders)}`,
		withTag: (tags: readonly string[]): string => `with the tag ${eitherOf(tags)}`,
		withMarker: (markers: readonly string[]): string => `with the property ${eitherOf(markers)}`,
		either: eitherOf,
		howToPlace: 'A person is placed by a circle, a role, a cadence, a priority or a touchpoint.',
		whereLinesAre: (tag: string): string => `Touchpoints are list items such as "- ${tag} [[Ada Lovelace]] sent her the talk", in a daily note or another note with a day.`,
	},

	firstLook: {
		folder: (path: string, count: number): string => `a ${path} folder with ${notes(count)}`,
		folders: (paths: readonly string[], count: number): string => `${number(paths.length)} people folders with ${notes(count)} (${paths.join(', ')})`,
		dailyNotes: (folder: string): string => (folder === '' ? 'daily notes at the top of the vault' : `daily notes in ${folder}`),
		dailyNotesToBe: (folder: string): string => `daily notes set to go to ${folder}`,
		found: (parts: readonly string[]): string => `Found ${allOf(parts)}.`,
		notYet: 'No people folder found yet; name yours in the settings, or tag person notes.',
		likely: (folders: readonly string[]): string => `No people folder found yet; if ${eitherOf(folders)} holds your person notes, add it to the people folders in the settings.`,
		likelyFolder: (path: string, count: number): string => `${path} (${notes(count)})`,
	},

	peopleFolders: {
		heading: 'People folders',
		add: 'Add people folder',
		empty: 'No folder holds people; notes are people by tag or property only.',
		field: 'Folder',
		desc: 'A name fits a folder called so anywhere, a path one folder only.',
	},
	personTags: {
		heading: 'Person tags',
		add: 'Add person tag',
		empty: 'No tag makes a note a person.',
		field: 'Tag',
		desc: 'A note with this tag, or one nested in it, is a person.',
	},
	personMarkers: {
		heading: 'Person markers',
		add: 'Add person marker',
		empty: 'No property makes a note a person.',
		field: 'Property and value',
		desc: 'A note with this property and value is a person.',
	},
	excludedFolders: {
		heading: 'Excluded folders',
		add: 'Add excluded folder',
		empty: 'No folder is left out, besides those called templates.',
		field: 'Folder',
		desc: 'Nothing in this folder is read.',
	},

	circles: {
		heading: 'Circles',
		add: 'Add circle',
		edit: 'Edit circle',
		name: 'Name',
		nameDesc: 'As person notes write it in their circle property.',
		direction: 'Stands for',
		directionDesc: 'Reviews hold what goes into the one against what goes into the other.',
		directions: { have: 'The career you have', want: 'The career you want' },
		cadence: 'Cadence',
		cadenceDesc: 'Leave it empty to use that of the role or the default.',
	},
	roles: {
		heading: 'Roles',
		add: 'Add role',
		edit: 'Edit role',
		name: 'Name',
		nameDesc: 'As person notes write it in their role property.',
		cadence: 'Cadence',
		cadenceDesc: 'Of several roles of a person, the shortest cadence counts.',
		target: 'Wanted in each circle',
		targetDesc: 'How many people of this role you want in each circle.',
		summary: (cadence: string, target: number): string => `${capitalised(cadence)}, ${number(target)} in each circle`,
	},

	cadences: {
		heading: 'Cadences',
		defaultCadence: 'Default cadence',
		defaultCadenceDesc: 'For people whose note, role and circle set none.',
		priorityCadence: 'Priority cadence',
		priorityCadenceDesc: 'For people who are a priority this year.',
	},

	week: {
		heading: 'Week and contact',
		weekStart: 'First day of the week',
		weekStartDesc: 'The people to think of this week are chosen on this day.',
		weeklyFew: 'People this week',
		weeklyFewDesc: 'How many people are shown as the ones to think of this week.',
		countMentions: 'Count mentions as contact',
		countMentionsDesc: 'A link to a person anywhere in a daily note counts as contact with them.',
	},

	vacations: {
		heading: 'Vacations',
		add: 'Add vacation',
		edit: 'Edit vacation',
		empty: 'No vacations; days away move every due day on.',
		from: 'First day',
		to: 'Last day',
		span: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
	},

	names: 'Names',
	kindTags: {
		page: 'Kind tags',
		pageDesc: 'The tags that make a list item a touchpoint.',
		desc: {
			deposit: 'For something you gave.',
			ask: 'For something you asked for.',
			received: 'For something they gave you.',
			introduction: 'For people you introduced to each other.',
			encounter: 'For a meeting or a conversation.',
			visibility: 'For something that made your work seen.',
		} satisfies Record<Kind, string>,
	},
	propertyNames: {
		page: 'Property names',
		pageDesc: 'What the properties of person notes are called in this vault.',
		name: {
			'circle': 'Circle',
			'role': 'Role',
			'last-deposit': 'Last deposit',
			'last-contact': 'Last contact',
			'cadence': 'Cadence',
			'priority': 'Priority',
			'next-step': 'Next step',
			'influence': 'Influence',
			'interesting': 'Interesting work',
			'senior': 'Senior',
			'introduced-by': 'Introduced by',
			'met': 'First met',
			'snooze-until': 'Snoozed until',
			'resting': 'Resting',
			'email': 'Email',
		} satisfies Record<Property, string>,
		desc: (property: Property, spellings: readonly string[]): string => (spellings.length === 0 ? purposes[property] : `${purposes[property].slice(0, -1)}; also read as ${eitherOf(spellings)}.`),
	},

	...enSettingsWriting,

	faults: {
		cadence: 'Write a cadence such as 30, 2w, 6 weeks, every 3 months, monthly, quarterly or 1 year.',
		empty: 'Write something here.',
		tag: 'A tag has letters, digits, hyphens, underscores and slashes, and not digits only.',
		marker: 'Write a property, a colon and a value, such as "type: person".',
		propertyName: 'A property name has no colon.',
		present: (text: string): string => `"${text}" is in the list already.`,
		taken: (text: string, by: string): string => `"${text}" already stands for ${by}.`,
		day: 'Write a day such as 2026-07-14.',
		order: 'The last day is before the first.',
		whole: (least: number, most: number): string => `Write a whole number from ${number(least)} to ${number(most)}.`,
		path: (signs: string): string => `Names of notes and folders have none of ${signs} and do not begin with a dot.`,
		heading: (example: string): string => `Write words, or up to six # signs, a space and words, such as "${example}"; no comment in it.`,
		format: (example: string): string => `Each day needs a name of its own: write year, month and day, as in ${example}.`,
		template: (path: string): string => `There is no note ${path}, so nothing can begin with it.`,
		way: 'A way is made of letters, digits, hyphens and underscores, such as thanks or town-hall.',
	},
};

/** What each property says; the reading side's rules are in the contract's table of properties. */
const purposes: Readonly<Record<Property, string>> = {
	'circle': 'The circle that a person belongs to.',
	'role': 'The part that a person plays in your network.',
	'last-deposit': 'The day of the last deposit.',
	'last-contact': 'The day of the last contact of any kind.',
	'cadence': 'How often to be in touch.',
	'priority': 'The years in which a person is a priority.',
	'next-step': 'What you want to do next for a person.',
	'influence': 'High, rising or some.',
	'interesting': 'The interesting work that a person does.',
	'senior': 'Whether a person is senior to you.',
	'introduced-by': 'Who introduced you.',
	'met': 'The day you first met.',
	'snooze-until': 'The day until which a person is left alone.',
	'resting': 'Whether a person is left alone on purpose.',
	'email': 'Email addresses, to match imports.',
};
