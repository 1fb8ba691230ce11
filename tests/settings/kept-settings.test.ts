import { describe, expect, test } from 'vitest';
import { settingsToKeep } from '../../src/settings/kept-settings';
import { readSettings } from '../../src/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';
import type { Settings } from '../../src/settings/shape';
import { fc, runs } from '../property';

/** What the file holds once a change was taken over. */
function keptAfter(file: unknown, change: Partial<Settings>): Record<string, unknown> {
	const before = readSettings(file).settings;
	return settingsToKeep(file, before, { ...before, ...change }) as Record<string, unknown>;
}

describe('a wrong value', () => {
	test('stays when something else is set', () => {
		expect(keptAfter({ weeklyFew: 'three', circles: 'all' }, { countMentions: true })).toMatchObject({ weeklyFew: 'three', circles: 'all', countMentions: true });
	});

	test('goes when that very key is set', () => {
		expect(keptAfter({ weeklyFew: 'three', circles: 'all' }, { weeklyFew: 5 })).toMatchObject({ weeklyFew: 5, circles: 'all' });
	});

	test('of one kind stays when the tag of another is set', () => {
		const file = { kindTags: { ask: 7, received: 'got', later: 'x' } };
		const { kindTags } = readSettings(file).settings;
		expect(keptAfter(file, { kindTags: { ...kindTags, deposit: 'gave' } })['kindTags']).toEqual({ ...DEFAULT_SETTINGS.kindTags, ask: 7, received: 'got', later: 'x', deposit: 'gave' });
		expect(keptAfter(file, { kindTags: { ...kindTags, ask: 'please' } })['kindTags']).toEqual({ ...DEFAULT_SETTINGS.kindTags, ask: 'please', received: 'got', later: 'x' });
	});

	test('in place of all tags goes when one of them is set', () => {
		expect(keptAfter({ kindTags: 'gave' }, { kindTags: { ...DEFAULT_SETTINGS.kindTags, deposit: 'gave' } })['kindTags']).toEqual({ ...DEFAULT_SETTINGS.kindTags, deposit: 'gave' });
	});

	test('is a problem for as long as it stays', () => {
		const properties = (file: unknown): unknown => readSettings(file).problems.map(({ property }) => property);
		const file = { weeklyFew: 'three', circles: 'all' };
		expect(properties(keptAfter(file, { countMentions: true }))).toEqual(['circles', 'weeklyFew']);
		expect(properties(keptAfter(file, { weeklyFew: 5 }))).toEqual(['circles']);
	});
});

test('what is written in a form of its own stays as it is written', () => {
	expect(keptAfter({ weekStart: 'Sunday', peopleFolders: 'Contacts', vacations: null }, { weeklyFew: 5 })).toMatchObject({ weekStart: 'Sunday', peopleFolders: 'Contacts', vacations: null });
});

test('a first save holds every setting', () => {
	expect(keptAfter(null, { weeklyFew: 5 })).toEqual({ ...DEFAULT_SETTINGS, weeklyFew: 5 });
});

test('the version is the one of the shape that is written', () => {
	expect(keptAfter({ version: 'old' }, { weeklyFew: 5 })['version']).toBe(DEFAULT_SETTINGS.version);
});

test('whatever stands in the file, a change is all that changes', () => {
	const entry = fc.tuple(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'later', '__proto__', 'constructor'), fc.jsonValue());
	fc.assert(fc.property(fc.array(entry), (entries) => {
		const file = Object.fromEntries(entries);
		const { settings } = readSettings(file);
		const weeklyFew = settings.weeklyFew === 0 ? 1 : 0;
		const kept = keptAfter(file, { weeklyFew });
		expect(readSettings(kept).settings).toEqual({ ...settings, weeklyFew });
		for (const key of Object.keys(file)) {
			if (key !== 'weeklyFew' && key !== 'version') expect(Object.getOwnPropertyDescriptor(kept, key)).toEqual(Object.getOwnPropertyDescriptor(file, key));
		}
		expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
	}), runs(300));
});
