/** A plain name, or a text that may be several: `'Ada, Bob'` where nobody is called so. */
export interface NameReference {
	readonly name: string;
	readonly parts?: readonly string[];
}

/** A pointer to a person, as a note writes it: a link, or a plain name. */
export type Reference = { readonly link: string } | NameReference;

/** What can be written in two ways: blanks, and what lies beyond Latin letters. */
const TWO_WAYS = /\u00a0|[\u0300-\uffff]/;
const WIKI_LINK = /\[\[([^[\]|#]+)(?:#[^[\]|]*)?(?:\|[^[\]]*)?\]\]/g;
const MARKDOWN_LINK = /\[[^[\]]*\]\(<?([^()<>#]+?)(?:\.md)?(?:#[^()<>]*)?>?\)/g;

/** A property value as references, in order: links in text, names without one, `[[Ada]]` without quotes (a list in a list). */
export function referencesOf(value: unknown): readonly Reference[] {
	const found: Reference[] = [];
	collect(value, found);
	const [only] = found;
	if (typeof value !== 'string' || only === undefined || 'link' in only || !/[,;]/.test(value)) return found;
	// In a list a comma belongs to the name; one text may hold several.
	return [{ ...only, parts: value.split(/[,;]/).map((part) => part.trim()).filter(Boolean) }];
}

/** The people that a plain name means, and its parts that are nobody's; the whole comes first: `Rhodes, Ida` is one. */
export function peopleMeantBy({ name, parts }: NameReference, personNamed: (name: string) => string | null): { readonly paths: readonly string[]; readonly unknown: readonly string[] } {
	const paths: string[] = [];
	const unknown: string[] = [];
	const take = (text: string): boolean => {
		const path = personNamed(text);
		if (path !== null) paths.push(path);
		else unknown.push(text);
		return path !== null;
	};
	if (take(name) || parts === undefined) return { paths, unknown };
	for (const part of parts) take(part);
	// Where no part is anybody's, the whole is said as it is written.
	return { paths, unknown: paths.length === 0 ? [name] : unknown.slice(1) };
}

function collect(value: unknown, found: Reference[]): void {
	if (typeof value === 'string') {
		const links = linksIn(value);
		if (links.length > 0) found.push(...links.map((link) => ({ link })));
		else if (value.trim() !== '') found.push({ name: value.trim() });
	} else if (Array.isArray(value)) {
		const items: readonly unknown[] = value;
		for (const item of items) {
			const only: unknown = Array.isArray(item) && item.length === 1 ? item[0] : undefined;
			if (typeof only === 'string') found.push({ link: asKept(only.split(/[|#]/, 1)[0]?.trim() ?? '') });
			else collect(item, found);
		}
	}
}

function linksIn(text: string): readonly string[] {
	const links: string[] = [];
	for (const match of text.matchAll(WIKI_LINK)) links.push(asKept((match[1] ?? '').replace(/\\$/, '').trim()));
	if (links.length > 0) return links;
	for (const match of text.matchAll(MARKDOWN_LINK)) if (!/^[a-z]+:/i.test(match[1] ?? '')) links.push(asKept(decoded(match[1] ?? '')));
	return links;
}

/** `'People/Ada%20Lovelace'` → `'People/Ada Lovelace'`; text that is no encoding stays as it is. */
function decoded(link: string): string {
	if (!link.includes('%')) return link;
	try {
		return decodeURIComponent(link);
	} catch {
		return link;
	}
}

/** The path of a link, without a place in the note: `'Ada#Notes'` → `'Ada'`. */
export function linkPathOf(link: string): string {
	const place = link.indexOf('#');
	return asKept(decoded(place < 0 ? link : link.slice(0, place)));
}

/** A path as Obsidian keeps it, and follows links to it: composed, with plain blanks. */
function asKept(path: string): string {
	return TWO_WAYS.test(path) ? path.replace(/\u00a0/g, ' ').normalize('NFC') : path;
}

/** The key under which a link is found again when a note of its name comes or goes: `'People/Ada.md'` → `'ada'`. */
export function linkKey(linkOrPath: string): string {
	const name = linkOrPath.slice(linkOrPath.lastIndexOf('/') + 1);
	return plainKey(name.endsWith('.md') ? name.slice(0, -3) : name);
}

/** A name as it is compared: lower case, composed, trimmed. */
export function plainKey(name: string): string {
	return asKept(name.trim().toLowerCase());
}
