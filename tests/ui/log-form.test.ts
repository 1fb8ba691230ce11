import { describe, expect, it } from 'vitest';
import { draftOf, logFaultOf, peopleLinkedIn, placeOfFault, textOfSelection } from '../../src/ui/log-form';
import type { LogForm } from '../../src/ui/log-form';
import { day, TestVault } from '../domain/vault-of';

const FORM: LogForm = { kind: 'deposit', way: null, people: [{ path: 'People/Ada.md' }], name: '', text: 'a talk', linked: [], day: day('2026-11-22') };

describe('what keeps a form from being logged', () => {
	it.each<[string, Partial<LogForm>, string | null, string | null]>([
		['nothing, where all is there', {}, null, null],
		['nobody', { people: [] }, 'no-person', 'people'],
		['a name that is typed and not chosen', { name: 'Gra' }, 'unfinished-name', 'people'],
		['an introduction of one', { kind: 'introduction' }, 'one-person', 'people'],
		['an introduction of one who stands there twice', { kind: 'introduction', linked: ['People/Ada.md'] }, 'one-person', 'people'],
		['no words', { text: ' ' }, 'no-text', 'text'],
		['a way that no tag can hold', { way: 'a.b' }, 'illegal-way', 'way'],
		['no day', { day: null }, 'no-day', 'day'],
	])('%s', (_what, change, fault, place) => {
		const found = logFaultOf({ ...FORM, ...change });
		expect([found, found && placeOfFault(found)]).toEqual([fault, place]);
	});

	it('is not that somebody has no note yet, or is linked in the text only', () => {
		expect(logFaultOf({ ...FORM, people: [{ newName: 'Ida' }] })).toBeNull();
		expect(logFaultOf({ ...FORM, people: [], linked: ['People/Ada.md'] })).toBeNull();
		expect(logFaultOf({ ...FORM, kind: 'introduction', linked: ['People/Grace.md'] })).toBeNull();
	});

	it('is not the lack of people where one\'s own work was seen', () => expect(logFaultOf({ ...FORM, kind: 'visibility', people: [] })).toBeNull());
});

describe('a draft', () => {
	it('holds what the form says', () => expect(draftOf({ ...FORM, way: 'talk' })).toEqual({ kind: 'deposit', way: 'talk', people: ['People/Ada.md'], text: 'a talk', day: FORM.day }));
	it('waits for the notes of new people, and for a day', () => expect([draftOf({ ...FORM, people: [{ newName: 'Ida' }] }), draftOf({ ...FORM, day: null })]).toEqual([null, null]));
});

describe('people linked in a text', () => {
	const { network } = new TestVault({ 'People/Ada Lovelace.md': '---\naliases: [Countess]\n---\n', 'People/Sam.md': '', 'People/Work/Sam.md': '', 'Note.md': '' });

	it.each<[string, readonly string[]]>([
		['told [[Ada Lovelace]] of it', ['People/Ada Lovelace.md']],
		['told [[ada lovelace|Ada]] and [[Ada Lovelace#Talks]]', ['People/Ada Lovelace.md']],
		['told [[People/Ada Lovelace]]', ['People/Ada Lovelace.md']],
		['told [Ada](People/Ada%20Lovelace.md)', ['People/Ada Lovelace.md']],
		['told [[Work/Sam]]', ['People/Work/Sam.md']],
		['Ada Lovelace', []],
		['told [[Countess]]', []],
		['told [[Sam]]', []],
		['read [[Note]] and [[Nothing]]', []],
		['unfinished [[Ada', []],
	])('%s', (text, paths) => expect(peopleLinkedIn(text, network)).toEqual(paths));
});

describe('a selection as the text of a line', () => {
	it.each([
		['  sent the slides \n', 'sent the slides'],
		['- [ ] sent the slides', 'sent the slides'],
		['12. sent\r\n   the slides', 'sent the slides'],
		['-5 degrees', '-5 degrees'],
		[' \n', ''],
	])('%j', (selection, text) => expect(textOfSelection(selection)).toBe(text));
});
