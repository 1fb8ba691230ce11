import type { Day } from './day';
import type { DayRange } from './day-range';
import type { Directions, Giving } from './giving';
import type { Period } from './period';
import type { Rules } from './rules';

/** What happened in one month of a period; lines, however many people are on one. */
export interface Month {
	readonly start: Day;
	readonly given: number;
	readonly asked: number;
	readonly received: number;
	readonly visibility: number;
}

/** A quarter or a year looked back on (spec §7); shares are from 0 to 1. */
export interface Review extends Directions {
	readonly period: Period;
	/** The days that are counted: a period in progress only up to today. */
	readonly counted: DayRange;
	/** Lines of deposits and introductions; one line to three people is one. */
	readonly given: number;
	readonly asked: number;
	readonly received: number;
	readonly introductions: number;
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
