import { asksSince } from './ask-check';
import { sinceOf } from './course';
import { addDays } from './day';
import type { Day } from './day';
import type { DayRange } from './day-range';
import { touchpointsIn } from './ledger';
import type { Ledger } from './ledger';
import type { Person } from './people';
import { isGive } from './touchpoint';
import type { Entry } from './touchpoint';

/** What a way is called by which something came back. */
export const THANKS = 'thanks';

/** An ask whose loop is open: nothing was given to the person since, no thanks and no word of what came of it. */
export interface OpenLoop {
	readonly type: 'loop';
	readonly person: Person;
	readonly ask: Entry;
	readonly daysAgo: number;
}

/** The open loop with somebody, or null: the latest ask of the last 90 days where nothing went back on a later day. */
export function openLoopOf(person: Person, today: Day): OpenLoop | null {
	const asks = asksSince(person, today);
	const ask = asks[asks.length - 1];
	if (!ask) return null;
	const { since, basis } = sinceOf(person, today);
	// A day that was only written into `last-deposit` was a give as well.
	const isClosed = (basis === 'deposit' && since !== null && since > ask.day) || isThankedIn(person.ledger, { from: addDays(ask.day, 1), to: today });
	return isClosed ? null : { type: 'loop', person, ask, daysAgo: today - ask.day };
}

/** True where it is time to close a loop: nothing can have come yet of what was asked today, and whoever rests is left alone. */
export function isToClose({ person, daysAgo }: OpenLoop): boolean {
	return daysAgo > 0 && !person.reading.facts.isResting;
}

/** True where something went back to a person in a range of days: anything given, or thanks of any kind. */
export function isThankedIn(ledger: Ledger, range: DayRange): boolean {
	return touchpointsIn(ledger, range).some(({ kind, way }) => isGive(kind) || way?.toLowerCase() === THANKS);
}

/** Everybody with whom a loop is open, the oldest ask first; those of one day by path. */
export function openLoops(people: Iterable<Person>, today: Day): readonly OpenLoop[] {
	const loops = [...people].flatMap((person) => openLoopOf(person, today) ?? []);
	return loops.sort((a, b) => b.daysAgo - a.daysAgo || (a.person.path < b.person.path ? -1 : 1));
}
