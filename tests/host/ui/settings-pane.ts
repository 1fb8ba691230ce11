// Draws the declarative definitions of 1.13: rows, groups, lists and pages.
import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import { DisplayValueComponent } from './display-value';
import { setIcon } from './icons';
import { Setting, SettingGroup } from './setting';
import { addControl } from './settings-controls';
import { decorateListRow } from './settings-list';
import type { SettingPage, SettingTab } from './settings-tab';

/** A predicate of a definition, or its plain value. */
export type Condition = boolean | (() => boolean) | undefined;

/** What a condition says now. */
export function holds(condition: Condition, fallback: boolean): boolean {
	return typeof condition === 'function' ? condition() : condition ?? fallback;
}

/** The shown part of a settings tab: its first level, or one of its pages. */
export class SettingsPane {
	private items: SettingDefinitionItem[] = [];
	private pagePath: readonly string[] = [];
	private readonly refreshers: (() => void)[] = [];
	private readonly cleanups: (() => void)[] = [];

	constructor(private readonly tab: SettingTab, private readonly containerEl: HTMLElement) {}

	/** Draws the definitions anew, on the page that is open if it is still there. */
	render(items: SettingDefinitionItem[]): void {
		this.items = items;
		this.clear();
		const page = this.pagePath.length > 0 ? pageAt(items, this.pagePath) : null;
		if (!page) {
			this.pagePath = [];
			this.renderItems(items, this.containerEl);
		} else if (page.page) {
			this.renderCustomPage(page.page(), page.name);
		} else {
			this.renderTitlebar(this.containerEl.createDiv('setting-page-titlebar'), page.name);
			this.renderItems(page.items ?? [], this.containerEl.createDiv('setting-page-content'));
		}
		this.refresh();
	}

	/** Applies every `visible` and `disabled` again without drawing anew. */
	refresh(): void {
		for (const refresh of this.refreshers) refresh();
	}

	openPage(path: readonly string[]): void {
		this.pagePath = path;
		this.render(this.items);
		// A page begins at its top, however far the one before was scrolled.
		for (const el of [this.containerEl, this.containerEl.parentElement]) if (el) el.scrollTop = 0;
	}

	clear(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.refreshers.length = 0;
		this.containerEl.empty();
	}

	/** Called again at each refresh, and once after drawing. */
	onRefresh(refresh: () => void): void {
		this.refreshers.push(refresh);
	}

	private renderItems(items: readonly SettingDefinitionItem[], el: HTMLElement): void {
		let loose: SettingGroup | null = null;
		for (const item of items) {
			if ('type' in item && item.type !== 'page') {
				loose = null;
				this.renderGroup(item, el);
			} else {
				loose ??= new SettingGroup(el);
				this.renderRow(item, loose, 0);
			}
		}
	}

	private renderGroup(definition: SettingDefinitionGroup | SettingDefinitionList, el: HTMLElement): void {
		const group = new SettingGroup(el);
		if (definition.heading) group.setHeading(definition.heading);
		if (definition.cls) group.addClass(definition.cls);
		const list = definition.type === 'list' ? (definition as SettingDefinitionList) : null;
		if (list) group.addClass('mod-list');
		const items = definition.items ?? [];
		const rows = items.map((item, index) => {
			const row = this.renderRow(item, group, index);
			if (list) decorateListRow(row, index, list);
			return { item, row };
		});
		if (list && items.length === 0 && list.emptyState !== undefined) group.listEl.createDiv('setting-item-empty').setText(list.emptyState);
		for (const addButton of definition.extraButtons ?? []) group.addExtraButton(addButton);
		const addItem = list?.addItem;
		if (addItem) {
			group.addExtraButton((button) => button.setIcon('lucide-plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
		}
		const search = definition.search;
		if (search) {
			group.addSearch((component) => {
				if (search.placeholder) component.setPlaceholder(search.placeholder);
				component.onChange((query) => {
					for (const { item, row } of rows) row.settingEl.toggleClass('is-filtered', query !== '' && !search.match(item, query));
				});
			});
		}
		this.onRefresh(() => group.groupEl.toggle(holds(definition.visible, true)));
	}

	private renderRow(definition: SettingDefinition | SettingDefinitionPage, group: SettingGroup, index: number): Setting {
		const setting = new Setting(group.listEl).setName(definition.name);
		if (definition.desc !== undefined) setting.setDesc(typeof definition.desc === 'string' ? definition.desc : (definition.desc.cloneNode(true) as DocumentFragment));
		this.onRefresh(() => setting.settingEl.toggle(holds(definition.visible, true)));
		if ('type' in definition) {
			this.fillPageRow(setting, definition);
		} else if (definition.control) {
			addControl(this.tab, setting, definition.control, (refresh) => this.onRefresh(refresh));
		} else if (definition.render) {
			const cleanup = (definition.render as unknown as (setting: Setting, group: SettingGroup) => unknown)(setting, group);
			// The app calls whatever comes back; a Setting returned by mistake breaks it there, so it breaks here.
			if (cleanup !== undefined) this.cleanups.push(() => (cleanup as () => void)());
		} else if (definition.action) {
			const action = definition.action;
			this.makeClickable(setting, () => action(setting.settingEl, index), definition.disabled);
		}
		return setting;
	}

	private fillPageRow(setting: Setting, definition: SettingDefinitionPage): void {
		setting.setClass('mod-page');
		const value = new DisplayValueComponent(setting.controlEl);
		const shown = definition.displayValue;
		value.setValue((typeof shown === 'function' ? shown() : shown) ?? null);
		value.setStatus((typeof definition.status === 'function' ? definition.status() : definition.status) ?? null);
		setIcon(setting.controlEl.createDiv('setting-item-chevron'), 'lucide-chevron-right');
		this.makeClickable(setting, () => this.openPage([...this.pagePath, definition.name]), false);
	}

	private makeClickable(setting: Setting, act: () => void, disabled: Condition): void {
		const el = setting.settingEl;
		el.addClass('mod-clickable');
		el.setAttrs({ role: 'button', tabindex: 0 });
		const run = (event: Event): void => {
			const ownControl = (event.target as Element | null)?.closest('.setting-item-control button, .setting-item-control .clickable-icon');
			if (!ownControl && !holds(disabled, false)) act();
		};
		el.addEventListener('click', run);
		el.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.target === el) run(event); });
		this.onRefresh(() => { void setting.setDisabled(holds(disabled, false)); });
	}

	private renderTitlebar(el: HTMLElement, title: string): void {
		const back = el.createDiv({ cls: 'clickable-icon setting-page-back', attr: { role: 'button', tabindex: 0, 'aria-label': 'Back' } });
		setIcon(back, 'lucide-arrow-left');
		back.addEventListener('click', () => this.openPage(this.pagePath.slice(0, -1)));
		el.createDiv({ cls: 'setting-page-title', text: title });
	}

	private renderCustomPage(page: SettingPage, name: string): void {
		this.renderTitlebar(page.titlebarEl, page.title || name);
		this.containerEl.appendChild(page.rootEl);
		page.display();
		this.cleanups.push(() => page.hide());
	}
}

/** The page that a path of names leads to, through groups as well. */
function pageAt(items: readonly SettingDefinitionItem[], path: readonly string[]): SettingDefinitionPage | null {
	const [name, ...rest] = path;
	const flat = items.flatMap((item): SettingDefinitionItem[] => ('type' in item && item.type !== 'page' ? item.items ?? [] : [item]));
	const page = flat.find((item): item is SettingDefinitionPage => 'type' in item && item.type === 'page' && item.name === name);
	if (!page) return null;
	return rest.length === 0 ? page : pageAt(page.items ?? [], rest);
}
