import { BasesEntry, BasesQueryResult, BasesViewConfig, QueryController, type BasesRegistration, type BasesView } from './bases';
import { Component } from './component';
import { Events } from './events';
import type { FileManager } from './file-manager';
import type { TFile } from './files';
import type { MetadataCache } from './metadata-cache';
import { joinPath } from './path';
import type { Value } from './bases-values';
import type { Vault } from './vault';

/** What a base shows: its notes and the settings of its view. */
export interface BaseOptions {
	name?: string;
	config?: Record<string, unknown>;
	/** Which notes are in it; all by default, as in a base without filters. */
	filter?: (file: TFile) => boolean;
	/** A formula of a note, by its name. */
	formula?: (file: TFile, name: string) => Value | null;
	/** Called when the view changes its own settings. */
	onConfig?: (config: Record<string, unknown>) => void;
}

interface BasesApp {
	vault: Vault;
	metadataCache: MetadataCache;
	fileManager: FileManager;
}

/** A base on the screen. */
export class OpenBase extends Component {
	readonly config: BasesViewConfig;
	readonly view: BasesView;

	constructor(
		private readonly app: BasesApp,
		registration: BasesRegistration,
		readonly containerEl: HTMLElement,
		private readonly options: BaseOptions,
	) {
		super();
		const values = new Map(Object.entries(options.config ?? {}));
		this.config = new BasesViewConfig(options.name ?? registration.name, values, () => {
			options.onConfig?.(Object.fromEntries(values));
			this.update();
		});
		this.view = registration.factory(this.addChild(new QueryController()), containerEl);
		this.view.app = app;
		this.view.config = this.config;
		this.view.createFile = (name, process) => this.createFile(name, process);
	}

	override onload(): void {
		this.addChild(this.view);
		this.registerEvent(this.app.metadataCache.on('resolved', () => this.update()));
		this.update();
	}

	/** Hands the view new data, as after each change that may affect it. */
	update(): void {
		const files = this.app.vault.getMarkdownFiles().filter(this.options.filter ?? (() => true));
		this.view.allProperties = [...new Set(files.flatMap((file) => this.propertiesOf(file)))];
		const entries = files.map((file) => new BasesEntry(file, this.app.metadataCache, (name) => this.options.formula?.(file, name) ?? null));
		this.view.data = new BasesQueryResult(this.sorted(entries), this.config);
		this.view.onDataUpdated();
	}

	/** Presorted, as documented; values are compared as text here. */
	private sorted(entries: BasesEntry[]): BasesEntry[] {
		return this.config.getSort().reduceRight((before, { property, direction }) => {
			const sign = direction === 'DESC' ? -1 : 1;
			return [...before].sort((a, b) => sign * String(a.getValue(property)).localeCompare(String(b.getValue(property))));
		}, entries);
	}

	private propertiesOf(file: TFile): string[] {
		return Object.keys(this.app.metadataCache.getFileCache(file)?.frontmatter ?? {}).map((name) => `note.${name}`);
	}

	private async createFile(name = 'Untitled', process?: (frontmatter: Record<string, unknown>) => void): Promise<void> {
		const { vault, fileManager } = this.app;
		const file = await vault.create(joinPath(fileManager.getNewFileParent('').path, `${name === '' ? 'Untitled' : name}.md`), '');
		if (process) await fileManager.processFrontMatter(file, process);
	}
}

/** The core plugin Bases: the kinds of view that plugins added. */
export class Bases extends Events {
	/** Whether the core plugin is on. */
	enabled = true;

	private readonly registrations = new Map<string, BasesRegistration>();

	constructor(private readonly app: BasesApp) {
		super();
	}

	register(viewId: string, registration: BasesRegistration): boolean {
		if (!this.enabled) return false;
		this.registrations.set(viewId, registration);
		this.trigger('views-changed');
		return true;
	}

	unregister(viewId: string): void {
		if (this.registrations.delete(viewId)) this.trigger('views-changed');
	}

	get(viewId: string): BasesRegistration | undefined {
		return this.registrations.get(viewId);
	}

	/** Shows a base with this kind of view; whoever opens it unloads it. */
	open(viewId: string, containerEl: HTMLElement, options: BaseOptions = {}): OpenBase {
		const registration = this.registrations.get(viewId);
		if (!registration) throw new Error(`No base view "${viewId}" is registered`);
		const base = new OpenBase(this.app, registration, containerEl, options);
		void base.load();
		return base;
	}
}
