import { isSame } from './is-same';
import type { PersonFacts } from './person';
import type { PersonEdit } from './person-edit';

/** A circle and roles, by ids; no circle is null, and undefined where it is left open. */
export interface Placing {
	readonly circle: string | null | undefined;
	readonly roles: readonly string[];
}

/** What several people have in common: an open circle and no roles where they differ. */
export function sharedPlacing([first, ...others]: readonly Pick<PersonFacts, 'circle' | 'roles'>[]): Placing {
	if (!first) return { circle: undefined, roles: [] };
	return {
		circle: others.every(({ circle }) => circle === first.circle) ? first.circle : undefined,
		roles: others.every(({ roles }) => isSameSet(roles, first.roles)) ? first.roles : [],
	};
}

/** The edits that make one placing of another; what is the same, or left open, is none. */
export function placingEdits(before: Placing, { circle, roles }: Placing): readonly PersonEdit[] {
	const edits: PersonEdit[] = [];
	if (circle !== undefined && circle !== before.circle) edits.push({ type: 'circle', circle });
	if (!isSameSet(roles, before.roles)) edits.push({ type: 'roles', roles });
	return edits;
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
	return isSame([...a].sort(), [...b].sort());
}
