/** Settings files of every version: read, brought up to date, and kept. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fields } from '../../src/domain/fields';
import { settingsToKeep } from '../../src/settings/kept-settings';
import { migrated, MIGRATIONS } from '../../src/settings/migrations';
import type { Migration } from '../../src/settings/migrations';
import { readSettings } from '../../src/settings/read-settings';
import { upToDate } from '../../src/settings/settings-file';
import { DEFAULT_SETTINGS, SETTINGS_VERSION } from '../../src/settings/shape';
import type { Settings } from '../../src/settings/shape';
import { fc } from '../property';

const FOLDER = 'tests/fixtures/settings';

function fixture(name: string): unknown {
	return JSON.parse(readFileSync(`${FOLDER}/${name}.json`, 'utf8'));
}

/** What the file holds after one change. */
function keptAfter(file: unknown, change: Partial<Settings>): Fields {
	const { settings } = readSettings(file);
	return settingsToKeep(upToDate(file), settings, { ...settings, ...change }) as Fields;
}

test('there is a step from every version to the next', () => {
	expect(MIGRATIONS).toHaveLength(SETTINGS_VERSION);
});

describe('a file', () => {
	test('without a version is read as one of the first', () => {
		const { settings, problems } = readSettings(fixture('no-version'));
		expect(settings).toMatchObject({ version: 1, peopleFolders: ['Contacts', 'Work/People'], weekStart: 0, defaultCadence: 'quarterly' });
		expect(problems).toEqual([]);
		expect(keptAfter(fixture('no-version'), { weeklyFew: 5 })).toMatchObject({ version: 1, weeklyFew: 5, weekStart: 'Sunday', colour: 'blue' });
	});

	test('of today is read as it is, and what nobody knows stays', () => {
		const { settings, problems } = readSettings(fixture('version-1'));
		expect(settings).toMatchObject({ circles: [{ id: 'home', cadence: '2w' }], kindTags: { deposit: 'gave', ask: 'asked', received: 'received' }, propertyNames: { 'last-deposit': 'Last gift' }, hideLedger: true, statusBar: false });
		expect(problems).toEqual([]);
		expect(keptAfter(fixture('version-1'), { hideLedger: false })).toMatchObject({ ...(fixture('version-1') as Fields), hideLedger: false });
	});

	test('of a later version is read as far as it is known, and keeps its version and all else', () => {
		const { settings, problems } = readSettings(fixture('later-version'));
		expect(settings).toMatchObject({ version: 7, weeklyFew: 5, circles: DEFAULT_SETTINGS.circles, statusBar: true });
		expect(problems.map(({ property }) => property)).toEqual(['circles', 'statusBar']);
		expect(keptAfter(fixture('later-version'), { weeklyFew: 2 })).toMatchObject({ ...(fixture('later-version') as Fields), weeklyFew: 2 });
	});

	test('of wrong values falls back, says so, and is not overwritten', () => {
		const { settings, problems } = readSettings(fixture('wrong-values'));
		expect(settings).toMatchObject({ version: 1, peopleFolders: ['People'], weeklyFew: 3, hideLedger: false });
		expect(problems.map(({ property }) => property)).toEqual(['version', 'peopleFolders', 'kindTags.deposit', 'kindTags.ask', 'weeklyFew', 'vacations']);
		expect(keptAfter(fixture('wrong-values'), { countMentions: true })).toMatchObject({ version: 1, peopleFolders: 7, weeklyFew: 'three', countMentions: true });
	});

	test.each(readdirSync(FOLDER))('%s says the same once it was kept', (name) => {
		const raw: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));
		const kept: unknown = JSON.parse(JSON.stringify(keptAfter(raw, { weeklyFew: 9 })));
		expect(readSettings(kept).settings).toEqual({ ...readSettings(raw).settings, weeklyFew: 9 });
		expect(keptAfter(kept, {})).toEqual(kept);
	});
});

describe('the chain', () => {
	/** As if the shape had changed twice since. */
	const chain: readonly Migration[] = [
		...MIGRATIONS,
		({ peopleFolders, ...rest }) => ({ ...rest, ...(peopleFolders === undefined ? {} : { folders: peopleFolders }) }),
		({ folders, ...rest }) => ({ ...rest, places: { people: folders ?? [] } }),
	];

	test.each([
		[{ peopleFolders: ['A'], other: 1 }, { places: { people: ['A'] }, other: 1 }],
		[{ version: 1, peopleFolders: ['A'] }, { version: 1, places: { people: ['A'] } }],
		[{ version: 2, folders: ['A'] }, { version: 2, places: { people: ['A'] } }],
		[{ version: 3, places: { people: ['A'] } }, { version: 3, places: { people: ['A'] } }],
	])('takes %j through the steps that it lacks, in order', (file, expected) => {
		expect(migrated(file, chain)).toEqual({ file: expected, version: 3 });
	});

	test.each([[0], [-1], [1.5], ['1'], [null], [Infinity]])('version %j is none', (version) => {
		expect(migrated({ version }).version).toBe(SETTINGS_VERSION);
	});

	test('whatever the file holds, it neither throws nor changes it, and what was kept needs no further step', () => {
		fc.assert(fc.property(fc.dictionary(fc.constantFrom(...Object.keys(DEFAULT_SETTINGS), 'later', '__proto__'), fc.jsonValue()), (file) => {
			const before = JSON.stringify(file);
			const once = migrated(file);
			expect(JSON.stringify(file)).toBe(before);
			expect(migrated({ ...once.file, version: once.version })).toEqual({ file: { ...once.file, version: once.version }, version: once.version });
		}));
	});
});
