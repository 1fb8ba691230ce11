import { addCadence } from './cadence';
import type { Day } from './day';
import type { Person } from './people';
import type { Standing } from './standing';
import { isPriority } from './status-rules';

/** What may keep one from getting in touch; not one of them is a fault of anybody's. */
export const ROADBLOCKS = ['status-gap', 'nothing-to-offer', 'fear-of-silence', 'feeling-transactional'] as const;
export type Roadblock = (typeof ROADBLOCKS)[number];

/** One light touch for each, to be logged as a deposit by this way: none of them asks for anything or needs an answer. */
export const LIGHT_TOUCHES: Readonly<Record<Roadblock, string>> = {
	'status-gap': 'thanks',
	'nothing-to-offer': 'observation',
	'fear-of-silence': 'article',
	'feeling-transactional': 'credit',
};

/** After how many cadences past due it is worth asking what is in the way. */
const CADENCES_OVER = 2;

/** True for a priority of the year who has stayed stale for two cadences; days off do not count. */
export function isBlocked({ reading: { facts } }: Person, { status, since, cadence, daysOver }: Standing, today: Day): boolean {
	if (status !== 'stale' || since === null || cadence === null || daysOver === null || !isPriority(facts, today)) return false;
	return daysOver >= CADENCES_OVER * (addCadence(since, cadence) - since);
}
