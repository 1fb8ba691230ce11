import type { Rapport } from '../context';
import { isSame } from '../domain/is-same';
import type { Person } from '../domain/network';
import type { PersonEdit } from '../domain/person-edit';
import { EditModal } from './edit-modal';
import type { EditReading } from './edit-modal';
import { PlacingFields } from './placing-fields';

/** Asks in which circle a person is and which roles they play; a job title stays. */
export class PlacingModal extends EditModal {
	private fields: PlacingFields | null = null;

	constructor(rapport: Rapport, person: Person) {
		super(rapport, person, rapport.strings.edits.titles.placing);
	}

	protected build(form: HTMLElement): HTMLElement | undefined {
		this.fields = new PlacingFields(form, this.rapport, this.person.reading.facts, () => this.show());
		return this.fields.firstInput;
	}

	protected read(): EditReading {
		const { facts } = this.person.reading;
		const { circle = null, roles = [] } = this.fields ?? {};
		const edits: PersonEdit[] = [];
		if (circle !== facts.circle) edits.push({ type: 'circle', circle });
		if (!isSame([...roles].sort(), [...facts.roles].sort())) edits.push({ type: 'roles', roles });
		const { title } = facts.about;
		return { edits, hint: title === null ? '' : this.rapport.strings.edits.titleStays(title) };
	}
}
