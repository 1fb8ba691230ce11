/** What can be wrong with what a note says (spec §9); nothing is ever rewritten to mend it. */
export type ProblemKind =
	| 'unreadable-frontmatter'
	| 'unreadable-day'
	| 'impossible-day'
	| 'ambiguous-day'
	| 'future-day'
	| 'unreadable-cadence'
	| 'unknown-circle'
	| 'two-spellings'
	| 'line-without-day'
	| 'line-without-person'
	| 'outside-list'
	| 'introduction-of-one'
	| 'two-goals'
	| 'wrong-setting';

/** One thing that could not be read, in the note where it stands. */
export interface Problem {
	readonly kind: ProblemKind;
	/** From 1; null where the property says where it is. */
	readonly line: number | null;
	/** As written. */
	readonly property: string | null;
	/** As in the source. */
	readonly found: string;
	/** What the message needs besides: the YAML parser's reason, the other spelling, the configured circles. */
	readonly detail?: string;
}

/** A problem and the note it is in. */
export interface PlacedProblem extends Problem {
	readonly path: string;
}

/** The order of `rapport:problems`: by path, then line (properties first), then property. */
export function compareProblems(a: PlacedProblem, b: PlacedProblem): number {
	return compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.property ?? '', b.property ?? '');
}

/** Compares texts by code unit: the same on every device, whatever its language. */
export function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
