import { ButtonComponent, Modal } from 'obsidian';
import type { App } from 'obsidian';
import type { Strings } from '../i18n';
import { titleDialog } from './dialog-name';
import { showFailure } from './notices';

/** A dialog with fields, a line for what would be written or is wrong, and two buttons; Enter saves. */
export abstract class FormModal extends Modal {
	private hint: HTMLElement | null = null;
	private button: ButtonComponent | null = null;
	private isSaving = false;

	constructor(app: App, protected readonly strings: Strings, private readonly words: { readonly title: string; readonly save: string }) {
		super(app);
		titleDialog(this, words.title);
	}

	/** Fills the dialog, and gives the field that the keyboard goes to. */
	protected abstract build(form: HTMLElement): HTMLElement | undefined;

	/** Saves; gives why that could not be, or null: then the dialog closes. */
	protected abstract save(): Promise<string | null>;

	override onOpen(): void {
		const form = this.contentEl.createEl('form', { cls: 'rapport-form', attr: { novalidate: '' } });
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.saveNow();
		});
		form.addEventListener('keydown', (event) => {
			// Enter on a choice would otherwise depend on the browser.
			if (event.key !== 'Enter' || event.isComposing || event.targetNode?.instanceOf(HTMLButtonElement)) return;
			event.preventDefault();
			void this.saveNow();
		});
		const field = this.build(form);
		this.hint = form.createDiv({ cls: 'rapport-form-hint', attr: { 'aria-live': 'polite', 'dir': 'auto' } });
		const row = form.createDiv({ cls: 'rapport-form-buttons' });
		new ButtonComponent(row).setButtonText(this.strings.edits.cancel).onClick(() => this.close()).buttonEl.setAttribute('type', 'button');
		this.button = new ButtonComponent(row).setButtonText(this.words.save).setCta();
		this.button.buttonEl.setAttribute('type', 'submit');
		this.changed();
		field?.focus();
	}

	override onClose(): void {
		this.hint = null;
		this.contentEl.empty();
	}

	/** Called when the fields say something else. */
	protected changed(): void {
		this.say('');
	}

	/** Says what would be, or what is wrong. */
	protected say(words: string, isWrong = false): void {
		this.hint?.setText(words);
		this.hint?.toggleClass('is-wrong', isWrong);
	}

	private async saveNow(): Promise<void> {
		if (this.isSaving) return;
		this.setSaving(true);
		const why = await this.save().catch((error: unknown) => {
			console.error(`Rapport: ${this.words.title}`, error);
			return error instanceof Error ? error.message : String(error);
		});
		this.setSaving(false);
		if (why === null) this.close();
		else if (this.hint?.isConnected) this.say(why, true);
		else showFailure(this.strings.notDone(this.words.title, why));
	}

	private setSaving(isSaving: boolean): void {
		this.isSaving = isSaving;
		this.button?.setDisabled(isSaving);
	}
}
