import { addMonths, civilOf, dayOf, monthStarts } from './day';
import type { Day } from './day';
import type { Ledger } from './ledger';

/** What was given and asked in one calendar month. */
export interface Month {
	/** The month's first day. */
	readonly start: Day;
	readonly given: number;
	readonly asked: number;
}

/** What was given to a person and asked of them in each of the last `count` months, the oldest first; the last is today's. */
export function monthsOf({ gives, contacts }: Pick<Ledger, 'gives' | 'contacts'>, today: Day, count: number): readonly Month[] {
	const { year, month } = civilOf(today);
	const starts = monthStarts(addMonths(dayOf(year, month, 1) ?? today, 1 - count), count);
	const given = new Array<number>(count).fill(0);
	const asked = new Array<number>(count).fill(0);
	const first = starts[0] ?? today;
	const tally = (entries: Ledger['gives'], counts: number[], isCounted: (kind: string) => boolean): void => {
		let month = count - 1;
		for (let index = entries.length - 1; index >= 0; index--) {
			const entry = entries[index];
			if (!entry || entry.day < first) return;
			if (entry.day > today || !isCounted(entry.kind)) continue;
			while (entry.day < (starts[month] ?? first)) month--;
			counts[month] = (counts[month] ?? 0) + 1;
		}
	};
	tally(gives, given, () => true);
	tally(contacts, asked, (kind) => kind === 'ask');
	return starts.map((start, index) => ({ start, given: given[index] ?? 0, asked: asked[index] ?? 0 }));
}
