import type { Rapport } from '../context';
import type { Person } from '../domain/people';
import type { PersonEdit } from '../domain/person-edit';
import { changePeople, notChangedWords, sayEdited } from './edit-outcome';
import { FormModal } from './form-modal';

/** What stands in a dialog by now: the edits with what they mean in words, or what is wrong. */
export type EditReading =
	| { readonly edits: readonly PersonEdit[]; readonly hint: string }
	| { readonly fault: string };

/** A small dialog that changes what the notes of one person or of several say; Enter saves. */
export abstract class EditModal extends FormModal {
	/** What a fault is about; the keyboard goes there. */
	protected field: HTMLElement | undefined;
	/** Whether what is missing is said as such. */
	private isTried = false;

	constructor(protected readonly rapport: Rapport, protected readonly people: readonly Person[], title: (who: string) => string) {
		const { strings } = rapport;
		const [first] = people;
		super(rapport, { title: title(first && people.length === 1 ? first.name : strings.edits.people(people.length)), save: strings.edits.save });
	}

	/** Fills the dialog, and gives the field that the keyboard goes to. */
	protected abstract buildFields(form: HTMLElement): HTMLElement | undefined;

	protected abstract read(): EditReading;

	protected build(form: HTMLElement): HTMLElement | undefined {
		return (this.field = this.buildFields(form));
	}

	/** Says what would be so, or what is wrong. */
	protected override changed(): void {
		const reading = this.read();
		if ('fault' in reading) this.say(reading.fault, this.isTried);
		else this.say(reading.hint);
	}

	protected override say(words: string, isWrong = false): void {
		super.say(words, isWrong);
		this.field?.setAttrs({ 'aria-describedby': this.hintId, 'aria-invalid': String(isWrong) });
	}

	protected async save(): Promise<string | null> {
		this.isTried = true;
		const reading = this.read();
		if ('fault' in reading) {
			this.field?.focus();
			return reading.fault;
		}
		if (reading.edits.length === 0) return null;
		const paths = this.people.map(({ path }) => path);
		const outcome = await changePeople(this.rapport, paths, reading.edits);
		// Where some notes were changed, the notice has the way back.
		if (outcome.notChanged.length > 0 && outcome.step === null) return notChangedWords(this.rapport, outcome.notChanged);
		sayEdited(this.rapport, paths, outcome);
		return null;
	}
}
