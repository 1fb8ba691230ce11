import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { foundLine } from '../../src/settings/found-line';
import type { Found } from '../../src/settings/found-line';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';

const FOUND: Found = { index: { isReady: true, done: 120, total: 120 }, people: 43, placed: 31, touchpoints: 212, notesWithTouchpoints: 96, problems: 2 };

function line(found: Partial<Found>, settings = {}): string {
	return foundLine({ ...FOUND, ...found }, { ...DEFAULT_SETTINGS, ...settings }, en.settings.found);
}

test('everything that was found is counted', () => {
	expect(line({})).toBe('43 people, 31 placed, 212 touchpoints in 96 notes, 2 problems.');
});

test('while the ledger is hidden, touchpoints are not counted; that there are none is said', () => {
	expect(line({}, { hideLedger: true })).toBe('43 people, 31 placed, 2 problems.');
	expect(line({ touchpoints: 0 }, { hideLedger: true })).toContain('no touchpoints');
});

test('one of a thing is one, thousands have a comma', () => {
	expect(line({ people: 1, placed: 1, touchpoints: 1, notesWithTouchpoints: 1, problems: 1 })).toBe('1 person, 1 placed, 1 touchpoint in 1 note, 1 problem.');
	expect(line({ people: 2700 })).toContain('2,700 people');
});

test('while the vault is read, the line says how far that is', () => {
	expect(line({ index: { isReady: false, done: 1200, total: 6600 } })).toBe('Still reading the vault: 1,200 of 6,600 notes.');
	expect(line({ index: { isReady: false, done: 0, total: 0 } })).toBe('Still reading the vault…');
});

test('where there are no people, the line says what was looked for', () => {
	expect(line({ people: 0, placed: 0 })).toBe('0 people, 212 touchpoints in 96 notes, 2 problems. No note was found in a folder called People, '
		+ 'with the tag #person or #people or with the property type: person, type: contact or categories: [[People]].');
	expect(line({ people: 0 }, { personTags: [], personMarkers: [] })).toContain('No note was found in a folder called People.');
	expect(line({ people: 0 }, { peopleFolders: [], personTags: [], personMarkers: [] })).toContain('add one below');
});

test('where nobody is placed, the line says what places a person', () => {
	expect(line({ placed: 0 })).toContain('43 people, none placed, 212 touchpoints in 96 notes, 2 problems. A person is placed by a circle');
});

test('where there are no touchpoints, the line says where they are expected, in the tags of this vault', () => {
	const words = line({ touchpoints: 0, notesWithTouchpoints: 0, problems: 0 }, { kindTags: { ...DEFAULT_SETTINGS.kindTags, deposit: 'gave' } });
	expect(words).toBe('43 people, 31 placed, no touchpoints, no problems. Touchpoints are list items such as "- #gave [[Ada Lovelace]] sent her the talk", in a daily note or another note with a day.');
});
