/** What Obsidian takes for the end of a tag, blanks aside; to stand in the brackets of an expression. */
export const TAG_END = String.raw`\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^\x60{|}~\[\]\\`;
/** What a part of a tag is written with; to stand in the brackets of an expression. */
export const TAG_SIGNS = String.raw`\p{L}\p{M}\p{N}\p{Extended_Pictographic}_\-`;

const NOT_IN_TAGS = new RegExp(`[${TAG_END}\\p{Cc}]+`, 'gu');
const TAG_NAME = new RegExp(`^[${TAG_SIGNS}]+(?:/[${TAG_SIGNS}]+)*$`, 'u');

/** True for letters of any script, digits, emoji, hyphens and underscores, in parts with a slash between: `'town-hall'`, `'dank/🙏'`. */
export function isTagName(text: string): boolean {
	return TAG_NAME.test(text);
}

/** A word or two as a tag would write them, so that both count as one: `'Platform  Thinking'` → `'platform-thinking'`, `'R&D'` → `'rd'`. */
export function slugOf(text: string): string {
	return text.trim().toLowerCase().replace(/\s+/g, '-').replace(NOT_IN_TAGS, '');
}

/** A slug as one would say it: `'platform-thinking'` → `'Platform thinking'`. */
export function slugWords(slug: string): string {
	const words = slug.replace(/-+/g, ' ').trim();
	return words.charAt(0).toUpperCase() + words.slice(1);
}

const STRENGTH = 'strength/';

/** The strength that a tag or a property names: `'#strength/Platform-Thinking'`, `'platform thinking'`. */
export function strengthOf(text: string): string {
	const slug = slugOf(text.trim().replace(/^#/, ''));
	return slug.startsWith(STRENGTH) ? slug.slice(STRENGTH.length) : slug;
}

/** The tag of a strength: `'platform-thinking'` → `'#strength/platform-thinking'`. */
export function strengthTag(slug: string): string {
	return `#${STRENGTH}${slug}`;
}

/** True for `'#strength/platform-thinking'`. */
export function isStrengthTag(tag: string): boolean {
	return tag.toLowerCase().startsWith(`#${STRENGTH}`);
}
