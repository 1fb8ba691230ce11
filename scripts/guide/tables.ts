/** Markdown tables of the guide's generated pages. */

/** Said at the top of a page that nobody should edit. */
export const GENERATED = '<!-- Written by `npm run guide` from the built plugin; what is changed here by hand is lost. -->';

/**
 * A table; an upright line in a cell would end it.
 *
 * `tableOf(['a', 'b'], [['1', 'x|y']])` → `'| a | b |\n| --- | --- |\n| 1 | x\\|y |'`
 */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const lineOf = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replace(/ {2}\|/g, ' |');
	return [lineOf(head), lineOf(head.map(() => '---')), ...rows.map(lineOf)].join('\n');
}

/** What is written about each of these; an id without words, or words for an id that is gone, fails. */
export function wordsFor<T>(what: string, ids: readonly string[], words: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
	const gone = Object.keys(words).filter((id) => !ids.includes(id));
	const missing = ids.filter((id) => !Object.hasOwn(words, id));
	if (gone.length > 0 || missing.length > 0) throw new Error(`The guide must say of ${what}: ${[...missing.map((id) => `what ${id} does`), ...gone.map((id) => `no more about ${id}`)].join(', ')}`);
	return ids.flatMap((id) => {
		const found = words[id];
		return found === undefined ? [] : [[id, found] as const];
	});
}

/** The parts of a page, with a blank line between them. */
export function pageOf(...parts: readonly string[]): string {
	return `${parts.join('\n\n')}\n`;
}
