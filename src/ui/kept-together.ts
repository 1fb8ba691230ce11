/**
 * Words as they break in narrow places: a number stays with what it counts, a year with what it is the year of, and a separator at the end of its line.
 *
 * `'priority 2026 · introduced you to 4 people'` breaks after the separator, or before `introduced`, `you` and `to`.
 */
export function keptTogether(words: string): string {
	return words.replace(/(\d\.?) (?=\p{L})/gu, '$1\u00a0').replace(/ (?=\d{4}(?!\d))/g, '\u00a0').replaceAll(' · ', '\u00a0· ');
}
