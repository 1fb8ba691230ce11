import type { Day } from './day';
import type { Person } from './network';
import { compareNames } from './standing';
import { isPriority } from './status-rules';
import type { PromiseLine } from './touchpoint';

/** One of the few people of this year, with the next step that is meant to be taken. */
export interface Priority {
	readonly person: Person;
	/** As the property says it. */
	readonly nextStep: string | null;
	/** The oldest open promise: it is a next step too. */
	readonly promise: PromiseLine | null;
}

/** The priorities of the year that `today` is in, by name and path. */
export function prioritiesOf(people: Iterable<Person>, today: Day): readonly Priority[] {
	const priorities: Priority[] = [];
	for (const person of people) {
		const { facts } = person.reading;
		if (isPriority(facts, today)) priorities.push({ person, nextStep: facts.about.nextStep, promise: oldestOf(person.ledger.openPromises(today)) });
	}
	return priorities.sort((a, b) => compareNames(a.person, b.person));
}

/** The first by day; one in a note without a day comes last. */
function oldestOf(promises: readonly PromiseLine[]): PromiseLine | null {
	let oldest: PromiseLine | null = null;
	for (const promise of promises) if (oldest === null || (promise.day ?? Infinity) < (oldest.day ?? Infinity)) oldest = promise;
	return oldest;
}
