// §3: what a person note says, in every spelling.
import { describe } from 'vitest';
import { note, PLACED, testCases, type SpecCase, type StaleRow } from './spec-case';

const ADA = 'People/Ada.md';

/** One note with these properties, and what its row must hold. */
function says(properties: readonly string[], row: Partial<StaleRow>): SpecCase {
	return { name: `§3 ${properties.join(', ').replaceAll('\n', ' ')} reads as ${JSON.stringify(row)}`, files: { [ADA]: note(properties) }, rows: { [ADA]: row }, noProblemsIn: [ADA] };
}

/** As `says`, where the properties are a problem too. */
function faulty(properties: readonly string[], row: Partial<StaleRow>, property: string, found: string): SpecCase {
	return { name: `§3 §9 ${properties.join(', ')} is a problem and reads as ${JSON.stringify(row)}`, files: { [ADA]: note(properties) }, rows: { [ADA]: row }, problems: [{ path: ADA, property, found }] };
}

describe('§3 circle', () => {
	testCases([
		says(['circle: industry'], { circle: 'industry', status: 'never' }),
		says(['circle: Industry'], { circle: 'industry' }),
		says(['circle: INDUSTRY'], { circle: 'industry' }),
		says(['circle: organisation'], { circle: 'organisation' }),
		says(['circle: Organisation'], { circle: 'organisation' }),
		says(['circle: organization'], { circle: 'organisation' }),
		says(['circle: Organization'], { circle: 'organisation' }),
		says(['circle: growth'], { circle: 'growth' }),
		says(['circles: [growth]'], { circle: 'growth' }),
		says(['Circle: growth'], { circle: 'growth' }),
		says(['circle: [industry, growth]'], { circle: 'industry' }),
		says(['circle: [growth, industry]'], { circle: 'growth' }),
		says(['circle:'], { circle: null, status: 'unplaced' }),
		says(['circle: null', 'cadence: 30'], { circle: null, cadence: '30d' }),
		says(['circle: [null]', 'cadence: 30'], { circle: null, cadence: '30d' }),
		faulty(['circle: Narnia', 'cadence: 30'], { circle: null, cadence: '30d', status: 'never' }, 'circle', 'Narnia'),
		faulty(['circle: constructor', 'cadence: 30'], { circle: null }, 'circle', 'constructor'),
		faulty(['circle: __proto__', 'cadence: 30'], { circle: null }, 'circle', '__proto__'),
		{ name: '§3 of several circles the first known', files: { [ADA]: note('circle: [Narnia, growth]') }, rows: { [ADA]: { circle: 'growth' } } },
		{
			name: '§3 §11 circles are the settings\', by id or label, with a cadence of their own',
			settings: { circles: [{ id: 'alumni', name: 'Old school', direction: 'want', cadence: '14d' }, { id: 'work', name: 'Work', direction: 'have' }] },
			files: { [ADA]: note('circle: old SCHOOL'), 'People/Bob.md': note('circle: work') },
			// The circle's own cadence; without one, the default.
			rows: { [ADA]: { circle: 'alumni', cadence: '14d' }, 'People/Bob.md': { circle: 'work', cadence: '90d' } },
		},
	]);
});

describe('§3 role', () => {
	testCases([
		says(['role: mentor'], { roles: ['mentor'], status: 'never' }),
		says(['role: Mentor'], { roles: ['mentor'] }),
		says(['role: [mentor, peer]'], { roles: ['mentor', 'peer'] }),
		says(['roles: [sponsor]'], { roles: ['sponsor'] }),
		says(['network-role: connector'], { roles: ['connector'] }),
		says(['Network Role: connector'], { roles: ['connector'] }),
		// A job title is no problem, no portfolio role, and places nobody.
		says(['role: VP Engineering'], { roles: [], status: 'unplaced' }),
		says(['role: Sponsor of the arts'], { roles: [], status: 'unplaced' }),
		says(['role: constructor'], { roles: [], status: 'unplaced' }),
		says(['role: [VP Engineering, mentor]'], { roles: ['mentor'], status: 'never' }),
		says(['role: [null]', 'circle: growth'], { roles: [] }),
		says(['role: 7', 'circle: growth'], { roles: [] }),
		says(['title: mentor', 'circle: growth'], { roles: [] }),
		says(['relationship: mentor', 'circle: growth'], { roles: [] }),
	]);
});

// 25 March to 30 April is 36 days; a property alone places a person.
const contact: Partial<StaleRow> = { since: '2026-03-25', basis: 'contact', daysSince: 36, cadence: '90d', status: 'fresh' };
const noContact: Partial<StaleRow> = { since: null, basis: 'none', status: 'unplaced' };

describe('§3 last contact', () => {
	testCases([
		...['last_contact', 'last-contact', 'lastContact', 'Last contact', 'LAST CONTACT', 'lastcontact', 'last_contacted', 'lastContacted', 'date_last_contacted', 'dateLastContacted', 'last_interaction', 'Last Interaction', 'last_seen', 'last_met', 'last-touched', 'last_touch', 'lastTouch', 'LastChatted', 'last-chatted']
			.map((name) => says([`${name}: 2026-03-25`], contact)),
		...['last_reviewed', 'last-updated', 'last_enriched', 'last_synced', 'last_modified', 'last_name', 'last', 'updated', 'modified', 'created', 'date', 'next_contact', 'contacted', 'contact']
			.map((name) => says([`${name}: 2026-03-25`], noContact)),
		{
			name: '§3 of several last days the latest',
			files: { [ADA]: note(['last_seen: 2026-03-25', 'last_contact: 2026-03-01', 'last_met: 2025-12-24']) },
			rows: { [ADA]: { since: '2026-03-25', basis: 'contact' } },
		},
		{
			name: '§3 of several last days the latest that is not in the future',
			files: { [ADA]: note(['last_seen: 2026-03-25', 'last_contact: 2026-05-01']) },
			rows: { [ADA]: { since: '2026-03-25', basis: 'contact' } },
			problems: [{ path: ADA, property: 'last_contact', found: '2026-05-01' }],
		},
	]);
});

describe('§3 last-deposit, cadence and their spellings', () => {
	testCases([
		...['last-deposit', 'last_deposit', 'lastDeposit', 'Last Deposit', 'LAST-DEPOSIT'].map((name) => says([`${name}: 2026-03-25`], { since: '2026-03-25', basis: 'deposit' })),
		...['cadence', 'Cadence', 'cadence_days', 'cadence-days', 'contact-frequency', 'contactFrequency', 'Contact Frequency', 'contact_cadence', 'follow-up-cadence', 'followup_cadence', 'frequency'].map((name) => says([`${name}: 14`], { cadence: '14d', status: 'never' })),
		{
			name: '§3 §9 of two spellings the written name wins, wherever it stands, and the disagreement is a problem',
			files: { [ADA]: note(['contact-frequency: 14', 'cadence: 30']), 'People/Bob.md': note(['cadence: 30', 'frequency: 14']) },
			rows: { [ADA]: { cadence: '30d' }, 'People/Bob.md': { cadence: '30d' } },
			problems: [{ path: ADA }, { path: 'People/Bob.md' }],
		},
		{
			name: '§9 two spellings that agree are no problem',
			files: { [ADA]: note(['contact-frequency: 30', 'cadence: 30']) },
			rows: { [ADA]: { cadence: '30d' } },
			noProblemsIn: [ADA],
		},
		{
			name: '§3 §11 a name changed in the settings is read',
			settings: { propertyNames: { circle: 'kreis', cadence: 'takt' } },
			files: { [ADA]: note(['Kreis: growth', 'takt: 14']) },
			rows: { [ADA]: { circle: 'growth', cadence: '14d' } },
		},
	]);
});

describe('§3 priority, resting, snooze and the rest', () => {
	testCases([
		says(['priority: 2026'], { cadence: '21d', status: 'never', reasons: ['priority 2026', 'nothing on record'] }),
		says(['priority: [2025, 2026]'], { cadence: '21d', reasons: ['priority 2026', 'nothing on record'] }),
		says(['priority: true'], { cadence: '21d', reasons: ['priority 2026', 'nothing on record'] }),
		says(['priority: 2025', 'circle: growth'], { cadence: '90d', reasons: ['nothing on record'] }),
		says(['priority: 2027', 'circle: growth'], { cadence: '90d', reasons: ['nothing on record'] }),
		says(['priority: high', 'circle: growth'], { cadence: '90d', reasons: ['nothing on record'] }),
		says(['priority: 1', 'circle: growth'], { cadence: '90d', reasons: ['nothing on record'] }),
		says(['priority: false', 'circle: growth'], { cadence: '90d', reasons: ['nothing on record'] }),
		says(['influence: rising', 'circle: growth'], { reasons: ['rising', 'nothing on record'] }),
		says(['Influence: Rising', 'circle: growth'], { reasons: ['rising', 'nothing on record'] }),
		says(['influence: high', 'circle: growth'], { reasons: ['nothing on record'] }),
		...['resting: true', 'Resting: true', 'do_not_contact: true', 'doNotContact: true', 'active: false', 'Active: false', 'status: inactive', 'status: Inactive', 'status: archived', 'status: archive', 'status: dormant', 'status: left', 'status: deceased', 'cadence: never', 'cadence: none', 'cadence: off']
			.map((property) => says(['circle: growth', property], { status: 'resting', attention: 0 })),
		...['resting: false', 'do_not_contact: false', 'active: true', 'status: active', 'status: constructor', 'resting:'].map((property) => says(['circle: growth', property], { status: 'never', attention: 1 })),
		says(['circle: growth', 'snooze-until: 2026-05-01'], { status: 'snoozed', attention: 0 }),
		says(['circle: growth', 'snoozed_until: 2026-05-01'], { status: 'snoozed' }),
		// Until, not through: on the day itself the person is back.
		says(['circle: growth', 'snooze-until: 2026-04-30'], { status: 'never' }),
		says(['circle: growth', 'resting: true', 'snooze-until: 2026-05-01'], { status: 'resting' }),
		says(['snooze-until: 2026-05-01'], { status: 'snoozed' }),
		says(['met: true', 'circle: growth'], { basis: 'none' }),
		says(['met: 2026-03-25', 'circle: growth'], { basis: 'none' }),
		...['met: 2026-03-25', 'influence: rising', 'senior: true', 'email: ada@example.org', 'next-step: call', 'interesting: proofs', 'introduced-by: "[[Bob]]"'].map((property) => says([property], { status: 'unplaced', attention: 0 })),
		{
			name: '§3 next-step is text, also read as nextaction',
			files: { [ADA]: note(['circle: growth', 'next-step: send the paper']), 'People/Bob.md': note(['circle: growth', 'next_action: ring him']), 'People/Cleo.md': PLACED },
			persons: { Ada: { nextStep: 'send the paper' }, Bob: { nextStep: 'ring him' }, Cleo: { nextStep: null } },
		},
		{
			name: '§3 introduced-by is a link, a list or a name, in every spelling',
			files: {
				'People/Grace Hopper.md': PLACED,
				[ADA]: note('introduced-by: "[[Grace Hopper]]"'),
				'People/Bob.md': note('met through: Grace Hopper'),
				'People/Cleo.md': note('metVia: ["[[Grace Hopper|Grace]]"]'),
				'People/Dan.md': note('referred_by: [[Grace Hopper]]'),
				'People/Eve.md': note('introduced-by: Nobody Here'),
			},
			persons: {
				'Grace Hopper': { reach: { direct: 4, total: 4 }, introducedBy: [] },
				Ada: { introducedBy: ['Grace Hopper'] }, Bob: { introducedBy: ['Grace Hopper'] }, Cleo: { introducedBy: ['Grace Hopper'] }, Dan: { introducedBy: ['Grace Hopper'] },
			},
		},
	]);
});

// Each of these would hide a person, or everybody, if it threw.
const odd = ['', 'null', '[null]', '[]', '[[null]]', '7', '-1', '1.5', 'true', 'false', '""', '[1, [2, [3]]]', '.nan', '.inf', '|\n  two\n  lines'];
const properties = ['circle', 'role', 'last-deposit', 'last-contact', 'cadence', 'priority', 'next-step', 'influence', 'interesting', 'senior', 'introduced-by', 'met', 'snooze-until', 'resting', 'email', 'aliases', 'tags', 'type', 'status', 'active', 'attendees', 'date'];

describe('§3 odd values throw nothing', () => {
	testCases(odd.map((value): SpecCase => ({
		name: `§3 every property may be \`${value.replaceAll('\n', '⏎')}\` without hiding a note or its neighbours`,
		files: {
			...Object.fromEntries(properties.map((property) => [`People/Odd ${property}.md`, note(`${property}: ${value}`)])),
			'People/Control.md': note('last-deposit: 2026-03-25'),
			'2026-04-20.md': '- #deposit [[Odd circle]] sent it\n',
		},
		rows: {
			...Object.fromEntries(properties.map((property) => [`People/Odd ${property}.md`, {}])),
			'People/Control.md': { since: '2026-03-25', basis: 'deposit' },
			'People/Odd circle.md': { since: '2026-04-20', basis: 'deposit' },
		},
	})));

	testCases([{
		// Whether a note that holds a map is a person is left open: §2 takes `{` in front for a template.
		name: '§3 a map as a value hides no neighbour',
		files: { ...Object.fromEntries(properties.map((property) => [`People/Map ${property}.md`, note(`${property}: { a: 1 }`)])), 'People/Control.md': note('last-deposit: 2026-03-25') },
		rows: { 'People/Control.md': { since: '2026-03-25', basis: 'deposit' } },
	}, {
		name: '§3 names of properties that JavaScript knows are ignored',
		files: { [ADA]: note(['circle: growth', 'constructor: x', '__proto__: 3', 'toString: 1', 'hasOwnProperty: [null]']) },
		rows: { [ADA]: { circle: 'growth', cadence: '90d' } },
	}]);
});
