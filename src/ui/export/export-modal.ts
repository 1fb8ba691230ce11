import { ButtonComponent, Modal, Platform, TextComponent } from 'obsidian';
import type { Exporter, Rapport } from '../../context';
import { EXPORT_FORMATS } from '../../domain/export/formats';
import type { ExportFormat, ExportSubject } from '../../domain/export/formats';
import { withoutOuterSlashes } from '../../domain/folder-path';
import { ChoiceField } from '../choice-field';
import { titleDialog } from '../dialog-name';
import { showMessage } from '../notices';
import { ProgressBar } from '../progress-bar';
import { reporting } from '../reporting';

type Place = 'vault' | 'download';

const TYPES: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv;charset=utf-8', json: 'application/json;charset=utf-8' };
const PLACES: readonly Place[] = ['vault', 'download'];

/** Exports people or touchpoints: as what, and where to. */
export class ExportModal extends Modal {
	private format: ExportFormat = 'csv';
	private place: Place = 'vault';
	private folder = '';
	private hint: HTMLElement | null = null;
	/** False once the dialog is closed. */
	private isWanted = true;

	constructor(private readonly rapport: Rapport, private readonly exporter: Exporter, private readonly subject: ExportSubject) {
		super(rapport.app);
		titleDialog(this, rapport.strings.exports.commands[subject]);
	}

	override onOpen(): void {
		const { exports: texts } = this.rapport.strings;
		const form = this.contentEl.createEl('form', { cls: 'rapport-form', attr: { novalidate: '' } });
		form.createEl('p', { cls: 'rapport-import-intro', text: texts.about[this.subject] });
		const format = new ChoiceField(form, 'radio', texts.format, EXPORT_FORMATS.map((value) => ({ value, label: texts.formats[value] })), [this.format], () => {
			this.format = EXPORT_FORMATS.find((known) => format.chosen.includes(known)) ?? 'csv';
			this.show();
		});
		// A phone has nowhere to put what is downloaded.
		const place = Platform.isMobile ? null : new ChoiceField(form, 'radio', texts.place, PLACES.map((value) => ({ value, label: texts.places[value] })), [this.place], () => {
			this.place = PLACES.find((known) => place?.chosen.includes(known)) ?? 'vault';
			this.show();
		});
		const label = form.createEl('label', { cls: 'rapport-form-label', text: texts.folder });
		const field = new TextComponent(label).setPlaceholder(texts.root).onChange((folder) => {
			this.folder = withoutOuterSlashes(folder.trim());
			this.show();
		}).inputEl;
		field.setAttrs({ dir: 'auto', spellcheck: 'false', autocomplete: 'off' });
		this.hint = form.createDiv({ cls: 'rapport-form-hint', attr: { 'aria-live': 'polite', 'dir': 'auto' } });
		const row = form.createDiv({ cls: 'rapport-form-buttons' });
		new ButtonComponent(row).setButtonText(texts.cancel).onClick(() => this.close()).buttonEl.setAttribute('type', 'button');
		new ButtonComponent(row).setButtonText(texts.run).setCta().buttonEl.setAttribute('type', 'submit');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.run();
		});
		this.show();
		format.firstInput?.focus();
	}

	override onClose(): void {
		this.isWanted = false;
		this.contentEl.empty();
	}

	private get fileName(): string {
		return this.exporter.fileName(this.subject, this.format);
	}

	/** Says where it goes. */
	private show(refused = ''): void {
		const { exports: texts } = this.rapport.strings;
		const { fileName, folder, place, hint } = this;
		this.contentEl.toggleClass('is-download', place === 'download');
		hint?.toggleClass('is-wrong', refused !== '');
		hint?.setText(refused || (place === 'download' ? texts.willDownload(fileName) : texts.willWrite(folder === '' ? fileName : `${folder}/${fileName}`)));
	}

	private run(): void {
		const { rapport: { strings }, subject, exporter, format, place, fileName, folder, hint } = this;
		const { exports: texts } = strings;
		const bar = hint ? new ProgressBar(hint) : null;
		this.modalEl.findAll('button.mod-cta').forEach((button) => button.toggleAttribute('disabled', true));
		reporting(strings, texts.commands[subject], async () => {
			const text = await exporter.textOf(subject, format, (share) => {
				bar?.show(share * 100, 100, texts.reading);
				return this.isWanted;
			});
			if (text === null) return;
			if (place === 'download') this.download(fileName, text, format);
			else await this.write(folder, fileName, text);
		});
	}

	private async write(folder: string, fileName: string, text: string): Promise<void> {
		const { rapport: { strings }, exporter } = this;
		const answer = await exporter.write(folder, fileName, text);
		this.modalEl.findAll('button.mod-cta').forEach((button) => button.toggleAttribute('disabled', false));
		if ('refused' in answer) return this.show(answer.refused);
		this.close();
		showMessage(strings.exports.written(answer.path));
	}

	private download(fileName: string, text: string, format: ExportFormat): void {
		const { doc } = this.modalEl;
		const address = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
		const link = doc.body.createEl('a', { cls: 'rapport-hidden', attr: { href: address, download: fileName } });
		link.click();
		link.remove();
		// The browser takes what it needs before its next turn.
		window.setTimeout(() => URL.revokeObjectURL(address), 1000);
		this.close();
		showMessage(this.rapport.strings.exports.downloaded(fileName));
	}
}
