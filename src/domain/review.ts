import { addDays, addMonths } from './day';
import type { Day } from './day';
import { everUpTo, isIn } from './day-range';
import type { DayRange } from './day-range';
import { effectiveRoles, givingTo, shareOf } from './giving';
import type { Giving } from './giving';
import { countLines, entriesIn, touchpointsIn } from './ledger';
import type { Network, Person } from './network';
import { isThankedIn } from './open-loops';
import { monthsOf } from './period';
import type { Period } from './period';
import type { Rules } from './rules';
import { isGive } from './touchpoint';
import type { Entry } from './touchpoint';
import { accessIn, visibilityIn } from './visibility';

/** What happened in one month of a period; lines, however many people are on one. */
export interface Month {
	readonly start: Day;
	readonly given: number;
	readonly asked: number;
	readonly received: number;
	readonly visibility: number;
}

/** A quarter or a year looked back on (spec §7); shares are from 0 to 1. */
export interface Review {
	readonly period: Period;
	/** The days that are counted: a period in progress only up to today. */
	readonly counted: DayRange;
	/** Lines of deposits and introductions; one line to three people is one. */
	readonly given: number;
	readonly asked: number;
	readonly received: number;
	readonly introductions: number;
	/** Of what was given to people in a circle: to circles of the career one has, and of the one one wants. */
	readonly have: number;
	readonly want: number;
	/** Of the asks: those before which at least two gives went to that person; null without asks. */
	readonly contactBeforeNeed: number | null;
	/** Of the asks: those after which something was given back by today; null without asks. */
	readonly closedLoops: number | null;
	/** Of what was given: to the five most touched. */
	readonly topFive: number;
	readonly newPeople: number;
	readonly effectiveRoles: number;
	readonly visibility: number;
	readonly access: number;
	readonly giving: Giving;
	readonly months: readonly Month[];
}

export type ReviewRules = Pick<Rules, 'circles' | 'roles'>;

/** How many gives make it contact before need. */
const ENOUGH_GIVES = 2;

/** The review of a period as of today, over everybody in the order given. */
export function reviewOf(period: Period, today: Day, everybody: readonly Person[], network: Network, rules: ReviewRules): Review {
	const counted = { from: period.from, to: today < period.to ? today : period.to };
	const touchpoints = everybody.flatMap(({ ledger }) => touchpointsIn(ledger, counted));
	const seen = visibilityIn(network.own, counted);
	const giving = givingTo(everybody, rules, counted);
	const linesOf = (kind: Entry['kind']): number => countLines(touchpoints.filter((entry) => entry.kind === kind));
	return {
		period,
		counted,
		given: countLines(touchpoints.filter(({ kind }) => isGive(kind))),
		asked: linesOf('ask'),
		received: linesOf('received'),
		introductions: linesOf('introduction'),
		...directionsOf(giving, rules),
		...asksOf(everybody, counted, today),
		topFive: shareOf(giving.toMostTouched, giving.total),
		newPeople: everybody.filter((person) => isNewIn(person, counted)).length,
		effectiveRoles: effectiveRoles(giving),
		visibility: seen.length,
		access: accessIn(everybody, counted),
		giving,
		months: monthsOf(period).map((start) => monthOf(start, touchpoints, seen)),
	};
}

function directionsOf({ byCircle }: Giving, { circles }: ReviewRules): Pick<Review, 'have' | 'want'> {
	const sumOf = (direction: 'have' | 'want'): number => circles.filter((circle) => circle.direction === direction).reduce((sum, { id }) => sum + (byCircle.get(id) ?? 0), 0);
	const [have, want] = [sumOf('have'), sumOf('want')];
	return { have: shareOf(have, have + want), want: shareOf(want, have + want) };
}

/** An ask of two people is one of each: what was given before and after differs. */
function asksOf(people: readonly Person[], counted: DayRange, today: Day): Pick<Review, 'contactBeforeNeed' | 'closedLoops'> {
	let asks = 0;
	let prepared = 0;
	let closed = 0;
	for (const { ledger } of people) {
		for (const { kind, day } of entriesIn(ledger.contacts, counted)) {
			if (kind !== 'ask') continue;
			asks++;
			// Given on the very day is no contact before need, and no thanks for what came of it: days have no order inside.
			if (entriesIn(ledger.gives, everUpTo(addDays(day, -1))).length >= ENOUGH_GIVES) prepared++;
			if (isThankedIn(ledger, { from: addDays(day, 1), to: today })) closed++;
		}
	}
	return asks === 0 ? { contactBeforeNeed: null, closedLoops: null } : { contactBeforeNeed: prepared / asks, closedLoops: closed / asks };
}

/** New are those first touched or met in the range, of whom nothing at all is on record before it. */
function isNewIn({ ledger, reading: { facts } }: Person, range: DayRange): boolean {
	const { met } = facts.about;
	if (touchpointsIn(ledger, range).length === 0 && (met === null || !isIn(range, met))) return false;
	const before = everUpTo(addDays(range.from, -1));
	const written = [met, facts.lastDeposit?.day ?? null, ...facts.lastContacts.map(({ day }) => day)];
	return entriesIn(ledger.gives, before).length === 0 && entriesIn(ledger.contacts, before).length === 0 && !written.some((day) => day !== null && isIn(before, day));
}

function monthOf(start: Day, touchpoints: readonly Entry[], seen: readonly Entry[]): Month {
	const range = { from: start, to: addDays(addMonths(start, 1), -1) };
	const within = touchpoints.filter(({ day }) => isIn(range, day));
	return {
		start,
		given: countLines(within.filter(({ kind }) => isGive(kind))),
		asked: countLines(within.filter(({ kind }) => kind === 'ask')),
		received: countLines(within.filter(({ kind }) => kind === 'received')),
		visibility: seen.filter(({ day }) => isIn(range, day)).length,
	};
}
