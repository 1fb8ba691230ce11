import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en';
import { firstLook } from '../../src/settings/first-look';
import type { DailyNotesLook } from '../../src/settings/first-look';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';

const NOTHING_SET: DailyNotesLook = { folder: '', format: '' };

function look(folders: Readonly<Record<string, number>>, daily = NOTHING_SET, settings = {}): string {
	const list = Object.entries(folders).map(([path, notes]) => ({ path, notes }));
	return firstLook(list, daily, { ...DEFAULT_SETTINGS, ...settings }, en.settings.firstLook);
}

test('a people folder is named with the notes in it and below it', () => {
	expect(look({ 'People': 40, 'People/Work': 3, 'Daily': 60 }, { folder: 'Daily', format: '' })).toBe('Found a People folder with 43 notes and daily notes in Daily.');
});

test.each(['04-People', 'Cards/People', '03. Rolodex/People', '@people'])('%s is read as it is', (path) => {
	expect(look({ [path]: 1 })).toBe(`Found a ${path} folder with 1 note.`);
});

test('several people folders are counted together', () => {
	expect(look({ 'Work/People': 2, 'Home/People': 3 })).toBe('Found 2 people folders with 5 notes (Work/People, Home/People).');
});

test.each(['Contacts', 'CRM', '03. Rolodex', 'Work/Colleagues'])('%s is only likely, so nothing is assumed', (path) => {
	expect(look({ [path]: 31 })).toBe(`No people folder found yet; if ${path} (31 notes) holds your person notes, add it to the people folders in the settings.`);
});

test('a likely folder is not mentioned where a people folder is read', () => {
	expect(look({ People: 2, Contacts: 9 })).toBe('Found a People folder with 2 notes.');
});

test('the settings decide which folder is read', () => {
	expect(look({ People: 2, Contacts: 9 }, NOTHING_SET, { peopleFolders: ['Contacts'] })).toBe('Found a Contacts folder with 9 notes.');
});

test('a vault without any says so, with the daily notes it has', () => {
	expect(look({ '/': 3, 'Projects': 5 })).toBe('No people folder found yet; name yours in the settings, or tag person notes.');
	expect(look({ Journal: 5 }, { folder: '/Journal/', format: 'YYYY/YYYY-MM-DD' })).toContain('Found daily notes in Journal.');
	expect(look({}, { folder: '', format: 'YYYY-MM-DD' })).toContain('Found daily notes at the top of the vault.');
});

test('daily notes that were never made are not said to be there', () => {
	expect(look({ People: 2 }, { folder: 'Daily', format: '' })).toBe('Found a People folder with 2 notes and daily notes set to go to Daily.');
});

test('templates of people are no people', () => {
	expect(look({ 'Templates': 1, 'Templates/People': 2 })).toContain('No people folder found yet; name yours');
});
