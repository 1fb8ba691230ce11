import { nameBy } from './name-by';

/** One of the things to choose from. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	/** What choosing it means. */
	readonly note?: string;
}

/** A named group of choices, one or several of them chosen; keys work as everywhere. */
export class ChoiceField {
	private readonly inputs: readonly HTMLInputElement[];

	constructor(parent: HTMLElement, type: 'radio' | 'checkbox', label: HTMLElement | string, choices: readonly Choice[], chosen: readonly string[], change: () => void) {
		const group = parent.createDiv({ cls: 'rapport-choices', attr: { role: type === 'radio' ? 'radiogroup' : 'group' } });
		const name = nameBy(group, label).getText();
		this.inputs = choices.map(({ value, label, note }) => {
			const option = group.createEl('label', { cls: 'rapport-choice' });
			const input = option.createEl('input', { type, attr: { name }, value });
			input.checked = chosen.includes(value);
			option.createSpan({ cls: 'rapport-choice-label', text: label, attr: { dir: 'auto' } });
			if (note !== undefined) option.createSpan({ cls: 'rapport-choice-note', text: note });
			input.addEventListener('change', change);
			return input;
		});
	}

	get chosen(): readonly string[] {
		return this.inputs.filter(({ checked }) => checked).map(({ value }) => value);
	}

	/** Where the keyboard goes first. */
	get firstInput(): HTMLInputElement | undefined {
		return this.inputs.find(({ checked }) => checked) ?? this.inputs[0];
	}
}
