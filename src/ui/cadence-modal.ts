import { TextComponent } from 'obsidian';
import type { Rapport } from '../context';
import { CADENCE_PRESETS, readCadence, spelledCadence } from '../domain/cadence';
import type { Person } from '../domain/people';
import { EditModal } from './edit-modal';
import type { EditReading } from './edit-modal';

/** Asks how often to be in touch with a person, and says how that is read; empty for what their role or circle says. */
export class CadenceModal extends EditModal {
	private text: TextComponent | null = null;

	constructor(rapport: Rapport, private readonly person: Person) {
		super(rapport, [person], rapport.strings.edits.titles.cadence);
	}

	protected buildFields(form: HTMLElement): HTMLElement {
		const { edits: texts } = this.rapport.strings;
		const { cadence } = this.person.reading.facts;
		const label = form.createEl('label', { cls: 'rapport-form-label', text: texts.cadence });
		const text = new TextComponent(label).setValue(cadence === null ? '' : cadence === 'never' ? cadence : spelledCadence(cadence)).onChange(() => this.changed());
		text.inputEl.setAttrs({ autocomplete: 'off', spellcheck: 'false' });
		this.text = text;
		const presets = form.createDiv({ cls: 'rapport-presets' });
		for (const preset of CADENCE_PRESETS) {
			const button = presets.createEl('button', { cls: 'rapport-preset', text: texts.cadencePreset(preset), attr: { type: 'button' } });
			button.addEventListener('click', () => {
				text.setValue(preset);
				text.inputEl.focus();
				this.changed();
			});
		}
		text.inputEl.select();
		return text.inputEl;
	}

	protected read(): EditReading {
		const { edits: texts, writing } = this.rapport.strings;
		const written = this.text?.getValue().trim() ?? '';
		const reading = readCadence(written);
		if (reading === null) return { edits: [{ type: 'cadence', cadence: null }], hint: this.wordsWithout() };
		if (reading === 'unreadable') return { fault: writing.edits.faults.unreadableCadence(written) };
		return { edits: [{ type: 'cadence', cadence: written }], hint: reading === 'never' ? texts.cadenceNever : texts.cadenceWords(reading) };
	}

	/** What would apply without a cadence of their own. */
	private wordsWithout(): string {
		const { board, strings: { edits: texts } } = this.rapport;
		const { cadence, source } = board.cadenceRules.cadenceOf({ ...this.person.reading.facts, cadence: null }, board.today);
		return cadence === 'never' || source === 'own' ? '' : texts.cadenceNone(texts.cadenceWords(cadence), source);
	}
}
