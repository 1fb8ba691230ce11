import { noteNameOf } from '../domain/note-path';
import type { Strings } from '../i18n';
import { ChoiceField } from './choice-field';
import type { LogForm, LogRequest } from './log-form';

const DAILY = 'daily';
const NOTE = 'note';

/** Whether a line goes into the daily note of its day, or into the note that the dialog was opened for. */
export class PlaceField {
	private readonly field: ChoiceField;

	constructor(parent: HTMLElement, { waysIn: { attendees: texts } }: Strings, private readonly note: NonNullable<LogRequest['otherNote']>, change: () => void) {
		const choices = [{ value: DAILY, label: texts.daily }, { value: NOTE, label: texts.note(noteNameOf(note.path)) }];
		this.field = new ChoiceField(parent, 'radio', texts.where, choices, [note.isChosen ? NOTE : DAILY], change);
	}

	/** As a part of the form: nothing for the daily note. */
	get choice(): Pick<LogForm, 'note'> {
		return this.field.chosen[0] === NOTE ? { note: this.note.path } : {};
	}
}
