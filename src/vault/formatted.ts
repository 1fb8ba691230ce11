import type { moment } from 'obsidian';

/** A moment by a pattern of the user's: `'YYYY-MM-DD'` → `'2026-03-25'`; whatever is no pattern is as good as text. */
export function formatted(at: ReturnType<typeof moment>, pattern: string): string {
	// What moment has made of a pattern it keeps in an object, and so takes `constructor` for one it knows; of blank lines it makes nothing at all. An empty literal behind tells it otherwise.
	return at.format(pattern in Object.prototype || pattern.trim() === '' ? `${pattern}[]` : pattern);
}
