/** Whom a file means: found by address, name or alias, nobody twice by name alone; and what an import adds to a note. */
import { describe, expect, test } from 'vitest';
import { AddedProperties } from '../../../src/domain/import/added-properties';
import { NOTHING_SAID } from '../../../src/domain/import/candidate';
import type { Candidate } from '../../../src/domain/import/candidate';
import { Matcher } from '../../../src/domain/import/match';
import type { Match } from '../../../src/domain/import/match';
import { FreeNames, noteNameFor } from '../../../src/domain/import/note-name';
import { nameFaultOf } from '../../../src/domain/person-name';
import { DEFAULT_RULES } from '../../../src/domain/rules';
import { fc } from '../../property';
import { day, TestVault } from '../vault-of';

const VAULT = new TestVault({
	'People/Ada Lovelace.md': '---\nemail: Ada@x.org\naliases: [Countess]\n---\n',
	'People/Grace Hopper.md': '---\nemails:\n  - g@x.org\n  - shared@x.org\n---\n',
	'People/Kay.md': '---\nmail: "[k@x.org](mailto:k@x.org); shared@x.org"\n---\n',
	'People/Work/John Smith.md': '',
	'People/John Smith.md': '',
});

/** Somebody in a file, on the line that is theirs. */
function matches(...people: readonly (Partial<Candidate> | string)[]): readonly Match[] {
	const matcher = new Matcher(VAULT.network);
	return people.map((person, index) => matcher.match({ ...NOTHING_SAID, line: index + 2, ...(typeof person === 'string' ? { name: person } : person) }));
}

describe('somebody is', () => {
	test.each<[string, Partial<Candidate>, Match]>([
		['new', { name: 'Ida Rhodes', emails: ['i@x.org'] }, { state: 'new' }],
		['matched by name, whatever its case', { name: 'ada lovelace' }, { state: 'matched', path: 'People/Ada Lovelace.md', by: 'name' }],
		['matched by alias', { name: 'Countess' }, { state: 'matched', path: 'People/Ada Lovelace.md', by: 'alias' }],
		['matched by address under another name', { name: 'A. Lovelace', emails: ['x@x.org', 'ada@x.org'] }, { state: 'matched', path: 'People/Ada Lovelace.md', by: 'email' }],
		['matched by an address in a link', { name: 'K.', emails: ['k@x.org'] }, { state: 'matched', path: 'People/Kay.md', by: 'email' }],
		['matched by name where the address is new', { name: 'Kay', emails: ['new@x.org'] }, { state: 'matched', path: 'People/Kay.md', by: 'name' }],
		['ambiguous where two are called so', { name: 'John Smith' }, { state: 'ambiguous', paths: ['People/John Smith.md', 'People/Work/John Smith.md'], twin: null }],
		['ambiguous where two have the address', { name: 'Team', emails: ['shared@x.org'] }, { state: 'ambiguous', paths: ['People/Grace Hopper.md', 'People/Kay.md'], twin: null }],
		['ambiguous where the address is one person\'s and the name another\'s', { name: 'Kay', emails: ['ada@x.org'] }, { state: 'ambiguous', paths: ['People/Ada Lovelace.md', 'People/Kay.md'], twin: null }],
		['skipped without a name', { emails: ['ada@x.org'] }, { state: 'skipped', reason: 'no-name', twin: null }],
		['skipped where no note can be called so', { name: '???' }, { state: 'skipped', reason: 'unusable-name', twin: null }],
		['skipped for what is wrong with the row', { name: 'Ida', flaw: 'cut-off' }, { state: 'skipped', reason: 'cut-off', twin: null }],
	])('%s', (_name, person, match) => expect(matches(person)).toEqual([match]));

	test('ambiguous the second time the file says their name, with the line of the first', () => {
		expect(matches('Ida Rhodes', 'ida rhodes')).toEqual([{ state: 'new' }, { state: 'ambiguous', paths: [], twin: 2 }]);
		expect(matches('Kay', 'KAY')).toEqual([{ state: 'matched', path: 'People/Kay.md', by: 'name' }, { state: 'ambiguous', paths: ['People/Kay.md'], twin: 2 }]);
	});

	test('skipped the second time with the same name and address, and ambiguous where only the address is the same', () => {
		const ida = { name: 'Ida', emails: ['i@x.org'] };
		expect(matches(ida, ida, { ...ida, name: 'Office' }).slice(1)).toEqual([{ state: 'skipped', reason: 'twice', twin: 2 }, { state: 'ambiguous', paths: [], twin: 2 }]);
	});
});

describe('the name of a new note', () => {
	test.each([
		['Ada Lovelace', 'Ada Lovelace'],
		['Ada \u202Egpj.exe\u2066', 'Ada gpj.exe'],
		['AC/DC: "Live"', 'AC-DC- \'Live\''],
		['Ada [she/her] #1', 'Ada (she-her) 1'],
		['  _..Ada.. ', 'Ada'],
		['Con', null],
		['***', null],
		['', null],
		['Ж'.repeat(300), 'Ж'.repeat(45)],
	])('for %j is %j', (name, noteName) => expect(noteNameFor(name)).toBe(noteName));

	test('is one a note can have, whatever is given, and stays as it is', () => {
		fc.assert(fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...'\\/:*?"<>|#^[]. _a'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: 300 }), (name) => {
			const noteName = noteNameFor(name);
			if (noteName !== null) expect([nameFaultOf(noteName), noteNameFor(noteName)]).toEqual([null, noteName]);
		}));
	});

	test('is given once: then with the company, then with a number', () => {
		const names = new FreeNames((name) => name === 'Ida' || name === 'Ida (Bell) ');
		expect(['Bell', 'Bell', '', 'Bell/Labs'].map((company) => names.nameFor('Ida', company))).toEqual(['Ida (Bell)', 'Ida 2', 'Ida 3', 'Ida (Bell-Labs)']);
		expect([names.nameFor('IDA', ''), names.nameFor('Karen', ''), names.nameFor('karen', '')]).toEqual(['IDA', 'Karen', 'karen 2']);
	});
});

describe('what an import adds', () => {
	const added = new AddedProperties(DEFAULT_RULES);
	const IDA: Candidate = { ...NOTHING_SAID, name: 'Ida', emails: ['i@x.org'], company: 'Bell', title: 'Head', linkedin: 'https://linkedin.com/in/ida', met: day('2020-01-02') };

	function namesAdded(properties: Readonly<Record<string, unknown>>, candidate = IDA): readonly string[] {
		return added.steps(candidate, new Map(Object.entries(properties))).map(({ name }) => name);
	}

	test('is all that the file says, to a note that says nothing', () => {
		expect(added.steps({ ...IDA, aliases: ['I.'], circle: 'industry', roles: ['mentor', 'peer'], cadence: '30' }, new Map(), ['I/R', 'I.'])).toEqual([
			{ name: 'aliases', value: ['I.', 'I/R'] },
			{ name: 'circle', value: 'industry' },
			{ name: 'role', value: ['mentor', 'peer'] },
			{ name: 'cadence', value: 30 },
			{ name: 'email', value: 'i@x.org' },
			{ name: 'company', value: 'Bell' },
			{ name: 'title', value: 'Head' },
			{ name: 'linkedin', value: 'https://linkedin.com/in/ida' },
			{ name: 'met', value: '2020-01-02' },
		]);
	});

	test('is nothing where the file says nothing', () => expect(added.steps({ ...NOTHING_SAID, name: 'Ida' }, new Map())).toEqual([]));

	test('is nothing that stands there, in whatever spelling', () => {
		expect(namesAdded({ 'E-Mails': ['other@x.org'], 'Employer': '[[Bell]]', 'Job title': 'x', 'linked_in': 'x', 'date-met': 2019 })).toEqual([]);
		expect(namesAdded({ aliases: ['Other'] }, { ...NOTHING_SAID, aliases: ['I.'] })).toEqual([]);
		expect(namesAdded({ circles: 'somewhere', roles: 'boss', frequency: 'x' }, { ...NOTHING_SAID, circle: 'growth', roles: ['peer'], cadence: '30' })).toEqual([]);
	});

	test('fills in what stands there empty, in its spelling', () => {
		expect(namesAdded({ 'Mail': null, 'Organization': '', 'Position': [], 'Met date': null, 'LinkedIn': null })).toEqual(['Mail', 'Organization', 'Position', 'LinkedIn', 'Met date']);
	});

	test('is no title where the role is a job title', () => {
		expect(namesAdded({ role: 'VP Engineering' })).not.toContain('title');
		expect(namesAdded({ role: 'mentor' })).toContain('title');
	});
});
