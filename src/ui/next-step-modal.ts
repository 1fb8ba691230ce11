import { TextComponent } from 'obsidian';
import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import { EditModal } from './edit-modal';
import type { EditReading } from './edit-modal';

/** Asks for the next step with a person; empty for none. */
export class NextStepModal extends EditModal {
	private text: TextComponent | null = null;

	/** `isAnother` asks for what comes after a step that was done. */
	constructor(rapport: Rapport, private readonly person: Person, private readonly isAnother = false) {
		super(rapport, [person], isAnother ? rapport.strings.promises.whatNext : rapport.strings.edits.titles['next-step']);
	}

	protected buildFields(form: HTMLElement): HTMLElement {
		const { edits: texts } = this.rapport.strings;
		const label = form.createEl('label', { cls: 'rapport-form-label', text: texts.nextStep });
		this.text = new TextComponent(label).setValue((this.isAnother ? null : this.person.reading.facts.about.nextStep) ?? '');
		this.text.inputEl.setAttrs({ dir: 'auto', autocomplete: 'off' });
		this.text.inputEl.select();
		return this.text.inputEl;
	}

	protected read(): EditReading {
		const text = this.text?.getValue().trim() ?? '';
		if (this.isAnother && text === '') return { edits: [], hint: this.rapport.strings.promises.skipped };
		return { edits: [{ type: 'next-step', text: text === '' ? null : text }], hint: this.rapport.strings.edits.nextStepHint };
	}
}
