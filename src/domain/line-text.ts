import { exactDayIn, formatDay } from './day';
import type { Day } from './day';
import { TAG_SIGNS } from './slug';

const MARKER = /^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u;
/** With what may stand between it and the words that follow: a time joined by `T`, a colon or a dash, the end of bold where it began before the day. */
const START_DAY = /^(\*\*|__|\*|_)?(?:\[(?=\d[\d/.-]*\]\())?(\[\[[^[\]]+\]\]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{8}|\d{1,2}\/\d{1,2}\/\d{4})(?!\d|-\d)(?:\]\([^()]*\))?(?:T\d{1,2}:\d{2}(?::\d{2})?)?\.?[\s:,;–—-]*(?:\1[\s:,;–—-]*)?/;
/** A day that is linked has its brackets with the sign: they stay where the day behind them is another one. */
const COMPLETION = /((?:✅\uFE0F?\s*|[[(]completion::\s*)(?:\[\[)?)(\d{4}-\d{2}-\d{2})/iu;
/** Names of fields have no case, as Dataview compares them. */
const DUE = /(?:[📅🗓📆]\uFE0F?\s*|[[(]due::\s*)(\d{4}-\d{2}-\d{2})/iu;
const TASK_FIELDS = /\s*(?:[✅📅🗓📆➕⏳🛫]\uFE0F?\s*(?:\[\[)?\d{4}-\d{2}-\d{2}(?:\]\])?|[[(](?:completion|due|created|scheduled)::[^[\])]*(?:\[\[[^[\]]*\]\])?[^\])]*[\])])/giu;
const SIGNED_DAYS = /\s*[✅📅🗓📆➕⏳🛫]\uFE0F?\s*\d{4}-\d{2}-\d{2}/gu;
const BLOCK_NAME = /\s+\^[A-Za-z0-9-]+\s*$/;
/** A tag, the strengths behind it and the links behind those. */
const TAG_AND_LINKS = new RegExp(String.raw`(^|\s)(#[${TAG_SIGNS}/]+)((?:\s+#strength/[${TAG_SIGNS}/]+)*)((?:\s*!?\[\[[^\[\]]+\]\]|\s*\[[^\[\]]*\]\([^()]*\))*)`, 'giu');
const WIKI_LINK = /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]/g;
const MARKDOWN_LINK = /\[([^[\]]*)\]\([^()]*\)/g;

/** The words of a list item after its marker and task box: `'- [x] #met [[Ada]]'` → `'#met [[Ada]]'`. */
export function withoutMarker(item: string): string {
	return item.replace(MARKER, '');
}

/** What a list item says about a day at its start: `'- **2026-03-12** #deposit …'`, also linked. */
export function startDayOf(item: string): { readonly day: Day } | { readonly fault: string } | null {
	const start = startIn(withoutMarker(item));
	if (!start) return null;
	return start.day === null ? { fault: start.written } : { day: start.day };
}

/** The day at a list item's start with all that parts it from the words, as it stands there: `'- **2026-03-12:** #deposit …'` → `'**2026-03-12:** '`; empty without one. */
export function startAsWritten(item: string): string {
	return startIn(withoutMarker(item))?.whole ?? '';
}

function startIn(words: string): { readonly day: Day | null; readonly written: string; readonly whole: string } | null {
	const { 0: whole = '', 2: written } = START_DAY.exec(words) ?? [];
	if (written === undefined) return null;
	const day = exactDayIn(written);
	// `[[Ada]] …` begins with a link that was never meant as a day.
	return day === null && written.startsWith('[[') ? null : { day, written, whole };
}

/** What a heading says that begins with a day: `'2026-06-12 — Email'` → 12 June 2026, `'Email'`. */
export function datedHeadingOf(heading: string): { readonly day: Day; readonly label: string | null } | null {
	const start = startIn(heading);
	if (!start || start.day === null) return null;
	return { day: start.day, label: heading.slice(start.whole.length).trim() || null };
}

/** The day a ticked task was done, where it is written as the Tasks or the Dataview plugin write it. */
export function completionDayOf(item: string): Day | null {
	return exactDayIn(COMPLETION.exec(item)?.[2]);
}

/** What stands where a ticked task says when it was done, and is in no calendar: `'✅ 2026-02-30'` → `'2026-02-30'`. */
export function completionFaultOf(item: string): string | null {
	const written = COMPLETION.exec(item)?.[2];
	return written === undefined || exactDayIn(written) !== null ? null : written;
}

/** The day a task is due, in the same two forms. */
export function dueDayOf(item: string): Day | null {
	return exactDayIn(DUE.exec(item)?.[1]);
}

/** A task done on another day, which is written in the form in which one stands there; null where none does. */
export function withCompletionDay(item: string, day: Day): string | null {
	return COMPLETION.test(item) ? item.replace(COMPLETION, (_field, sign: string) => sign + formatDay(day)) : null;
}

/**
 * The words a person reads: no marker, day, kind tag, leading links, task fields or block's name; other links by their names.
 *
 * `'- #deposit/thanks [[Ada]] [[Grace|G.]] thanked both, see [[Review]]'` → `'thanked both, see Review'`
 */
export function wordsOf(item: string, isKindTag: (tag: string) => boolean): string {
	let words = withoutMarker(item).replace(/\s+/g, ' ');
	words = words.slice(startIn(words)?.whole.length ?? 0);
	let isTagRemoved = false;
	words = words.replace(TAG_AND_LINKS, (whole, before: string, tag: string, strengths: string) => {
		if (isTagRemoved || !isKindTag(tag)) return whole;
		isTagRemoved = true;
		return before + strengths;
	});
	return linksAsWords(withoutTaskFields(words.replace(BLOCK_NAME, ''))).replace(/\\([#%^])/g, '$1').replace(/ {2,}/g, ' ').trim();
}

function withoutTaskFields(words: string): string {
	// Behind the last bracket that closes, none of the brackets that open is a field's: there they are not looked at.
	const end = Math.max(words.lastIndexOf(']'), words.lastIndexOf(')')) + 1;
	return words.slice(0, end).replace(TASK_FIELDS, '') + words.slice(end).replace(SIGNED_DAYS, '');
}

/** `'with [[People/Ada]] and [her](B.md)'` → `'with Ada and her'` */
export function linksAsWords(text: string): string {
	return text
		.replace(WIKI_LINK, (_whole, target: string, alias: string | undefined) => alias ?? target.slice(target.lastIndexOf('/') + 1))
		.replace(MARKDOWN_LINK, (_whole, label: string) => label);
}
