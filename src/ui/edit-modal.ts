import { ButtonComponent, Modal } from 'obsidian';
import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import type { PersonEdit } from '../domain/person-edit';
import { titleDialog } from './dialog-name';
import { changePeople, notChangedWords, sayEdited } from './edit-outcome';
import { reporting } from './reporting';

/** What stands in a dialog by now: the edits with what they mean in words, or what is wrong. */
export type EditReading =
	| { readonly edits: readonly PersonEdit[]; readonly hint: string }
	| { readonly fault: string };

const HINT_ID = 'rapport-edit-hint';

/** A small dialog that changes what the notes of one person or of several say; Enter saves. */
export abstract class EditModal extends Modal {
	private hint: HTMLElement | null = null;
	private button: ButtonComponent | null = null;
	/** What a fault is about; the keyboard goes there. */
	protected field: HTMLElement | undefined;
	/** Whether what is missing is said as such. */
	private isTried = false;
	private isWriting = false;

	constructor(protected readonly rapport: Rapport, protected readonly people: readonly Person[], title: (who: string) => string) {
		super(rapport.app);
		const [first] = people;
		titleDialog(this, title(first && people.length === 1 ? first.name : rapport.strings.edits.people(people.length)));
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
		const paths = this.people.map(({ path }) => path);
		this.isWriting = true;
		this.button?.setDisabled(true);
		const outcome = await changePeople(this.rapport, paths, reading.edits);
		this.isWriting = false;
		this.button?.setDisabled(false);
		// Where some notes were changed, the notice has the way back.
		if (outcome.notChanged.length > 0 && outcome.step === null) return this.say(notChangedWords(this.rapport, outcome.notChanged), true);
		this.close();
		sayEdited(this.rapport, paths, outcome);
	}
}
