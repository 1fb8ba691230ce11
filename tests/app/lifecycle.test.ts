/** Switched on and off as often as one likes, the plugin leaves the app as it found it. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Host } from '../host/index';
import { postProcessorsInOrder } from '../host/ui/markdown-preview-renderer';
import { manifest, openHost, peopleIn, PLUGIN_ID, startPlugin } from './index/running-vault';
import { mainJs } from './run-cli';

const VIEW = 'rapport-stale';
const ROUNDS = 10;
const VAULT = {
	'Home.md': '```rapport\nview: week\n```\n\n```rapport\nview: visibility\n```\n',
	'People.base': 'views:\n  - type: relationships\n    name: People\n    layout: board\n',
	'People/Ada.md': '---\ncircle: industry\n---\n',
	'Daily/2026-04-20.md': '- #deposit [[Ada]] a talk\n',
};

/** Listeners on the window and the document, counted as they come and go. */
function countDomListeners(): () => number {
	const live = new Set<string>();
	const ids = new Map<unknown, number>();
	const keyOf = (target: string, type: string, listener: unknown): string => {
		if (!ids.has(listener)) ids.set(listener, ids.size);
		return `${target} ${type} ${ids.get(listener)}`;
	};
	for (const [name, target] of [['window', window], ['document', document]] as const) {
		const add: EventTarget['addEventListener'] = target.addEventListener.bind(target);
		const remove: EventTarget['removeEventListener'] = target.removeEventListener.bind(target);
		vi.spyOn(target, 'addEventListener').mockImplementation((...args: Parameters<EventTarget['addEventListener']>) => {
			live.add(keyOf(name, args[0], args[1]));
			add(...args);
		});
		vi.spyOn(target, 'removeEventListener').mockImplementation((...args: Parameters<EventTarget['removeEventListener']>) => {
			live.delete(keyOf(name, args[0], args[1]));
			remove(...args);
		});
	}
	return () => live.size;
}

let domListeners: () => number;

beforeEach(() => {
	// `performance` too, so that no slice of reading waits for a timer that only the test can let run.
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
	domListeners = countDomListeners();
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** All that a plugin could leave in the app. */
function traces({ app }: Host): Record<string, unknown> {
	return {
		vault: app.vault.listenerCount,
		metadataCache: app.metadataCache.listenerCount,
		workspace: app.workspace.listenerCount,
		dom: domListeners(),
		commands: Object.keys(app.commands.commands),
		cli: app.cli.list().map(({ command }) => command),
		view: app.viewRegistry.getViewCreatorByType(VIEW) !== undefined,
		baseView: app.bases.get('relationships') !== undefined,
		codeBlocks: postProcessorsInOrder().length,
		suggesters: app.workspace.editorSuggest.count,
		statusBar: app.statusBar.containerEl.childElementCount,
		leaves: leavesOf(app),
		styles: document.querySelectorAll('style, link').length,
		hoverSources: Object.keys(app.workspace.hoverLinkSources),
		ribbon: app.workspace.leftRibbon.items.length,
		settingTabs: app.setting.pluginTabs.length,
		uris: app.protocolHandlers.size,
		body: document.body.className,
		head: document.head.childElementCount,
	};
}

/** The types of all leaves that are open. */
function leavesOf({ workspace }: Host['app']): readonly string[] {
	const types: string[] = [];
	workspace.iterateAllLeaves((leaf) => {
		types.push(leaf.getViewState().type);
	});
	return types;
}

/** Timers that are still to fire once the app itself has come to rest. */
async function waitingTimers(host: Host): Promise<number> {
	await host.settle();
	await vi.advanceTimersByTimeAsync(30_000);
	return vi.getTimerCount();
}

describe('a plugin that is switched off', () => {
	test('leaves nothing behind, however often', async () => {
		const host = openHost(VAULT);
		await host.layoutReady();
		await vi.advanceTimersByTimeAsync(30_000);
		const before = traces(host);
		const timers = await waitingTimers(host);
		const running: Record<string, unknown>[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			await host.loadPlugin(mainJs(), manifest());
			await peopleIn(host);
			running.push(traces(host));
			expect(vi.getTimerCount()).toBeGreaterThan(timers);
			host.unloadPlugin(PLUGIN_ID);
			expect(traces(host)).toEqual(before);
		}
		expect(await waitingTimers(host)).toBe(timers);
		// It was there each time, and no more of it the last time than the first.
		expect(running[ROUNDS - 1]).toEqual(running[0]);
		for (const name of ['vault', 'metadataCache', 'dom', 'ribbon', 'settingTabs', 'codeBlocks', 'suggesters', 'statusBar', 'uris'] as const) expect(running[0]?.[name], name).toBeGreaterThan(before[name] as number);
		expect(running[0]).toMatchObject({ view: true, baseView: true });
	});

	test('so does one that is at work in every place, ten times over', async () => {
		const host = openHost(VAULT);
		await host.layoutReady();
		const { workspace } = host.app;
		await workspace.openLinkText('People.base', '');
		await workspace.openLinkText('Home.md', '', 'split', { state: { mode: 'preview' } });
		await vi.advanceTimersByTimeAsync(1000);
		const resting: Record<string, unknown>[] = [];
		const working: Record<string, unknown>[] = [];
		for (let round = 0; round < ROUNDS; round++) {
			await host.loadPlugin(mainJs(), manifest());
			await peopleIn(host);
			await host.runCommand('rapport:open-stale-list');
			await host.runCommand('rapport:open-person-panel');
			await vi.advanceTimersByTimeAsync(1000);
			expect([document.querySelectorAll('.rapport-block').length, document.querySelectorAll('.rapport-base').length]).toEqual([2, 1]);
			working.push(traces(host));
			host.unloadPlugin(PLUGIN_ID);
			await vi.advanceTimersByTimeAsync(1000);
			expect(document.querySelectorAll('.rapport-block, .rapport-base, .rapport-view, .rapport-status-count')).toHaveLength(0);
			resting.push(traces(host));
		}
		// The first round opened the views; from then on nothing comes and nothing stays.
		for (let round = 1; round < ROUNDS; round++) {
			expect(resting[round], `after round ${round + 1}`).toEqual(resting[0]);
			expect(working[round], `in round ${round + 1}`).toEqual(working[0]);
		}
		expect(resting[0]).toMatchObject({ view: false, baseView: false });
	});

	test('so does one whose list is open', async () => {
		const host = openHost(VAULT);
		await host.layoutReady();
		const before = traces(host);
		const timers = await waitingTimers(host);
		for (let round = 0; round < 5; round++) {
			await host.loadPlugin(mainJs(), manifest());
			await vi.advanceTimersByTimeAsync(1000);
			await host.runCommand('rapport:open-stale-list');
			await peopleIn(host);
			await vi.advanceTimersByTimeAsync(1000);
			expect(host.app.workspace.getLeavesOfType(VIEW)).toHaveLength(1);
			host.unloadPlugin(PLUGIN_ID);
			await vi.advanceTimersByTimeAsync(1000);
			// The leaf itself is the user's: the app keeps it for when the plugin is back.
			const { workspace, dom, leaves, ...rest } = traces(host);
			const { workspace: _workspace, dom: _dom, leaves: _leaves, ...restBefore } = before;
			expect(leaves).toEqual(['empty', VIEW]);
			expect(rest).toEqual(restBefore);
			expect([workspace, dom]).toEqual([before['workspace'], before['dom']]);
		}
		expect(await waitingTimers(host)).toBe(timers);
	});

	test('so does one whose dialogs are open: they close with it, each of them', async () => {
		const host = openHost(VAULT);
		await host.layoutReady();
		await host.app.workspace.openLinkText('People/Ada.md', '');
		const before = traces(host);
		const timers = await waitingTimers(host);
		await host.loadPlugin(mainJs(), manifest());
		await peopleIn(host);
		const dialogs = (): number => document.querySelectorAll('.modal, .prompt').length;
		let open = 0;
		// Those that open no view and make no file.
		for (const id of host.visibleCommands().filter((one) => /^rapport:(?!open|create|save)/.test(one))) {
			host.runCommand(id);
			await vi.advanceTimersByTimeAsync(100);
			open = Math.max(open, dialogs());
		}
		expect(open).toBeGreaterThan(15);
		host.unloadPlugin(PLUGIN_ID);
		await vi.advanceTimersByTimeAsync(1000);
		expect(dialogs()).toBe(0);
		const { leaves: _leaves, workspace: _workspace, ...rest } = traces(host);
		const { leaves: _before, workspace: _workspaceBefore, ...restBefore } = before;
		expect(rest).toEqual(restBefore);
		expect(await waitingTimers(host)).toBe(timers);
	});

	test('so does one that is switched off while it still waits for the cache', async () => {
		const host = openHost(VAULT, { cacheEmptyUntil: 'asked' });
		await host.layoutReady();
		const before = traces(host);
		const timers = await waitingTimers(host);
		await startPlugin(host);
		host.unloadPlugin(PLUGIN_ID);
		expect(traces(host)).toEqual(before);
		await host.faults.fillCache();
		expect(await waitingTimers(host)).toBe(timers);
	});

	test('so does one that is switched off before the layout is ready', async () => {
		const host = openHost(VAULT);
		const before = traces(host);
		await host.loadPlugin(mainJs(), manifest());
		host.unloadPlugin(PLUGIN_ID);
		await host.layoutReady();
		await host.settle();
		expect({ ...traces(host), workspace: 0 }).toEqual({ ...before, workspace: 0 });
		expect(await waitingTimers(host)).toBe(0);
	});
});

describe('a plugin that starts', () => {
	/** Where the focus is, and which side is open. */
	function attention({ app: { workspace } }: Host): unknown {
		return { active: workspace.activeLeaf?.view.getViewType(), isRightOpen: !workspace.rightSplit.collapsed, lists: workspace.getLeavesOfType(VIEW).length, focus: document.activeElement?.tagName };
	}

	test('opens its list beside what is open when the user switches it on, once', async () => {
		const host = openHost(VAULT);
		await host.layoutReady();
		const before = attention(host);
		expect(before).toMatchObject({ isRightOpen: false, lists: 0 });
		await host.loadPlugin(mainJs(), manifest(), { enable: true });
		await vi.advanceTimersByTimeAsync(1000);
		expect(attention(host)).toEqual({ ...(before as object), isRightOpen: true, lists: 1 });
		host.unloadPlugin(PLUGIN_ID);
		await vi.advanceTimersByTimeAsync(1000);
		await host.loadPlugin(mainJs(), manifest(), { enable: true });
		await vi.advanceTimersByTimeAsync(1000);
		expect(host.app.workspace.getLeavesOfType(VIEW)).toHaveLength(1);
	});

	test('with the app opens nothing and takes no focus', async () => {
		const host = openHost(VAULT);
		await host.layoutReady();
		const before = attention(host);
		for (let round = 0; round < 2; round++) {
			await host.loadPlugin(mainJs(), manifest());
			await peopleIn(host);
			await vi.advanceTimersByTimeAsync(1000);
			expect(attention(host)).toEqual(before);
			host.unloadPlugin(PLUGIN_ID);
		}
	});

	test('anew with its list open leaves the focus where it is', async () => {
		const host = openHost(VAULT);
		await host.layoutReady();
		await host.loadPlugin(mainJs(), manifest(), { enable: true });
		await vi.advanceTimersByTimeAsync(1000);
		const before = attention(host);
		host.unloadPlugin(PLUGIN_ID);
		await host.loadPlugin(mainJs(), manifest());
		await peopleIn(host);
		await vi.advanceTimersByTimeAsync(1000);
		expect(attention(host)).toEqual(before);
	});
});
