import { stringify } from 'yaml';
import type { CachedMetadata, Reference, ReferenceCache } from 'obsidian';

/** The library as it comes with the app's typings; plugins get it from the app. */
export { default as moment } from 'moment';

/** Splits a link into the note and the place in it: `A#B` → `A` and `#B`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/\u00A0/g, ' ').normalize('NFC');
	const hash = text.indexOf('#');
	return hash < 0 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/** The note that a link names. */
export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** A heading as links are compared with it: punctuation and repeated blanks gone. */
export function stripHeading(heading: string): string {
	return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A heading as it can stand in a link. */
export function stripHeadingForLink(heading: string): string {
	return heading.replace(/(?:[:#|^\\\r\n]|%%|\[\[|\]\])/g, ' ').replace(/\s+/g, ' ').trim();
}

/** The tags in text and properties, each with its `#`. */
export function getAllTags(cache: CachedMetadata): string[] {
	return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}

/** The first property whose name matches; names are compared without case. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (typeof frontmatter !== 'object' || frontmatter === null) return null;
	const matches = (name: string): boolean => (typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name));
	return Object.entries(frontmatter).find(([name]) => matches(name))?.[1] ?? null;
}

/** A property as a list of texts; a single text is one entry. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
	const value: unknown = parseFrontMatterEntry(frontmatter, key);
	const parts: unknown[] = Array.isArray(value) ? value : [value];
	if (!Array.isArray(value) && typeof value !== 'string' && typeof value !== 'number') return null;
	const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number').map((part) => String(part).trim());
	return texts.filter((text) => text !== '');
}

/** The tags among the properties, each with its `#`; since 1.9 only `tags` counts, and two tags in one text are none. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const tags = parseFrontMatterStringArray(frontmatter, /^tags$/i)?.filter((tag) => !/[\s,]/.test(tag));
	return tags?.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`)) ?? null;
}

/** The other names among the properties. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	return parseFrontMatterStringArray(frontmatter, /^aliases$/i);
}

/** YAML as the app writes it, byte for byte where the Obsidian team has recorded it. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { nullStr: '', lineWidth: 0, aliasDuplicateObjects: false });
}

/** Visits references until the callback returns true; true when it did. */
export function iterateRefs(refs: Reference[], callback: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => callback(ref) === true);
}

/** Visits the links and embeds of a note until the callback returns true. */
export function iterateCacheRefs(cache: CachedMetadata, callback: (ref: ReferenceCache) => boolean | void): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => callback(ref) === true);
}

/** `note.circle` → type `note`, name `circle`. */
export function parsePropertyId(id: string): { type: string; name: string } {
	const dot = id.indexOf('.');
	return { type: id.slice(0, dot), name: id.slice(dot + 1) };
}
