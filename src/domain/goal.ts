import { readCadence } from './cadence';
import type { Cadence } from './cadence';
import { readDay } from './day';
import type { Day } from './day';
import { exactly } from './lists';
import { DAY_PROBLEMS } from './person';
import { listOf, plainValue, sourceOf } from './property';
import type { PropertyNames } from './property';
import type { Problem, ProblemKind } from './problem';
import { slugOf, slugWords, strengthOf } from './slug';

export type Need = 'visibility' | 'access' | 'both';

/** What a goal note says (spec §7). */
export interface GoalReading {
	readonly goal: string | null;
	readonly needs: Need | null;
	readonly by: Day | null;
	/** What one wants to be remembered for, as tags would write it; the same for arenas. */
	readonly strengths: readonly string[];
	/** The strengths as the note says them, in the same order. */
	readonly strengthNames: readonly string[];
	readonly arenas: readonly string[];
	/** How often to be seen; `'never'` for no rhythm at all. */
	readonly rhythm: Cadence | 'never';
	/** Until it is done. */
	readonly isActive: boolean;
	readonly problems: readonly Problem[];
}

/** A goal and the note it stands in. */
export interface Goal extends GoalReading {
	readonly path: string;
}

const TYPE = 'networking-goal';
const WEEKLY: Cadence = { count: 7, unit: 'd' };

/** Reads a goal note's properties; null for any other note. What cannot be read is a problem and counts as absent. */
export function readGoal(frontmatter: Readonly<Record<string, unknown>>, names: PropertyNames): GoalReading | null {
	if (!isGoal(frontmatter, names)) return null;
	const written = new Map<string, { readonly name: string; readonly value: unknown }>();
	for (const name of Object.keys(frontmatter)) {
		const plain = names.plain(name);
		if (!written.has(plain)) written.set(plain, { name, value: frontmatter[name] });
	}
	const valuesOf = (property: string): readonly unknown[] => listOf((written.get(property) ?? written.get(property.replace(/s$/, '')))?.value);
	const problems: Problem[] = [];
	const report = (kind: ProblemKind, property: string): void => {
		const { name, value } = written.get(property) ?? { name: property, value: null };
		problems.push({ kind, line: null, property: name, found: sourceOf(value) });
	};
	const by = readDay(written.get('by')?.value);
	if (by !== null && 'fault' in by) report(DAY_PROBLEMS[by.fault], 'by');
	const strengths = strengthsIn(valuesOf('strengths'));
	const rhythm = readCadence(written.get('rhythm')?.value);
	if (rhythm === 'unreadable') report('unreadable-cadence', 'rhythm');
	return {
		goal: valuesOf('goal').map(sourceOf).join(', ').trim() || null,
		needs: needIn(valuesOf('needs').map(plainValue)),
		by: by !== null && 'day' in by ? by.day : null,
		strengths: exactly([...strengths.keys()]),
		strengthNames: exactly([...strengths.values()]),
		arenas: exactly([...new Set(textsIn(valuesOf('arenas')).map(plainValue).map(slugOf).filter(Boolean))]),
		rhythm: rhythm === null || rhythm === 'unreadable' ? WEEKLY : rhythm,
		isActive: !valuesOf('status').some((status) => plainValue(status) === 'done'),
		problems: exactly(problems),
	};
}

/** A strength as the goal says it, or as one would say its slug. */
export function strengthName(goal: Pick<GoalReading, 'strengths' | 'strengthNames'> | null, slug: string): string {
	return goal?.strengthNames[goal.strengths.indexOf(slug)] ?? slugWords(slug);
}

/** Asked of every note that has properties. */
function isGoal(frontmatter: Readonly<Record<string, unknown>>, names: PropertyNames): boolean {
	for (const name in frontmatter) if (names.plain(name) === 'type') return listOf(frontmatter[name]).some((type) => slugOf(plainValue(type)) === TYPE);
	return false;
}

/** `[visibility, access]` is both. */
function needIn(values: readonly string[]): Need | null {
	const words = values.flatMap((value) => value.split(/[,;+&]|\band\b/)).map((word) => word.trim());
	const [isVisibility, isAccess] = ['visibility', 'access'].map((need) => words.includes(need) || words.includes('both'));
	if (isVisibility && isAccess) return 'both';
	return isVisibility ? 'visibility' : isAccess ? 'access' : null;
}

/** Slug → the strength in the note's own words; one that is written as a slug is said as words. */
function strengthsIn(values: readonly unknown[]): ReadonlyMap<string, string> {
	const strengths = new Map<string, string>();
	for (const text of textsIn(values)) {
		const slug = strengthOf(plainValue(text));
		const name = text.trim();
		if (slug !== '' && !strengths.has(slug)) strengths.set(slug, isWrittenPlain(name) ? name : slugWords(slug));
	}
	return strengths;
}

/** False for links, tags and slugs, which are said as words. */
function isWrittenPlain(name: string): boolean {
	return !/^[[#]/.test(name) && (/\s/.test(name) || name !== name.toLowerCase());
}

/** `'systems, writing'` is a text with two. */
function textsIn(values: readonly unknown[]): readonly string[] {
	return values.flatMap((value) => (typeof value === 'object' ? [] : sourceOf(value).split(',')));
}
