import { ButtonComponent, Modal } from 'obsidian';
import type { Rapport } from '../context';
import type { Person } from '../domain/network';
import type { PersonEdit } from '../domain/person-edit';
import { sayEdited } from './edit-outcome';
import { reporting } from './reporting';

/** What stands in a dialog by now: the edits with what they mean in words, or what is wrong. */
export type EditReading =
	| { readonly edits: readonly PersonEdit[]; readonly hint: string }
	| { readonly fault: string };

const HINT_ID = 'rapport-edit-hint';

/** A small dialog that changes what one person's note says; Enter saves. */
export abstract class EditModal extends Modal {
	private hint: HTMLElement | null = null;
	private button: ButtonComponent | null = null;
	/** What a fault is about; the keyboard goes there. */
	protected field: HTMLElement | undefined;
	/** Whether what is missing is said as such. */
	private isTried = false;
	private isWriting = false;

	constructor(protected readonly rapport: Rapport, protected readonly person: Person, title: (name: string) => string) {
		super(rapport.app);
		this.setTitle(title(person.name));
	}

	/** Fills the dialog, and gives the field that the keyboard goes to. */
	protected abstract build(form: HTMLElement): HTMLElement | undefined;

	protected abstract read(): EditReading;

	override onOpen(): void {
		const { edits: texts } = this.rapport.strings;
		const form = this.contentEl.createEl('form', { cls: 'rapport-form', attr: { novalidate: '' } });
		this.field = this.build(form);
		this.hint = form.createDiv({ cls: 'rapport-form-hint', attr: { 'aria-live': 'polite', 'dir': 'auto', 'id': HINT_ID } });
		const row = form.createDiv({ cls: 'rapport-form-buttons' });
		new ButtonComponent(row).setButtonText(texts.cancel).onClick(() => this.close()).buttonEl.setAttribute('type', 'button');
		this.button = new ButtonComponent(row).setButtonText(texts.save).setCta();
		this.button.buttonEl.setAttribute('type', 'submit');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			reporting(this.rapport.strings, texts.save, () => this.save());
		});
		this.show();
		this.field?.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	/** Says what would be so, or what is wrong. */
	protected show(): void {
		const reading = this.read();
		const isWrong = 'fault' in reading && this.isTried;
		this.say('fault' in reading ? reading.fault : reading.hint, isWrong);
	}

	private say(words: string, isWrong: boolean): void {
		this.hint?.setText(words);
		this.hint?.toggleClass('is-wrong', isWrong);
		this.field?.setAttrs({ 'aria-describedby': HINT_ID, 'aria-invalid': String(isWrong) });
	}

	private async save(): Promise<void> {
		if (this.isWriting) return;
		this.isTried = true;
		this.show();
		const reading = this.read();
		if ('fault' in reading) return this.field?.focus();
		if (reading.edits.length === 0) return this.close();
		const { path } = this.person;
		this.isWriting = true;
		this.button?.setDisabled(true);
		const outcome = await this.rapport.edits.change([path], reading.edits);
		this.isWriting = false;
		this.button?.setDisabled(false);
		const [refused] = outcome.notChanged;
		if (refused) return this.say(this.rapport.strings.edits.notChanged(this.person.name, refused.reason), true);
		this.close();
		sayEdited(this.rapport, [path], outcome);
	}
}
