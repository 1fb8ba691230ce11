import { parse } from 'yaml';
import type { FrontmatterLinkCache, FrontMatterInfo } from 'obsidian';
import { readPlainYaml } from './plain-yaml';
import { readWholeLink } from './reference';

const BLOCK = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)(\r?\n))??---[ \t]*(?=\r?\n|$)(\r?\n)?/;

/** Where a note's properties stand; a block that is not closed is body. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const none: FrontMatterInfo = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	if (!content.startsWith('---') && !content.startsWith('\uFEFF---')) return none;
	const match = BLOCK.exec(content);
	if (!match) return none;
	const from = content.indexOf('\n') + 1;
	const frontmatter = match[1] ?? '';
	const to = match[1] === undefined ? from : from + frontmatter.length + (match[2]?.length ?? 0);
	return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart: match[0].length };
}

/** Any YAML as the app reads it: version 1.2, so dates stay text; throws what the `yaml` package throws. */
export function parseYaml(text: string): unknown {
	return parse(text, { logLevel: 'error' }) as unknown;
}

/** The properties, or `null` where they cannot be read or are no map. */
export function readFrontmatter(text: string): Record<string, unknown> | null {
	const plain = readPlainYaml(text);
	if (plain) return plain;
	try {
		const value = parseYaml(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

/** Links that are a property's whole value, keyed as the app keys them: `people.0`. */
export function linksInFrontmatter(frontmatter: Readonly<Record<string, unknown>>): FrontmatterLinkCache[] {
	const links: FrontmatterLinkCache[] = [];
	collectLinks(frontmatter, '', links);
	return links;
}

function collectLinks(value: unknown, key: string, links: FrontmatterLinkCache[]): void {
	if (typeof value === 'string') {
		const reference = value.includes('[') ? readWholeLink(value) : null;
		if (reference) links.push({ key, ...reference });
	} else if (typeof value === 'object' && value !== null) {
		for (const [name, inner] of Object.entries(value)) collectLinks(inner, key === '' ? name : `${key}.${name}`, links);
	}
}
