import { addDays } from './day';
import type { Day } from './day';
import type { DayRange } from './day-range';
import type { Need } from './goal';
import { LineCount, touchpointsIn } from './ledger';
import type { Network } from './network';
import { isPriority } from './status-rules';
import { isAccess, visibilityIn } from './visibility';

/** How far back one looks for what served the goal. */
export const GOAL_DAYS = 90;

/** How much of the last 90 days served the goal; lines, however many people are on one. */
export interface GoalService {
	/** All touchpoints of those days, visible work included. */
	readonly lines: number;
	/** Those that served it: with a priority, and whatever it needs of visible work and access. */
	readonly serving: number;
	/** This year's priorities, and those of them with a touchpoint. */
	readonly priorities: number;
	readonly prioritiesTouched: number;
	readonly access: number;
	readonly visibility: number;
}

/** The days that are looked at. */
export function goalRange(today: Day): DayRange {
	return { from: addDays(today, -GOAL_DAYS + 1), to: today };
}

/** What of the last 90 days served a goal; one that says no need is served by both. */
export function goalServiceOf({ own, people }: Network, needs: Need | null, today: Day): GoalService {
	const range = goalRange(today);
	const [lines, serving, access] = [new LineCount(), new LineCount(), new LineCount()];
	let [priorities, prioritiesTouched] = [0, 0];
	for (const { ledger, reading: { facts } } of people.values()) {
		const touchpoints = touchpointsIn(ledger, range);
		const [isOne, hasAccess] = [isPriority(facts, today), isAccess(facts)];
		if (isOne) priorities++;
		if (isOne && touchpoints.length > 0) prioritiesTouched++;
		for (const entry of touchpoints) {
			lines.add(entry);
			if (hasAccess) access.add(entry);
			if (isOne || (hasAccess && needs !== 'visibility')) serving.add(entry);
		}
	}
	const seen = visibilityIn(own, range);
	for (const entry of seen) {
		lines.add(entry);
		if (needs !== 'access') serving.add(entry);
	}
	return { lines: lines.count, serving: serving.count, priorities, prioritiesTouched, access: access.count, visibility: seen.length };
}
