import type { SettingDefinitionItem } from 'obsidian';
import type { HostApp } from './host-app';
import { setIcon } from './icons';
import { Modal } from './modal';
import { Setting } from './setting';
import { holds } from './settings-pane';
import type { SettingTab } from './settings-tab';
import { SearchComponent } from './text-component';

interface Found {
	tab: SettingTab;
	name: string;
	page: readonly string[];
}

/** The settings window: tabs at the side, the chosen one beside them, a search over all of them. */
export class SettingWindow extends Modal {
	readonly pluginTabs: SettingTab[] = [];
	readonly tabHeadersEl: HTMLElement;
	readonly tabContentContainer: HTMLElement;
	activeTab: SettingTab | null = null;
	private lastTabId = '';
	private readonly search: SearchComponent;

	constructor(app: HostApp) {
		super(app);
		this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
		this.contentEl.addClass('vertical-tabs-container');
		const side = this.contentEl.createDiv('vertical-tab-header');
		this.search = new SearchComponent(side).setPlaceholder('Search settings…').onChange((query) => this.showSearch(query));
		this.tabHeadersEl = side.createDiv('vertical-tab-header-group-items');
		this.tabContentContainer = this.contentEl.createDiv('vertical-tab-content-container');
	}

	addSettingTab(tab: SettingTab): void {
		this.pluginTabs.push(tab);
		// The app reads the definitions once at registration, for its search.
		tab.settingItems = tab.getSettingDefinitions();
		this.renderHeaders();
	}

	removeSettingTab(tab: SettingTab): void {
		this.pluginTabs.remove(tab);
		if (this.activeTab === tab) this.closeActiveTab();
		this.renderHeaders();
	}

	override onOpen(): void {
		const tab = this.pluginTabs.find(({ id }) => id === this.lastTabId) ?? this.pluginTabs[0];
		if (tab) this.openTab(tab);
	}

	override onClose(): void {
		this.closeActiveTab();
		this.search.setValue('');
	}

	/** Shows a tab by the plugin's id; null where there is none. */
	openTabById(id: string): SettingTab | null {
		const tab = this.pluginTabs.find((other) => other.id === id);
		if (!tab) return null;
		this.openTab(tab);
		return tab;
	}

	openTab(tab: SettingTab): void {
		if (this.activeTab === tab) return;
		this.closeActiveTab();
		this.activeTab = tab;
		this.lastTabId = tab.id;
		this.tabContentContainer.empty();
		this.tabContentContainer.appendChild(tab.containerEl);
		tab.show();
		this.markActive();
	}

	private closeActiveTab(): void {
		this.activeTab?.hide();
		this.activeTab?.containerEl.detach();
		this.activeTab = null;
	}

	private renderHeaders(): void {
		this.tabHeadersEl.empty();
		for (const tab of this.pluginTabs) {
			const item = this.tabHeadersEl.createDiv({ cls: 'vertical-tab-nav-item tappable', attr: { 'data-setting-id': tab.id, role: 'button', tabindex: 0 } });
			setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
			item.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
			item.addEventListener('click', () => this.openTab(tab));
			item.addEventListener('keydown', (event) => { if (event.key === 'Enter') this.openTab(tab); });
		}
		this.markActive();
	}

	private markActive(): void {
		for (const item of this.tabHeadersEl.findAll('.vertical-tab-nav-item')) item.toggleClass('is-active', item.getAttr('data-setting-id') === this.activeTab?.id);
	}

	private showSearch(query: string): void {
		const words = query.trim().toLowerCase();
		if (words === '') {
			this.onOpen();
			return;
		}
		this.closeActiveTab();
		this.tabContentContainer.empty();
		const results = this.tabContentContainer.createDiv('setting-search-results');
		const found = this.pluginTabs.flatMap((tab) => findIn(tab, tab.settingItems, words, []));
		if (found.length === 0) results.createDiv({ cls: 'setting-search-empty', text: 'No results found.' });
		for (const { tab, name, page } of found) {
			const row = new Setting(results).setName(name).setDesc([tab.name, ...page].join(' › ')).setClass('mod-clickable');
			row.settingEl.addEventListener('click', () => {
				this.openTab(tab);
				if (page.length > 0) tab.openPage(page);
			});
		}
	}
}

/** The definitions whose name, description or aliases hold the words. */
function findIn(tab: SettingTab, items: readonly SettingDefinitionItem[], words: string, page: readonly string[]): Found[] {
	return items.flatMap((item) => {
		if (!holds(item.visible, true)) return [];
		if ('type' in item && item.type !== 'page') return findIn(tab, item.items ?? [], words, page);
		const desc = 'desc' in item ? item.desc : undefined;
		const description = typeof desc === 'string' ? desc : desc?.textContent ?? '';
		if ('type' in item) {
			const own = matches([item.name, description], words) ? [{ tab, name: item.name, page: [...page, item.name] }] : [];
			return [...own, ...findIn(tab, item.items ?? [], words, [...page, item.name])];
		}
		const definition = item;
		if (!('name' in definition) || !holds(definition.searchable, true)) return [];
		return matches([definition.name, description, ...(definition.aliases ?? [])], words) ? [{ tab, name: definition.name, page }] : [];
	});
}

function matches(texts: readonly string[], words: string): boolean {
	return texts.some((text) => text.toLowerCase().includes(words));
}
