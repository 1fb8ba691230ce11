/** The files of the benchmarks' app. */
import type { EventRef, FileStats } from 'obsidian';

/** What a file needs to have; the stand-in's `TFile` fits. */
export interface BenchFile {
	path: string;
	name: string;
	basename: string;
	extension: string;
	stat: FileStats;
}

type Listener = (...data: never[]) => unknown;

/** An emitter like Obsidian's, except that a failing listener fails the benchmark. */
export class BenchEvents {
	readonly #listeners = new Map<string, Set<{ readonly name: string; readonly call: (data: readonly unknown[]) => void }>>();

	on(name: string, callback: Listener, context?: unknown): EventRef {
		const ref = { name, call: (data: readonly unknown[]): void => void Reflect.apply(callback, context, data) };
		const listeners = this.#listeners.get(name) ?? new Set();
		this.#listeners.set(name, listeners.add(ref));
		return ref;
	}

	offref(ref: EventRef): void {
		for (const listeners of this.#listeners.values()) for (const listener of listeners) if (listener === ref) listeners.delete(listener);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const { call } of this.#listeners.get(name) ?? []) call(data);
	}
}

/** Files by path and their texts. */
export class BenchVault extends BenchEvents {
	readonly configDir = '.obsidian';
	readonly adapter: { exists: (path: string) => Promise<boolean>; read: (path: string) => Promise<string> };
	reads = 0;
	writes = 0;
	onCreate: (path: string, text: string) => BenchFile = (path) => { throw new Error(`${path} cannot be made.`); };
	readonly #files = new Map<string, BenchFile>();
	readonly #texts = new Map<BenchFile, string>();

	constructor(configuration: Readonly<Record<string, string>>) {
		super();
		this.adapter = {
			exists: async (path) => path in configuration || this.#files.has(path),
			read: async (path) => {
				const text = configuration[path];
				if (text === undefined) throw new Error(`There is no ${path}.`);
				return text;
			},
		};
	}

	getName(): string {
		return 'Benchmark';
	}

	getMarkdownFiles(): BenchFile[] {
		return [...this.#files.values()];
	}

	getFiles(): BenchFile[] {
		return this.getMarkdownFiles();
	}

	/** Folders that a file is directly in. */
	getAllFolders(): { path: string }[] {
		return [...new Set([...this.#files.keys()].map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))))].filter((path) => path !== '').map((path) => ({ path }));
	}

	getFolderByPath(path: string): { path: string; readonly children: BenchFile[] } {
		const files = this.#files;
		return {
			path,
			// Looked for only where they are asked for.
			get children() {
				return [...files.values()].filter((file) => file.path.slice(0, Math.max(0, file.path.lastIndexOf('/'))) === path);
			},
		};
	}

	getFileByPath(path: string): BenchFile | null {
		return this.#files.get(path) ?? null;
	}

	getAbstractFileByPath(path: string): BenchFile | null {
		return this.getFileByPath(path);
	}

	async cachedRead(file: BenchFile): Promise<string> {
		this.reads++;
		return this.textOf(file);
	}

	async read(file: BenchFile): Promise<string> {
		return this.cachedRead(file);
	}

	/** Makes a note; the app sees to what Obsidian would send. */
	async create(path: string, text: string): Promise<BenchFile> {
		this.writes++;
		return this.onCreate(path, text);
	}

	/** Reads and writes a text in one step, in silence: what Obsidian would send is sent by `BenchApp.change`. */
	async process(file: BenchFile, change: (text: string) => string): Promise<string> {
		const text = change(await this.cachedRead(file));
		this.writes++;
		this.#texts.set(file, text);
		return text;
	}

	/** The text without counting a read, for events. */
	textOf(file: BenchFile): string {
		const text = this.#texts.get(file);
		if (text === undefined) throw new Error(`There is no ${file.path}.`);
		return text;
	}

	/** Puts a file under its path. */
	put(file: BenchFile, text: string): void {
		this.#files.set(file.path, file);
		this.#texts.set(file, text);
	}

	/** Takes a file away from a path. */
	take(path: string): BenchFile {
		const file = this.#files.get(path);
		if (file === undefined) throw new Error(`There is no ${path}.`);
		this.#files.delete(path);
		return file;
	}
}
