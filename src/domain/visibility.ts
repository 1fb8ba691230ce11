import { addCadence } from './cadence';
import type { Cadence } from './cadence';
import { addDays, startOfWeek } from './day';
import type { Day } from './day';
import { isIn } from './day-range';
import type { DayRange } from './day-range';
import { LineCount, touchpointsIn } from './ledger';
import type { Network } from './network';
import type { Person } from './people';
import type { OwnRecord, VisibilityLine } from './own-record';
import type { PersonFacts } from './person';
import { compareText } from './problem';
import type { Rules } from './rules';
import { slugOf } from './slug';

/** How often the user's work was seen in a week. */
export interface Week {
	readonly start: Day;
	readonly entries: number;
}

/** A year of visible work, beside the access it is meant to bring or to use (spec §7). */
export interface Visibility {
	/** The last 52 with the current one, the oldest first. */
	readonly weeks: readonly Week[];
	/** Weeks in a row with an entry, however long ago they began; the current one counts once it has one. */
	readonly streak: number;
	/** Entries of those weeks by arena, the most first. */
	readonly arenas: ReadonlyMap<string, number>;
	/** The same by strength; those of the goal without any too. */
	readonly strengths: ReadonlyMap<string, number>;
	/** Touchpoints with senior people and sponsors in those weeks. */
	readonly access: number;
}

const WEEKS = 52;
const DAYS = 7;
const NO_ARENA = 'other';
const SPONSOR = 'sponsor';

/** Visible work and access as of a day. */
export function visibilityOf({ own, people }: Network, today: Day, rules: Pick<Rules, 'weekStart'>): Visibility {
	const { weekStart } = rules;
	const range = visibilityRange(today, rules);
	const lines = visibilityIn(own, range);
	const counts = new Map<Day, number>();
	for (const { day } of lines) count(counts, startOfWeek(day, weekStart));
	return {
		weeks: Array.from({ length: WEEKS }, (_, index) => addDays(range.from, index * DAYS)).map((start) => ({ start, entries: counts.get(start) ?? 0 })),
		streak: streakOf(own, today, weekStart),
		arenas: arenasOf(lines),
		strengths: strengthsOf(lines, own.goal?.strengths),
		access: accessIn(people.values(), range),
	};
}

/** The days of the last 52 weeks with the current one, up to today. */
export function visibilityRange(today: Day, { weekStart }: Pick<Rules, 'weekStart'>): DayRange {
	return { from: addDays(startOfWeek(today, weekStart), -(WEEKS - 1) * DAYS), to: today };
}

/** The lines of a range of days on which the user's work was seen. */
export function visibilityIn(own: OwnRecord, range: DayRange): readonly VisibilityLine[] {
	return [...own.visibility()].filter(({ day }) => isIn(range, day));
}

/** Where a line's work was seen: what its nested tag says, without case; `other` without one. */
export function arenaOf({ way }: Pick<VisibilityLine, 'way'>): string {
	return way === null ? NO_ARENA : slugOf(way);
}

/** Lines by arena, the most first. */
export function arenasOf(lines: readonly VisibilityLine[]): ReadonlyMap<string, number> {
	return tallied(lines.map(arenaOf), []);
}

/** Lines by strength, the most first; those wanted are there with none too. */
export function strengthsOf(lines: readonly VisibilityLine[], wanted: readonly string[] = []): ReadonlyMap<string, number> {
	return tallied(lines.flatMap(({ strengths }) => strengths ?? []), wanted);
}

/** On which day each of these strengths was last shown, up to today; null for one never shown. */
export function lastShown(own: OwnRecord, strengths: readonly string[], today: Day): ReadonlyMap<string, Day | null> {
	const last = new Map<string, Day | null>(strengths.map((strength) => [strength, null]));
	for (const { day, strengths: shown } of own.visibility()) {
		for (const strength of day <= today ? (shown ?? []) : []) if (last.has(strength) && day > (last.get(strength) ?? -Infinity)) last.set(strength, day);
	}
	return last;
}

/** The weeks that were in rhythm, one for each of the weeks given: with an entry, or within the rhythm of an earlier one. */
export function weeksInRhythm(own: OwnRecord, weeks: readonly Week[], rhythm: Cadence | 'never', today: Day): readonly boolean[] {
	if (rhythm === 'never') return weeks.map(({ entries }) => entries > 0);
	const days = [...own.visibility()].map(({ day }) => day).filter((day) => day <= today).sort((a, b) => a - b);
	let next = 0;
	let latest: Day | null = null;
	return weeks.map(({ start, entries }) => {
		const end = addDays(start, DAYS - 1);
		for (let day = days[next]; day !== undefined && day <= end; day = days[++next]) latest = day;
		// A rhythm of a week or less asks for an entry in each.
		return entries > 0 || (latest !== null && addCadence(latest, rhythm) > end);
	});
}

/** True for people who are access: senior, or a sponsor. */
export function isAccess({ isSenior, roles }: Pick<PersonFacts, 'isSenior' | 'roles'>): boolean {
	return isSenior || roles.includes(SPONSOR);
}

/** Touchpoints with people who are access; a line with several of them is one. */
export function accessIn(people: Iterable<Person>, range: DayRange): number {
	const lines = new LineCount();
	for (const { reading: { facts }, ledger } of people) if (isAccess(facts)) for (const entry of touchpointsIn(ledger, range)) lines.add(entry);
	return lines.count;
}

/** The unfinished week breaks nothing: without an entry the count begins the week before. */
function streakOf(own: OwnRecord, today: Day, weekStart: number): number {
	const seen = new Set<number>();
	for (const { day } of own.visibility()) if (day <= today) seen.add(startOfWeek(day, weekStart));
	const current = startOfWeek(today, weekStart);
	let week = seen.has(current) ? current : addDays(current, -DAYS);
	let streak = 0;
	for (; seen.has(week); week = addDays(week, -DAYS)) streak++;
	return streak;
}

function tallied(keys: readonly string[], from: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map(from.map((key) => [key, 0]));
	for (const key of keys) count(counts, key);
	return new Map([...counts].sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || compareText(a, b)));
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
