import type { Day } from './day';
import type { DayRange } from './day-range';
import type { Directions, Giving } from './giving';
import type { Person } from './people';
import type { Period } from './period';
import type { Rules } from './rules';

/** What happened in one month of a period; lines, however many people are on one. */
export interface ReviewedMonth {
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
	readonly months: readonly ReviewedMonth[];
	readonly steadiness: Steadiness;
	/** The new people, in the order given. */
	readonly newFaces: readonly Person[];
	/** Asks after which nothing was given back by today, the oldest first. */
	readonly openAsks: readonly OpenAsk[];
	/** Visible work by arena and by strength, the most first. */
	readonly arenas: ReadonlyMap<string, number>;
	readonly strengths: ReadonlyMap<string, number>;
	readonly priorities: PriorityReview;
}

/** How evenly giving was spread: steady and slow, or in bursts. */
export interface Steadiness {
	/** Calendar weeks that the counted days are in. */
	readonly weeks: number;
	/** Those in which something was given. */
	readonly weeksGiven: number;
	/** Share of the lines given in the busiest week. */
	readonly busiest: number;
}

/** An ask whose loop is not closed. */
export interface OpenAsk {
	readonly person: Person;
	readonly day: Day;
}

/** The priorities of the period's year, and what became of those of the year before. */
export interface PriorityReview {
	readonly year: number;
	/** By name, with their touchpoints in the period. */
	readonly people: readonly { readonly person: Person; readonly touchpoints: number }[];
	/** Those of the year before who are priorities again. */
	readonly kept: readonly Person[];
	/** Those of the year before who are not; nobody while the year has no priorities yet. */
	readonly letGo: readonly Person[];
}

export type ReviewRules = Pick<Rules, 'circles' | 'roles' | 'weekStart'>;
