import type { CliData, ObsidianProtocolHandler, UserEvent } from 'obsidian';
import { Bases } from './core/bases-host';
import { CliRegistry } from './core/cli';
import { Commands } from './core/commands';
import type { Component } from './core/component';
import { FileManager } from './core/file-manager';
import type { MetadataCache } from './core/metadata-cache';
import type { Plugin } from './core/plugin';
import type { Vault } from './core/vault';
import { createUi, type HostUi } from './ui/index';

/** Obsidian's app object: the public part of it, and the registries the stand-in itself needs. */
export class App {
	// `createUi` puts these here; it needs this object first.
	declare workspace: HostUi['workspace'];
	declare keymap: HostUi['keymap'];
	declare scope: HostUi['scope'];
	declare viewRegistry: HostUi['viewRegistry'];
	declare setting: HostUi['setting'];
	declare statusBar: HostUi['statusBar'];
	declare renderContext: HostUi['renderContext'];

	readonly fileManager: FileManager;
	readonly commands: Commands;
	readonly bases: Bases;
	readonly cli = new CliRegistry();
	readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
	readonly loadedPlugins = new Map<string, Plugin>();
	/** Owns what the interface listens to and draws. */
	readonly owner: Component;
	lastEvent: UserEvent | null = null;

	private readonly localStorage = new Map<string, string>();

	constructor(
		readonly vault: Vault,
		readonly metadataCache: MetadataCache,
		readonly isMobile: boolean,
		parentEl: HTMLElement,
	) {
		this.fileManager = new FileManager(vault, metadataCache);
		this.bases = new Bases(this);
		this.commands = new Commands(() => this.activeEditor(), isMobile);
		this.owner = createUi(this, parentEl).owner;
	}

	isDarkMode(): boolean {
		return document.body.classList.contains('theme-dark');
	}

	/** What this device kept under the key, or `null`. */
	loadLocalStorage(key: string): unknown {
		const text = this.localStorage.get(key);
		return text === undefined ? null : (JSON.parse(text) as unknown);
	}

	/** Keeps something for this device only; `null` forgets it. */
	saveLocalStorage(key: string, data: unknown): void {
		if (data === null || data === undefined) this.localStorage.delete(key);
		else this.localStorage.set(key, JSON.stringify(data));
	}

	/** Opens `obsidian://action?key=value`; false when no plugin handles the action. */
	openUri(uri: string): boolean {
		const url = new URL(uri);
		const action = decodeURIComponent(url.host || url.pathname.replace(/^\/+/, ''));
		const handler = this.protocolHandlers.get(action);
		const params: CliData = Object.fromEntries([...url.searchParams].map(([key, value]) => [key, value === '' ? 'true' : value]));
		handler?.({ ...params, action });
		return handler !== undefined;
	}

	private activeEditor(): { editor: unknown; context: unknown } | null {
		const view = this.workspace.activeEditor;
		return view ? { editor: view.editor, context: view } : null;
	}
}
