/** A file's text is read at indexing only where the metadata cache is not enough (spec §4, cost). */
import { describe, expect, test } from 'vitest';
import type { Host } from '../../host/index';
import { DAILY_NOTES_FILE, openHost, peopleIn, PLUGIN_ID, startOn, startPlugin } from './running-vault';

/** Notes whose text is needed, each for a reason of its own. */
const NEEDING = {
	'Daily/2026-04-20.md': '- [x] #deposit [[Ada]] the slides ✅ 2026-04-21\n',
	'Notes/Log.md': '- 2026-04-02 #deposit [[Ada]] a note without a day\n',
	'People/Grace.md': '- #met 2026-04-03 in her own note\n',
	'People/Broken.md': '---\na: b: c\n---\n',
};

const NOT_NEEDING = {
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
	'People/Ada.md': '---\ncircle: industry\n---\n### 2026-04-01 — Email\n',
	'People/Plain.md': 'Nothing but prose.\n',
	'Daily/2026-04-22.md': '- #deposit [[Ada]] a talk\n- [ ] #deposit [[Ada]] a promise\n- [x] an ordinary task with [[Ada]]\n- [-] #ask [[Ada]] cancelled\n',
	'Notes/Prose.md': 'Met [[Ada]] on 2026-04-02. #work\n- [x] done\n',
	'Notes/2026-04-23 Meeting.md': '---\nattendees: [Ada]\n---\n- #met [[Ada]]\n',
	'Templates/Person.md': '---\na: b: c\n---\n- #deposit {{title}}\n',
};

function reads(host: Host): string[] {
	return [...host.faults.countsOf('cachedRead'), ...host.faults.countsOf('read')]
		.filter(([path]) => !path.startsWith('.obsidian/'))
		.flatMap(([path, count]) => Array.from({ length: count }, () => path))
		.sort();
}

async function startCounting(files: Readonly<Record<string, string>>): Promise<Host> {
	const host = openHost(files);
	await startPlugin(host);
	await host.settle();
	// Ready, and nothing shown: the list of people needs no text.
	await peopleIn(host);
	return host;
}

describe('at the start', () => {
	test('exactly the notes that need it are read, once each', async () => {
		const host = await startCounting({ ...NEEDING, ...NOT_NEEDING });
		expect(reads(host)).toEqual(Object.keys(NEEDING).sort());
	});

	test('a vault without such notes is not read at all', async () => {
		expect(reads(await startCounting(NOT_NEEDING))).toEqual([]);
	});

	test('notes that come with the cache\'s events are not read, whatever they hold', async () => {
		const host = openHost({ ...NEEDING, ...NOT_NEEDING }, { cacheEmptyUntil: 'asked' });
		await startPlugin(host);
		await host.faults.fillCache();
		expect(await peopleIn(host)).toHaveLength(4);
		expect(reads(host)).toEqual([]);
	});
});

describe('later', () => {
	test.each(Object.entries(NEEDING))('a change of %s is read from what the event hands over', async (path, text) => {
		const host = await startOn(NOT_NEEDING);
		host.faults.resetCounts();
		await host.app.vault.create(path, text);
		await host.settle();
		const file = host.app.vault.getFileByPath(path);
		if (!file) throw new Error(`${path} was not created`);
		await host.app.vault.modify(file, `${text}\nMore.\n`);
		await host.settle();
		await peopleIn(host);
		expect(reads(host)).toEqual([]);
	});

	test('a note that moves or goes is not read', async () => {
		const host = await startOn(NOT_NEEDING);
		host.faults.resetCounts();
		const [daily, notes, ada] = ['Daily/2026-04-22.md', 'Notes', 'People/Ada.md'].map((path) => host.app.vault.getAbstractFileByPath(path));
		if (!daily || !notes || !ada) throw new Error('the vault lacks a file');
		await host.app.vault.rename(daily, 'Daily/2026-04-24.md');
		await host.app.vault.rename(notes, 'Archive');
		await host.app.vault.delete(ada);
		await host.settle();
		expect(await peopleIn(host)).toEqual(['People/Plain.md']);
		expect(reads(host)).toEqual([]);
	});

	test('another day reads nothing', async () => {
		let now = Date.UTC(2026, 3, 30, 12);
		const host = openHost({ ...NEEDING, ...NOT_NEEDING }, { now: () => now });
		await startPlugin(host);
		await peopleIn(host);
		host.faults.resetCounts();
		now += 86_400_000;
		window.dispatchEvent(new Event('focus'));
		await peopleIn(host);
		expect(reads(host)).toEqual([]);
	});

	test('a plugin that is switched off while it looks how the vault is set up reads nothing any more', async () => {
		const host = await startCounting({ ...NEEDING, ...NOT_NEEDING });
		host.faults.resetCounts();
		host.writeExternally(DAILY_NOTES_FILE, '{"folder":"Elsewhere"}');
		window.dispatchEvent(new Event('focus'));
		host.unloadPlugin(PLUGIN_ID);
		await host.settle();
		expect(reads(host)).toEqual([]);
	});
});
