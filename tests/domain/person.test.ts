import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/domain/day';
import { latestOf, readPersonFacts, Vocabulary } from '../../src/domain/person';
import type { PersonFacts } from '../../src/domain/person';
import { displayNameOf, PersonNotes } from '../../src/domain/person-notes';
import { PropertyNames } from '../../src/domain/property';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { fc } from '../property';

const names = new PropertyNames(DEFAULT_RULES);
const vocabulary = new Vocabulary(DEFAULT_RULES);

function facts(frontmatter: Record<string, unknown>): PersonFacts {
	return readPersonFacts(frontmatter, names, vocabulary);
}

function problems(frontmatter: Record<string, unknown>): readonly string[] {
	return facts(frontmatter).problems.map(({ kind, property, found }) => `${kind} ${property ?? ''} ${found}`);
}

describe('properties of a person note', () => {
	it.each(['last-contact', 'last_contact', 'lastContact', 'Last contact', 'last_contacted', 'date_last_contacted', 'last_interaction', 'Last Seen', 'last_met', 'last touched', 'last-touch', 'LastChatted'])('%s is a last contact', (name) => {
		expect(facts({ [name]: '2026-03-25' }).lastContacts.map(({ day }) => formatDay(day))).toEqual(['2026-03-25']);
	});

	it.each(['last_reviewed', 'last-updated', 'last_enriched', 'last_synced', 'updated', 'modified', 'date', 'last'])('%s is no contact', (name) => {
		expect(facts({ [name]: '2026-03-25' }).lastContacts).toEqual([]);
	});

	it('a list of last days is as many', () => expect(facts({ last_met: ['2026-01-01', '2026-02-01'] }).lastContacts).toHaveLength(2));

	it.each<[Record<string, unknown>, string, readonly string[]]>([
		[{ 'last-deposit': ['2026-01-01', '2026-03-25', null, '2026-02-01'] }, '2026-03-25', []],
		[{ 'last-deposit': [['Daily/2026-03-25'], ['2026-02-01']] }, '2026-03-25', []],
		[{ 'last-deposit': ['2026-03-25', 'never'] }, '2026-03-25', ['unreadable-day last-deposit never']],
		[{ 'last-deposit': '2026-02-01', 'lastDeposit': '2026-03-25' }, '2026-03-25', []],
		[{ 'last-deposit': '2026-03-25', 'Last Deposit': '2026/03/25' }, '2026-03-25', []],
	])('of the last deposits in %j the latest is found', (frontmatter, latest, found) => {
		const last = latestOf(facts(frontmatter).lastDeposits);
		expect(last && formatDay(last.day)).toBe(latest);
		expect(problems(frontmatter)).toEqual(found);
	});

	it.each<[Record<string, unknown>]>([[{ cadence: null, frequency: 14 }], [{ cadence: ' ', frequency: 14 }], [{ frequency: 14, cadence: [null] }]])('in %j the spelling that a template left empty gives way', (frontmatter) => {
		expect(facts(frontmatter)).toMatchObject({ cadence: { count: 14, unit: 'd' }, problems: [] });
	});

	it('two spellings that say the same in other words do not disagree', () => {
		expect(problems({ 'cadence': '2w', 'frequency': 14, 'circle': 'organisation', 'circles': 'Organization', 'met': '2026-01-02', 'first-met': '[[2026-01-02]]' })).toEqual([]);
		expect(problems({ cadence: '2w', frequency: 15 })).toEqual(['two-spellings frequency 15']);
	});

	it('a blank text says nothing', () => expect(facts({ circle: ' ', role: '  ' })).toMatchObject({ circle: null, roles: [], about: { title: null }, problems: [] }));

	it('all last days are kept, so that the latest can count', () => {
		expect(facts({ last_seen: '2026-01-01', last_met: '2026-02-01' }).lastContacts).toHaveLength(2);
	});

	it.each([['industry', 'industry'], ['Organisation', 'organisation'], ['organization', 'organisation'], ['#growth', 'growth'], ['[[Growth]]', 'growth'], [['nowhere', 'growth', 'industry'], 'growth'], ['nowhere', null], [7, null], [null, null]])('circle %j is %s', (value, circle) => {
		expect(facts({ circle: value }).circle).toBe(circle);
	});

	it('an unknown circle is a problem that shows what stands there', () => expect(problems({ Circles: ['nowhere', 'growth'] })).toEqual(['unknown-circle Circles nowhere']));

	it.each<[unknown, readonly string[], string | null]>([
		['mentor', ['mentor'], null],
		['VP Engineering', [], 'VP Engineering'],
		[['mentor', 'VP Engineering', 'Peer'], ['mentor', 'peer'], 'VP Engineering'],
		['mentor, peer', ['mentor', 'peer'], null],
		['VP, Peer Relations', [], 'VP, Peer Relations'],
		[3, [], '3'],
		[null, [], null],
	])('role %j is %j with title %s, and no problem', (role, roles, title) => {
		expect(facts({ role })).toMatchObject({ roles, about: { title }, problems: [] });
	});

	it('a job title in one spelling does not hide a role in the other', () => {
		expect(facts({ 'role': 'VP Engineering', 'network-role': 'mentor' })).toMatchObject({ roles: ['mentor'], about: { title: 'VP Engineering' }, problems: [] });
		expect(problems({ 'role': 'peer', 'network-role': 'mentor' })).toEqual(['two-spellings network-role mentor']);
	});

	it('the written name wins over another spelling, and a difference is a problem', () => {
		expect(facts({ frequency: '30', cadence: '14' }).cadence).toEqual({ count: 14, unit: 'd' });
		expect(problems({ frequency: '30', cadence: '14' })).toEqual(['two-spellings frequency 30']);
		expect(problems({ frequency: '14', cadence: 14 })).toEqual([]);
	});

	it.each([[2026, [2026], false], [[2025, '2026'], [2025, 2026], false], [true, [], true], ['high', [], false], [null, [], false]])('priority %j', (priority, priorityYears, isPriorityNow) => {
		expect(facts({ priority })).toMatchObject({ priorityYears, isPriorityNow });
	});

	it.each([[{ resting: true }], [{ do_not_contact: true }], [{ Active: false }], [{ status: 'inactive' }], [{ status: ['#archived'] }], [{ status: 'Left' }]])('%j is resting', (frontmatter) => {
		expect(facts(frontmatter).isResting).toBe(true);
	});

	it.each([[{ resting: false }], [{ 'do-not-contact': false }], [{ active: true }], [{ status: 'active' }], [{ status: null }]])('%j is not resting', (frontmatter) => {
		expect(facts(frontmatter).isResting).toBe(false);
	});

	it.each<[Record<string, unknown>, boolean]>([
		[{ resting: false, status: 'inactive' }, false],
		[{ 'do-not-contact': true, 'active': false, 'Resting': 'no' }, false],
		[{ resting: true, active: true }, true],
		[{ resting: null, status: 'left' }, true],
		[{ active: true, status: 'left' }, true],
	])('whether somebody rests is first said by its own name: %j', (frontmatter, isResting) => expect(facts(frontmatter).isResting).toBe(isResting));

	it.each<[unknown, unknown]>([
		['[[Grace Hopper]]', [{ link: 'Grace Hopper' }]],
		['[[People/Grace Hopper|Grace]] and [[Alan]]', [{ link: 'People/Grace Hopper' }, { link: 'Alan' }]],
		['[Grace](People/Grace%20Hopper.md)', [{ link: 'People/Grace Hopper' }]],
		['Grace Hopper', [{ name: 'Grace Hopper' }]],
		[[['Grace Hopper']], [{ link: 'Grace Hopper' }]],
		[['[[A]]', 'B'], [{ link: 'A' }, { name: 'B' }]],
		[null, []],
		[7, []],
	])('introduced-by %j', (value, expected) => expect(facts({ 'introduced-by': value }).introducedBy).toEqual(expected));

	it('a boolean `met` is ignored, a day kept, nonsense a problem', () => {
		expect(facts({ met: true })).toMatchObject({ about: { met: null }, problems: [] });
		expect(facts({ first_met: '2020-05-01' }).about.met).not.toBeNull();
		expect(problems({ met: 'long ago' })).toEqual(['unreadable-day met long ago']);
	});

	it('days that cannot be read are problems and count as absent', () => {
		expect(facts({ 'last-deposit': '03/04/2026' }).lastDeposits).toEqual([]);
		expect(problems({ 'last-deposit': '03/04/2026', 'snooze-until': '2026-02-30', 'last_seen': ['never'] })).toEqual([
			'ambiguous-day last-deposit 03/04/2026', 'unreadable-day last_seen never', 'impossible-day snooze-until 2026-02-30',
		]);
	});

	it('one bad property hides no other', () => expect(facts({ circle: 'industry', cadence: 'sometimes', role: 'peer' })).toMatchObject({ circle: 'industry', cadence: null, roles: ['peer'] }));

	it('never throws, whatever stands there', () => {
		const value = fc.oneof(fc.anything(), fc.constantFrom(null, [null], '', '[[', '2026-03-25', true));
		const key = fc.oneof(fc.string(), fc.constantFrom('circle', 'role', 'last-deposit', 'last_contact', 'cadence', 'priority', 'introduced-by', '__proto__', 'constructor', 'aliases', 'status'));
		fc.assert(fc.property(fc.dictionary(key, value), (frontmatter) => {
			facts(frontmatter);
		}));
	});
});

describe('which notes are people', () => {
	const people = new PersonNotes({ ...DEFAULT_RULES, peopleFolders: ['People', 'Work/Contacts'] }, names);

	function isPerson(path: string, frontmatter: Record<string, unknown> | null = null, tags: readonly string[] = []): boolean {
		return people.isPerson({ path, frontmatter, tags: tags.map((tag) => ({ tag })), isDailyNote: false, isIgnored: false });
	}

	it.each(['People/Ada.md', 'people/Ada.md', '04-People/Ada.md', 'Cards/People/Ada.md', '@People/Ada.md', 'People/Work/Ada.md', 'People/Ada/Ada.md', 'Work/Contacts/Ada.md', 'Work/Contacts/Sub/Ada.md', 'People/constructor.md', 'People/7368697661.md'])('%s', (path) => {
		expect(isPerson(path)).toBe(true);
	});

	it.each(['Ada.md', 'Peoples/Ada.md', 'Contacts/Ada.md', 'Deep/Work/Contacts/Ada.md', 'People/README.md', 'People/Index.md', 'People/_all.md', 'People/People.md', '04-People/04-People.md', '04-People/People.md', 'Work/Contacts/Contacts.md'])('not %s', (path) => {
		expect(isPerson(path)).toBe(false);
	});

	it.each([['person'], ['#Person'], ['person/work'], ['type/person'], ['people']])('tag %s', (tag) => expect(isPerson('Ada.md', null, [tag])).toBe(true));
	it.each([[{ tags: 'work, #person' }], [{ tag: ['type/people'] }], [{ Tags: 'person work' }]])('tagged by the property %j', (frontmatter) => expect(isPerson('Ada.md', frontmatter)).toBe(true));
	it.each([['personal'], ['salesperson'], ['my-people']])('not tag %s', (tag) => expect(isPerson('Ada.md', null, [tag])).toBe(false));

	it.each([[{ type: 'person' }], [{ Type: ['#Contact'] }], [{ categories: ['[[People]]'] }], [{ categories: [['People']] }], [{ categories: '[[Notes/People|Folk]]' }]])('marker %j', (frontmatter) => expect(isPerson('Ada.md', frontmatter)).toBe(true));

	it.each([[{ type: 'index' }], [{ type: ['person', 'moc'] }], [{ name: '{{title}}' }], [{ '<% tp.file.title %>': 1 }], [{ created: { '{ date }': null } }], [{ x: '{date' }]])('never %j, even in the folder', (frontmatter) => {
		expect(isPerson('People/Ada.md', frontmatter)).toBe(false);
	});

	it('daily notes and excluded notes are never people', () => {
		expect(people.isPerson({ path: 'People/2026-03-25.md', frontmatter: null, tags: [], isDailyNote: true, isIgnored: false })).toBe(false);
		expect(people.isPerson({ path: 'People/Ada.md', frontmatter: null, tags: [], isDailyNote: false, isIgnored: true })).toBe(false);
	});

	it.each([['People/@Ada Lovelace.md', 'Ada Lovelace'], ['People/Person - Ada.md', 'Ada'], ['Ada.md', 'Ada'], ['People/@.md', '@'], ['People/Personal Ada.md', 'Personal Ada']])('%s is called %s', (path, name) => expect(displayNameOf(path)).toBe(name));
});
