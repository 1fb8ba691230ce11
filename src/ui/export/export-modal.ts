import { Platform, TextComponent } from 'obsidian';
import type { Exporter, Rapport } from '../../context';
import { EXPORT_FORMATS } from '../../domain/export/formats';
import type { ExportFormat, ExportSubject } from '../../domain/export/formats';
import { withoutOuterSlashes } from '../../domain/folder-path';
import { ChoiceField } from '../choice-field';
import { FormModal } from '../form-modal';
import { showMessage } from '../notices';
import { ProgressBar } from '../progress-bar';

type Place = 'vault' | 'download';

const TYPES: Readonly<Record<ExportFormat, string>> = { csv: 'text/csv;charset=utf-8', json: 'application/json;charset=utf-8' };
const PLACES: readonly Place[] = ['vault', 'download'];
/** For as long the browser may take to fetch what it saves, in milliseconds. */
const FETCHING_TIME = 1000;

/** Exports people or touchpoints: as what, and where to. */
export class ExportModal extends FormModal {
	private format: ExportFormat = 'csv';
	private place: Place = 'vault';
	private folder = '';

	constructor(rapport: Rapport, private readonly exporter: Exporter, private readonly subject: ExportSubject) {
		const { exports: texts } = rapport.strings;
		super(rapport, { title: texts.commands[subject], save: texts.run });
	}

	protected build(form: HTMLElement): HTMLElement | undefined {
		const { exports: texts } = this.strings;
		form.createEl('p', { cls: 'rapport-import-intro', text: texts.about[this.subject] });
		const format = new ChoiceField(form, 'radio', texts.format, EXPORT_FORMATS.map((value) => ({ value, label: texts.formats[value] })), [this.format], () => {
			this.format = EXPORT_FORMATS.find((known) => format.chosen.includes(known)) ?? 'csv';
			this.changed();
		});
		// A phone has nowhere to put what is downloaded.
		const place = Platform.isMobile ? null : new ChoiceField(form, 'radio', texts.place, PLACES.map((value) => ({ value, label: texts.places[value] })), [this.place], () => {
			this.place = PLACES.find((known) => place?.chosen.includes(known)) ?? 'vault';
			this.changed();
		});
		const label = form.createEl('label', { cls: 'rapport-form-label', text: texts.folder });
		const field = new TextComponent(label).setPlaceholder(texts.root).onChange((folder) => {
			this.folder = withoutOuterSlashes(folder.trim());
			this.changed();
		}).inputEl;
		field.setAttrs({ dir: 'auto', spellcheck: 'false', autocomplete: 'off' });
		return format.firstInput;
	}

	/** Says where it goes. */
	protected override changed(): void {
		const { exports: texts } = this.strings;
		const { fileName, folder, place } = this;
		this.contentEl.toggleClass('is-download', place === 'download');
		this.say(place === 'download' ? texts.willDownload(fileName) : texts.willWrite(folder === '' ? fileName : `${folder}/${fileName}`));
	}

	private get fileName(): string {
		return this.exporter.fileName(this.subject, this.format);
	}

	protected async save(): Promise<string | null> {
		const { strings: { exports: texts }, subject, exporter, format, place, fileName, folder, hint } = this;
		const bar = hint && new ProgressBar(hint);
		const text = await exporter.textOf(subject, format, (share) => {
			bar?.show(share * 100, 100, texts.reading);
			return this.hint !== null;
		});
		// Cancelling is silent.
		if (text === null) return null;
		if (place === 'download') {
			this.download(fileName, text, format);
			showMessage(texts.downloaded(fileName));
			return null;
		}
		const answer = await exporter.write(folder, fileName, text);
		if ('refused' in answer) return answer.refused;
		showMessage(texts.written(answer.path));
		return null;
	}

	private download(fileName: string, text: string, format: ExportFormat): void {
		const { doc } = this.modalEl;
		const address = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
		const link = doc.body.createEl('a', { cls: 'rapport-hidden', attr: { href: address, download: fileName } });
		link.click();
		link.remove();
		window.setTimeout(() => URL.revokeObjectURL(address), FETCHING_TIME);
	}
}
