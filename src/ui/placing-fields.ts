import type { Rapport } from '../context';
import type { PersonFacts } from '../domain/person';
import { ChoiceField } from './choice-field';

/** Stands for no circle: an id is never empty. */
const NO_CIRCLE = '';

/** The circle and the roles of somebody, to be chosen side by side. */
export class PlacingFields {
	private readonly circles: ChoiceField;
	private readonly others: ChoiceField;

	constructor(parent: HTMLElement, { strings: { edits: texts }, settings }: Pick<Rapport, 'strings' | 'settings'>, { circle, roles }: Pick<PersonFacts, 'circle' | 'roles'>, change: () => void) {
		const rules = settings();
		const both = parent.createDiv({ cls: 'rapport-placing' });
		const circles = both.createDiv();
		circles.createDiv({ cls: 'rapport-form-label', text: texts.circle });
		this.circles = new ChoiceField(circles, 'radio', texts.circle, [...choicesOf(rules.circles), { value: NO_CIRCLE, label: texts.noCircle }], [circle ?? NO_CIRCLE], change);
		const others = both.createDiv();
		others.createDiv({ cls: 'rapport-form-label', text: texts.roles });
		this.others = new ChoiceField(others, 'checkbox', texts.roles, choicesOf(rules.roles), roles, change);
	}

	get circle(): string | null {
		return this.circles.chosen[0] || null;
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
	return entries.map(({ id, name }) => ({ value: id, label: name }));
}
