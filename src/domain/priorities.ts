import { yearOf } from './day';
import type { Day } from './day';
import type { DayRange } from './day-range';
import type { Person } from './people';
import type { PersonFacts } from './person';
import type { PriorityReview } from './review';
import { compareNames } from './standing';
import { isPriority } from './status-rules';
import type { PromiseLine } from './touchpoint';

/** So few people are to be closer to in a year, and so many at most (spec §7). */
export const FEWEST_PRIORITIES = 3;
export const MOST_PRIORITIES = 5;

/** One of the few people of this year, with the next step that is meant to be taken. */
export interface Priority {
	readonly person: Person;
	/** As the property says it. */
	readonly nextStep: string | null;
	/** The oldest open promise: it is a next step too. */
	readonly promise: PromiseLine | null;
}

/** What is to be minded about this year's priorities. */
export interface PriorityCheck {
	readonly isTooFew: boolean;
	readonly isTooMany: boolean;
	/** Those with neither a next step nor an open promise. */
	readonly withoutStep: readonly Person[];
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

/** Whether three to five people have a next step each. */
export function checkPriorities(priorities: readonly Priority[]): PriorityCheck {
	return {
		isTooFew: priorities.length < FEWEST_PRIORITIES,
		isTooMany: priorities.length > MOST_PRIORITIES,
		withoutStep: priorities.filter(({ nextStep, promise }) => nextStep === null && promise === null).map(({ person }) => person),
	};
}

/** Those of last year among whom to choose in a new one, by name; nobody once this year has a priority. */
export function prioritiesToRenew(people: Iterable<Person>, today: Day): readonly Person[] {
	const last: Person[] = [];
	for (const person of people) {
		const { facts } = person.reading;
		if (isPriority(facts, today)) return [];
		if (!facts.isResting && facts.priorityYears.includes(yearOf(today) - 1)) last.push(person);
	}
	return last.sort(compareNames);
}

/** The priorities of a period's year, added up from one person after the other. */
export class PriorityTally {
	private readonly year: number;
	private readonly thisYear: number;
	private readonly people: PriorityReview['people'][number][] = [];
	private readonly kept: Person[] = [];
	private readonly letGo: Person[] = [];

	constructor({ from }: DayRange, today: Day) {
		this.year = yearOf(from);
		this.thisYear = yearOf(today);
	}

	add(person: Person, touchpoints: number): void {
		const { facts } = person.reading;
		if (facts.priorityYears.length === 0 && !facts.isPriorityNow) return;
		const isNow = this.isPriorityIn(facts, this.year);
		if (isNow) this.people.push({ person, touchpoints });
		if (this.isPriorityIn(facts, this.year - 1)) (isNow ? this.kept : this.letGo).push(person);
	}

	review(): PriorityReview {
		const { year, people, kept, letGo } = this;
		return {
			year,
			people: people.sort((a, b) => compareNames(a.person, b.person)),
			kept: kept.sort(compareNames),
			letGo: people.length === 0 ? [] : letGo.sort(compareNames),
		};
	}

	/** `priority: true` is whichever year it is. */
	private isPriorityIn(facts: PersonFacts, year: number): boolean {
		return facts.priorityYears.includes(year) || (facts.isPriorityNow && year === this.thisYear);
	}
}

/** The first by day; one in a note without a day comes last. */
function oldestOf(promises: readonly PromiseLine[]): PromiseLine | null {
	let oldest: PromiseLine | null = null;
	for (const promise of promises) if (oldest === null || (promise.day ?? Infinity) < (oldest.day ?? Infinity)) oldest = promise;
	return oldest;
}
