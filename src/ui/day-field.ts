import { addDays, exactDayIn, formatDay } from '../domain/day';
import type { Day } from '../domain/day';
import type { Strings } from '../i18n';

const CHOICES = ['today', 'yesterday', 'other'] as const;

/** Today, yesterday, or a date; "today" goes on being today over midnight. */
export class DayField {
	readonly dateEl: HTMLInputElement;
	private readonly choiceEl: HTMLSelectElement;

	constructor(parent: HTMLElement, { days, day, otherDay }: Strings['log'], private readonly today: () => Day, change: () => void, given?: Day) {
		const field = parent.createDiv({ cls: 'rapport-log-day' });
		this.choiceEl = field.createEl('select', { cls: 'rapport-log-day-choice', attr: { 'aria-label': day } });
		for (const choice of CHOICES) this.choiceEl.createEl('option', { text: days[choice], value: choice });
		this.dateEl = field.createEl('input', { cls: 'rapport-log-date', type: 'date', attr: { 'aria-label': otherDay } });
		this.choiceEl.addEventListener('change', () => {
			const isOther = this.choiceEl.value === 'other';
			this.dateEl.toggleClass('is-shown', isOther);
			if (isOther && this.dateEl.value === '') this.dateEl.value = formatDay(this.today());
			if (isOther) this.dateEl.focus();
			change();
		});
		this.dateEl.addEventListener('input', change);
		if (given !== undefined) this.choose(given);
	}

	private choose(day: Day): void {
		const daysAgo = this.today() - day;
		this.choiceEl.value = daysAgo === 0 ? 'today' : daysAgo === 1 ? 'yesterday' : 'other';
		this.dateEl.value = formatDay(day);
		this.dateEl.toggleClass('is-shown', this.choiceEl.value === 'other');
	}

	/** Null while the date is not one. */
	get day(): Day | null {
		if (this.choiceEl.value === 'today') return this.today();
		if (this.choiceEl.value === 'yesterday') return addDays(this.today(), -1);
		return exactDayIn(this.dateEl.value);
	}
}
