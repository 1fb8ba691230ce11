// §4: contact, which is weaker than a touchpoint, and what is no contact.
import { describe } from 'vitest';
import { lines, note, PLACED, testCases, type SpecCase, type StaleRow } from './spec-case';

const ADA = 'People/Ada Lovelace.md';
const GRACE = 'People/Grace Hopper.md';
const MEETING = 'Meetings/2026-04-20 Sync.md';
const met: Partial<StaleRow> = { since: '2026-04-20', basis: 'contact', daysSince: 10 };
const untouched: Partial<StaleRow> = { since: null, basis: 'none', status: 'never' };
const PEOPLE = { [ADA]: note(['circle: growth', 'aliases: [Countess, The Enchantress]']), [GRACE]: PLACED };

function meeting(property: string, rows: NonNullable<SpecCase['rows']>): SpecCase {
	return { name: `§4 a meeting with \`${property.replaceAll('\n', '⏎')}\``, files: { ...PEOPLE, [MEETING]: note(property) }, rows };
}

describe('§4 the people of a meeting', () => {
	testCases([
		...['attendees', 'participants', 'people', 'person', 'Attendees'].map((property) => meeting(`${property}: ["[[Ada Lovelace]]"]`, { [ADA]: met, [GRACE]: untouched })),
		meeting('attendees: Ada Lovelace', { [ADA]: met }),
		meeting('attendees: [Ada Lovelace, Grace Hopper, Somebody Else]', { [ADA]: met, [GRACE]: met }),
		meeting('attendees: [Countess]', { [ADA]: met, [GRACE]: untouched }),
		meeting('attendees: "[[Ada Lovelace]]"', { [ADA]: met }),
		meeting('attendees: "[[People/Ada Lovelace]]"', { [ADA]: met }),
		meeting('attendees: "[[Ada Lovelace|Ada]]"', { [ADA]: met }),
		meeting('attendees: [[Ada Lovelace]]', { [ADA]: met }),
		meeting('attendees:\n  - [[Ada Lovelace]]\n  - [[Grace Hopper]]', { [ADA]: met, [GRACE]: met }),
		// Exactly one person's name or alias: no part of it.
		meeting('attendees: [Ada, Hopper]', { [ADA]: untouched, [GRACE]: untouched }),
		// One text may hold several names; in a list a comma belongs to the name, and the whole comes first.
		meeting('attendees: Ada Lovelace, Grace Hopper', { [ADA]: met, [GRACE]: met }),
		meeting('attendees: "Somebody Else; Countess"', { [ADA]: met, [GRACE]: untouched }),
		meeting('attendees: ["Ada Lovelace, Grace Hopper"]', { [ADA]: untouched, [GRACE]: untouched }),
		{
			name: '§4 a name with a comma is one person, whoever else is called by a part of it',
			files: { 'People/Rhodes, Ida.md': PLACED, 'People/Ida.md': PLACED, [MEETING]: note('attendees: "Rhodes, Ida"') },
			rows: { 'People/Rhodes, Ida.md': met, 'People/Ida.md': untouched },
		},
		{
			name: '§3 several names may stand in introduced-by as one text; what is nobody\'s stays as written',
			files: { ...PEOPLE, 'People/Zoe.md': note('introduced-by: Ada Lovelace, Nobody Here'), 'People/Yan.md': note('introduced-by: Nobody Here, nor There') },
			persons: { Zoe: { introducedBy: ['Nobody Here', 'People/Ada Lovelace.md'] }, Yan: { introducedBy: ['Nobody Here, nor There'] } },
		},
		meeting('attendees: [null, 7, "", "[[ ]]"]', { [ADA]: untouched, [GRACE]: untouched }),
		meeting('author: "[[Ada Lovelace]]"', { [ADA]: untouched }),
		{
			name: '§4 a name that two people have is nobody\'s',
			files: { 'People/Work/Sam.md': PLACED, 'People/Club/Sam.md': PLACED, [MEETING]: note('attendees: [Sam]') },
			rows: { 'People/Work/Sam.md': untouched, 'People/Club/Sam.md': untouched },
		},
		{
			name: '§4 an alias that is another\'s name is nobody\'s',
			files: { 'People/Sam.md': PLACED, 'People/Samuel.md': note(['circle: growth', 'aliases: [Sam]']), [MEETING]: note('attendees: [Sam]') },
			rows: { 'People/Sam.md': untouched, 'People/Samuel.md': untouched },
		},
		{
			name: '§4 a link to a note with an @ in front is to that person, and so is the plain name',
			files: { 'People/@Ada.md': PLACED, 'People/@Bob.md': PLACED, [MEETING]: note('attendees: ["[[@Ada]]", Bob]') },
			rows: { 'People/@Ada.md': met, 'People/@Bob.md': met },
		},
		{
			name: '§4 a name like a part of JavaScript is a name',
			files: { 'People/constructor.md': PLACED, [MEETING]: note('attendees: [constructor, toString, __proto__]') },
			rows: { 'People/constructor.md': met },
		},
		{ name: '§4 a meeting without a day is no contact', files: { ...PEOPLE, 'Meetings/Sync.md': note('attendees: [Ada Lovelace]') }, rows: { [ADA]: untouched } },
		{ name: '§4 a meeting\'s day may be its property', files: { ...PEOPLE, 'Meetings/Sync.md': note(['attendees: [Ada Lovelace]', 'date: 2026-04-20']) }, rows: { [ADA]: met } },
		{ name: '§4 a meeting to come is no contact', files: { ...PEOPLE, 'Meetings/2026-05-20.md': note('attendees: [Ada Lovelace]') }, rows: { [ADA]: untouched } },
		{ name: '§4 a daily note may have people', files: { ...PEOPLE, '2026-04-20.md': note('people: ["[[Ada Lovelace]]"]') }, rows: { [ADA]: met } },
		{
			name: '§3 contact from meetings alone places nobody',
			files: { [ADA]: '', [MEETING]: note('attendees: [Ada Lovelace]') },
			rows: { [ADA]: { status: 'unplaced', attention: 0 } },
		},
		{
			name: '§5 a meeting does not move since once there was a deposit',
			files: { [ADA]: note('last-deposit: 2026-03-01'), [MEETING]: note('attendees: [Ada Lovelace]') },
			rows: { [ADA]: { since: '2026-03-01', basis: 'deposit' } },
		},
	]);
});

describe('§4 headings and logs in a person\'s own note', () => {
	const own = (name: string, row: Partial<StaleRow>, ...body: readonly string[]): SpecCase => ({ name: `§4 ${name}`, files: { [ADA]: note('circle: growth', ...body) }, rows: { [ADA]: row } });
	testCases([
		own('a dated heading is contact', met, '## Log', '', '### 2026-04-20 — Email', '', 'Wrote about the talk.'),
		own('the latest dated heading counts, in whatever order', met, '### 2026-04-20 — Call', '', '### 2026-03-01 — Email'),
		own('a heading to come is no contact', { since: '2026-03-01', basis: 'contact' }, '### 2026-06-12 — Lunch', '', '### 2026-03-01 — Email'),
		own('a heading in code is none', untouched, '```', '### 2026-04-20 — Email', '```'),
		own('a heading without a day is none', untouched, '### Email'),
		own('a log table is no contact', untouched, '| Date | Type | Notes |', '| --- | --- | --- |', '| 2026-04-20 | Email | Wrote about the talk |'),
		own('a dated item without a kind is no contact', untouched, '- 2026-04-20: wrote about the talk'),
		{
			name: '§4 a dated heading in another note is no contact with whom it names',
			files: { ...PEOPLE, 'Projects/Talk.md': lines('### 2026-04-20 — Email', '', '[[Ada Lovelace]] wrote.') },
			rows: { [ADA]: untouched },
		},
		{ name: '§3 dated headings alone place nobody', files: { [ADA]: lines('### 2026-04-20 — Email') }, rows: { [ADA]: { status: 'unplaced' } } },
	]);
});

describe('§4 mentions', () => {
	const files = { ...PEOPLE, '2026-04-20.md': lines('Saw [[Ada Lovelace]] at the station.'), 'Projects/2026-04-21 Plan.md': lines('Ask [[Grace Hopper]].') };
	testCases([
		{ name: '§4 a mention in a daily note is no contact by default', files, rows: { [ADA]: untouched } },
		{ name: '§4 §11 with countMentions it is, in daily notes alone', files, settings: { countMentions: true }, rows: { [ADA]: met, [GRACE]: untouched } },
	]);
});

describe('§3 §4 last-contact properties and the ledger', () => {
	testCases([
		{
			name: '§5 without a deposit the latest contact of any sort: the property is later',
			files: { [ADA]: note('last-contact: 2026-04-25'), '2026-04-20.md': lines('- #met [[Ada Lovelace]]') },
			rows: { [ADA]: { since: '2026-04-25', basis: 'contact' } },
		},
		{
			name: '§5 without a deposit the latest contact of any sort: the line is later',
			files: { [ADA]: note('last-contact: 2026-04-02'), '2026-04-20.md': lines('- #ask [[Ada Lovelace]] for it') },
			rows: { [ADA]: { since: '2026-04-20', basis: 'contact' } },
		},
		{
			name: '§5 a deposit long ago goes before contact yesterday',
			files: { [ADA]: note(['last-contact: 2026-04-29', 'last-deposit: 2025-04-30']) },
			// One common year.
			rows: { [ADA]: { since: '2025-04-30', basis: 'deposit', daysSince: 365 } },
		},
		{
			name: '§5 of property and ledger the later: the property',
			files: { [ADA]: note('last-deposit: 2026-04-25'), '2026-04-20.md': lines('- #deposit [[Ada Lovelace]] sent it') },
			rows: { [ADA]: { since: '2026-04-25', basis: 'deposit' } },
		},
		{
			name: '§5 of property and ledger the later: the line',
			files: { [ADA]: note('last-deposit: 2026-04-02'), '2026-04-20.md': lines('- #deposit [[Ada Lovelace]] sent it') },
			rows: { [ADA]: { since: '2026-04-20', basis: 'deposit' } },
		},
	]);
});
