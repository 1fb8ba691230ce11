import { describe, expect, it } from 'vitest';
import { draftOf, logFaultOf, placeOfFault, textOfSelection } from '../../src/ui/log-form';
import type { LogForm } from '../../src/ui/log-form';
import { day } from '../domain/vault-of';

const FORM: LogForm = { kind: 'deposit', way: null, strengths: [], people: [{ path: 'People/Ada.md' }], name: '', text: 'a talk', linked: [], day: day('2026-11-22') };

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
	const placeOf = (name: string): string => `People/${name}.md`;

	it('holds what the form says', () => expect(draftOf({ ...FORM, way: 'talk' }, placeOf)).toEqual({ kind: 'deposit', way: 'talk', strengths: [], people: ['People/Ada.md'], text: 'a talk', day: FORM.day }));
	it('has new people where their notes will be', () => expect(draftOf({ ...FORM, people: [{ newName: 'Ida' }] }, placeOf)?.people).toEqual(['People/Ida.md']));
	it('waits for a day', () => expect(draftOf({ ...FORM, day: null }, placeOf)).toBeNull());
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
