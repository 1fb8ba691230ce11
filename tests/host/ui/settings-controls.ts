// The controls of declarative settings: each shows the stored value, checks what is entered and saves it.
import type { SettingControl } from 'obsidian';
import type { HostAbstractFile, HostFile } from './host-app';
import { AbstractInputSuggest } from './input-suggest';
import { prepareSimpleSearch } from './search';
import type { Setting } from './setting';
import { holds } from './settings-pane';
import type { SettingTab } from './settings-tab';
import type { SearchComponent } from './text-component';

type Save = (value: unknown) => void;

/** Adds the control of a definition to its row. */
export function addControl(tab: SettingTab, setting: Setting, control: SettingControl, onRefresh: (refresh: () => void) => void): void {
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	const stored = tab.getControlValue(control.key) ?? control.defaultValue;

	const save = async (value: unknown): Promise<void> => {
		const message = await validate?.(value);
		setting.setErrorMessage(message || null);
		if (message) return;
		await tab.setControlValue(control.key, value);
		tab.refreshDomState();
	};
	fillControl(tab, setting, control, stored, (value) => { save(value).catch((error: unknown) => console.error(error)); });
	onRefresh(() => { void setting.setDisabled(holds(control.disabled, false)); });
	if (validate && stored !== undefined) {
		void Promise.resolve(validate(stored)).then((message) => { if (message) setting.setErrorMessage(message); });
	}
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function fillControl(tab: SettingTab, setting: Setting, control: SettingControl, stored: unknown, save: Save): void {
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(save));
			break;
		case 'dropdown':
			setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(stored)).onChange(save));
			break;
		case 'text':
			setting.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(save));
			break;
		case 'textarea':
			setting.addTextArea((text) => {
				text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(save);
				if (control.rows !== undefined) text.inputEl.rows = control.rows;
			});
			break;
		case 'number':
			addNumber(setting, control, stored, save);
			break;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step).setValue(Number(stored ?? control.min)).onChange(save);
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				addReset(setting, control.defaultValue, (value) => slider.setValue(value), save);
			});
			break;
		case 'color':
			setting.addColorPicker((picker) => {
				picker.setValue(textOf(stored)).onChange(save);
				addReset(setting, control.defaultValue, (value) => picker.setValue(value), save);
			});
			break;
		case 'file':
			setting.addSearch((search) => {
				const filter = control.filter as unknown as ((file: HostFile) => boolean) | undefined;
				const files = (): HostFile[] => tab.app.vault.getFiles().filter((file) => filter?.(file) ?? true);
				addPathSearch(tab, search, control.placeholder, stored, files, save);
			});
			break;
		case 'folder':
			setting.addSearch((search) => {
				const filter = control.filter as unknown as ((folder: HostAbstractFile) => boolean) | undefined;
				const folders = (): HostAbstractFile[] => tab.app.vault.getAllFolders(control.includeRoot ?? false).filter((folder) => filter?.(folder) ?? true);
				addPathSearch(tab, search, control.placeholder, stored, folders, save);
			});
			break;
	}
}

/** A number is taken over when the field is left or Enter is pressed, not while it is typed. */
function addNumber(setting: Setting, control: SettingControl & { type: 'number' }, stored: unknown, save: Save): void {
	setting.addText((text) => {
		const input = text.inputEl;
		input.type = 'number';
		input.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
		text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored));
		let last = text.getValue();
		const commit = (): void => {
			if (text.getValue() === last) return;
			const value = Number(text.getValue());
			if (text.getValue().trim() === '' || Number.isNaN(value)) {
				text.setValue(last);
				return;
			}
			const inRange = Math.clamp(value, control.min ?? -Infinity, control.max ?? Infinity);
			text.setValue(String(inRange));
			last = text.getValue();
			save(inRange);
		};
		input.addEventListener('blur', commit);
		input.addEventListener('keydown', (event) => { if (event.key === 'Enter') commit(); });
	});
}

function addReset<T>(setting: Setting, defaultValue: T | undefined, show: (value: T) => unknown, save: Save): void {
	if (defaultValue === undefined) return;
	setting.addExtraButton((button) => button.setIcon('lucide-rotate-ccw').setTooltip('Restore default').onClick(() => {
		show(defaultValue);
		save(defaultValue);
	}));
}

function addPathSearch(tab: SettingTab, search: SearchComponent, placeholder: string | undefined, stored: unknown, entries: () => HostAbstractFile[], save: Save): void {
	search.setPlaceholder(placeholder ?? '').setValue(textOf(stored)).onChange(save);
	new PathSuggest(tab, search.inputEl, entries).onSelect((entry) => {
		search.setValue(entry.path);
		save(entry.path);
	});
}

class PathSuggest extends AbstractInputSuggest<HostAbstractFile> {
	constructor(tab: SettingTab, input: HTMLInputElement, private readonly entries: () => HostAbstractFile[]) {
		super(tab.app, input);
	}

	protected getSuggestions(query: string): HostAbstractFile[] {
		const search = prepareSimpleSearch(query);
		return this.entries().filter((entry) => search(entry.path) !== null);
	}

	renderSuggestion(entry: HostAbstractFile, el: HTMLElement): void {
		el.setText(entry.path);
	}

	override selectSuggestion(entry: HostAbstractFile, event: MouseEvent | KeyboardEvent): void {
		super.selectSuggestion(entry, event);
		this.close();
	}
}
