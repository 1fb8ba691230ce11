import { formatDay } from './day';
import type { Day } from './day';
import { latestDayBy } from './ledger';
import type { Network } from './network';
import type { Person } from './people';
import { latestOf } from './person';
import type { WrittenDay } from './person';
import { compareNames } from './standing';

/** A `last-deposit` that says something else than the ledger (spec §8). */
export interface Difference {
	readonly person: Person;
	/** What the property says; null where it is missing. */
	readonly written: WrittenDay | null;
	/** The latest deposit or introduction on record; null where there is none. */
	readonly ledger: Day | null;
	/** True where the property is later than the ledger, or the ledger has nothing: the user may know more than the notes do. */
	readonly isAhead: boolean;
}

/** Everybody whose `last-deposit` differs from the ledger: those behind it first, each part in order of names. */
export function differencesOf(network: Network, today: Day): readonly Difference[] {
	const found = [...network.people.values()].flatMap((person) => differenceOf(person, today) ?? []).sort((a, b) => compareNames(a.person, b.person));
	return [...found.filter(({ isAhead }) => !isAhead), ...found.filter(({ isAhead }) => isAhead)];
}

function differenceOf(person: Person, today: Day): Difference | null {
	const written = latestOf(person.reading.facts.lastDeposits);
	const ledger = latestDayBy(person.ledger.gives, today);
	if (written === null) return ledger === null ? null : { person, written, ledger, isAhead: false };
	if (ledger === null) return { person, written, ledger, isAhead: true };
	return isWithin(ledger, written) ? null : { person, written, ledger, isAhead: written.day > ledger };
}

/** "Mar 2026" says nothing against a day in that month. */
function isWithin(day: Day, { day: first, precision }: WrittenDay): boolean {
	const length = { day: 10, month: 7, year: 4 }[precision];
	return formatDay(day).slice(0, length) === formatDay(first).slice(0, length);
}
