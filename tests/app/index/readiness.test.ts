/** The plugin and the metadata cache start in either order, and nothing is said of half a vault. */
import { describe, expect, test, vi } from 'vitest';
import type { Host } from '../../host/index';
import { mainJs } from '../run-cli';
import { ask, askAll, askFresh, DATA_FILE, manifest, openHost, peopleIn, startOn, startPlugin } from './running-vault';

const VAULT = {
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
	'People/Ada.md': '---\ncircle: industry\n---\n',
	'People/Grace.md': '---\ncircle: growth\n---\n',
	'People/Broken.md': '---\na: b: c\n---\n',
	'Daily/2026-04-20.md': '- #deposit [[Ada]] a talk\n- [x] #deposit [[Grace]] the slides ✅ 2026-04-21\n',
};

/** Whether a promise is fulfilled within a few turns of the event loop. */
async function isSettledSoon(promise: Promise<unknown>): Promise<boolean> {
	const soon = new Promise<false>((resolve) => setTimeout(() => resolve(false), 60));
	return Promise.race([promise.then(() => true), soon]);
}

/** Many people, so that reading them takes several slices. */
function crowd(count: number, folder = 'People'): Record<string, string> {
	return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/Person ${index}.md`, '---\ncircle: industry\n---\n']));
}

async function countOf(host: Host): Promise<string> {
	return host.cli('rapport:stale', { status: 'all', total: 'true' });
}

describe('a plugin that starts before the cache is filled', () => {
	test('answers nothing until every note is there, and then what it would have said', async () => {
		const host = openHost(VAULT, { cacheEmptyUntil: 'asked' });
		await startPlugin(host);
		const answer = askAll(host);
		expect(await isSettledSoon(answer)).toBe(false);
		await host.faults.fillCache();
		expect(await answer).toEqual(await askFresh(host));
		expect(await peopleIn(host)).toContain('People/Ada.md');
	});

	test('waits for the last note, not for the first', async () => {
		const host = openHost(VAULT, { cacheEmptyUntil: 'asked' });
		await startPlugin(host);
		const seen: number[] = [];
		host.app.metadataCache.on('changed', () => seen.push(seen.length));
		const counted = countOf(host).then((count) => ({ count, seen: seen.length }));
		await host.faults.fillCache();
		expect(await counted).toEqual({ count: '3', seen: 4 });
	});

	test('says the same when the cache is slow', async () => {
		const host = openHost(VAULT, { cacheEmptyUntil: 5, slowCache: 20 });
		await startPlugin(host);
		expect(await askAll(host)).toEqual(await askFresh(host));
		expect(await peopleIn(host)).toHaveLength(3);
	});

	test('takes in what changes meanwhile', async () => {
		const host = openHost(VAULT, { cacheEmptyUntil: 'asked' });
		await startPlugin(host);
		const { vault } = host.app;
		const ada = vault.getFileByPath('People/Ada.md');
		const grace = vault.getFileByPath('People/Grace.md');
		if (!ada || !grace) throw new Error('the vault lacks a note');
		await vault.rename(ada, 'People/Ada Lovelace.md');
		await vault.delete(grace);
		await vault.create('People/Alan.md', '---\ncircle: growth\n---\n');
		await host.faults.fillCache();
		await host.settle();
		expect(await askAll(host)).toEqual(await askFresh(host));
		expect(await peopleIn(host)).toEqual(expect.arrayContaining(['People/Ada Lovelace.md', 'People/Alan.md']));
	});
});

test('settings that another device writes while the app still loads do not have half a vault read', async () => {
	const host = openHost(VAULT);
	await host.loadPlugin(mainJs(), manifest());
	host.writeExternally(DATA_FILE, JSON.stringify({ peopleFolders: ['Nowhere', 'People'] }));
	const count = countOf(host);
	expect(await isSettledSoon(count)).toBe(false);
	await host.layoutReady();
	expect(await count).toBe('3');
});

test('a plugin switched on long after the app has started says the same', async () => {
	const host = openHost(VAULT);
	await host.layoutReady();
	await host.settle();
	await host.loadPlugin(mainJs(), manifest());
	expect(await askAll(host)).toEqual(await askFresh(host));
	expect(await peopleIn(host)).toHaveLength(3);
});

describe('a note that the cache never gets to', () => {
	test('does not hold up the start', async () => {
		const host = openHost({ ...VAULT, 'Notes/Locked.md': '' }, { neverCached: ['Notes/Locked.md'] });
		await startPlugin(host);
		expect(await isSettledSoon(countOf(host))).toBe(true);
		expect(await peopleIn(host)).toHaveLength(3);
	});

	test('does not hold up a cache that is filled later', async () => {
		const host = openHost({ ...VAULT, 'Notes/Locked.md': '' }, { neverCached: ['Notes/Locked.md'], cacheEmptyUntil: 'asked' });
		await startPlugin(host);
		const count = countOf(host);
		expect(await isSettledSoon(count)).toBe(false);
		await host.faults.fillCache();
		expect(await count).toBe('3');
	});

	test('does not hold up a plugin that is switched on later', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
		try {
			const host = openHost({ ...VAULT, 'Notes/Locked.md': '' }, { neverCached: ['Notes/Locked.md'] });
			await host.layoutReady();
			await host.loadPlugin(mainJs(), manifest());
			let count: string | null = null;
			void countOf(host).then((answer) => {
				count = answer;
			});
			await vi.advanceTimersByTimeAsync(10_000);
			expect(count).toBe('3');
		} finally {
			vi.useRealTimers();
		}
	});
});

describe('a question while notes are read', () => {
	test('is answered from the whole vault at the start', async () => {
		const host = openHost(crowd(3000));
		await startPlugin(host);
		expect(await countOf(host)).toBe('3000');
	});

	test('is answered from the whole vault when the rules of reading change', async () => {
		const host = await startOn({ ...crowd(1500), ...crowd(3000, 'Colleagues') });
		expect(await countOf(host)).toBe('1500');
		host.writeExternally(DATA_FILE, JSON.stringify({ peopleFolders: ['Colleagues'] }));
		// The file itself is read first; the notes then take several slices.
		await new Promise((resolve) => setTimeout(resolve, 0));
		expect(await countOf(host)).toBe('3000');
		expect(await ask(host, 'rapport:problems')).toEqual([]);
	});
});
