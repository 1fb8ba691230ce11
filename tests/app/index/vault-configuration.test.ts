/** How the vault is set up (spec §2, §4): read before use, for the app gives no event for it. */
import { describe, expect, test } from 'vitest';
import type { Host } from '../../host/index';
import { askAll, askFresh, DAILY_NOTES_FILE, DATA_FILE, peopleIn, personIn, startOn } from './running-vault';

const PERIODIC = '.obsidian/plugins/periodic-notes/data.json';
const ENABLED = '.obsidian/community-plugins.json';
const TEMPLATES = '.obsidian/templates.json';
const GENERAL = '.obsidian/app.json';

/** The same day stands in three folders; only that of the daily notes is one without a day in its name. */
const VAULT = {
	'People/Ada.md': '---\ncircle: industry\n---\n',
	'Daily/20 Apr 2026.md': '- #deposit [[Ada]] a talk\n',
	'Journal/21 Apr 2026.md': '- #deposit [[Ada]] a book\n',
	'Journal/2026/04/22.md': '- #deposit [[Ada]] a review\n',
};

const DAILY = { folder: 'Daily', format: 'D MMM YYYY' };
const JOURNAL = { folder: '/Journal/', format: 'D MMM YYYY' };
const NESTED = { folder: 'Journal', format: 'YYYY/MM/DD' };

async function daysOf(host: Host): Promise<readonly unknown[]> {
	return ((await personIn(host, 'Ada'))['timeline'] as readonly { readonly day: string }[]).map(({ day }) => day);
}

/** The user comes back to the window after another program, or the app's own settings, wrote a file. */
async function comeBack(host: Host, path: string, value: unknown): Promise<void> {
	host.writeExternally(path, typeof value === 'string' ? value : JSON.stringify(value));
	window.dispatchEvent(new Event('focus'));
	await host.settle();
}

describe('daily notes', () => {
	test.each([
		['folder and format', DAILY, '2026-04-20'],
		['a folder with slashes at its ends', JOURNAL, '2026-04-21'],
		['a format with folders', NESTED, '2026-04-22'],
	])('are found by %s', async (_, config, day) => {
		expect(await daysOf(await startOn({ ...VAULT, [DAILY_NOTES_FILE]: JSON.stringify(config) }))).toEqual([day]);
	});

	test('that are set up anew are found once the window has the focus', async () => {
		const host = await startOn({ ...VAULT, [DAILY_NOTES_FILE]: JSON.stringify(DAILY) });
		expect(await daysOf(host)).toEqual(['2026-04-20']);
		await comeBack(host, DAILY_NOTES_FILE, JOURNAL);
		expect(await daysOf(host)).toEqual(['2026-04-21']);
		await comeBack(host, DAILY_NOTES_FILE, NESTED);
		expect(await daysOf(host)).toEqual(['2026-04-22']);
		expect(await askAll(host)).toEqual(await askFresh(host));
	});

	test('whose file is half written count as not set up, until it is whole', async () => {
		const host = await startOn({ ...VAULT, [DAILY_NOTES_FILE]: '{"folder":"Dai' });
		expect(await daysOf(host)).toEqual([]);
		await comeBack(host, DAILY_NOTES_FILE, DAILY);
		expect(await daysOf(host)).toEqual(['2026-04-20']);
	});

	test('are those of Periodic Notes where it is enabled and keeps its own', async () => {
		const core = { ...VAULT, [DAILY_NOTES_FILE]: JSON.stringify(DAILY) };
		const periodic = { [PERIODIC]: JSON.stringify({ daily: { ...JOURNAL, enabled: true } }) };
		expect(await daysOf(await startOn({ ...core, ...periodic, [ENABLED]: '["periodic-notes"]' }))).toEqual(['2026-04-21']);
		expect(await daysOf(await startOn({ ...core, ...periodic, [ENABLED]: '["rapport"]' }))).toEqual(['2026-04-20']);
		expect(await daysOf(await startOn({ ...core, ...periodic }))).toEqual(['2026-04-20']);
		expect(await daysOf(await startOn({ ...core, [ENABLED]: '["periodic-notes"]', [PERIODIC]: JSON.stringify({ daily: { ...JOURNAL, enabled: false } }) }))).toEqual(['2026-04-20']);
	});

	test('are those of Periodic Notes once it is switched on', async () => {
		const host = await startOn({ ...VAULT, [DAILY_NOTES_FILE]: JSON.stringify(DAILY), [PERIODIC]: JSON.stringify({ daily: { ...JOURNAL, enabled: true } }) });
		expect(await daysOf(host)).toEqual(['2026-04-20']);
		await comeBack(host, ENABLED, ['periodic-notes']);
		expect(await daysOf(host)).toEqual(['2026-04-21']);
	});

	test('are those of the plugin\'s own settings before all others', async () => {
		const host = await startOn({ ...VAULT, [DAILY_NOTES_FILE]: JSON.stringify(DAILY), [DATA_FILE]: JSON.stringify({ dailyNoteFolder: 'Journal' }) });
		expect(await daysOf(host)).toEqual(['2026-04-21']);
	});

	test('are no people, wherever they lie', async () => {
		const vault = { 'People/20 Apr 2026.md': '', 'People/Ada.md': '' };
		expect(await peopleIn(await startOn(vault))).toHaveLength(2);
		expect(await peopleIn(await startOn({ ...vault, [DAILY_NOTES_FILE]: JSON.stringify({ ...DAILY, folder: 'People' }) }))).toEqual(['People/Ada.md']);
	});
});

describe('folders that hold nobody', () => {
	const people = { 'People/Ada.md': '', 'People/Archive/Grace.md': '', 'People/Meta/Alan.md': '' };

	test('those that the user excluded in the app, by path or by expression', async () => {
		expect(await peopleIn(await startOn({ ...people, [GENERAL]: '{"userIgnoreFilters":["People/Archive/"]}' }))).toEqual(['People/Ada.md', 'People/Meta/Alan.md']);
		expect(await peopleIn(await startOn({ ...people, [GENERAL]: '{"userIgnoreFilters":["/\\\\/(archive|meta)\\\\//"]}' }))).toEqual(['People/Ada.md']);
		expect(await peopleIn(await startOn({ ...people, [GENERAL]: '{"userIgnoreFilters":["/(/", 7, ""]}' }))).toHaveLength(3);
	});

	test('one that is excluded, and let in again, while the app runs', async () => {
		const host = await startOn(people);
		expect(await peopleIn(host)).toHaveLength(3);
		await comeBack(host, GENERAL, { userIgnoreFilters: ['People/Archive'] });
		expect(await peopleIn(host)).toEqual(['People/Ada.md', 'People/Meta/Alan.md']);
		await comeBack(host, GENERAL, {});
		expect(await peopleIn(host)).toHaveLength(3);
	});

	test('that of the templates, also when it is set later', async () => {
		expect(await peopleIn(await startOn({ ...people, [TEMPLATES]: '{"folder":"/People/Meta/"}' }))).toEqual(['People/Ada.md', 'People/Archive/Grace.md']);
		const host = await startOn(people);
		await comeBack(host, TEMPLATES, { folder: 'People/Meta' });
		expect(await peopleIn(host)).toEqual(['People/Ada.md', 'People/Archive/Grace.md']);
	});
});

test('a focus that finds nothing changed reads no note anew', async () => {
	const host = await startOn({ ...VAULT, 'Notes/Log.md': '- 2026-04-02 #deposit [[Ada]] read for its day\n' });
	host.faults.resetCounts();
	window.dispatchEvent(new Event('focus'));
	await host.settle();
	expect(host.faults.count('cachedRead')).toBe(0);
	host.writeExternally(GENERAL, '{"userIgnoreFilters":["Elsewhere"]}');
	window.dispatchEvent(new Event('focus'));
	await host.settle();
	expect(host.faults.count('cachedRead')).toBeGreaterThan(0);
});
