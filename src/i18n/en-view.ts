import type { Cadence } from '../domain/cadence';
import type { SectionName, SortOrder } from '../domain/sections';

/** The texts of the stale list. */
export const enView = {
	title: 'Stale relationships',
	search: 'Find a person',
	clearSearch: 'Clear search',
	all: 'All',
	circles: 'Circles',
	noCircle: 'No circle',
	list: 'People by how quiet it has become',
	sections: {
		thisWeek: 'This week',
		stale: 'Stale',
		due: 'Due',
		never: 'Nothing on record',
		fresh: 'Fresh',
		leftAlone: 'Snoozed and resting',
		unplaced: 'Not placed yet',
	} satisfies Record<SectionName, string>,
	problems: 'Problems',
	sorts: {
		attention: 'Who first',
		name: 'Name',
		days: 'Longest ago',
		account: 'Account',
	} satisfies Record<SortOrder, string>,
	sort: 'Sort by',
	filter: 'Sort and filter',
	filterActive: 'Sort and filter (on)',
	moreOptions: 'More options',
	foldAll: 'Fold all sections',
	unfoldAll: 'Unfold all sections',
	clearFilter: 'Clear filter',
	showAll: (count: number): string => `Show all ${number(count)}`,
	showFewer: 'Show fewer',
	hits: (hits: number, total: number): string => `${number(hits)} of ${people(total)}`,
	/** `52 d of 40`; the count stands out, so it comes apart. */
	days: (count: number): string => String(count),
	ofDays: (total: number | null): string => (total === null ? 'd' : `d of ${total}`),
	count: (count: number): string => number(count),
	reasonSinceContact: (): string => 'since contact, no deposit yet',
	reasonSnoozed: (until: string): string => `snoozed until ${until}`,
	reasonResting: (): string => 'resting',
	tooltip: {
		deposit: (day: string): string => `Since ${day}`,
		contact: (day: string): string => `Since contact ${day}, no deposit yet`,
		none: 'Nothing on record',
		due: (day: string): string => `due ${day}`,
		cadence: (cadence: Cadence): string => cadenceWords(cadence),
		priority: (year: number): string => `priority ${year}`,
		defaultCadence: (): string => 'default',
	},
	row: {
		more: 'More options',
	},
	deadLink: {
		item: (link: string, lines: number): string => `Point “${link}” elsewhere (${lines === 1 ? '1 line' : `${number(lines)} lines`})…`,
		placeholder: (link: string): string => `The person that “${link}” is to lead to`,
		none: 'No person is called so.',
		done: (lines: number, name: string): string => (lines === 1 ? `1 line leads to ${name} now.` : `${number(lines)} lines lead to ${name} now.`),
		left: (path: string, reason: string): string => `${path} stays as it was: ${reason}`,
		nothing: (link: string): string => `No line has a dead link to “${link}” any more.`,
	},
	line: (line: number): string => `line ${number(line)}`,
	settingsProblem: 'Rapport settings',
	openNote: (path: string): string => `open ${path}`,
	messages: {
		indexing: {
			title: 'Reading your notes',
			text: 'What they say appears once all are read.',
			progress: (done: number, total: number): string => (total === 0 ? 'Waiting for Obsidian' : `${number(done)} of ${notes(total)}`),
		},
		noPeople: {
			title: 'No people found yet',
			folders: (folders: readonly string[]): string => `Notes in ${folders.length === 1 ? 'the folder' : 'the folders'} ${quotedOr(folders)}`,
			tags: (tags: readonly string[]): string => `Notes tagged ${orList(tags.map((tag) => `#${tag}`))}`,
			markers: (markers: readonly string[]): string => `Notes with the property ${orList(markers)}`,
			nothing: 'Nothing: the settings name no folder, tag or property.',
			lookedFor: 'Rapport keeps one note per person. It looked for:',
			chooseFolder: 'Choose a people folder',
			firstPerson: 'Make a first person',
		},
		nonePlaced: {
			title: (count: number): string => `${people(count)} found, none placed yet`,
			text: 'Say what somebody is to you, and they join the list. One property in their note is enough:',
			circle: (circles: string): string => `one of ${circles}`,
			role: (roles: string): string => `one of ${roles}`,
			cadence: (): string => '6 weeks, monthly, quarterly …',
			lastDeposit: (): string => 'the day of your last small give',
		},
		quiet: {
			title: 'Everyone is fresh',
			next: (name: string, day: string, inDays: number): string => `Next is ${name}, due ${day}, in ${daysWords(inDays)}.`,
			nobody: 'Nobody is waiting to hear from you',
			nobodyText: 'Those you placed are snoozed or resting.',
		},
		nobodyMatches: {
			title: 'Nobody matches',
			text: 'Names, aliases, circles, roles and job titles were searched.',
		},
		failed: {
			title: 'This could not be drawn',
			text: 'It is tried again with the next change. The console has the details.',
			retry: 'Try again',
		},
	},
	chooseFolder: {
		placeholder: 'Folder with one note per person',
		none: 'This vault has no such folder.',
	},
};

/** Made once: making one costs more than the row it is for. */
const numbers = new Intl.NumberFormat('en');

function number(value: number): string {
	return numbers.format(value);
}

function people(count: number): string {
	return count === 1 ? '1 person' : `${number(count)} people`;
}

function notes(count: number): string {
	return count === 1 ? '1 note' : `${number(count)} notes`;
}

function daysWords(count: number): string {
	return count === 1 ? '1 day' : `${number(count)} days`;
}

function cadenceWords({ count, unit }: Cadence): string {
	const word = { d: 'day', mo: 'month', y: 'year' }[unit];
	return count === 1 ? `every ${word}` : `every ${number(count)} ${word}s`;
}

/** `['a', 'b', 'c']` → `'a, b or c'` */
function orList(items: readonly string[]): string {
	const last = items[items.length - 1] ?? '';
	return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} or ${last}`;
}

function quotedOr(items: readonly string[]): string {
	return orList(items.map((item) => `“${item}”`));
}
