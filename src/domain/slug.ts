/** A word or two as a tag would write them, so that both count as one: `'Platform  Thinking'` → `'platform-thinking'`. */
export function slugOf(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, '-');
}

const STRENGTH = 'strength/';

/** The strength that a tag or a property names: `'#strength/Platform-Thinking'`, `'platform thinking'`. */
export function strengthOf(text: string): string {
	const slug = slugOf(text.trim().replace(/^#/, ''));
	return slug.startsWith(STRENGTH) ? slug.slice(STRENGTH.length) : slug;
}

/** True for `'#strength/platform-thinking'`. */
export function isStrengthTag(tag: string): boolean {
	return tag.toLowerCase().startsWith(`#${STRENGTH}`);
}
