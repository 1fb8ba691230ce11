import type { Reference } from 'obsidian';

/** `Note#A#B` reads `Note > A > B` where it has no text of its own. */
function shownFor(link: string): string {
	return link.split('#').filter((part) => part !== '').join(' > ');
}

/** The inside of `[[…]]`: link and shown text; `\|` is how a table writes the bar. `null` when it names nothing. */
export function readWikilink(inner: string, original: string): Reference | null {
	// A bar in the first place parts nothing.
	const bar = inner.indexOf('|', 1);
	const target = bar < 0 ? inner : inner.slice(0, inner[bar - 1] === '\\' ? bar - 1 : bar);
	const link = target.replace(/\u00A0/g, ' ').trim();
	if (link === '') return null;
	return { link, original, displayText: bar < 0 ? shownFor(link) : inner.slice(bar + 1) };
}

/** The destination of `[text](destination)`, decoded; `null` for an address outside the vault. */
export function readDestination(destination: string): string | null {
	if (destination === '' || /^[a-z][a-z0-9+.-]+:/i.test(destination) || destination.startsWith('//')) return null;
	try {
		return decodeURI(destination);
	} catch {
		return destination;
	}
}

/** A property's text that is one link and nothing else: `[[A|B]]` or `[B](A.md)`. */
export function readWholeLink(text: string): Reference | null {
	const trimmed = text.trim();
	const wiki = /^\[\[([^[\]]+)\]\]$/.exec(trimmed);
	if (wiki?.[1] !== undefined) return readWikilink(wiki[1], trimmed);
	const markdown = /^\[([^\]]*)\]\(([^()\s]+)\)$/.exec(trimmed);
	const link = markdown?.[2] === undefined ? null : readDestination(markdown[2]);
	return link === null ? null : { link, original: trimmed, displayText: markdown?.[1] ?? '' };
}
