// The seam between the two halves of the stand-in: what the interface needs of the core.
// Methods are written as methods on purpose: their parameters are compared loosely, so the core's own classes fit as they are.
import type { Debouncer, HoverLinkSource } from 'obsidian';
import type { EventRef } from '../core/events';
import type { EditorSuggestHost } from './editor-suggest';
import type { Keymap } from './keymap';
import type { RibbonAction } from './ribbon';
import type { RenderContext } from './render-context';
import type { Scope } from './scope';
import type { SettingWindow } from './settings-window';
import type { StatusBar } from './status-bar';
import type { ViewRegistry } from './view-registry';
import type { Workspace } from './workspace';

/** A file or folder as far as the interface looks at it. */
export interface HostAbstractFile {
	path: string;
	name: string;
}

/** A file as far as the interface looks at it. */
export interface HostFile extends HostAbstractFile {
	basename: string;
	extension: string;
}

/** The vault's part that views, suggesters and the layout use. */
export interface HostVault {
	readonly configDir: string;
	readonly adapter: {
		mkdir(path: string): Promise<void>;
		exists(path: string): Promise<boolean>;
		read(path: string): Promise<string>;
		write(path: string, data: string): Promise<void>;
	};
	on(name: string, callback: (...data: never[]) => unknown): EventRef;
	offref(ref: EventRef): void;
	getFileByPath(path: string): HostFile | null;
	getFiles(): HostFile[];
	getAllFolders(includeRoot?: boolean): HostAbstractFile[];
	cachedRead(file: HostFile): Promise<string>;
	readBinary(file: HostFile): Promise<ArrayBuffer>;
	read(file: HostFile): Promise<string>;
	process(file: HostFile, change: (data: string) => string): Promise<string>;
	create(path: string, data: string): Promise<HostFile>;
}

/** The metadata cache's part that links use. */
export interface HostMetadataCache {
	getFirstLinkpathDest(linkpath: string, sourcePath: string): HostFile | null;
	getFileCache(file: HostFile): { frontmatter?: Record<string, unknown> } | null;
}

/** The file manager's part that menus and links use. */
export interface HostFileManager {
	getNewFileParent(sourcePath: string, newFilePath?: string): HostAbstractFile;
	promptForDeletion?(file: HostAbstractFile): Promise<boolean>;
	trashFile(file: HostAbstractFile): Promise<void>;
	renameFile(file: HostAbstractFile, newPath: string): Promise<void>;
}

/** A command as the palette shows it. */
export interface HostCommand {
	id: string;
	name: string;
	icon?: string;
}

/** The commands' part that the palette uses; `listCommands` leaves out what does not apply now. */
export interface HostCommands {
	listCommands(): HostCommand[];
	executeCommandById(id: string): boolean;
}

/** What the core gives. */
export interface HostCore {
	vault: HostVault;
	metadataCache: HostMetadataCache;
	fileManager: HostFileManager;
	commands: HostCommands;
	/** A phone or a tablet: side panes are drawers. */
	isMobile: boolean;
}

/** What `createUi` makes; the core puts each on the app under the same name, as the real app has them. */
export interface HostUi {
	scope: Scope;
	keymap: Keymap;
	workspace: Workspace;
	viewRegistry: ViewRegistry;
	setting: SettingWindow;
	statusBar: StatusBar;
	renderContext: RenderContext;
}

/** The app as the interface sees it: both halves together. */
export type HostApp = HostCore & HostUi;

/** A plugin as far as its settings tab looks at it. */
export interface HostPlugin {
	manifest: { id: string; name: string };
	settings?: unknown;
	saveData(data: unknown): Promise<void>;
}

export type { Debouncer, EditorSuggestHost, HoverLinkSource, RibbonAction };
