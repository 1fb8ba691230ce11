import { KINDS } from '../domain/rules';
import type { Kind } from '../domain/rules';
import { nameBy } from './name-by';

/** The kinds of touchpoint side by side, one of them chosen; arrow keys change it. */
export class KindField {
	private readonly inputs = new Map<Kind, HTMLInputElement>();

	constructor(parent: HTMLElement, label: string, nameOf: (kind: Kind) => string, change: () => void) {
		const group = parent.createDiv({ cls: 'rapport-log-kinds', attr: { role: 'radiogroup' } });
		nameBy(group, label);
		for (const kind of KINDS) {
			const option = group.createEl('label', { cls: 'rapport-log-kind' });
			const input = option.createEl('input', { type: 'radio', attr: { name: 'rapport-log-kind' }, value: kind });
			option.createSpan({ text: nameOf(kind), attr: { dir: 'auto' } });
			input.addEventListener('change', change);
			this.inputs.set(kind, input);
		}
	}

	get kind(): Kind {
		return KINDS.find((kind) => this.inputs.get(kind)?.checked) ?? 'deposit';
	}

	set kind(kind: Kind) {
		const input = this.inputs.get(kind);
		if (input) input.checked = true;
	}

	focus(): void {
		this.inputs.get(this.kind)?.focus();
	}

	/** Lets letters that are typed on the kinds go to another field. */
	sendLettersTo(field: HTMLInputElement): void {
		for (const input of this.inputs.values()) {
			input.addEventListener('keydown', (event) => {
				const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
				if (isLetter) field.focus();
			});
		}
	}
}
