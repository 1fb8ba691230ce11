import { ButtonComponent, Modal, TextComponent } from 'obsidian';
import type { PersonNotePlace, Rapport } from '../context';
import { showFailure } from './notices';
import { ILLEGAL_IN_NAMES, nameFaultOf } from './person-name';
import type { NameFault } from './person-name';

/** Asks for a name, makes that person's note and opens it; a note that is there is opened as it is. */
export class FirstPersonModal extends Modal {
	private name = '';
	private hint: HTMLElement | null = null;
	private field: HTMLInputElement | null = null;
	private button: ButtonComponent | null = null;
	private isTouched = false;

	constructor(private readonly rapport: Rapport) {
		super(rapport.app);
	}

	override onOpen(): void {
		const { firstPerson: texts } = this.rapport.strings.staleList;
		this.setTitle(texts.title);
		const form = this.contentEl.createEl('form', { cls: 'rapport-form' });
		const label = form.createEl('label', { cls: 'rapport-form-label', text: texts.name });
		const text = new TextComponent(label).setPlaceholder(texts.placeholder).onChange((name) => this.take(name));
		this.field = text.inputEl;
		this.field.setAttrs({ dir: 'auto', autocomplete: 'off', spellcheck: 'false' });
		this.hint = form.createDiv({ cls: 'rapport-form-hint', attr: { 'aria-live': 'polite' } });
		const row = form.createDiv({ cls: 'rapport-form-buttons' });
		new ButtonComponent(row).setButtonText(texts.cancel).onClick(() => this.close()).buttonEl.setAttribute('type', 'button');
		this.button = new ButtonComponent(row).setButtonText(texts.make).setCta();
		this.button.buttonEl.setAttribute('type', 'submit');
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.isTouched = true;
			this.show();
			void this.make();
		});
		this.show();
		this.field.focus();
	}

	override onClose(): void {
		this.contentEl.empty();
	}

	private take(name: string): void {
		this.name = name.trim();
		this.isTouched ||= this.name !== '';
		this.show();
	}

	/** Says beside the field what would happen, or why it cannot. */
	private show(): void {
		const { firstPerson: texts } = this.rapport.strings.staleList;
		const fault = nameFaultOf(this.name);
		const place = fault === null ? this.place : null;
		const isFaultSaid = fault !== null && this.isTouched;
		const hint = place ? (place.exists ? texts.exists(place.path) : texts.where(place.path)) : '';
		this.hint?.setText(isFaultSaid ? this.wordsOf(fault) : hint);
		this.hint?.toggleClass('is-wrong', isFaultSaid);
		this.field?.setAttribute('aria-invalid', String(isFaultSaid));
		this.button?.setButtonText(place?.exists ? texts.open : texts.make).setDisabled(fault !== null);
	}

	private get place(): PersonNotePlace {
		return this.rapport.notes.placeOfPerson(this.name);
	}

	private wordsOf(fault: NameFault): string {
		const { firstPerson: texts } = this.rapport.strings.staleList;
		switch (fault) {
			case 'empty': return texts.empty;
			case 'illegal': return texts.illegal(ILLEGAL_IN_NAMES);
			case 'leading-dot': return texts.leadingDot;
			case 'too-long': return texts.tooLong;
			case 'reserved': return texts.reserved;
		}
	}

	private async make(): Promise<void> {
		if (nameFaultOf(this.name) !== null) return;
		const { place } = this;
		try {
			const path = await this.rapport.notes.makePerson(place);
			this.close();
			await this.app.workspace.openLinkText(path, '', false);
		} catch (error) {
			console.error(`Rapport: ${place.path}`, error);
			showFailure(this.rapport.strings.notDone(this.rapport.strings.staleList.firstPerson.failed(place.path), error instanceof Error ? error.message : String(error)));
		}
	}
}
