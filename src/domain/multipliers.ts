import type { Day } from './day';
import type { DayRange } from './day-range';
import type { Reach } from './introductions';
import { countLines, entriesIn } from './ledger';
import type { Network } from './network';
import type { Person } from './people';
import { compareNames } from './standing';
import type { Entry } from './touchpoint';

/** Somebody who led the user to others. */
export interface Multiplier extends Reach {
	readonly person: Person;
}

/** Everybody who had led the user to others by a day: who led to the most in all first, then by name and path. */
export function multipliersOf({ introductions, people }: Network, today: Day): readonly Multiplier[] {
	const multipliers: Multiplier[] = [];
	for (const [path, reach] of introductions.reaches(today)) {
		const person = people.get(path);
		if (person) multipliers.push({ person, ...reach });
	}
	return multipliers.sort((a, b) => b.total - a.total || compareNames(a.person, b.person));
}

/** How many introductions the user made in a range of days: a line is one, however many people it connects. */
export function introductionsMade(people: Iterable<Person>, range: DayRange): number {
	const made: Entry[] = [];
	for (const { ledger } of people) for (const entry of entriesIn(ledger.gives, range)) if (entry.kind === 'introduction') made.push(entry);
	return countLines(made);
}
