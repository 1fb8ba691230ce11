import type { Day } from './day';
import type { Person } from './people';
import { prioritiesToRenew } from './priorities';
import type { Rules } from './rules';
import { compareNames } from './standing';
import { isPriority } from './status-rules';

/** The two questions to each circle (spec §7). */
export interface CircleCandidates {
	/** Id; null for those without a circle. */
	readonly circle: string | null;
	/** Who has influence: the highest first. */
	readonly influential: readonly Person[];
	/** Who does interesting work, those with influence left out: they were named already. */
	readonly interesting: readonly Person[];
}

/** Among whom the few of a year are chosen; each person once. */
export interface PriorityCandidates {
	/** This year's so far. */
	readonly chosen: readonly Person[];
	/** Last year's, while this year has none. */
	readonly lastYears: readonly Person[];
	/** One for each configured circle, and one for people without, where there are any. */
	readonly circles: readonly CircleCandidates[];
}

/** Whom to choose the priorities of the year from; those who rest are left alone. */
export function candidatesOf(people: Iterable<Person>, today: Day, { circles }: Pick<Rules, 'circles'>): PriorityCandidates {
	const everybody = [...people];
	const lastYears = prioritiesToRenew(everybody, today);
	const chosen = everybody.filter(({ reading }) => isPriority(reading.facts, today)).sort(compareNames);
	const named = new Set([...chosen, ...lastYears]);
	const others = everybody.filter((person) => isCandidate(person) && !named.has(person)).sort((a, b) => influenceRank(a) - influenceRank(b) || compareNames(a, b));
	const inCircle = (circle: string | null): CircleCandidates => {
		const here = others.filter(({ reading }) => reading.facts.circle === circle);
		return { circle, influential: here.filter((person) => influenceRank(person) < NO_INFLUENCE), interesting: here.filter((person) => influenceRank(person) === NO_INFLUENCE) };
	};
	const without = inCircle(null);
	return { chosen, lastYears, circles: [...circles.map(({ id }) => inCircle(id)), ...(without.influential.length + without.interesting.length > 0 ? [without] : [])] };
}

function isCandidate(person: Person): boolean {
	const { isResting, cadence, about } = person.reading.facts;
	return !isResting && cadence !== 'never' && (influenceRank(person) < NO_INFLUENCE || about.interesting !== null);
}

const NO_INFLUENCE = 4;

/** Whoever is senior has influence, whether or not the note says how much. */
function influenceRank({ reading: { facts: { influence, isSenior } } }: Person): number {
	if (influence === 'high') return 0;
	if (isSenior) return 1;
	if (influence === 'rising') return 2;
	return influence === 'some' ? 3 : NO_INFLUENCE;
}
