/** A circle of the ecosystem map: where people are, and whether it is the career one has or the one one wants. */
export interface Circle {
	readonly id: string;
	readonly name: string;
	readonly direction: 'have' | 'want';
	/** In the cadence grammar; none means that the circle sets no cadence. */
	readonly cadence?: string;
}

/** A part that people play in the portfolio. */
export interface Role {
	readonly id: string;
	readonly name: string;
	/** In the cadence grammar. */
	readonly cadence: string;
	/** How many people of this role are wanted in each circle. */
	readonly target: number;
}

/** The kinds of touchpoint (spec §4). */
export const KINDS = ['deposit', 'ask', 'received', 'introduction', 'encounter', 'visibility'] as const;
export type Kind = (typeof KINDS)[number];

/** The properties of a person note, by their written names (spec §3). */
export const PROPERTIES = [
	'circle', 'role', 'last-deposit', 'last-contact', 'cadence', 'priority', 'next-step', 'influence', 'interesting', 'senior',
	'introduced-by', 'met', 'snooze-until', 'resting', 'email',
] as const;
export type Property = (typeof PROPERTIES)[number];

/** What the user can change about how notes are read; the flat keys of `data.json` (spec §11). */
export interface Rules {
	readonly peopleFolders: readonly string[];
	readonly personTags: readonly string[];
	/** `'type: person'` */
	readonly personMarkers: readonly string[];
	readonly excludedFolders: readonly string[];
	readonly circles: readonly Circle[];
	readonly roles: readonly Role[];
	/** In the cadence grammar, as the next one. */
	readonly defaultCadence: string;
	readonly priorityCadence: string;
	/** Kind → tag, without `#`. */
	readonly kindTags: Readonly<Record<Kind, string>>;
	/** Written name → the name used in this vault. */
	readonly propertyNames: Readonly<Record<Property, string>>;
	readonly accountWindowMonths: number;
	readonly depositsBeforeAsk: number;
	readonly depositsBeforeSeniorAsk: number;
	readonly weeklyFew: number;
	/** 0 for Sunday to 6 for Saturday. */
	readonly weekStart: number;
	readonly countMentions: boolean;
	readonly vacations: readonly { readonly from: string; readonly to: string }[];
}

/** The rules of a fresh installation. */
export const DEFAULT_RULES: Rules = {
	peopleFolders: ['People'],
	personTags: ['person', 'people'],
	personMarkers: ['type: person', 'type: contact', 'categories: [[People]]'],
	excludedFolders: [],
	circles: [
		{ id: 'organisation', name: 'Organisation', direction: 'have' },
		{ id: 'industry', name: 'Industry', direction: 'want' },
		{ id: 'growth', name: 'Growth', direction: 'want' },
	],
	roles: [
		{ id: 'sponsor', name: 'sponsor', cadence: '45d', target: 1 },
		{ id: 'mentor', name: 'mentor', cadence: '45d', target: 1 },
		{ id: 'peer', name: 'peer', cadence: '60d', target: 1 },
		{ id: 'connector', name: 'connector', cadence: '30d', target: 1 },
	],
	defaultCadence: '90d',
	priorityCadence: '21d',
	kindTags: { deposit: 'deposit', ask: 'ask', received: 'received', introduction: 'intro', encounter: 'met', visibility: 'visibility' },
	propertyNames: {
		'circle': 'circle',
		'role': 'role',
		'last-deposit': 'last-deposit',
		'last-contact': 'last-contact',
		'cadence': 'cadence',
		'priority': 'priority',
		'next-step': 'next-step',
		'influence': 'influence',
		'interesting': 'interesting',
		'senior': 'senior',
		'introduced-by': 'introduced-by',
		'met': 'met',
		'snooze-until': 'snooze-until',
		'resting': 'resting',
		'email': 'email',
	},
	accountWindowMonths: 12,
	depositsBeforeAsk: 2,
	depositsBeforeSeniorAsk: 3,
	weeklyFew: 3,
	weekStart: 1,
	countMentions: false,
	vacations: [],
};
