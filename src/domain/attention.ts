import type { Day } from './day';
import type { Person } from './network';
import { compareText } from './problem';
import { clockOf, isPriority } from './status';
import type { Clock, StatusRules } from './status';

/** Where a relationship stands, and how much it asks for attention beside others. */
export interface Standing extends Clock {
	/** 0 for those left alone; otherwise the share of the cadence that has passed, at most 3, raised by boosts (spec §5). */
	readonly attention: number;
}

const MAX_RATIO = 3;
const BOOSTS = { priority: 1, connector: 0.5, introducer: 0.5, rising: 0.25 } as const;
/** Introducing this many people directly is a boost. */
export const INTRODUCER_FROM = 2;
const CONNECTOR = 'connector';

/** The standing of a person on a day; `introduced` is how many people they introduced directly. */
export function standingOf(person: Person, today: Day, rules: StatusRules, introduced: number): Standing {
	const clock = clockOf(person, today, rules);
	// Written out: a spread copy takes twice the memory, and there is one for everybody.
	const { status, basis, since, cadence, due, daysSince, daysOver } = clock;
	return { status, basis, since, cadence, due, daysSince, daysOver, attention: attentionOf(clock, person, today, introduced) };
}

function attentionOf(clock: Clock, person: Person, today: Day, introduced: number): number {
	if (clock.status === 'resting' || clock.status === 'snoozed' || clock.status === 'unplaced') return 0;
	return ratioOf(clock) * (1 + boostOf(person, today, introduced));
}

function ratioOf({ status, since, due, daysSince }: Clock): number {
	if (status === 'never' || since === null || due === null || daysSince === null) return 1;
	return Math.min(daysSince / (due - since), MAX_RATIO);
}

function boostOf({ reading: { facts } }: Person, today: Day, introduced: number): number {
	return (isPriority(facts, today) ? BOOSTS.priority : 0)
		+ (facts.roles.includes(CONNECTOR) ? BOOSTS.connector : 0)
		+ (introduced >= INTRODUCER_FROM ? BOOSTS.introducer : 0)
		+ (facts.influence === 'rising' ? BOOSTS.rising : 0);
}

/** The tie-break of every order of people: by name, then path. */
export function compareNames(a: Person, b: Person): number {
	return compareText(a.name, b.name) || compareText(a.path, b.path);
}
