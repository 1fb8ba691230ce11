import { ButtonComponent, Component, Modal } from 'obsidian';
import type { Importer, Rapport } from '../../context';
import { reasonOf } from '../../domain/failure';
import type { PlannedPerson } from '../../domain/import/import-plan';
import type { ImportSource } from '../../domain/import/source';
import { titleDialog } from '../dialog-name';
import { ProgressBar } from '../progress-bar';
import { reporting } from '../reporting';
import { sayImported } from './import-outcome';
import { ImportPreview } from './import-preview';

/** What file dialogs offer; extensions, since systems disagree on types. */
const ACCEPTED = '.csv,.tsv,.txt,.vcf,.vcard';
const FILES_TITLE = 'rapport-import-files-title';
/** More files of the vault than anybody looks through. */
const MOST_FILES = 12;

/** A file that people are to be imported from. */
interface ChosenFile {
	readonly name: string;
	readonly size: number;
	readonly read: () => Promise<ArrayBuffer>;
}

/** Imports people: from which file, what would become of each, and then the import, with progress and a way to stop. */
export class ImportModal extends Modal {
	private readonly owner = new Component();
	private readonly root: HTMLElement;
	private preview: ImportPreview | null = null;
	/** Grows with whatever is begun, so that what was begun before stops. */
	private generation = 0;

	constructor(private readonly rapport: Rapport, private readonly importer: Importer) {
		super(rapport.app);
		titleDialog(rapport, this, rapport.strings.imports.title);
		this.modalEl.addClass('rapport-import-modal');
		this.root = this.contentEl.createDiv({ cls: ['rapport-view', 'rapport-import'] });
	}

	override onOpen(): void {
		this.owner.load();
		this.choose();
	}

	/** Closing while notes are written stops after the note at hand. */
	override onClose(): void {
		this.generation++;
		this.owner.unload();
		this.contentEl.empty();
	}

	/** Asks for a file; says what was wrong with the last one. */
	private choose(fault = ''): void {
		const { imports: texts } = this.rapport.strings;
		this.begin();
		this.root.createEl('p', { cls: 'rapport-import-intro', text: texts.about });
		if (fault !== '') this.root.createDiv({ cls: ['rapport-form-hint', 'is-wrong'], text: fault, attr: { role: 'alert', dir: 'auto' } });
		const input = this.root.createEl('input', { cls: 'rapport-hidden', attr: { 'type': 'file', 'accept': ACCEPTED, 'tabindex': -1, 'aria-hidden': 'true' } });
		input.addEventListener('change', () => {
			const file = input.files?.[0];
			if (file) this.read({ name: file.name, size: file.size, read: () => file.arrayBuffer() });
		});
		const button = new ButtonComponent(this.root.createDiv({ cls: 'rapport-message-buttons' })).setButtonText(texts.choose).setCta().onClick(() => input.click());
		this.addVaultFiles();
		button.buttonEl.focus();
	}

	private addVaultFiles(): void {
		const { imports: texts } = this.rapport.strings;
		const files = this.importer.files().slice(0, MOST_FILES);
		if (files.length === 0) return;
		// A label of its own would be shown as a tooltip over all of it.
		const group = this.root.createDiv({ cls: 'rapport-import-files', attr: { 'role': 'group', 'aria-labelledby': FILES_TITLE } });
		group.createDiv({ cls: 'rapport-import-files-title', text: texts.inVault, attr: { id: FILES_TITLE } });
		for (const { path, size } of files) {
			const button = group.createEl('button', { cls: ['clickable-icon', 'rapport-import-file'], attr: { type: 'button' } });
			button.createSpan({ text: path, attr: { dir: 'auto' } });
			button.createSpan({ cls: 'rapport-import-size', text: texts.size(size) });
			button.addEventListener('click', () => this.read({ name: path, size, read: () => this.importer.readFile(path) }));
		}
	}

	private read(file: ChosenFile): void {
		const { importer, rapport: { strings } } = this;
		const { imports: texts } = strings;
		const generation = this.begin();
		if (file.size > importer.largest) return this.choose(texts.fault(file.name, { line: null, fault: 'too-large' }));
		const bar = this.addBar(strings.cancel, () => this.choose());
		const show = (share: number): boolean => {
			if (generation === this.generation) bar.show(share * 100, 100, texts.reading(file.name));
			return generation === this.generation;
		};
		show(0);
		reporting(strings, texts.title, async () => {
			const source = await this.sourceOf(file, show);
			if (source === null || generation !== this.generation) return;
			if (typeof source === 'string') this.choose(source);
			else this.showPreview(source, file.name);
		});
	}

	/** What a file holds; in words why it holds nobody, and null where that was cancelled. */
	private async sourceOf({ name, read }: ChosenFile, goesOn: (share: number) => boolean): Promise<ImportSource | string | null> {
		const { imports: texts } = this.rapport.strings;
		try {
			const source = await this.importer.readSource(await read(), goesOn);
			return source !== null && 'fault' in source ? texts.fault(name, source) : source;
		} catch (error) {
			console.error(`Rapport could not read ${name}`, error);
			return texts.unreadable(name, reasonOf(error));
		}
	}

	private showPreview(source: ImportSource, name: string): void {
		this.begin();
		this.preview = this.owner.addChild(new ImportPreview(this.root, this.rapport, this.importer, source, name, {
			back: () => this.choose(),
			write: (people, folder) => this.write(people, folder),
		}));
		this.preview.focus();
	}

	private write(people: readonly PlannedPerson[], folder: string): void {
		const { rapport, importer } = this;
		const { strings } = rapport;
		const { imports: texts } = strings;
		const generation = this.begin();
		const bar = this.addBar(texts.stop, () => this.close());
		const show = (done: number): void => bar.show(done, people.length, texts.progress(done, people.length));
		show(0);
		reporting(strings, texts.title, async () => {
			let isStopped = false;
			const outcome = await importer.write(people, folder, (done) => {
				isStopped = generation !== this.generation;
				if (!isStopped) show(done);
				return !isStopped;
			});
			this.close();
			sayImported(rapport, outcome, isStopped);
		});
	}

	/** Ends what is shown, and makes room for something else. */
	private begin(): number {
		if (this.preview) this.owner.removeChild(this.preview);
		this.preview = null;
		this.root.empty();
		this.root.className = 'rapport-view rapport-import';
		this.root.removeAttribute('aria-busy');
		return ++this.generation;
	}

	private addBar(cancel: string, act: () => void): ProgressBar {
		const bar = new ProgressBar(this.root);
		const row = this.root.createDiv({ cls: 'rapport-form-buttons' });
		new ButtonComponent(row).setButtonText(cancel).onClick(act).buttonEl.focus();
		return bar;
	}
}
