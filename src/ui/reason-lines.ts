/** How many reasons a notice can hold. */
const REASONS_SHOWN = 5;

/** The first reasons why something was not done, a line each, and how many more there are. */
export function reasonLines(reasons: readonly string[], andMore: (count: number) => string): readonly string[] {
	const more = reasons.length - REASONS_SHOWN;
	return more > 0 ? [...reasons.slice(0, REASONS_SHOWN), andMore(more)] : reasons;
}
