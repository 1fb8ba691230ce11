import type { EmbedCache, LinkCache, TagCache } from 'obsidian';
import { readDestination, readWikilink } from './reference';
import type { Source } from './source';

/** What running text gives to the cache. */
export interface InlineFinds {
	links: LinkCache[];
	embeds: EmbedCache[];
	tags: TagCache[];
}

// Everything that starts something, or that hides what follows.
const STARTS = /\\[!-/:-@[-`{-~]|`+|<!--|<[a-z/][^<>\n]*>|!?\[|#|https?:\/\/|www\./gi;
const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;
const ADDRESS = /[^\s<>]*/y;
const DESTINATION = /\(\s*(?:<([^<>\n]*)>|([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*))(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)/y;

/** Finds links, embeds and tags between two offsets, skipping code, HTML comments and addresses; the range is one block. */
export function scanInline(source: Source, from: number, to: number, finds: InlineFinds): void {
	const { text } = source;
	STARTS.lastIndex = from;
	for (let match = STARTS.exec(text); match && match.index < to; match = STARTS.exec(text)) {
		const at = match.index;
		const token = match[0];
		// Regular expressions keep their place: nested scans below must not move it unseen.
		const next = skipOrTake(source, at, token, to, finds);
		STARTS.lastIndex = Math.max(next, at + 1);
	}
}

function skipOrTake(source: Source, at: number, token: string, to: number, finds: InlineFinds): number {
	const { text } = source;
	const after = at + token.length;
	if (token.startsWith('`')) return endOfCode(text, after, token.length, to);
	if (token === '<!--') return endAfter(text, '-->', after, to);
	if (token === '#') return takeTag(source, at, to, finds);
	if (token.endsWith('[')) return takeLink(source, at, token.length === 2, to, finds);
	if (token.startsWith('h') || token.startsWith('H') || token.startsWith('w') || token.startsWith('W')) {
		ADDRESS.lastIndex = after;
		ADDRESS.test(text);
		return Math.min(ADDRESS.lastIndex, to);
	}
	return after;
}

/** A run of backticks ends at the next run of the same length; without one it is plain text. */
function endOfCode(text: string, from: number, length: number, to: number): number {
	for (let at = text.indexOf('`', from); at >= 0 && at < to; at = text.indexOf('`', at)) {
		let end = at;
		while (text[end] === '`') end++;
		if (end - at === length) return end;
		at = end;
	}
	return from;
}

function endAfter(text: string, mark: string, from: number, to: number): number {
	const at = text.indexOf(mark, from);
	return at < 0 || at >= to ? from : at + mark.length;
}

function takeTag(source: Source, at: number, to: number, finds: InlineFinds): number {
	const { text } = source;
	TAG.lastIndex = at;
	const tag = TAG.exec(text)?.[0];
	if (tag === undefined) return at + 1;
	const end = Math.min(at + tag.length, to);
	const startsWord = at === 0 || !/[\p{L}\p{N}_#&/=-]/u.test(text[at - 1] ?? '');
	if (startsWord && !/^#\d+$/.test(tag)) finds.tags.push({ position: source.pos(at, end), tag });
	return end;
}

function takeLink(source: Source, at: number, embed: boolean, to: number, finds: InlineFinds): number {
	const { text } = source;
	const bracket = embed ? at + 1 : at;
	if (text[bracket + 1] === '[') {
		const end = takeWikilink(source, at, bracket, embed, to, finds);
		if (end !== null) return end;
	}
	return takeMarkdownLink(source, at, bracket, embed, to, finds) ?? bracket + 1;
}

function takeWikilink(source: Source, at: number, bracket: number, embed: boolean, to: number, finds: InlineFinds): number | null {
	const { text } = source;
	const close = text.indexOf(']]', bracket + 2);
	if (close < 0 || close + 2 > to) return null;
	const inner = text.slice(bracket + 2, close);
	if (inner.includes('\n') || inner.includes('[[')) return null;
	const end = close + 2;
	const reference = readWikilink(inner, text.slice(at, end));
	if (reference) (embed ? finds.embeds : finds.links).push({ position: source.pos(at, end), ...reference });
	return end;
}

function takeMarkdownLink(source: Source, at: number, bracket: number, embed: boolean, to: number, finds: InlineFinds): number | null {
	const { text } = source;
	const close = closingBracket(text, bracket, to);
	if (close === null || text[close + 1] !== '(') return null;
	DESTINATION.lastIndex = close + 1;
	const match = DESTINATION.exec(text);
	if (!match || DESTINATION.lastIndex > to) return null;
	const end = DESTINATION.lastIndex;
	const link = readDestination(match[1] ?? match[2] ?? '');
	if (link === null) return end;
	const reference = { link, original: text.slice(at, end), displayText: text.slice(bracket + 1, close) };
	(embed ? finds.embeds : finds.links).push({ position: source.pos(at, end), ...reference });
	return end;
}

/** The `]` that belongs to the `[` at `from`, inner brackets balanced. */
function closingBracket(text: string, from: number, to: number): number | null {
	let depth = 0;
	for (let at = from; at < to; at++) {
		const code = text.charCodeAt(at);
		if (code === 92) at++;
		else if (code === 91) depth++;
		else if (code === 93 && --depth === 0) return at;
	}
	return null;
}
