/** Settings that decide what a note says have every note read anew, wherever the change comes from. */
import { describe, expect, test } from 'vitest';
import type { Host } from '../../host/index';
import { ask, askAll, askFresh, DAILY_NOTES_FILE, DATA_FILE, peopleIn, personIn, startOn } from './running-vault';

const VAULT = {
	[DAILY_NOTES_FILE]: '{"folder":"Daily"}',
	'People/Ada.md': '---\ncircle: industry\n---\n',
	'Colleagues/Grace.md': '---\ncircle: alumni\nnachste: x\n---\n',
	'Notes/Alan.md': '---\ntags: [friend]\ncircle: growth\n---\n',
	'Daily/2026-04-20.md': '- #deposit [[Ada]] a talk\n- #gave [[Ada]] a book\nTalked to [[Ada]].\n',
	'Log/2026-04-28.md': '- #met [[Ada]]\n',
	'Journal/28 April 2026.md': '- #met [[Ada]]\n',
};

/** Another device writes the settings; the plugin is told, and reads. */
async function writeSettings(host: Host, settings: Readonly<Record<string, unknown>>): Promise<void> {
	host.writeExternally(DATA_FILE, JSON.stringify(settings));
	await host.settle();
}

/** The properties in which something was found that could not be read. */
async function wrongProperties(host: Host): Promise<readonly unknown[]> {
	const problems = (await ask(host, 'rapport:problems')) as readonly { readonly path: string; readonly property: string | null }[];
	return problems.flatMap(({ path, property }) => (property === null ? [] : [`${path} ${property}`]));
}

describe('settings changed in their file', () => {
	test('people folders: those in the new one are people, those in the old one are not', async () => {
		const host = await startOn(VAULT);
		expect(await peopleIn(host)).toEqual(['People/Ada.md']);
		await writeSettings(host, { peopleFolders: ['Colleagues'] });
		expect(await peopleIn(host)).toEqual(['Colleagues/Grace.md']);
		await writeSettings(host, {});
		expect(await peopleIn(host)).toEqual(['People/Ada.md']);
	});

	test('person tags', async () => {
		const host = await startOn(VAULT);
		await writeSettings(host, { personTags: ['friend'] });
		expect([...await peopleIn(host)].sort()).toEqual(['Notes/Alan.md', 'People/Ada.md']);
	});

	test('a kind\'s tag: the lines of the new one count, those of the old one do not', async () => {
		const host = await startOn(VAULT);
		await writeSettings(host, { kindTags: { deposit: 'gave' } });
		const { timeline } = await personIn(host, 'Ada');
		expect(timeline).toEqual(expect.arrayContaining([expect.objectContaining({ path: 'Daily/2026-04-20.md', line: 2, kind: 'deposit' })]));
		expect(timeline).not.toEqual(expect.arrayContaining([expect.objectContaining({ path: 'Daily/2026-04-20.md', line: 1 })]));
	});

	test('a circle: what was unknown is known', async () => {
		const host = await startOn(VAULT);
		await writeSettings(host, { peopleFolders: ['Colleagues'] });
		expect(await wrongProperties(host)).toEqual(['Colleagues/Grace.md circle']);
		await writeSettings(host, { peopleFolders: ['Colleagues'], circles: [{ id: 'alumni', name: 'Alumni', direction: 'want' }] });
		expect(await wrongProperties(host)).toEqual([]);
		expect(await personIn(host, 'Grace')).toMatchObject({ circle: 'alumni' });
	});

	test('daily-note folder and format', async () => {
		const host = await startOn(VAULT);
		await writeSettings(host, { dailyNoteFolder: 'Journal', dailyNoteFormat: 'D MMMM YYYY' });
		const { timeline } = await personIn(host, 'Ada');
		expect(timeline).toEqual(expect.arrayContaining([expect.objectContaining({ path: 'Journal/28 April 2026.md', day: '2026-04-28' })]));
	});

	test('bare mentions', async () => {
		const host = await startOn({ ...VAULT, 'Daily/2026-04-29.md': 'Talked to [[Ada]].\n' });
		expect((await personIn(host, 'Ada'))['timeline']).toHaveLength(2);
		await writeSettings(host, { countMentions: true });
		expect((await personIn(host, 'Ada'))['timeline']).toEqual(expect.arrayContaining([expect.objectContaining({ path: 'Daily/2026-04-29.md' })]));
	});

	test('a cadence, which changes no reading', async () => {
		const host = await startOn(VAULT);
		expect(await personIn(host, 'Ada')).toMatchObject({ cadence: '90d', status: 'fresh' });
		await writeSettings(host, { defaultCadence: '5d' });
		expect(await personIn(host, 'Ada')).toMatchObject({ cadence: '5d', status: 'stale' });
	});

	test('wrong ones are a problem, fall back, and a mended file takes the problem away', async () => {
		const host = await startOn(VAULT);
		await writeSettings(host, { peopleFolders: 7, weekStart: 'someday' });
		expect(await peopleIn(host)).toEqual(await peopleIn(await startOn({ ...VAULT, [DATA_FILE]: JSON.stringify({ peopleFolders: 7, weekStart: 'someday' }) })));
		expect(await wrongProperties(host)).toEqual([`${DATA_FILE} peopleFolders`, `${DATA_FILE} weekStart`]);
		await writeSettings(host, {});
		expect(await wrongProperties(host)).toEqual([]);
	});

	test('any of them: the answers are those of a fresh start', async () => {
		const host = await startOn(VAULT);
		const changes = [
			{ peopleFolders: ['Colleagues', 'People'] }, { personMarkers: ['circle: growth'] }, { kindTags: { encounter: 'deposit', deposit: 'gave' } },
			{ circles: [{ id: 'growth', name: 'Growth', direction: 'want' }] }, { propertyNames: { circle: 'nachste' } }, { excludedFolders: ['Daily'] },
			{ dailyNoteFolder: 'Log' }, { weeklyFew: 1 }, {},
		];
		for (const settings of changes) {
			await writeSettings(host, settings);
			expect(await askAll(host), JSON.stringify(settings)).toEqual(await askFresh(host));
		}
	});
});
