/** A fresh app for every expectation, out of one that runs: its vault is emptied and filled. */
import type { App, EventRef, Events } from 'obsidian';
import type * as obsidianModule from 'obsidian';
import type { MakeApp } from '../../tests/host/core/contract/subject';
import { CacheWatch, type Patience } from './cache-watch';

/** A vault with this file is thrown away afterwards; no other one is touched. */
export const THROW_AWAY_MARK = '.rapport-throw-away';

const APP_SETTINGS = 'app.json';
const TRASH = '.trash';

/** What the app has for its own settings; in no typings, so it is looked for before it is used. */
interface ConfigurableVault {
	getConfig(key: string): unknown;
	setConfig(key: string, value: unknown): void;
}

/** The vault that is open, as the subject of one expectation after another. */
export interface EmptiedVault {
	/** Each subject takes the place of the one before. */
	readonly makeApp: MakeApp;
	/** Leaves nothing of the last one behind. */
	empty(): Promise<void>;
}

/** Uses the vault that is open for the contract: everything in it is deleted, time and again. */
export function emptiedVault(app: App, obsidian: typeof obsidianModule, patience: Patience): EmptiedVault {
	const hidden = new Set<string>();
	return {
		async makeApp(files) {
			const watch = new CacheWatch(app, patience);
			const undos: (() => void)[] = [() => watch.stop()];
			const destroy = (): void => {
				for (const undo of undos.splice(0)) undo();
			};
			try {
				await emptyVault(app, hidden);
				await fill(app, files, hidden, undos);
				await watch.settled();
			} catch (error) {
				destroy();
				throw error;
			}
			return { app: withOwnListeners(app, undos), obsidian, settle: () => watch.settled(), destroy };
		},
		empty: () => emptyVault(app, hidden),
	};
}

/** Deletes every note and folder, what was trashed, and the hidden files that were written here. */
async function emptyVault({ vault }: App, hidden: Set<string>): Promise<void> {
	if (!(await vault.adapter.exists(THROW_AWAY_MARK))) throw new Error(`Everything in the vault would be deleted, and it has no ${THROW_AWAY_MARK}`);
	for (const child of [...vault.getRoot().children]) await vault.delete(child, true);
	for (const path of hidden) if (await vault.adapter.exists(path)) await vault.adapter.remove(path);
	hidden.clear();
	if (await vault.adapter.exists(TRASH)) await vault.adapter.rmdir(TRASH, true);
}

/** Writes the files; adds what puts the app's settings back. */
async function fill(app: App, files: Readonly<Record<string, string>>, hidden: Set<string>, undos: (() => void)[]): Promise<void> {
	const { vault } = app;
	for (const [written, text] of Object.entries(files)) {
		const path = written.replace(/^\.obsidian(?=\/)/, vault.configDir);
		if (path === `${vault.configDir}/${APP_SETTINGS}` && isConfigurable(vault)) undos.push(configure(vault, text));
		else if (path.startsWith(`${vault.configDir}/`)) {
			const folder = path.slice(0, path.lastIndexOf('/'));
			if (!(await vault.adapter.exists(folder))) await vault.adapter.mkdir(folder);
			await vault.adapter.write(path, text);
			hidden.add(path);
		} else {
			await makeFolders(app, path);
			await vault.create(path, text);
		}
	}
}

async function makeFolders({ vault }: App, path: string): Promise<void> {
	const names = path.split('/').slice(0, -1);
	for (let depth = 1; depth <= names.length; depth++) {
		const folder = names.slice(0, depth).join('/');
		if (!vault.getFolderByPath(folder)) await vault.createFolder(folder);
	}
}

function isConfigurable(vault: object): vault is ConfigurableVault {
	return 'getConfig' in vault && typeof vault.getConfig === 'function' && 'setConfig' in vault && typeof vault.setConfig === 'function';
}

/** The running app reads `app.json` once, so its settings are set; the function handed back sets them as they were. */
function configure(vault: ConfigurableVault, text: string): () => void {
	const settings = Object.entries(JSON.parse(text) as Record<string, unknown>);
	const before = settings.map(([key]) => [key, vault.getConfig(key)] as const);
	for (const [key, value] of settings) vault.setConfig(key, value);
	return () => {
		for (const [key, value] of before) vault.setConfig(key, value);
	};
}

/** The app, but what is listened to through it can be forgotten: a test that is over hears nothing of the next. */
function withOwnListeners(app: App, undos: (() => void)[]): App {
	const vault = listening(app.vault, undos);
	const metadataCache = listening(app.metadataCache, undos);
	return new Proxy(app, {
		get: (target, name) => (name === 'vault' ? vault : name === 'metadataCache' ? metadataCache : own(target, name)),
	});
}

function listening<Source extends Events>(source: Source, undos: (() => void)[]): Source {
	const events: Events = source;
	const on = (...asked: Parameters<Events['on']>): EventRef => {
		const ref = events.on(...asked);
		undos.push(() => events.offref(ref));
		return ref;
	};
	return new Proxy(source, { get: (target, name) => (name === 'on' ? on : own(target, name)) });
}

/** A member of the thing itself; its methods keep working on it and not on what wraps it. */
function own(target: object, name: string | symbol): unknown {
	const value: unknown = Reflect.get(target, name, target);
	return typeof value === 'function' ? value.bind(target) : value;
}
