import type { CachedMetadata } from 'obsidian';
import { Events } from './events';
import type { Faults } from './faults';
import { TFile, type TAbstractFile } from './files';
import { LinkIndex } from './link-index';
import { parseMetadata } from './metadata/parse';
import { keyOf, nameOf } from './path';
import type { Vault } from './vault';

type Task = { kind: 'index'; file: TFile } | { kind: 'deleted'; file: TFile; previous: CachedMetadata | null };

// Taken when the module loads: fake timers of a test must not stop the cache.
const later = globalThis.setTimeout.bind(globalThis);

/** What the app knows about the notes without reading them; follows the vault with a delay, as the app's worker does. */
export class MetadataCache extends Events {
	readonly resolvedLinks: Record<string, Record<string, number>> = {};
	readonly unresolvedLinks: Record<string, Record<string, number>> = {};

	private readonly caches = new Map<TFile, CachedMetadata>();
	private readonly linkIndex = new LinkIndex();
	// Which notes link to a name, so that only those are resolved again when a file of that name comes or goes.
	private readonly sourcesByName = new Map<string, Set<TFile>>();
	private readonly toResolve = new Set<TFile>();
	private tasks: Task[] = [];
	private isScheduled = false;
	private isHeld = false;
	private waiters: (() => void)[] = [];

	constructor(
		private readonly vault: Vault,
		private readonly faults: Faults,
	) {
		super();
		for (const file of vault.getFiles()) this.linkIndex.add(file);
		vault.on('create', (file: TAbstractFile) => this.onCreate(file));
		vault.on('modify', (file: TAbstractFile) => this.onModify(file));
		vault.on('delete', (file: TAbstractFile) => this.onDelete(file));
		vault.on('rename', (file: TAbstractFile, oldPath: string) => this.onRename(file, oldPath));
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.caches.get(file) ?? null;
	}

	getCache(path: string): CachedMetadata | null {
		const file = this.vault.getFileByPath(path);
		return file ? this.getFileCache(file) : null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		return this.linkIndex.find(linkpath, sourcePath);
	}

	/** The name where it is unique, else the path; without `.md` unless asked to keep it. */
	fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
		const text = this.linkIndex.isUnique(file) ? file.name : file.path;
		return omitMdExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
	}

	/** Reads every note at once and without events: the cache as the app has it stored from the last start. */
	loadAll(): void {
		for (const file of this.vault.getMarkdownFiles()) this.index(file);
		for (const file of this.caches.keys()) this.resolve(file);
	}

	/** Keeps the cache empty, and quiet, until `fill`. */
	hold(): void {
		this.isHeld = true;
	}

	/** Reads every note as on the first start ever, with an event for each. */
	async fill(): Promise<void> {
		if (!this.isHeld) return;
		this.isHeld = false;
		const pending = new Set(this.tasks.map((task) => task.file));
		for (const file of this.vault.getMarkdownFiles()) if (!pending.has(file)) this.enqueue({ kind: 'index', file });
		this.schedule();
		await this.settle();
	}

	/** Whether changes wait to be indexed or resolved; a cache that is held back is not busy. */
	get isBusy(): boolean {
		return !this.isHeld && (this.tasks.length > 0 || this.toResolve.size > 0);
	}

	/** Resolves once no change waits to be indexed; at once while the cache is held back. */
	settle(): Promise<void> {
		if (!this.isBusy) return Promise.resolve();
		return new Promise((resolve) => this.waiters.push(resolve));
	}

	private onCreate(file: TAbstractFile): void {
		if (!(file instanceof TFile) || this.caches.has(file)) return;
		if (this.linkIndex.find(`/${file.path}`, '') !== file) {
			this.linkIndex.add(file);
			this.resolveLinksTo(file.name);
			if (file.extension === 'md') this.enqueue({ kind: 'index', file });
		}
	}

	private onModify(file: TAbstractFile): void {
		if (file instanceof TFile && file.extension === 'md') this.enqueue({ kind: 'index', file });
	}

	private onDelete(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const previous = this.getFileCache(file);
		this.linkIndex.remove(file);
		this.caches.delete(file);
		this.forgetLinks(file.path);
		this.toResolve.delete(file);
		this.tasks = this.tasks.filter((task) => task.file !== file);
		this.resolveLinksTo(file.name);
		this.enqueue({ kind: 'deleted', file, previous });
	}

	private onRename(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		this.linkIndex.remove(file, oldPath);
		this.linkIndex.add(file);
		this.forgetLinks(oldPath);
		this.resolveLinksTo(oldPath.slice(oldPath.lastIndexOf('/') + 1));
		this.resolveLinksTo(file.name);
		if (this.caches.has(file)) this.toResolve.add(file);
		this.schedule();
	}

	private enqueue(task: Task): void {
		const last = this.tasks.findLast((other) => other.file === task.file);
		if (last?.kind !== 'index' || task.kind !== 'index') this.tasks.push(task);
		this.schedule();
	}

	private schedule(): void {
		if (this.isScheduled || this.isHeld) return;
		this.isScheduled = true;
		later(() => this.flush(), this.faults.slowCacheMs);
	}

	private flush(): void {
		this.isScheduled = false;
		const tasks = this.tasks;
		this.tasks = [];
		for (const task of tasks) this.run(task);
		const files = [...this.toResolve];
		this.toResolve.clear();
		for (const file of files) {
			this.resolve(file);
			this.trigger('resolve', file);
		}
		this.trigger('resolved');
		if (this.tasks.length > 0 || this.toResolve.size > 0) return this.schedule();
		const waiters = this.waiters;
		this.waiters = [];
		for (const done of waiters) done();
	}

	private run(task: Task): void {
		if (task.kind === 'deleted') return this.trigger('deleted', task.file, task.previous);
		const text = this.index(task.file);
		if (text === null) return;
		this.toResolve.add(task.file);
		this.trigger('changed', task.file, text, this.getFileCache(task.file));
	}

	private index(file: TFile): string | null {
		const text = file.deleted || this.faults.neverCached.has(file.path) ? null : this.vault.peek(file.path);
		if (text !== null) this.caches.set(file, parseMetadata(text));
		return text;
	}

	private resolve(file: TFile): void {
		const cache = this.caches.get(file);
		if (!cache) return;
		this.forgetLinks(file.path);
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		for (const { link } of [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])]) {
			const hash = link.indexOf('#');
			const linkpath = hash < 0 ? link : link.slice(0, hash);
			const target = this.getFirstLinkpathDest(linkpath, file.path);
			if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
			else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
			if (linkpath !== '') this.noteSource(linkpath, file);
		}
		this.resolvedLinks[file.path] = resolved;
		this.unresolvedLinks[file.path] = unresolved;
	}

	private noteSource(linkpath: string, file: TFile): void {
		const name = nameKey(linkpath);
		const sources = this.sourcesByName.get(name);
		if (sources) sources.add(file);
		else this.sourcesByName.set(name, new Set([file]));
	}

	private forgetLinks(path: string): void {
		delete this.resolvedLinks[path];
		delete this.unresolvedLinks[path];
	}

	/** Notes with a link of that name have to look again where it leads. */
	private resolveLinksTo(name: string): void {
		const sources = this.sourcesByName.get(nameKey(name)) ?? [];
		for (const source of sources) if (!source.deleted) this.toResolve.add(source);
	}
}

/** `People/Ada.md` and `ada` are one name. */
function nameKey(path: string): string {
	return keyOf(nameOf(path)).replace(/\.md$/, '');
}
