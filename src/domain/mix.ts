import type { Concentration } from './giving';
import type { Person } from './people';
import type { Portfolio } from './portfolio';

/** Something about the mix of circles and roles that is worth a sentence; circles and roles are ids. */
export type MixFinding =
	| { readonly type: 'empty-circle'; readonly circle: string }
	/** Nobody plays these roles at all. */
	| { readonly type: 'nobody'; readonly roles: readonly string[] }
	/** Somebody plays the role, and nobody in these circles. */
	| { readonly type: 'gap'; readonly role: string; readonly circles: readonly string[] }
	/** All that these roles hold is one person. */
	| { readonly type: 'single'; readonly roles: readonly string[]; readonly person: Person }
	| { readonly type: 'concentration'; readonly concentration: Concentration };

/** What is to be said of a portfolio: where nobody is, what rests on one person, and what takes over half of what was given. */
export function findingsOf({ gaps, singlePoints, concentrations, emptyCircles }: Portfolio): readonly MixFinding[] {
	const findings: MixFinding[] = emptyCircles.map((circle) => ({ type: 'empty-circle', circle }));
	const nobody = gaps.filter(({ circle }) => circle === null).map(({ role }) => role);
	if (nobody.length > 0) findings.push({ type: 'nobody', roles: nobody });
	// A circle without anybody was named already.
	const empty = gaps.flatMap(({ circle, role }) => (circle === null || emptyCircles.includes(circle) ? [] : [{ circle, role }]));
	for (const [role, circles] of grouped(empty, ({ role }) => role, ({ circle }) => circle)) findings.push({ type: 'gap', role, circles });
	for (const [person, roles] of grouped(singlePoints, ({ person }) => person, ({ role }) => role)) findings.push({ type: 'single', roles, person });
	for (const concentration of concentrations) findings.push({ type: 'concentration', concentration });
	return findings;
}

function grouped<Item, Key, Value>(items: readonly Item[], keyOf: (item: Item) => Key, valueOf: (item: Item) => Value): ReadonlyMap<Key, readonly Value[]> {
	const groups = new Map<Key, Value[]>();
	for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), valueOf(item)]);
	return groups;
}
