import type { Rapport } from '../context';
import { addDays, addMonths, exactDayIn, formatDay, laterOf } from '../domain/day';
import type { Day } from '../domain/day';
import type { Person } from '../domain/people';
import { ChoiceField } from './choice-field';
import { EditModal } from './edit-modal';
import type { EditReading } from './edit-modal';

/** Asks until when people are left alone: a week, a month or another day; a snooze that runs can be ended. */
export class SnoozeModal extends EditModal {
	private choices: ChoiceField | null = null;
	private date: HTMLInputElement | null = null;

	constructor(rapport: Rapport, people: readonly Person[]) {
		super(rapport, people, rapport.strings.edits.titles.snooze);
	}

	protected buildFields(form: HTMLElement): HTMLElement | undefined {
		const { board: { today }, strings: { edits: texts, days } } = this.rapport;
		const snoozeUntil = latestOf(this.people);
		const isSnoozed = snoozeUntil !== null && snoozeUntil > today;
		this.choices = new ChoiceField(form, 'radio', texts.snoozeFor, [
			{ value: 'week', label: texts.snoozes.week, note: days.dayOfWeek(inAWeek(today), today) },
			{ value: 'month', label: texts.snoozes.month, note: days.dayOfWeek(addMonths(today, 1), today) },
			{ value: 'day', label: texts.snoozes.day },
			...(isSnoozed ? [{ value: 'none', label: texts.snoozes.none, note: texts.snoozeEnds }] : []),
		], ['week'], () => {
			this.date?.toggleClass('is-shown', this.choice === 'day');
			this.field = this.choice === 'day' && this.date ? this.date : this.choices?.firstInput;
			this.changed();
		});
		this.date = form.createEl('input', { cls: 'rapport-edit-date', type: 'date', attr: { 'aria-label': texts.snoozeDay, 'min': formatDay(addDays(today, 1)) } });
		this.date.value = formatDay(isSnoozed ? snoozeUntil : addDays(today, 14));
		this.date.addEventListener('input', () => this.changed());
		return this.choices.firstInput;
	}

	protected read(): EditReading {
		const { board: { today }, strings } = this.rapport;
		if (this.choice === 'none') return { edits: [{ type: 'end-snooze' }], hint: '' };
		const until = this.dayChosen(today);
		if (until === null || until <= today) return { fault: strings.writing.edits.faults.noLaterDay };
		return { edits: [{ type: 'snooze', until }], hint: this.hintOf(until, today) };
	}

	/** A snooze shows only once the rest has ended. */
	private hintOf(until: Day, today: Day): string {
		const { edits: texts, days } = this.rapport.strings;
		if (this.people.every(({ path }) => this.rapport.board.statusOf(path) === 'resting')) return texts.snoozeAtRest;
		return this.choice === 'day' ? days.dayOfWeek(until, today) : '';
	}

	private get choice(): string {
		return this.choices?.chosen[0] ?? 'week';
	}

	private dayChosen(today: Day): Day | null {
		if (this.choice === 'week') return inAWeek(today);
		if (this.choice === 'month') return addMonths(today, 1);
		return exactDayIn(this.date?.value);
	}
}

/** The last day to which any of them is snoozed. */
function latestOf(people: readonly Person[]): Day | null {
	return people.reduce<Day | null>((latest, { reading: { facts: { snoozeUntil } } }) => laterOf(latest, snoozeUntil), null);
}

function inAWeek(today: Day): Day {
	return addDays(today, 7);
}
