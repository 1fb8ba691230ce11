import { wayTag } from '../domain/draft';
import type { Kind } from '../domain/rules';
import { strengthTag, TAG_END } from '../domain/slug';
import { isReceivedIntroduction } from '../domain/touchpoint';
import type { KindTag, KindTags } from '../domain/touchpoint';

/** What a touchpoint's line is made of. */
export interface TouchpointParts {
	readonly kind: Kind;
	/** As typed: `'town hall'`; empty or null for none. */
	readonly way: string | null;
	/** As tags name them: `'platform-thinking'`; each becomes a tag behind the kind's. */
	readonly strengths?: readonly string[];
	/** Whole links, as the app writes them: `'[[Ada]]'` or `'[Ada](People/Ada.md)'`. */
	readonly links: readonly string[];
	/** As typed; it may be empty. */
	readonly text: string;
	/** Every kind's tag: its own, and those that are not to count in the text. */
	readonly kindTags: KindTags;
}

/** Why a tag cannot be written: a character no tag may hold, an empty part, only digits, or the tag of another kind. */
export type TagRefusal =
	| { readonly reason: 'character'; readonly found: string }
	| { readonly reason: 'empty-part' | 'only-digits' | 'another-kind'; readonly found: string };

const NOT_IN_TAGS = new RegExp(`[${TAG_END}\\s\\p{Cc}]`, 'u');
/** With the backslashes before it: an odd number of them makes it plain text. A row of backslashes before no tag is matched too, so that it is looked at once. */
export const TAG = new RegExp(String.raw`(\\+)?(#[^${TAG_END}\s]+)|\\+`, 'gu');
/** Behind these a `#` begins no tag: `C#`, the place in a link, the end of an address. */
const BEFORE_NO_TAG = /[\p{L}\p{N}_/&=#-]$/u;
// Line breaks of every kind, and what shows as nothing; the signs that turn the direction of writing stay.
const NOT_ON_A_LINE = /[\p{Cc}\u2028\u2029]+/gu;
const COMMENT_MARK = /%{2,}/g;
const BLOCK_ID = /(^|\s)(\^[A-Za-z0-9-]+)$/;

/**
 * The list item that a touchpoint is written as; its text is one line and cannot change the ledger (spec §8).
 *
 * `{ kind: 'deposit', way: 'thanks', links: ['[[Ada]]'], text: 'for the\nreview' }` → `'- #deposit/thanks [[Ada]] for the review'`
 * `{ kind: 'visibility', way: 'talk', strengths: ['calm'], links: [], text: 'at PyCon' }` → `'- #visibility/talk #strength/calm at PyCon'`
 */
export function touchpointLine(parts: TouchpointParts): { readonly line: string } | { readonly refused: TagRefusal } {
	const tag = tagOf(parts);
	if (typeof tag !== 'string') return tag;
	const words = plainWords(parts.text, parts.kindTags);
	const strengths = (parts.strengths ?? []).map(strengthTag);
	const illegal = strengths.find((strength) => NOT_IN_TAGS.test(strength.slice(1)) || strength.endsWith('/'));
	if (illegal !== undefined) return { refused: { reason: 'character', found: illegal } };
	return { line: ['-', `#${tag}`, ...strengths, ...parts.links, words].filter((part) => part !== '').join(' ') };
}

/** True where what `TAG` found at an offset is read as a tag: nothing before it joins or escapes it. */
export function isTagAt(text: string, at: number, escapes = ''): boolean {
	// The sign before it is one or two code units.
	return escapes === '' ? !BEFORE_NO_TAG.test(text.slice(Math.max(0, at - 2), at)) : escapes.length % 2 === 0;
}

function tagOf({ kind, way, kindTags }: TouchpointParts): string | { readonly refused: TagRefusal } {
	const meant = { kind, way: wayTag(way ?? '') || null };
	const tags = kindTags.writtenAs(meant);
	const [first = ''] = tags;
	return tags.find((tag) => refusalOf(tag, meant, kindTags) === null) ?? { refused: refusalOf(first, meant, kindTags) ?? { reason: 'another-kind', found: first } };
}

function refusalOf(tag: string, meant: KindTag, kindTags: KindTags): TagRefusal | null {
	const illegal = NOT_IN_TAGS.exec(tag)?.[0];
	if (illegal !== undefined) return { reason: 'character', found: illegal };
	if (tag.split('/').includes('')) return { reason: 'empty-part', found: tag };
	if (/^\d+$/.test(tag)) return { reason: 'only-digits', found: tag };
	// A nested tag may be the tag of another kind.
	const read = kindTags.read(tag);
	const isWay = read?.way === meant.way || (read !== null && isReceivedIntroduction(read));
	return read?.kind === meant.kind && isWay ? null : { reason: 'another-kind', found: tag };
}

/** Typed text as the words of one line: never a kind tag, a comment or a block's name. */
function plainWords(text: string, kindTags: KindTags): string {
	return text
		.replace(NOT_ON_A_LINE, ' ')
		.trim()
		.replace(TAG, (whole: string, escapes: string | undefined, tag: string | undefined, at: number, all: string) => {
			// An odd number of backslashes has escaped it already.
			return tag !== undefined && isTagAt(all, at, escapes) && kindTags.read(tag) !== null ? `${escapes ?? ''}\\${tag}` : whole;
		})
		.replace(COMMENT_MARK, (signs) => '\\%'.repeat(signs.length))
		.replace(BLOCK_ID, '$1\\$2');
}
