import { asksSince } from './ask-check';
import { sinceOf } from './course';
import type { Day } from './day';
import type { Person } from './network';
import type { Entry } from './touchpoint';

/** An ask whose loop is open: nothing was given to the person since, no thanks and no word of what came of it. */
export interface OpenLoop {
	readonly person: Person;
	readonly ask: Entry;
	readonly daysAgo: number;
}

/** The open loop with somebody, or null: the latest ask of the last 90 days where no later day has a give. */
export function openLoopOf(person: Person, today: Day): OpenLoop | null {
	const asks = asksSince(person, today);
	const ask = asks[asks.length - 1];
	if (!ask) return null;
	const { since, basis } = sinceOf(person, today);
	return basis === 'deposit' && since !== null && since > ask.day ? null : { person, ask, daysAgo: today - ask.day };
}

/** Everybody with whom a loop is open, the oldest ask first; those of one day by path. */
export function openLoops(people: Iterable<Person>, today: Day): readonly OpenLoop[] {
	const loops = [...people].flatMap((person) => openLoopOf(person, today) ?? []);
	return loops.sort((a, b) => b.daysAgo - a.daysAgo || (a.person.path < b.person.path ? -1 : 1));
}
