/**
 * Makes the lasting id of a new entry from its name, unlike any of those taken.
 *
 * `'Growth & learning'` → `'growth-learning'`; taken already → `'growth-learning-2'`; no letters at all → `'entry'`.
 */
export function entryIdOf(name: string, taken: readonly string[]): string {
	const slug = name.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
	const stem = slug === '' ? 'entry' : slug;
	let id = stem;
	for (let count = 2; taken.includes(id); count++) id = `${stem}-${count}`;
	return id;
}
