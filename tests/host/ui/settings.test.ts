import type { SettingDefinitionItem } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Host } from '../index';
import { Setting } from './setting';
import { PluginSettingTab, SettingPage } from './settings-tab';
import { press, startHost, turn, type } from './testing';

let host: Host;
beforeEach(async () => { host = await startHost({ 'People/Ada.md': '', 'Templates/Person.md': '' }); });
afterEach(() => host.destroy());

interface Settings {
	folder: string;
	days: number;
	mentions: boolean;
	mode: string;
	circles: string[];
}

class Tab extends PluginSettingTab {
	readonly saves: unknown[] = [];
	definitions: () => SettingDefinitionItem[] = () => [];

	constructor(app: Host['app'], readonly settings: Settings) {
		super(app, { manifest: { id: 'rapport', name: 'Rapport' }, settings, saveData: async (data) => { this.saves.push(structuredClone(data)); } });
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return this.definitions?.() ?? [];
	}
}

function openTab(definitions: (settings: Settings, tab: Tab) => SettingDefinitionItem[]): Tab {
	const settings: Settings = { folder: 'People', days: 90, mentions: false, mode: 'a', circles: ['One', 'Two'] };
	const tab = new Tab(host.app, settings);
	tab.definitions = () => definitions(settings, tab);
	host.app.setting.addSettingTab(tab);
	host.app.setting.open();
	expect(host.app.setting.openTabById('rapport')).toBe(tab);
	return tab;
}

const row = (tab: Tab, name: string): HTMLElement => {
	const found = tab.containerEl.findAll('.setting-item').find((el) => el.find('.setting-item-name').getText() === name);
	if (!found) throw new Error(`no row "${name}"`);
	return found;
};
const input = (tab: Tab, name: string): HTMLInputElement => row(tab, name).find('input') as HTMLInputElement;

describe('declarative settings', () => {
	it('[documented] a control shows plugin.settings[key] and saves a change', async () => {
		const tab = openTab(() => [{ name: 'Count mentions', control: { type: 'toggle', key: 'mentions' } }]);
		row(tab, 'Count mentions').find('.checkbox-container').click();
		await turn();
		expect(tab.settings.mentions).toBe(true);
		expect(tab.saves).toMatchObject([{ mentions: true }]);
	});

	it('[documented] a number is saved when the field is left or at Enter, not while it is typed', async () => {
		const tab = openTab(() => [{ name: 'Days', control: { type: 'number', key: 'days', min: 1, max: 365 } }]);
		const field = input(tab, 'Days');
		field.focus();
		type(field, '200');
		await turn();
		expect(tab.settings.days).toBe(90);
		press('Enter');
		await turn();
		expect(tab.settings.days).toBe(200);
		type(field, '30');
		field.blur();
		await turn();
		expect(tab.settings.days).toBe(30);
	});

	it('[unverified] a number beyond its limits becomes the limit', async () => {
		const tab = openTab(() => [{ name: 'Days', control: { type: 'number', key: 'days', min: 1, max: 365 } }]);
		type(input(tab, 'Days'), '400');
		input(tab, 'Days').dispatchEvent(new FocusEvent('blur'));
		await turn();
		expect(tab.settings.days).toBe(365);
	});

	it('[documented] what validate rejects is shown at the row and not saved', async () => {
		const tab = openTab(() => [{ name: 'Folder', control: { type: 'text', key: 'folder', validate: (value) => (value === '' ? 'Give a folder' : undefined) } }]);
		type(input(tab, 'Folder'), '');
		await turn();
		expect(row(tab, 'Folder').find('.setting-item-error').getText()).toBe('Give a folder');
		expect(tab.settings.folder).toBe('People');
		type(input(tab, 'Folder'), 'Contacts');
		await turn();
		expect(row(tab, 'Folder').find('.setting-item-error')).toBeNull();
		expect(tab.settings.folder).toBe('Contacts');
	});

	it('[documented] validate runs once on what is stored, and changes nothing', async () => {
		const tab = openTab(() => [{ name: 'Folder', control: { type: 'text', key: 'folder', validate: () => 'Wrong' } }]);
		await turn();
		expect(row(tab, 'Folder').find('.setting-item-error').getText()).toBe('Wrong');
		expect(tab.saves).toEqual([]);
	});

	it('[documented] visible and disabled follow the settings', async () => {
		const tab = openTab((settings) => [
			{ name: 'Mentions', control: { type: 'toggle', key: 'mentions' } },
			{ name: 'Days', visible: () => settings.mentions, control: { type: 'number', key: 'days' } },
			{ name: 'Folder', control: { type: 'text', key: 'folder', disabled: () => settings.mentions } },
		]);
		expect([row(tab, 'Days').isShown(), input(tab, 'Folder').disabled]).toEqual([false, false]);
		row(tab, 'Mentions').find('.checkbox-container').click();
		await turn();
		expect([row(tab, 'Days').isShown(), input(tab, 'Folder').disabled]).toEqual([true, true]);
		tab.settings.mentions = false;
		tab.refreshDomState();
		expect([row(tab, 'Days').isShown(), input(tab, 'Folder').disabled]).toEqual([false, false]);
	});

	it('[unverified] folders are suggested, and the chosen path is saved', async () => {
		const tab = openTab(() => [{ name: 'Folder', control: { type: 'folder', key: 'folder' } }]);
		const field = input(tab, 'Folder');
		field.focus();
		type(field, 'temp');
		document.body.find('.suggestion-item').click();
		await turn();
		expect(field.value).toBe('Templates');
		expect(tab.settings.folder).toBe('Templates');
		expect(document.body.find('.suggestion-container')).toBeNull();
	});

	it('[documented] a list adds, deletes and opens its entries', () => {
		const log: string[] = [];
		const tab = openTab((settings, owner) => [{
			type: 'list',
			heading: 'Circles',
			emptyState: 'None yet',
			addItem: { name: 'Add circle', action: () => { log.push('add'); } },
			onDelete: (index) => { settings.circles.splice(index, 1); owner.update(); },
			items: settings.circles.map((name) => ({ name, searchable: false, action: (_el: HTMLElement, index: number) => { log.push(`edit ${index}`); } })),
		}]);
		tab.containerEl.find('[aria-label="Add circle"]').click();
		row(tab, 'Two').click();
		row(tab, 'One').find('[aria-label="Delete"]').click();
		expect(log).toEqual(['add', 'edit 1']);
		expect(tab.settings.circles).toEqual(['Two']);
		row(tab, 'Two').focus();
		press('Delete');
		expect(tab.containerEl.find('.setting-item-empty').getText()).toBe('None yet');
	});

	it('[unverified] a row dropped on another reports the old and the new place', () => {
		const moves: [number, number][] = [];
		const tab = openTab((settings) => [{ type: 'list', onReorder: (from, to) => { moves.push([from, to]); }, items: settings.circles.map((name) => ({ name })) }]);
		const dataTransfer = new DataTransfer();
		const drag = (el: HTMLElement, kind: string): void => {
			const event = new Event(kind, { bubbles: true, cancelable: true });
			Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
			el.dispatchEvent(event);
		};
		drag(row(tab, 'Two').find('.mod-drag-handle'), 'dragstart');
		drag(row(tab, 'One'), 'drop');
		expect(moves).toEqual([[1, 0]]);
	});

	it('[unverified] a page shows its value and opens; update keeps it open', () => {
		const tab = openTab((settings) => [{ type: 'page', name: 'Names', displayValue: () => settings.folder, items: [{ name: 'Inside', control: { type: 'text', key: 'folder' } }] }]);
		expect(row(tab, 'Names').find('.setting-display-value').getText()).toBe('People');
		row(tab, 'Names').click();
		expect(input(tab, 'Inside').value).toBe('People');
		tab.update();
		expect(input(tab, 'Inside').value).toBe('People');
		tab.containerEl.find('[aria-label="Back"]').click();
		expect(row(tab, 'Names')).toBeInstanceOf(HTMLElement);
	});

	it('[documented] a page of its own class is displayed and hidden', () => {
		const log: string[] = [];
		class Page extends SettingPage {
			override title = 'Own';
			display(): void { log.push('display'); }
			override hide(): void { log.push('hide'); }
		}
		const tab = openTab(() => [{ type: 'page', name: 'Own', page: () => new Page() }]);
		row(tab, 'Own').click();
		host.app.setting.close();
		expect(log).toEqual(['display', 'hide']);
		expect(tab.containerEl.childElementCount).toBe(0);
	});

	it('[documented] what render returns is called when the row goes', () => {
		const cleanup = vi.fn();
		const tab = openTab(() => [{ name: 'Format', render: (setting) => {
			setting.addMomentFormat((format) => format.setDefaultFormat('YYYY'));
			return cleanup;
		} }]);
		expect(input(tab, 'Format').placeholder).toBe('YYYY');
		tab.update();
		expect(cleanup).toHaveBeenCalledOnce();
	});

	it('[documented] the definitions are read once at registration, and the search finds names and aliases', () => {
		const read = vi.fn(() => [{ name: 'Cadence', aliases: ['rhythm'], control: { type: 'number', key: 'days' } } satisfies SettingDefinitionItem]);
		const tab = new Tab(host.app, { folder: '', days: 1, mentions: false, mode: '', circles: [] });
		tab.definitions = read;
		host.app.setting.addSettingTab(tab);
		expect(read).toHaveBeenCalledOnce();
		host.app.setting.open();
		const search = host.app.setting.modalEl.find('input[type="search"]') as HTMLInputElement;
		type(search, 'rhy');
		host.app.setting.modalEl.find('.setting-search-results .setting-item').click();
		expect(row(tab, 'Cadence')).toBeInstanceOf(HTMLElement);
	});
});

describe('components', () => {
	it('[unverified] setValue never calls back; what the user does, does', () => {
		const log: unknown[] = [];
		const el = document.body.createDiv();
		new Setting(el)
			.addToggle((toggle) => toggle.setValue(true).onChange((value) => log.push(value)))
			.addText((text) => text.setValue('a').onChange((value) => log.push(value)))
			.addDropdown((dropdown) => dropdown.addOptions({ x: 'X', y: 'Y' }).setValue('y').onChange((value) => log.push(value)))
			.addSlider((slider) => slider.setLimits(0, 10, 1).setValue(4).setDisplayFormat((value) => `${value} d`).onChange((value) => log.push(value)));
		expect(log).toEqual([]);
		expect(el.find('.slider-value').getText()).toBe('4 d');
		el.find('.checkbox-container').click();
		type(el.find('input[type="text"]') as HTMLInputElement, 'b');
		expect(log).toEqual([false, 'b']);
		el.detach();
	});

	it('[documented] a button with an async handler shows that it works', async () => {
		const el = createDiv();
		let finish = (): void => undefined;
		new Setting(el).addButton((button) => button.setButtonText('Go').onClick(() => new Promise<void>((resolve) => { finish = resolve; })));
		const button = el.find('button');
		button.click();
		expect(button.hasClass('mod-loading')).toBe(true);
		finish();
		await turn();
		expect(button.hasClass('mod-loading')).toBe(false);
	});
});
