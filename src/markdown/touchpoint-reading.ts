import { startAsWritten, withoutMarker } from '../domain/line-text';
import { TAG_SIGNS } from '../domain/slug';
import type { KindTag, KindTags } from '../domain/touchpoint';
import { withoutCode } from './code-spans';
import { isTagAt, TAG } from './touchpoint-line';
import { startOfTail } from './task-tail';

/** A touchpoint's line taken apart; `lead + tag + strengths + links + text + tail` says what it said. */
export interface TouchpointReading extends KindTag {
	/** Indentation, marker, box and a day of its own: `'\t- [x] 2026-03-12: '`. */
	readonly lead: string;
	/** As written: `'#deposit/thanks'`. */
	readonly tag: string;
	/** Of visible work: the strengths directly behind the tag, as written. */
	readonly strengths: readonly string[];
	/** The links directly behind the tag, and its strengths, that lead to people, whole. */
	readonly links: readonly string[];
	/** As it would be typed. */
	readonly text: string;
	/** What tasks carry at their end, and the block's name: `' ✅ 2026-03-20 ^id'`. */
	readonly tail: string;
}

const LINK = /^\s*(\[\[[^[\]]+\]\]|\[[^[\]]*\]\([^()]*(?:\([^()]*\)[^()]*)*\))/;
/** To its end by blanks only: what else may follow a tag would be lost. */
const STRENGTH = new RegExp(String.raw`^\s*#strength/([${TAG_SIGNS}/]+)(?=\s|$)`, 'iu');
/** Besides code, in which a `#` begins no tag. */
const LINKED = /\[\[[^[\]]*\]\]|\]\([^()]*\)/g;

/** Takes a touchpoint's line apart, as `touchpointLine` puts one together; null without a kind tag. */
export function readTouchpointLine(source: string, kindTags: KindTags, isPersonLink: (link: string) => boolean): TouchpointReading | null {
	const body = withoutMarker(source);
	const day = startAsWritten(source);
	const lead = source.slice(0, source.length - body.length) + day;
	const said = body.slice(day.length);
	const found = firstKindTag(said, kindTags);
	if (!found) return null;
	const tailAt = startOfTail(said, found.end);
	let rest = said.slice(found.end, tailAt);
	const strengths: string[] = [];
	for (let match = STRENGTH.exec(rest); match?.[1] !== undefined && found.kind.kind === 'visibility'; match = STRENGTH.exec(rest)) {
		strengths.push(match[1]);
		rest = rest.slice(match[0].length);
	}
	const links: string[] = [];
	for (let match = LINK.exec(rest); match?.[1] !== undefined && isPersonLink(match[1]); match = LINK.exec(rest)) {
		links.push(match[1]);
		rest = rest.slice(match[0].length);
	}
	const text = [said.slice(0, found.at), rest].map((words) => words.trim()).filter((words) => words !== '').join(' ');
	return { ...found.kind, lead, tag: said.slice(found.at, found.end), strengths, links, text: asTyped(text, kindTags), tail: said.slice(tailAt) };
}

/** The tag that decides: the first of a kind, outside code and links. */
function firstKindTag(words: string, kindTags: KindTags): { readonly at: number; readonly end: number; readonly kind: KindTag } | null {
	const searched = withoutCode(words).replace(LINKED, (whole) => ' '.repeat(whole.length));
	for (const { 0: whole, 1: escapes = '', 2: tag, index } of searched.matchAll(TAG)) {
		const kind = tag !== undefined && isTagAt(searched, index, escapes) ? kindTags.read(tag) : null;
		if (kind) return { at: index + escapes.length, end: index + whole.length, kind };
	}
	return null;
}

/** Takes back the backslashes that writing the line put in. */
function asTyped(text: string, kindTags: KindTags): string {
	return text
		.replace(TAG, (whole: string, escapes: string | undefined, tag: string | undefined) => (escapes === '\\' && tag !== undefined && kindTags.read(tag) !== null ? tag : whole))
		.replace(/(?:\\%){2,}/g, (signs) => '%'.repeat(signs.length / 2))
		.replace(/(^|\s)\\(\^[A-Za-z0-9-]+)$/, '$1$2');
}
