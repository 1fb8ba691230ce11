import { describe, expect, test } from 'vitest';
import { readCadence } from '../../src/domain/cadence';
import { readDay } from '../../src/domain/day';
import { KINDS, PROPERTIES } from '../../src/domain/rules';
import { readSettings } from '../../src/settings/read-settings';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';
import type { Settings } from '../../src/settings/shape';
import { fc, runs } from '../property';

/** The keys of the contract, in its order. */
const KEYS = [
	'version', 'peopleFolders', 'personTags', 'personMarkers', 'excludedFolders', 'circles', 'roles', 'defaultCadence', 'priorityCadence',
	'kindTags', 'kindLabels', 'propertyNames', 'dailyNoteFolder', 'dailyNoteFormat', 'dailyNoteTemplate', 'dailyNoteHeading',
	'personTemplate', 'newPersonFolder', 'goalTemplate', 'reviewTemplate', 'reviewFolder', 'accountWindowMonths', 'depositsBeforeAsk',
	'depositsBeforeSeniorAsk', 'weeklyFew', 'weekStart', 'countMentions', 'writeLastDeposit', 'depositIdeas', 'hideLedger', 'statusBar',
	'suggestPeople', 'vacations',
] as const satisfies readonly (keyof Settings)[];

describe('a fresh installation', () => {
	test('every key of the contract has a default', () => {
		expect(Object.keys(DEFAULT_SETTINGS).sort()).toEqual([...KEYS].sort());
	});

	test.each([null, undefined, {}])('%s gives the defaults without a problem', (raw) => {
		expect(readSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
	});

	test('the defaults are settings that read as themselves', () => {
		expect(readSettings(JSON.parse(JSON.stringify(DEFAULT_SETTINGS)))).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
	});
});

describe('a wrong value falls back to its default and is a problem', () => {
	test.each<[keyof Settings, unknown, string]>([
		['peopleFolders', 7, '7'],
		['personTags', ['person', 3], '[person, 3]'],
		['version', 'two', 'two'],
		['personMarkers', ['type: person', 'type'], '[type: person, type]'],
		['circles', [], '[]'],
		['circles', [{ id: ' ', name: 'A', direction: 'have' }], '[{"id":" ","name":"A","direction":"have"}]'],
		['circles', [{ id: 'a', name: 5, direction: 'have' }], '[{"id":"a","name":5,"direction":"have"}]'],
		['circles', [{ id: 'a', direction: 'have' }, { id: 'A', direction: 'want' }], '[{"id":"a","direction":"have"}, {"id":"A","direction":"want"}]'],
		['circles', [{ id: 'a', name: 'A', direction: 'up' }], '[{"id":"a","name":"A","direction":"up"}]'],
		['circles', [{ id: 'a', name: 'A', direction: 'have', cadence: 'now and then' }], '[{"id":"a","name":"A","direction":"have","cadence":"now and then"}]'],
		['roles', 'mentor', 'mentor'],
		['roles', [{ id: 'a', name: 'a', cadence: 'off' }], '[{"id":"a","name":"a","cadence":"off"}]'],
		['defaultCadence', 'now and then', 'now and then'],
		['defaultCadence', 'never', 'never'],
		['priorityCadence', true, 'true'],
		['kindTags', 'deposit', 'deposit'],
		['dailyNoteFolder', 1, '1'],
		['weeklyFew', 2.5, '2.5'],
		['weeklyFew', -1, '-1'],
		['weekStart', 7, '7'],
		['weekStart', 'someday', 'someday'],
		['countMentions', 'yes', 'yes'],
		['vacations', [{ from: '2026-07-14', to: '2026-07-01' }], '[{"from":"2026-07-14","to":"2026-07-01"}]'],
		['vacations', [{ from: '2026-07', to: '2026-08' }], '[{"from":"2026-07","to":"2026-08"}]'],
		['vacations', [{ from: '2026-02-30', to: '2026-03-01' }], '[{"from":"2026-02-30","to":"2026-03-01"}]'],
	])('%s: %j', (key, value, found) => {
		const { settings, problems } = readSettings({ [key]: value });
		expect(settings[key]).toEqual(DEFAULT_SETTINGS[key]);
		expect(problems).toEqual([{ kind: 'wrong-setting', line: null, property: key, found }]);
	});

	test('two circles of one id fall back together', () => {
		const twins = [{ id: 'a', name: 'A', direction: 'have' }, { id: 'a', name: 'B', direction: 'want' }];
		expect(readSettings({ circles: twins }).settings.circles).toEqual(DEFAULT_SETTINGS.circles);
	});

	test.each([['2'], [-1], [1.5]])('a target of %j is the default target, and the role stays', (target) => {
		const { settings, problems } = readSettings({ roles: [{ id: 'ally', name: 'Ally', cadence: '2w', target }, { id: 'peer', cadence: 30, target: 0 }] });
		expect(settings.roles).toEqual([{ id: 'ally', name: 'Ally', cadence: '2w', target: 1 }, { id: 'peer', name: 'peer', cadence: '30', target: 0 }]);
		expect(problems).toEqual([{ kind: 'wrong-setting', line: null, property: 'roles.ally.target', found: String(target) }]);
	});

	test.each<[string, 'kindTags' | 'propertyNames', Record<string, string>, Record<string, string>, readonly string[]]>([
		['a tag with a blank in it is none', 'kindTags', { deposit: 'a gift' }, {}, ['deposit']],
		['digits alone are no tag', 'kindTags', { deposit: '#2026', ask: 'wish' }, { ask: 'wish' }, ['deposit']],
		['of two kinds with one tag the later falls back', 'kindTags', { deposit: 'note', ask: '#Note' }, { deposit: 'note' }, ['ask']],
		['a tag that another kind has from the start', 'kindTags', { deposit: 'ask' }, {}, ['deposit']],
		['tags may be changed about', 'kindTags', { deposit: 'ask', ask: 'deposit' }, { deposit: 'ask', ask: 'deposit' }, []],
		['a property that another one is called', 'propertyNames', { role: 'Circle' }, {}, ['role']],
		['two properties of one name', 'propertyNames', { circle: 'where', role: 'Where' }, { circle: 'where' }, ['role']],
	])('%s', (_name, key, given, read, wrong) => {
		const { settings, problems } = readSettings({ [key]: given });
		expect(settings[key]).toEqual({ ...DEFAULT_SETTINGS[key], ...read });
		expect(problems.map(({ property }) => property)).toEqual(wrong.map((name) => `${key}.${name}`));
	});

	test('one wrong entry of a record leaves the others', () => {
		const { settings, problems } = readSettings({ kindTags: { deposit: 'gave', ask: ' ', received: 4 } });
		expect(settings.kindTags).toEqual({ ...DEFAULT_SETTINGS.kindTags, deposit: 'gave' });
		expect(problems.map(({ property }) => property)).toEqual(['kindTags.ask', 'kindTags.received']);
	});

	test('one wrong setting hides no other', () => {
		const { settings, problems } = readSettings({ weeklyFew: 'three', defaultCadence: '30d' });
		expect(settings.defaultCadence).toBe('30d');
		expect(problems).toHaveLength(1);
	});

	test.each([['text'], [7], [[]]])('a file that holds %j gives the defaults with a problem', (raw) => {
		const { settings, problems } = readSettings(raw);
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(problems).toHaveLength(1);
	});
});

test('unknown keys are kept', () => {
	expect(readSettings({ later: { deep: [1] } }).settings).toMatchObject({ later: { deep: [1] } });
});

test('the names of what every object has are no settings', () => {
	const raw: unknown = JSON.parse('{"__proto__": {"weeklyFew": 9, "polluted": true}, "constructor": 1, "kindTags": {"__proto__": {"deposit": "x"}}}');
	const { settings } = readSettings(raw);
	expect(settings.weeklyFew).toBe(DEFAULT_SETTINGS.weeklyFew);
	expect(settings.kindTags).toEqual(DEFAULT_SETTINGS.kindTags);
	expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	expect(Object.getPrototypeOf(settings)).toBe(Object.prototype);
});

test('a text alone is a list of one, a weekday may be a name or a text', () => {
	const { settings, problems } = readSettings({ peopleFolders: 'Contacts', weekStart: 'Sunday' });
	expect(settings.peopleFolders).toEqual(['Contacts']);
	expect(settings.weekStart).toBe(0);
	expect(readSettings({ weekStart: '6' }).settings.weekStart).toBe(6);
	expect(problems).toEqual([]);
});

test('anything at all gives valid settings', () => {
	const anyValue = fc.anything({ withNullPrototype: true });
	const anyFile = fc.oneof(anyValue, fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.string(), fc.constantFrom('__proto__', 'constructor')), anyValue), fc.record(Object.fromEntries(KEYS.map((key) => [key, anyValue])), { requiredKeys: [] }));
	fc.assert(fc.property(anyFile, (raw) => {
		const { settings } = readSettings(raw);
		expectValid(settings);
		// What was read is kept, and read again without a problem.
		expect(readSettings({ ...settings }).problems).toEqual([]);
	}), runs(500));
});

function expectValid(settings: Settings): void {
	const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');
	const isCadence = (value: unknown): boolean => {
		const reading = readCadence(value);
		return reading !== null && typeof reading === 'object';
	};
	const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;
	// One of a later version keeps it.
	expect(Number.isInteger(settings.version) && settings.version >= DEFAULT_SETTINGS.version).toBe(true);
	for (const key of ['peopleFolders', 'personTags', 'personMarkers', 'excludedFolders', 'depositIdeas'] as const) expect(isTexts(settings[key])).toBe(true);
	for (const key of ['countMentions', 'writeLastDeposit', 'hideLedger', 'statusBar', 'suggestPeople'] as const) expect(settings[key]).toBeTypeOf('boolean');
	for (const key of ['defaultCadence', 'priorityCadence'] as const) expect(isCadence(settings[key])).toBe(true);
	for (const kind of KINDS) expect(settings.kindTags[kind].trim()).not.toBe('');
	for (const property of PROPERTIES) expect(settings.propertyNames[property].trim()).not.toBe('');
	expect(settings.circles.length).toBeGreaterThan(0);
	expect(settings.circles.every(({ id, name, cadence }) => id !== '' && name !== '' && (cadence === undefined || isCadence(cadence)))).toBe(true);
	expect(settings.roles.length).toBeGreaterThan(0);
	expect(settings.roles.every(({ id, cadence, target }) => id !== '' && isCadence(cadence) && isWhole(target, 1000))).toBe(true);
	expect(isWhole(settings.weekStart, 6) && isWhole(settings.weeklyFew, 50)).toBe(true);
	for (const { from, to } of settings.vacations) for (const day of [from, to]) expect(readDay(day)).toHaveProperty('day');
}
