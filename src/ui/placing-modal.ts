import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import { placingEdits, sharedPlacing } from '../domain/placing';
import type { Placing } from '../domain/placing';
import { EditModal } from './edit-modal';
import type { EditReading } from './edit-modal';
import { PlacingFields } from './placing-fields';

/** Asks in which circle people are and which roles they play; job titles stay. */
export class PlacingModal extends EditModal {
	private readonly before: Placing;
	private fields: PlacingFields | null = null;

	constructor(rapport: Rapport, people: readonly Person[]) {
		super(rapport, people, rapport.strings.edits.titles.placing);
		this.before = sharedPlacing(people.map(({ reading: { facts } }) => facts));
	}

	protected buildFields(form: HTMLElement): HTMLElement | undefined {
		this.fields = new PlacingFields(form, this.rapport, this.before, () => this.changed());
		return this.fields.firstInput;
	}

	protected read(): EditReading {
		return { edits: placingEdits(this.before, this.fields ?? this.before), hint: this.hintText };
	}

	private get hintText(): string {
		const { edits: texts } = this.rapport.strings;
		const [first, ...others] = this.people;
		if (others.length > 0) return this.isMixed ? texts.differ : '';
		const title = first?.reading.facts.about.title ?? null;
		return title === null ? '' : texts.titleStays(title);
	}

	/** What differs is shown as left open. */
	private get isMixed(): boolean {
		const { circle, roles } = this.before;
		return circle === undefined || (roles.length === 0 && this.people.some(({ reading: { facts } }) => facts.roles.length > 0));
	}
}
