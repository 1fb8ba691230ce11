import type { Day } from './day';
import type { Network } from './network';
import { latestOf } from './person';
import type { PersonFacts, WrittenDay } from './person';
import { compareProblems } from './problem';
import type { PlacedProblem, Problem } from './problem';

/** Every problem in the vault on a day, by path and line (spec §9). */
export function problemsOf(network: Network, today: Day): readonly PlacedProblem[] {
	const found: PlacedProblem[] = [];
	for (const [path, problems] of network.problems()) for (const problem of problems) found.push({ path, ...problem });
	for (const { path, reading } of network.people.values()) if (isAmissOn(reading.facts, today)) for (const problem of dayProblems(reading.facts, today)) found.push({ path, ...problem });
	const goals = network.own.activeGoals;
	if (goals.length > 1) for (const path of goals) found.push({ path, kind: 'two-goals', line: null, property: 'status', found: 'active', detail: goals.filter((other) => other !== path).join(', ') });
	return found.sort(compareProblems);
}

/** Whether the days of somebody have to be looked at; asked of everybody at each drawing, so it makes nothing. */
function isAmissOn({ lastDeposits, lastContacts }: PersonFacts, today: Day): boolean {
	if (lastDeposits.length > 1 || (lastDeposits[0]?.day ?? today) > today) return true;
	for (const { day } of lastContacts) if (day > today) return true;
	return false;
}

/** "Last" days that have not come yet count as absent until they do; of two spellings of the last deposit the latest that has come counts. */
function* dayProblems({ lastDeposits, lastContacts }: PersonFacts, today: Day): Iterable<Problem> {
	for (const written of lastDeposits) yield* futureDay(written, today);
	for (const written of lastContacts) yield* futureDay(written, today);
	const counting = latestOf(lastDeposits.filter(({ day }) => day <= today));
	if (counting === null) return;
	for (const { day, property, found } of lastDeposits) {
		if (day < counting.day && property !== counting.property) yield { kind: 'two-spellings', line: null, property, found, detail: counting.property };
	}
}

function* futureDay({ day, property, found }: WrittenDay, today: Day): Iterable<Problem> {
	if (day > today) yield { kind: 'future-day', line: null, property, found };
}
