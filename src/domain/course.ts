import { addCadence } from './cadence';
import type { Cadence } from './cadence';
import { addDays, civilOf, dayOf, laterOf } from './day';
import type { Day } from './day';
import type { Introductions } from './introductions';
import { latestDayBy } from './ledger';
import type { Person } from './people';
import type { PersonFacts, WrittenDay } from './person';
import { isPriority } from './status-rules';
import type { StatusRules } from './status-rules';
import { dueAfterVacations } from './vacation';

/** Where a relationship stands; the first that applies (spec §5). */
export type Status = 'resting' | 'snoozed' | 'unplaced' | 'never' | 'stale' | 'due' | 'fresh';

/** In the order in which they are asked for. */
export const STATUSES: readonly Status[] = ['stale', 'due', 'never', 'fresh', 'snoozed', 'resting', 'unplaced'];

/** What `since` rests on: a deposit, mere contact, or nothing on record. */
export type Basis = 'deposit' | 'contact' | 'none';

/** How a relationship runs on while nothing new comes: enough to say where it stands on any day up to `until`. */
export interface Course {
	readonly since: Day | null;
	readonly due: Day | null;
	/** A status that the passing of days does not move; null where the clock decides. */
	readonly fixed: Status | null;
	/** What attention is multiplied by, in quarters: a whole number needs no box, and there is one for everybody. */
	readonly quarters: number;
	/** The last day for which this holds: after it a snooze ends, a year begins, or a line's day comes. */
	readonly until: Day;
}

const MAX_RATIO = 3;
/** In quarters. */
const BOOSTS = { priority: 4, connector: 2, introducer: 2, rising: 1 } as const;
const WHOLE = 4;
/** Introducing this many people directly is a boost. */
export const INTRODUCER_FROM = 2;
const CONNECTOR = 'connector';
/** After every day that can be written, and small enough that engines keep it without a box. */
const END_OF_TIME = 2 ** 30 - 1;

/** The course of a relationship as of a day; the introductions say how many people they had introduced by then. */
export function courseOf(person: Person, today: Day, rules: StatusRules, introductions: Introductions): Course {
	const { facts } = person.reading;
	const { since } = sinceOf(person, today);
	const cadence = appliedCadence(person, today, rules);
	return {
		since,
		due: cadence === null || since === null ? null : dueAfterVacations(since, addCadence(since, cadence), rules.vacations),
		fixed: fixedStatusOf(person, today, cadence, since),
		quarters: quartersOf(facts, today, introductions.directOf(person.path, today)),
		until: untilOf(person, today, introductions),
	};
}

/** The cadence that applies to somebody; null when resting by cadence. */
export function appliedCadence({ reading: { facts } }: Person, today: Day, rules: StatusRules): Cadence | null {
	const { cadence } = rules.cadenceOf(facts, today);
	return cadence === 'never' ? null : cadence;
}

/** Where a relationship stands on a day of its course. */
export function statusOn({ fixed, since, due }: Course, day: Day): Status {
	if (fixed !== null) return fixed;
	if (since === null || due === null) return 'never';
	if (day > due) return 'stale';
	return day >= due - dueWindow(due - since) ? 'due' : 'fresh';
}

/**
 * How much a relationship asks for attention on a day of its course: the share of the cadence that has passed, at most 3,
 * raised by boosts; 0 for those left alone (spec §5).
 */
export function attentionOn({ fixed, since, due, quarters }: Course, day: Day): number {
	if (fixed !== null && fixed !== 'never') return 0;
	return (since === null || due === null ? 1 : Math.min((day - since) / (due - since), MAX_RATIO)) * (quarters / WHOLE);
}

/** The last day that counts, and what it rests on: the later of property and ledger, not after today. */
export function sinceOf({ reading: { facts }, ledger }: Person, today: Day): { readonly since: Day | null; readonly basis: Basis } {
	const deposit = laterOf(latestWrittenBy(facts.lastDeposits, today), latestDayBy(ledger.gives, today));
	if (deposit !== null) return { since: deposit, basis: 'deposit' };
	const contact = laterOf(latestWrittenBy(facts.lastContacts, today), latestDayBy(ledger.contacts, today));
	return contact === null ? { since: null, basis: 'none' } : { since: contact, basis: 'contact' };
}

/** The latest day that properties give and that has come; null where there is none. */
export function latestWrittenBy(written: readonly WrittenDay[], today: Day): Day | null {
	let latest: Day | null = null;
	for (const { day } of written) if (day <= today) latest = laterOf(latest, day);
	return latest;
}

function fixedStatusOf(person: Person, today: Day, cadence: Cadence | null, since: Day | null): Status | null {
	const { facts } = person.reading;
	if (facts.isResting || cadence === null) return 'resting';
	if (facts.snoozeUntil !== null && facts.snoozeUntil > today) return 'snoozed';
	if (isUnplaced(person, today)) return 'unplaced';
	return since === null ? 'never' : null;
}

/** Nothing says yet what this person is to the user: counted, offered in triage, never nagged about (spec §3). */
function isUnplaced({ reading: { facts }, ledger }: Person, today: Day): boolean {
	return facts.circle === null && facts.roles.length === 0 && facts.cadence === null
		&& facts.priorityYears.length === 0 && !facts.isPriorityNow
		&& latestWrittenBy(facts.lastDeposits, today) === null && latestWrittenBy(facts.lastContacts, today) === null
		&& !ledger.hasKindLineBy(today);
}

/** How many days before due somebody is "due": 20 % of the time, at least 1 and at most 14. */
function dueWindow(days: number): number {
	return Math.min(14, Math.max(1, Math.round(days * 0.2)));
}

function quartersOf(facts: PersonFacts, today: Day, introduced: number): number {
	return WHOLE + (isPriority(facts, today) ? BOOSTS.priority : 0)
		+ (facts.roles.includes(CONNECTOR) ? BOOSTS.connector : 0)
		+ (introduced >= INTRODUCER_FROM ? BOOSTS.introducer : 0)
		+ (facts.influence === 'rising' ? BOOSTS.rising : 0);
}

/** The last day before anything but the clock changes. */
function untilOf({ path, reading: { facts }, ledger }: Person, today: Day, introductions: Introductions): Day {
	let next: number = END_OF_TIME;
	const coming = (day: Day | null | undefined): void => {
		if (day !== null && day !== undefined && day > today && day < next) next = day;
	};
	coming(introductions.nextAfter(path, today));
	coming(facts.snoozeUntil);
	for (const { day } of facts.lastDeposits) coming(day);
	for (const { day } of facts.lastContacts) coming(day);
	for (const { day } of ledger.promises) coming(day);
	for (const entries of [ledger.gives, ledger.contacts]) {
		for (let index = entries.length - 1; index >= 0 && (entries[index]?.day ?? today) > today; index--) coming(entries[index]?.day);
	}
	if (facts.priorityYears.length > 0) coming(dayOf(civilOf(today).year + 1, 1, 1));
	return addDays(next as Day, -1);
}
