import type { SettingDefinitionItem } from 'obsidian';
import type { HostApp, HostPlugin } from './host-app';
import { SettingsPane } from './settings-pane';

/** A tab of the settings window, drawn from its definitions. */
export abstract class SettingTab {
	id = '';
	name = '';
	icon = 'lucide-settings';
	readonly containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	private pane: SettingsPane | null = null;

	constructor(readonly app: HostApp) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** Asks for the definitions again and draws them where the tab is shown. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		this.pane?.render(this.settingItems);
	}

	refreshDomState(): void {
		this.pane?.refresh();
	}

	getControlValue(_key: string): unknown {
		throw new Error('The stand-in has no vault configuration: SettingTab.getControlValue');
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {
		throw new Error('The stand-in has no vault configuration: SettingTab.setControlValue');
	}

	/** The older way: called only where there are no definitions. */
	display(): void {}

	hide(): void {
		this.pane?.clear();
		this.pane = null;
		this.containerEl.empty();
	}

	/** What the window does when the tab is chosen. */
	show(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.settingItems.length === 0) {
			this.display();
			return;
		}
		this.pane = new SettingsPane(this, this.containerEl);
		this.pane.render(this.settingItems);
	}

	/** Opens a page by the names that lead to it. */
	openPage(path: readonly string[]): void {
		this.pane?.openPage(path);
	}
}

/** A plugin's tab: its controls read and write `plugin.settings` and save it. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(app: HostApp, readonly plugin: HostPlugin) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return settingsOf(this.plugin)[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const settings = settingsOf(this.plugin);
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}

function settingsOf(plugin: HostPlugin): Record<string, unknown> {
	if (typeof plugin.settings !== 'object' || plugin.settings === null) throw new Error('plugin.settings is not set');
	return plugin.settings as Record<string, unknown>;
}

/** A page below a settings tab that draws itself. */
export abstract class SettingPage {
	readonly rootEl: HTMLElement = createDiv('setting-page');
	readonly titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
	readonly containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {
		this.containerEl.empty();
	}
}
