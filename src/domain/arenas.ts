import type { Need } from './goal';
import type { OwnRecord } from './own-record';
import { arenasOf, strengthsOf } from './visibility';

/** Where those see one's work who can speak for one: a stretch assignment is an arena like any other. */
const INSIDE: readonly string[] = ['town-hall', 'project', 'stretch-assignment'];
/** Where standing in the industry comes from. */
const OUTSIDE: readonly string[] = ['panel', 'post', 'talk'];

const SUGGESTED: Readonly<Record<Need, readonly string[]>> = {
	access: INSIDE,
	visibility: OUTSIDE,
	both: INSIDE.flatMap((arena, index) => [arena, OUTSIDE[index] ?? '']),
};

/** As many as a line of the dialog has room for. */
const MOST_ARENAS = 8;
const MOST_STRENGTHS = 6;

/** Arenas for what a goal needs: town halls and projects for sponsors inside, panels and posts for the industry; both without a goal. */
export function suggestedArenas(needs: Need | null): readonly string[] {
	return SUGGESTED[needs ?? 'both'];
}

/** Where the next visible work may be: the goal's arenas, those in use, the most used first, then what the goal's need suggests. */
export function arenasOffered(own: OwnRecord): readonly string[] {
	const used = arenasOf([...own.visibility()].filter(({ way }) => way !== null));
	return each([...(own.goal?.arenas ?? []), ...used.keys(), ...suggestedArenas(own.goal?.needs ?? null)], MOST_ARENAS);
}

/** What one may want to be remembered for: the goal's strengths, then those shown before, the most shown first. */
export function strengthsOffered(own: OwnRecord): readonly string[] {
	return each([...(own.goal?.strengths ?? []), ...strengthsOf([...own.visibility()]).keys()], MOST_STRENGTHS);
}

function each(texts: readonly string[], most: number): readonly string[] {
	return [...new Set(texts)].slice(0, most);
}
