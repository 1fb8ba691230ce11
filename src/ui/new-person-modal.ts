import { ButtonComponent, Modal, TextComponent } from 'obsidian';
import type { AskedNote, Rapport } from '../context';
import { reasonOf } from '../domain/failure';
import { nameFaultOf } from '../domain/person-name';
import { titleDialog } from './dialog-name';
import { addFormButtons, createForm } from './form';
import { showFailure } from './notices';
import { openAskedNote } from './open-note';
import { PlacingFields } from './placing-fields';
import { reporting } from './reporting';

/** What is there once the dialog is open. */
interface Parts {
	readonly field: HTMLInputElement;
	readonly hint: HTMLElement;
	readonly namesakes: HTMLElement;
	readonly placing: PlacingFields;
	readonly refusal: HTMLElement;
	readonly button: ButtonComponent;
}

/** Asks for a name, a circle and roles, makes that person's note and opens it; a note that is there is opened as it is. */
export class NewPersonModal extends Modal {
	private parts: Parts | null = null;
	/** Whether what is missing is to be said. */
	private isTouched = false;
	private isMaking = false;
	/** The paths of those who are said to be called so. */
	private shown = '';

	constructor(private readonly rapport: Rapport) {
		super(rapport.app);
	}

	override onOpen(): void {
		const { people: texts } = this.rapport.strings;
		titleDialog(this.rapport, this, texts.title);
		const form = createForm(this.contentEl, () => this.makeNow());
		this.parts = this.build(form);
		this.show();
		this.parts.field.focus();
	}

	override onClose(): void {
		this.parts = null;
		this.contentEl.empty();
	}

	private build(form: HTMLElement): Parts {
		const { people: texts, cancel } = this.rapport.strings;
		const label = form.createEl('label', { cls: 'rapport-form-label', text: texts.name });
		const field = new TextComponent(label).setPlaceholder(texts.placeholder).onChange(() => this.take()).inputEl;
		field.setAttrs({ 'dir': 'auto', 'autocomplete': 'off', 'autocapitalize': 'words', 'spellcheck': 'false', 'aria-describedby': 'rapport-new-person-hint' });
		return {
			field,
			hint: form.createDiv({ cls: 'rapport-form-hint', attr: { 'id': 'rapport-new-person-hint', 'aria-live': 'polite' } }),
			namesakes: form.createDiv({ cls: 'rapport-namesakes', attr: { 'aria-live': 'polite' } }),
			placing: new PlacingFields(form, this.rapport, { circle: null, roles: [] }, () => undefined),
			refusal: form.createDiv({ cls: ['rapport-form-hint', 'rapport-form-refusal', 'is-wrong'], attr: { role: 'alert', dir: 'auto' } }),
			button: addFormButtons(form, cancel, () => this.close(), texts.make),
		};
	}

	private get name(): string {
		return this.parts?.field.value.trim() ?? '';
	}

	/** Another name is another question. */
	private take(): void {
		this.isTouched ||= this.name !== '';
		this.parts?.refusal.setText('');
		this.show();
	}

	/** Says beside the field what would happen, or why it cannot. */
	private show(): void {
		const { parts, name, rapport: { personNotes, strings: { people: texts } } } = this;
		if (!parts) return;
		const fault = nameFaultOf(name);
		const place = fault === null ? personNotes.placeOf(name) : null;
		const isWrong = fault !== null && this.isTouched;
		const hint = place ? (place.exists ? texts.exists(place.path) : texts.where(place.path)) : '';
		parts.hint.setText(isWrong ? texts.faults[fault] : hint);
		parts.hint.toggleClass('is-wrong', isWrong);
		parts.field.setAttribute('aria-invalid', String(isWrong));
		parts.button.setButtonText(place?.exists ? texts.open : texts.make);
		this.showNamesakes(parts, place?.path ?? null);
	}

	/** Shows who else is called so, by name or alias: whether it is the same person only the user knows. */
	private showNamesakes({ namesakes }: Parts, ownPath: string | null): void {
		const { name, rapport: { network, strings } } = this;
		const { people: texts } = strings;
		const paths = ownPath === null ? [] : network.peopleNamed(name).filter((path) => path !== ownPath);
		if (this.shown === paths.join('\n')) return;
		this.shown = paths.join('\n');
		namesakes.empty();
		for (const path of paths) {
			const other = network.people.get(path)?.name ?? name;
			const row = namesakes.createDiv({ cls: 'rapport-namesake' });
			row.createSpan({ text: other.toLowerCase() === name.toLowerCase() ? texts.namesake(other, path) : texts.alias(other, name, path), attr: { dir: 'auto' } });
			new ButtonComponent(row).setButtonText(texts.openNamesake).setTooltip(path).onClick(() => reporting(strings, texts.open, () => this.openNote({ path, isNew: false, remark: null }))).buttonEl.setAttribute('type', 'button');
		}
	}

	private makeNow(): void {
		const { parts, name } = this;
		if (!parts || this.isMaking) return;
		this.isTouched = true;
		this.take();
		if (nameFaultOf(name) !== null) return parts.field.focus();
		this.isMaking = true;
		parts.button.setDisabled(true);
		this.make(parts)
			.catch((error: unknown) => {
				console.error('Rapport: new person', error);
				this.refuse(reasonOf(error));
			})
			.finally(() => {
				this.isMaking = false;
				parts.button.setDisabled(false);
			});
	}

	private async make({ placing: { circle = null, roles } }: Parts): Promise<void> {
		const answer = await this.rapport.personNotes.make({ name: this.name, circle, roles });
		if ('refused' in answer) this.refuse(answer.refused);
		else await this.openNote(answer);
	}

	private async openNote(note: AskedNote): Promise<void> {
		this.close();
		await openAskedNote(this.rapport, note);
	}

	/** Says why no note was made; what was typed stays. */
	private refuse(why: string): void {
		const { strings } = this.rapport;
		if (this.parts) this.parts.refusal.setText(why);
		else showFailure(strings.notDone(strings.people.title, why));
	}
}
