import type { CliData, PluginManifest } from 'obsidian';
import { App } from './app';
import { BaseFileView } from './base-view';
import { dateAt, setMomentClock } from './clock';
import { DataAdapter } from './core/adapter';
import { byteSize, Disk } from './core/disk';
import type { Device } from './core/environment';
import { Faults } from './core/faults';
import { MetadataCache } from './core/metadata-cache';
import { parentPath } from './core/path';
import type { Plugin } from './core/plugin';
import { Vault } from './core/vault';
import { createObsidianModule } from './obsidian-module';
import { evaluatePlugin } from './plugin-loader';

/** What a host starts with. */
export interface HostOptions {
	/** Vault-relative path → text; dot paths such as `.obsidian/daily-notes.json` too. */
	files?: Record<string, string>;
	/** Times of files that are not of now. */
	stats?: Record<string, { ctime: number; mtime: number }>;
	vaultName?: string;
	/** The clock that the plugin's code sees, in milliseconds. */
	now?: () => number;
	language?: string;
	mobile?: 'phone' | 'tablet';
	/** Milliseconds after the layout is ready, or until `faults.fillCache()` is called: so long the metadata cache is empty. */
	cacheEmptyUntil?: number | 'asked';
	/** Milliseconds between a change and its metadata. */
	slowCache?: number;
	/** Notes that the metadata cache never gets to. */
	neverCached?: readonly string[];
	/** Where the app is drawn; the body by default. */
	parentEl?: HTMLElement;
	/** Folders in which nothing can be written. */
	readOnly?: readonly string[];
}

/** A running app without Obsidian. */
export interface Host {
	readonly app: App;
	/** What the plugin's `require('obsidian')` gives. */
	readonly obsidian: Record<string, unknown>;
	readonly faults: Faults;
	/** Starts a built plugin; with `enable`, the user has just switched it on. */
	loadPlugin: (mainJs: string, manifest: PluginManifest, options?: { enable?: boolean }) => Promise<Plugin>;
	unloadPlugin: (id: string) => void;
	/** The app has loaded: existing files are announced, then `onLayoutReady` is called. */
	layoutReady: () => Promise<void>;
	/** Until no change waits to be indexed. */
	settle: () => Promise<void>;
	/** Runs a command by `pluginId:id`: `false` where it does not apply, else what its callback gave, to be awaited. */
	runCommand: (id: string) => unknown;
	/** Ids of the commands that the palette would list. */
	visibleCommands: () => string[];
	cli: (command: string, params?: CliData) => Promise<string>;
	/** Another program changes a file: no access is counted and no fault applies. */
	writeExternally: (path: string, text: string) => void;
	/** Another program removes a file, or moves one. */
	removeExternally: (path: string) => void;
	moveExternally: (from: string, to: string) => void;
	/** All texts of the vault by path; those of the configuration folder only when asked for. */
	snapshot: (options?: { config?: boolean }) => Record<string, string>;
	destroy: () => void;
}

/** Starts an app on a vault in memory. */
export function createHost(options: HostOptions = {}): Host {
	const now = options.now ?? Date.now;
	const disk = new Disk();
	const store = (path: string, text: string, stat?: { ctime: number; mtime: number }): void => {
		disk.makeFolder(parentPath(path));
		const ctime = stat?.ctime ?? disk.file(path)?.ctime ?? now();
		disk.put(path, { content: text, ctime, mtime: stat?.mtime ?? now(), size: byteSize(text) });
	};
	for (const [path, text] of Object.entries(options.files ?? {})) store(path, text, options.stats?.[path]);

	const faults = new Faults();
	faults.slowCacheMs = options.slowCache ?? 0;
	faults.neverCached = new Set(options.neverCached);
	for (const folder of options.readOnly ?? []) faults.makeReadOnly(folder);
	const adapter = new DataAdapter(options.vaultName ?? 'Vault', disk, faults, now);
	const vault = new Vault(adapter, disk, faults);
	const metadataCache = new MetadataCache(vault, faults);
	faults.fillCache = () => metadataCache.fill();
	if (options.cacheEmptyUntil === undefined) metadataCache.loadAll();
	else metadataCache.hold();

	const device: Device = options.mobile ?? 'desktop';
	const undress = dressBody(device);
	const restoreMoment = setMomentClock(now);
	const app = new App(vault, metadataCache, device !== 'desktop', options.parentEl ?? document.body);
	const obsidian = createObsidianModule(device, options.language ?? 'en');
	app.viewRegistry.registerView('bases', (leaf) => new BaseFileView(leaf, app, () => new Date(now())));
	app.viewRegistry.registerExtensions(['base'], 'bases');
	const unloadPlugin = (id: string): void => {
		app.loadedPlugins.get(id)?.unload();
		app.loadedPlugins.delete(id);
	};

	return {
		app,
		obsidian,
		faults,
		unloadPlugin,
		async loadPlugin(mainJs, manifest, { enable = false } = {}) {
			unloadPlugin(manifest.id);
			const PluginClass = evaluatePlugin(mainJs, manifest.id, obsidian, dateAt(now));
			const plugin = new PluginClass(app, { ...manifest, dir: `${vault.configDir}/plugins/${manifest.id}` });
			app.loadedPlugins.set(manifest.id, plugin);
			try {
				await plugin.load();
			} catch (error) {
				unloadPlugin(manifest.id);
				throw error;
			}
			if (enable) plugin.onUserEnable();
			return plugin;
		},
		async layoutReady() {
			vault.announceExisting();
			await app.workspace.loadLayout();
			app.workspace.setLayoutReady();
			if (typeof options.cacheEmptyUntil === 'number') globalThis.setTimeout(() => void metadataCache.fill(), options.cacheEmptyUntil);
			else if (options.cacheEmptyUntil === undefined) metadataCache.trigger('resolved');
			await turn();
		},
		async settle() {
			// A listener may write once more: quiet means that a whole turn brought nothing new.
			do {
				await metadataCache.settle();
				await turn();
			} while (metadataCache.isBusy);
		},
		runCommand: (id) => app.commands.execute(id),
		visibleCommands: () => app.commands.listCommands().map(({ id }) => id),
		cli: (command, params = {}) => app.cli.run(command, params),
		writeExternally(path, text) {
			const kind = disk.file(path) ? 'modify' : 'create';
			store(path, text);
			adapter.onChange({ kind, path });
			for (const plugin of app.loadedPlugins.values()) {
				if (path === `${plugin.manifest.dir ?? ''}/data.json`) plugin.onExternalSettingsChange?.();
			}
		},
		removeExternally(path) {
			disk.remove(path);
			adapter.onChange({ kind: 'delete', path });
		},
		moveExternally(from, to) {
			disk.move(from, to);
			adapter.onChange({ kind: 'rename', path: to, oldPath: from });
		},
		snapshot({ config = false } = {}) {
			const texts: Record<string, string> = {};
			for (const [path, { content }] of disk.entries()) {
				if (typeof content === 'string' && (config || !path.startsWith(`${vault.configDir}/`))) texts[path] = content;
			}
			return texts;
		},
		destroy() {
			for (const id of [...app.loadedPlugins.keys()]) unloadPlugin(id);
			app.owner.unload();
			restoreMoment();
			undress();
		},
	};
}

const later = globalThis.setTimeout.bind(globalThis);

/** One turn of the event loop, also under a test's fake timers. */
function turn(): Promise<void> {
	return new Promise((resolve) => later(resolve, 0));
}

/** Marks the body as the app does on each device; the function handed back takes the marks off. */
function dressBody(device: Device): () => void {
	const classes = device === 'desktop' ? [] : ['is-mobile', `is-${device}`];
	document.body.classList.add(...classes);
	return () => document.body.classList.remove(...classes);
}
