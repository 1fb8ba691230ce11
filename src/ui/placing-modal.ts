import type { Rapport } from '../context';
import { isSame } from '../domain/is-same';
import type { Person } from '../domain/network';
import type { PersonEdit } from '../domain/person-edit';
import { ChoiceField } from './choice-field';
import { EditModal } from './edit-modal';
import type { EditReading } from './edit-modal';

/** Stands for no circle: an id is never empty. */
const NO_CIRCLE = '';

/** Asks in which circle a person is and which roles they play; a job title stays. */
export class PlacingModal extends EditModal {
	private circles: ChoiceField | null = null;
	private roles: ChoiceField | null = null;

	constructor(rapport: Rapport, person: Person) {
		super(rapport, person, rapport.strings.edits.titles.placing);
	}

	protected build(form: HTMLElement): HTMLElement | undefined {
		const { strings: { edits: texts }, settings } = this.rapport;
		const { circles, roles } = settings();
		const { facts } = this.person.reading;
		const choicesOf = (entries: readonly { readonly id: string; readonly name: string }[]): { value: string; label: string }[] => entries.map(({ id, name }) => ({ value: id, label: name }));
		form.createDiv({ cls: 'rapport-form-label', text: texts.circle });
		this.circles = new ChoiceField(form, 'radio', texts.circle, [...choicesOf(circles), { value: NO_CIRCLE, label: texts.noCircle }], [facts.circle ?? NO_CIRCLE], () => this.show());
		form.createDiv({ cls: 'rapport-form-label', text: texts.roles });
		this.roles = new ChoiceField(form, 'checkbox', texts.roles, choicesOf(roles), facts.roles, () => this.show());
		return this.circles.firstInput;
	}

	protected read(): EditReading {
		const { facts } = this.person.reading;
		const circle = this.circles?.chosen[0] || null;
		const roles = this.roles?.chosen ?? [];
		const edits: PersonEdit[] = [];
		if (circle !== facts.circle) edits.push({ type: 'circle', circle });
		if (!isSame([...roles].sort(), [...facts.roles].sort())) edits.push({ type: 'roles', roles });
		const { title } = facts.about;
		return { edits, hint: title === null ? '' : this.rapport.strings.edits.titleStays(title) };
	}
}
