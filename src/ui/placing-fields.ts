import type { Rapport } from '../context';
import type { Placing } from '../domain/placing';
import { capitalised } from '../i18n';
import { ChoiceField } from './choice-field';

/** Stands for no circle: an id is never empty. */
const NO_CIRCLE = '';

/** The circle and the roles of somebody, to be chosen side by side. */
export class PlacingFields {
	private readonly circles: ChoiceField;
	private readonly others: ChoiceField;

	constructor(parent: HTMLElement, { strings: { edits: texts }, settings }: Pick<Rapport, 'strings' | 'settings'>, { circle, roles }: Placing, change: () => void) {
		const rules = settings();
		const both = parent.createDiv({ cls: 'rapport-placing' });
		const circles = both.createDiv();
		const circleLabel = circles.createDiv({ cls: 'rapport-form-label', text: texts.circle });
		this.circles = new ChoiceField(circles, 'radio', circleLabel, [...choicesOf(rules.circles), { value: NO_CIRCLE, label: texts.noCircle }], circle === undefined ? [] : [circle ?? NO_CIRCLE], change);
		const others = both.createDiv();
		const rolesLabel = others.createDiv({ cls: 'rapport-form-label', text: texts.roles });
		this.others = new ChoiceField(others, 'checkbox', rolesLabel, choicesOf(rules.roles), roles, change);
	}

	/** Undefined while none is chosen, nor that there is none. */
	get circle(): string | null | undefined {
		const [chosen] = this.circles.chosen;
		return chosen === NO_CIRCLE ? null : chosen;
	}

	get roles(): readonly string[] {
		return this.others.chosen;
	}

	/** Where the keyboard goes first. */
	get firstInput(): HTMLInputElement | undefined {
		return this.circles.firstInput;
	}
}

function choicesOf(entries: readonly { readonly id: string; readonly name: string }[]): readonly { readonly value: string; readonly label: string }[] {
	return entries.map(({ id, name }) => ({ value: id, label: capitalised(name) }));
}
