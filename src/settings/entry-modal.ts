import { DropdownComponent, Modal, SearchComponent, Setting, TextComponent } from 'obsidian';
import type { EntryField, EntryForm, Values } from './entry-form';
import { FolderSuggest } from './folder-suggest';
import { titleDialog } from '../ui/dialog-name';
import type { DialogHome } from '../ui/dialog-name';

/** What the modal's buttons say. */
export interface EntryModalTexts {
	readonly save: string;
	readonly cancel: string;
}

interface FieldRow<K extends string> {
	readonly key: K;
	readonly setting: Setting;
	readonly input: HTMLInputElement | HTMLSelectElement;
}

/** Asks for one entry of a list and says beside each field what is wrong with it. */
export class EntryModal<T, K extends string> extends Modal {
	private rows: readonly FieldRow<K>[] = [];

	constructor(
		home: DialogHome,
		private readonly form: EntryForm<T, K>,
		private readonly texts: EntryModalTexts,
		private readonly take: (entry: T) => void,
	) {
		super(home.app);
		titleDialog(home, this, form.title);
	}

	override onOpen(): void {
		this.modalEl.addClass('rapport-entry');
		// A form, so that Enter saves in every field and on every keyboard.
		const formEl = this.contentEl.createEl('form');
		this.rows = this.form.fields.map((field) => this.addField(formEl, field));
		new Setting(formEl)
			.addButton((button) => {
				button.setButtonText(this.texts.cancel).onClick(() => this.close());
				button.buttonEl.type = 'button';
			})
			.addButton((button) => {
				button.setButtonText(this.texts.save).setCta();
				button.buttonEl.type = 'submit';
			});
		formEl.addEventListener('submit', (event) => {
			event.preventDefault();
			this.submit();
		});
		this.rows[0]?.input.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private submit(): void {
		const values = Object.fromEntries(this.rows.map(({ key, input }) => [key, input.value])) as Values<K>;
		const reading = this.form.read(values);
		if ('entry' in reading) {
			this.close();
			this.take(reading.entry);
			return;
		}
		for (const { key, setting, input } of this.rows) {
			const fault = reading.faults[key] ?? null;
			setting.setErrorMessage(fault);
			input.setAttr('aria-invalid', fault === null ? null : 'true');
		}
		this.rows.find(({ key }) => reading.faults[key] !== undefined)?.input.focus();
	}

	private addField(formEl: HTMLElement, field: EntryField<K>): FieldRow<K> {
		const setting = new Setting(formEl).setName(field.name);
		if (field.desc !== undefined) setting.setDesc(field.desc);
		const input = this.addInput(setting, field);
		input.setAttr('aria-label', field.name);
		return { key: field.key, setting, input };
	}

	private addInput(setting: Setting, { type, value, options, placeholder }: EntryField<K>): HTMLInputElement | HTMLSelectElement {
		if (type === 'choice') return new DropdownComponent(setting.controlEl).addOptions({ ...options }).setValue(value).selectEl;
		const text = type === 'folder' ? new SearchComponent(setting.controlEl) : new TextComponent(setting.controlEl);
		text.setValue(value).setPlaceholder(placeholder ?? '');
		if (type === 'folder') new FolderSuggest(this.app, text.inputEl);
		// The platform's own picker; what it gives is always of the form `2026-07-14`.
		if (type === 'day') text.inputEl.type = 'date';
		return text.inputEl;
	}
}
