/**
 * The least of an Obsidian app that an index can be fed from: files, caches, links, events, and a count of every read.
 *
 * ```ts
 * const bench = new BenchApp(vault.notes.values());
 * const app = bench.asApp();          // hand this to the code under measurement
 * bench.apply(edits.next());          // changes a note and sends what Obsidian would send, at once
 * bench.reads;                        // notes read so far; configuration is not counted
 * bench.writes;                       // notes written by the code under measurement
 * ```
 *
 * Nothing waits: `cachedRead` resolves at once and events come synchronously, so that only the code under measurement takes time.
 * What is not here throws by itself; the full stand-in is in `tests/host`.
 */
import type { App, CachedMetadata } from 'obsidian';
import type { Edit } from './edits';
import { basenameOf } from './facts';
import { BenchEvents, BenchVault } from './fake-vault';
import type { BenchFile } from './fake-vault';
import type { VaultNote } from './writer';

/** What can be set up differently. */
export interface BenchAppOptions {
	/** Makes the files, where the code under measurement asks for `instanceof TFile`. */
	readonly newFile?: () => BenchFile;
	/** Files of the configuration folder as JSON text, by path. */
	readonly configuration?: Readonly<Record<string, string>>;
}

/** Daily notes are in `Daily`, as the generator writes them. */
const CONFIGURATION: Readonly<Record<string, string>> = {
	'.obsidian/daily-notes.json': '{"folder":"Daily"}',
	'.obsidian/core-plugins.json': '{"daily-notes":true,"templates":true}',
	'.obsidian/templates.json': '{"folder":"Templates"}',
	'.obsidian/app.json': '{}',
};

/** Caches by file, and files by whole path or name. */
export class BenchMetadataCache extends BenchEvents {
	readonly #vault: BenchVault;
	readonly #caches = new Map<BenchFile, CachedMetadata>();
	readonly #byBasename = new Map<string, BenchFile[]>();

	constructor(vault: BenchVault) {
		super();
		this.#vault = vault;
	}

	getFileCache(file: BenchFile): CachedMetadata | null {
		return this.#caches.get(file) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		const file = this.#vault.getFileByPath(path);
		return file === null ? null : this.getFileCache(file);
	}

	/** The whole path before the name; of several of one name the shortest path. */
	getFirstLinkpathDest(linkpath: string, sourcePath: string): BenchFile | null {
		if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
		const wanted = (linkpath.endsWith('.md') ? linkpath.slice(0, -3) : linkpath).toLowerCase();
		const found = this.#byBasename.get(wanted.slice(wanted.lastIndexOf('/') + 1));
		if (found === undefined || !wanted.includes('/')) return found?.[0] ?? null;
		const ending = `${wanted}.md`;
		return found.find(({ path }) => path.toLowerCase() === ending) ?? found.find(({ path }) => path.toLowerCase().endsWith(`/${ending}`)) ?? null;
	}

	put(file: BenchFile, cache: CachedMetadata): void {
		this.#caches.set(file, cache);
	}

	/** Knows a file by its present name. */
	name(file: BenchFile): void {
		const key = file.basename.toLowerCase();
		const files = this.#byBasename.get(key);
		if (files === undefined) this.#byBasename.set(key, [file]);
		else if (!files.includes(file)) this.#byBasename.set(key, [...files, file].sort((a, b) => a.path.length - b.path.length));
	}

	/** Forgets a file by its present name. */
	take(file: BenchFile): CachedMetadata | null {
		const cache = this.getFileCache(file);
		this.#caches.delete(file);
		const key = file.basename.toLowerCase();
		const left = (this.#byBasename.get(key) ?? []).filter((other) => other !== file);
		if (left.length === 0) this.#byBasename.delete(key);
		else this.#byBasename.set(key, left);
		return cache;
	}
}

/** A vault in memory with the two objects that the plugin listens to. */
export class BenchApp {
	readonly vault: BenchVault;
	readonly metadataCache: BenchMetadataCache;
	/** Links by name, by path where the name leads elsewhere. */
	readonly fileManager = {
		generateMarkdownLink: ({ path, basename }: BenchFile, sourcePath: string): string =>
			this.metadataCache.getFirstLinkpathDest(basename, sourcePath)?.path === path ? `[[${basename}]]` : `[[${path.replace(/\.md$/, '')}|${basename}]]`,
	};
	/** The layout is ready from the start. */
	readonly workspace = { onLayoutReady: (callback: () => unknown): void => void callback() };
	readonly #newFile: () => BenchFile;

	constructor(notes: Iterable<VaultNote>, options: BenchAppOptions = {}) {
		this.#newFile = options.newFile ?? emptyFile;
		this.vault = new BenchVault({ ...CONFIGURATION, ...options.configuration });
		this.metadataCache = new BenchMetadataCache(this.vault);
		for (const note of notes) this.#put(this.#newFile(), note);
	}

	/** How many files were read. */
	get reads(): number {
		return this.vault.reads;
	}

	/** How many notes were written by the code under measurement. */
	get writes(): number {
		return this.vault.writes;
	}

	/** This app where Obsidian's is wanted. */
	asApp(): App {
		return takenForApp(this);
	}

	/** Makes an edit and sends Obsidian's events for it before returning. */
	apply({ path, oldPath, note }: Edit): void {
		if (note === null) this.delete(path);
		else if (oldPath !== undefined) this.rename(oldPath, note);
		else this.change(note);
	}

	/** Changes a note, or makes it: `modify`, `changed`, `resolve`, `resolved`. */
	change(note: VaultNote): void {
		const known = this.vault.getFileByPath(note.path);
		const file = known ?? this.#newFile();
		this.#put(file, note);
		this.vault.trigger(known === null ? 'create' : 'modify', file);
		this.metadataCache.trigger('changed', file, note.text, note.cache);
		this.metadataCache.trigger('resolve', file);
		this.metadataCache.trigger('resolved');
	}

	/** Sends `changed` for a note as it is. */
	announce(path: string): void {
		const file = this.vault.getFileByPath(path);
		if (file !== null) this.metadataCache.trigger('changed', file, this.vault.textOf(file), this.metadataCache.getFileCache(file));
	}

	/** Deletes a note: `delete`, `deleted`. */
	delete(path: string): void {
		const file = this.vault.take(path);
		const cache = this.metadataCache.take(file);
		this.vault.trigger('delete', file);
		this.metadataCache.trigger('deleted', file, cache);
	}

	/** Renames a note: `rename` alone, as Obsidian sends no `changed` for it. */
	rename(oldPath: string, note: VaultNote): void {
		const file = this.vault.take(oldPath);
		this.metadataCache.take(file);
		this.#put(file, note);
		this.vault.trigger('rename', file, oldPath);
	}

	#put(file: BenchFile, { path, text, cache }: VaultNote): void {
		// What a note is called is known already where only its text changes: the app is to take none of the time.
		if (file.path !== path) {
			const basename = basenameOf(path);
			Object.assign(file, { path, name: `${basename}.md`, basename, extension: 'md' });
			this.metadataCache.name(file);
		}
		file.stat = { ctime: 0, mtime: file.stat.mtime + 1, size: text.length };
		this.vault.put(file, text);
		this.metadataCache.put(file, cache);
	}
}

/** The one place where the stand-in is taken for the real thing; members that it lacks are `undefined` and throw when called. */
function takenForApp(bench: unknown): App {
	return bench as App;
}

function emptyFile(): BenchFile {
	return { path: '', name: '', basename: '', extension: 'md', stat: { ctime: 0, mtime: 0, size: 0 } };
}
