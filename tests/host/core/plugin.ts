import type { CliFlags, CliHandler, Command, HoverLinkSource, MarkdownPostProcessor, MarkdownPostProcessorContext, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import type { App } from '../app';
import type { EditorSuggest } from '../ui/editor-suggest';
import { MarkdownPreviewRenderer } from '../ui/markdown-preview-renderer';
import type { PluginSettingTab } from '../ui/settings-tab';
import type { ViewCreator } from '../ui/view-registry';
import type { BasesRegistration } from './bases';
import { Component } from './component';

type CodeBlockHandler = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** What community plugins extend; all it registers goes when the plugin is unloaded. */
export abstract class Plugin extends Component {
	// Declared, not initialised: a subclass may set its own before this class's fields would.
	declare settings?: unknown;

	constructor(
		readonly app: App,
		readonly manifest: PluginManifest,
	) {
		super();
	}

	onUserEnable(): void {}

	onExternalSettingsChange?(): unknown;

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const ribbon = this.app.workspace.leftRibbon;
		const button = ribbon.addRibbonItemButton(`${this.manifest.id}:${title}`, icon, title, callback);
		this.register(() => ribbon.removeRibbonAction(button));
		return button;
	}

	addStatusBarItem(): HTMLElement {
		const item = this.app.statusBar.registerStatusBarItem();
		item.classList.add(`plugin-${this.manifest.id}`);
		this.register(() => item.remove());
		return item;
	}

	/** Registers under `pluginId:id`, with the plugin's name before the command's; the object itself is changed, as in the app. */
	addCommand(command: Command): Command {
		command.id = `${this.manifest.id}:${command.id}`;
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(id: string): void {
		this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
	}

	addSettingTab(tab: PluginSettingTab): void {
		this.app.setting.addSettingTab(tab);
		this.register(() => this.app.setting.removeSettingTab(tab));
	}

	registerView(type: string, creator: ViewCreator): void {
		this.app.viewRegistry.registerView(type, creator);
		this.register(() => this.app.viewRegistry.unregisterView(type));
	}

	registerExtensions(extensions: string[], viewType: string): void {
		this.app.viewRegistry.registerExtensions(extensions, viewType);
		this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.app.workspace.registerHoverLinkSource(id, info);
		this.register(() => this.app.workspace.unregisterHoverLinkSource(id));
	}

	registerMarkdownPostProcessor(processor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(processor, sortOrder);
		this.register(() => MarkdownPreviewRenderer.unregisterPostProcessor(processor));
		return processor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockHandler, sortOrder?: number): MarkdownPostProcessor {
		return this.registerMarkdownPostProcessor(MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler), sortOrder);
	}

	registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
		this.app.workspace.editorSuggest.addSuggest(suggest);
		this.register(() => this.app.workspace.editorSuggest.removeSuggest(suggest));
	}

	/** False when the core plugin Bases is switched off. */
	registerBasesView(viewId: string, registration: BasesRegistration): boolean {
		if (!this.app.bases.register(viewId, registration)) return false;
		this.register(() => this.app.bases.unregister(viewId));
		return true;
	}

	registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
		this.app.protocolHandlers.set(action, handler);
		this.register(() => this.app.protocolHandlers.delete(action));
	}

	registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
		this.app.cli.add({ command, description, flags, handler });
		this.register(() => this.app.cli.remove(command));
	}

	/** `null` without a file; what the app gives then is unverified. */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!(await adapter.exists(this.dataPath))) return null;
		return JSON.parse(await adapter.read(this.dataPath)) as unknown;
	}

	async saveData(data: unknown): Promise<void> {
		const { adapter } = this.app.vault;
		await adapter.mkdir(this.folder);
		await adapter.write(this.dataPath, JSON.stringify(data, null, 2));
	}

	private get folder(): string {
		return this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`;
	}

	private get dataPath(): string {
		return `${this.folder}/data.json`;
	}
}
