import { Component, TFile, TFolder } from 'obsidian';
import type { App, CachedMetadata, TAbstractFile } from 'obsidian';
import type { IndexState, VaultConfig } from '../context';
import type { Board } from '../domain/board';
import type { Network } from '../domain/network';
import { NoteRules } from '../domain/note';
import type { Settings } from '../settings/shape';
import { NoteReader } from './note-reader';
import { Slice } from '../context/slice';
import { readVaultConfig } from './vault-config';

/** How long the app may say nothing of notes without a cache before they are taken for unreadable, in milliseconds. */
const PATIENCE = 3000;

/**
 * The one listener to the vault: brings what the metadata cache and the vault say into the network.
 *
 * It reads every note once, in slices that leave the app responsive, and then each note that changes.
 */
export class NetworkFeed extends Component {
	private reader: NoteReader | null = null;
	private config: VaultConfig | null = null;
	private state: IndexState = { isReady: false, done: 0, total: 0 };
	private readonly listeners = new Set<(state: IndexState) => void>();
	private readonly noteListeners = new Set<(path: string, oldPath: string | null) => void>();
	/** Notes whose cache was not there yet when they were read. */
	private readonly uncached = new Set<string>();
	/** The app said, while the vault was read, that it knows every note. */
	private isCacheComplete = false;
	/** Before, the app does not know all notes yet. */
	private isLayoutReady = false;
	private isUnloaded = false;
	private patience = 0;
	/** Grows with each scan and on unload, so that an older one stops. */
	private generation = 0;
	/** While true, what changes is only put: the scan follows all links at its end. */
	private isScanning = false;

	constructor(
		private readonly app: App,
		private readonly network: Network,
		private readonly board: Board,
		private readonly settings: () => Settings,
	) {
		super();
	}

	override onload(): void {
		this.app.workspace.onLayoutReady(() => {
			// Nobody would take off what a plugin registers that was switched off meanwhile.
			if (this.isUnloaded) return;
			this.isLayoutReady = true;
			const { vault, metadataCache } = this.app;
			this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.takeChanged(file, text, cache)));
			this.registerEvent(metadataCache.on('deleted', (file) => this.forget(file.path)));
			// Obsidian does not fire `changed` for a renamed file.
			this.registerEvent(vault.on('rename', (file, oldPath) => this.takeRenamed(file, oldPath)));
			this.registerEvent(metadataCache.on('resolved', () => this.takeLateCaches()));
			this.registerDomEvent(window, 'focus', () => void this.rescanIfConfigChanged());
			void this.scan();
		});
	}

	override onunload(): void {
		this.isUnloaded = true;
		this.generation++;
		this.listeners.clear();
		this.noteListeners.clear();
		window.clearTimeout(this.patience);
	}

	/** Where daily notes are, once the vault's configuration was read. */
	get vaultConfig(): VaultConfig | null {
		return this.config;
	}

	get indexState(): IndexState {
		return this.state;
	}

	/** Calls back while the vault is read; returns the way to stop that. */
	onIndexState(listener: (state: IndexState) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Calls back for each note that was changed or moved; returns the way to stop that. */
	onNote(listener: (path: string, oldPath: string | null) => void): () => void {
		this.noteListeners.add(listener);
		return () => this.noteListeners.delete(listener);
	}

	/** Resolves once every note was read, by the rules as they are now. */
	async whenReady(): Promise<void> {
		const isReady = (): boolean => this.state.isReady && !this.isScanning;
		if (isReady()) return;
		await new Promise<void>((resolve) => {
			const stop = this.onIndexState(() => {
				if (!isReady()) return;
				stop();
				resolve();
			});
		});
	}

	/** Reads every note anew: at the start, and when the rules of reading have changed. */
	async scan(): Promise<void> {
		if (!this.isLayoutReady || this.isUnloaded) return;
		const generation = ++this.generation;
		const wasReady = this.state.isReady;
		this.isScanning = true;
		this.config = await readVaultConfig(this.app);
		if (generation !== this.generation) return;
		this.reader = new NoteReader(new NoteRules(this.settings()), this.settings(), this.config);
		const files = this.app.vault.getMarkdownFiles();
		this.uncached.clear();
		this.tell({ ...this.state, done: 0, total: files.length });
		const slice = new Slice();
		await this.readAll(files, generation, slice);
		while (generation === this.generation && !(this.network.settle(() => slice.isOver()) && this.board.refresh(() => slice.isOver()))) await slice.next();
		if (generation !== this.generation) return;
		this.isScanning = false;
		this.catchUp();
		if (wasReady) this.tell({ ...this.state, done: this.state.total });
		else if (this.isCacheComplete) this.takeLateCaches();
	}

	/** Reads the vault anew where Obsidian's own configuration has changed since; it gives no event for that. */
	async rescanIfConfigChanged(): Promise<void> {
		if (!this.config) return;
		const config = await readVaultConfig(this.app);
		if (JSON.stringify(config) !== JSON.stringify(this.config)) await this.scan();
	}

	private async readAll(files: readonly TFile[], generation: number, slice: Slice): Promise<void> {
		// Some are read later than the others, which are done by then.
		let done = this.state.total - files.length;
		for (const file of files) {
			done++;
			if (slice.isOver()) {
				this.tell({ ...this.state, done });
				await slice.next();
				if (generation !== this.generation) return;
			}
			const cache = this.app.metadataCache.getFileCache(file);
			if (!cache) {
				if (this.app.vault.getFileByPath(file.path) === file) this.uncached.add(file.path);
				continue;
			}
			if (this.putFromCache(file, cache)) await this.putWithText(file, cache);
		}
	}

	private takeChanged(file: TFile, text: string, cache: CachedMetadata): void {
		if (!this.reader) return;
		this.uncached.delete(file.path);
		const reading = this.reader.read(file.path, cache, null) ?? this.reader.read(file.path, cache, text);
		if (reading) this.network.put(reading);
		this.catchUp();
		this.tellOfNote(file.path, null);
	}

	private takeRenamed(file: TAbstractFile, oldPath: string): void {
		if (file instanceof TFolder) {
			for (const child of [...file.children]) this.takeRenamed(child, oldPath + child.path.slice(file.path.length));
		} else if (file instanceof TFile && this.reader) {
			this.uncached.delete(oldPath);
			this.network.remove(oldPath);
			const cache = this.app.metadataCache.getFileCache(file);
			if (cache && file.extension === 'md' && this.putFromCache(file, cache)) void this.putWithText(file, cache).then(() => this.catchUp());
			this.catchUp();
			this.tellOfNote(file.path, oldPath);
		}
	}

	private forget(path: string): void {
		// The app says so later: another note may have come to its place by then, and brings its own event.
		if (this.app.vault.getFileByPath(path)) return;
		this.uncached.delete(path);
		this.network.remove(path);
		this.catchUp();
	}

	/** The app has read every note: those that had no cache before have one now, or will never have one. */
	private takeLateCaches(): void {
		if (this.isScanning) this.isCacheComplete = true;
		if (this.isScanning || this.uncached.size === 0) return;
		const late = [...this.uncached].flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
		const { generation } = this;
		void this.readAll(late, generation, new Slice()).then(() => {
			// A scan that has begun meanwhile has its own list of those that are late.
			if (generation !== this.generation) return;
			for (const file of late) this.uncached.delete(file.path);
			this.catchUp();
		});
	}

	/** Follows the links of what was put, and says how far the reading is. */
	private catchUp(): void {
		if (this.isScanning) return;
		this.network.settle();
		this.board.refresh();
		const { isReady, total } = this.state;
		if (isReady) return;
		const waiting = this.uncached.size;
		this.tell({ isReady: waiting === 0, done: total - waiting, total });
		window.clearTimeout(this.patience);
		// A plugin that is switched on later is not told that the app knows every note; an empty cache is yet to be filled.
		if (waiting > 0 && waiting < total) this.patience = window.setTimeout(() => this.takeLateCaches(), PATIENCE);
	}

	/** Puts a note into the network; returns true where its text is needed besides. */
	private putFromCache(file: TFile, cache: CachedMetadata): boolean {
		const reading = this.reader?.read(file.path, cache, null);
		if (reading) this.network.put(reading);
		return reading === null;
	}

	private async putWithText(file: TFile, cache: CachedMetadata): Promise<void> {
		try {
			const text = await this.app.vault.cachedRead(file);
			// What changed meanwhile brings its own event.
			if (this.app.metadataCache.getFileCache(file) !== cache) return;
			const reading = this.reader?.read(file.path, cache, text);
			if (reading) this.network.put(reading);
		} catch (error) {
			console.error(`Rapport could not read ${file.path}`, error);
		}
	}

	private tellOfNote(path: string, oldPath: string | null): void {
		for (const listener of [...this.noteListeners]) listener(path, oldPath);
	}

	private tell(state: IndexState): void {
		this.state = state;
		for (const listener of [...this.listeners]) listener(state);
	}
}
