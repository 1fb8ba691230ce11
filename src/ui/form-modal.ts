import { Modal } from 'obsidian';
import type { ButtonComponent } from 'obsidian';
import type { Rapport } from '../context';
import { reasonOf } from '../domain/failure';
import type { Strings } from '../i18n';
import { titleDialog } from './dialog-name';
import type { DialogHome } from './dialog-name';
import { addFormButtons, createForm } from './form';
import { newId } from './new-id';
import { showFailure } from './notices';

/** What a dialog is called and what its button says. */
interface FormWords {
	readonly title: string;
	readonly save: string;
}

/** A dialog with fields, a line for what would be written or is wrong, and two buttons; Enter saves. */
export abstract class FormModal extends Modal {
	protected readonly hintId = newId();
	/** Null while the dialog is closed. */
	protected hint: HTMLElement | null = null;
	private button: ButtonComponent | null = null;
	private isSaving = false;

	protected readonly strings: Strings;

	constructor(home: DialogHome & Pick<Rapport, 'strings'>, private readonly words: FormWords) {
		super(home.app);
		this.strings = home.strings;
		titleDialog(home, this, words.title);
	}

	/** Fills the dialog, and gives the field that the keyboard goes to. */
	protected abstract build(form: HTMLElement): HTMLElement | undefined;

	/** Saves; gives why that could not be, or null: then the dialog closes. */
	protected abstract save(): Promise<string | null>;

	override onOpen(): void {
		const { save } = this.words;
		const form = createForm(this.contentEl, () => void this.saveNow());
		const field = this.build(form);
		this.hint = form.createDiv({ cls: 'rapport-form-hint', attr: { 'aria-live': 'polite', 'dir': 'auto', 'id': this.hintId } });
		this.button = addFormButtons(form, this.strings.cancel, () => this.close(), save);
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
		const { title } = this.words;
		this.setSaving(true);
		const why = await this.save().catch((error: unknown) => {
			console.error(`Rapport: ${title}`, error);
			return reasonOf(error);
		});
		this.setSaving(false);
		if (why !== null && this.hint?.isConnected) return this.say(why, true);
		if (why !== null) showFailure(this.strings.notDone(title, why));
		// The fields may have made room for a bar, which nothing would move any more.
		if (this.hint) this.close();
	}

	private setSaving(isSaving: boolean): void {
		this.isSaving = isSaving;
		this.button?.setDisabled(isSaving);
	}
}
