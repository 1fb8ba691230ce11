import type { Day } from './day';
import type { Network } from './network';
import type { PersonFacts, WrittenDay } from './person';
import { compareProblems } from './problem';
import type { PlacedProblem, Problem } from './problem';

/** Every problem in the vault on a day, by path and line (spec §9). */
export function problemsOf(network: Network, today: Day): readonly PlacedProblem[] {
	const found: PlacedProblem[] = [];
	for (const [path, problems] of network.problems()) for (const problem of problems) found.push({ path, ...problem });
	for (const { path, reading } of network.people.values()) if (hasFutureDay(reading.facts, today)) for (const problem of futureDays(reading.facts, today)) found.push({ path, ...problem });
	const goals = network.own.activeGoals;
	if (goals.length > 1) for (const path of goals) found.push({ path, kind: 'two-goals', line: null, property: 'status', found: 'active', detail: goals.filter((other) => other !== path).join(', ') });
	return found.sort(compareProblems);
}

/** Asked of everybody at each drawing, so it makes nothing. */
function hasFutureDay({ lastDeposit, lastContacts }: PersonFacts, today: Day): boolean {
	if (lastDeposit !== null && lastDeposit.day > today) return true;
	for (const { day } of lastContacts) if (day > today) return true;
	return false;
}

/** "Last" days that have not come yet count as absent until they do. */
function* futureDays({ lastDeposit, lastContacts }: PersonFacts, today: Day): Iterable<Problem> {
	if (lastDeposit) yield* futureDay(lastDeposit, today);
	for (const written of lastContacts) yield* futureDay(written, today);
}

function* futureDay({ day, property, found }: WrittenDay, today: Day): Iterable<Problem> {
	if (day > today) yield { kind: 'future-day', line: null, property, found };
}
