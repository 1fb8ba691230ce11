import { exactDayIn, readDay } from './day';
import type { Day } from './day';
import { readGoal } from './goal';
import type { GoalReading } from './goal';
import { readKindLines } from './kind-lines';
import { datedHeadingOf } from './line-text';
import { exactly } from './lists';
import { lastStartingBy, sectionTypeAt } from './note-source';
import type { NoteCache, NoteSource } from './note-source';
import { DAY_PROBLEMS, readPersonFacts, Vocabulary } from './person';
import type { PersonFacts } from './person';
import { isTemplate, PersonNotes } from './person-notes';
import { listOf, PropertyNames, sourceOf } from './property';
import type { WrittenProperty } from './property';
import type { Problem } from './problem';
import { linkPathOf, referencesOf } from './reference';
import type { Reference } from './reference';
import type { Rules } from './rules';
import { KindTags } from './touchpoint';
import type { KindLine } from './touchpoint';

/** A dated heading in a person's own note: `### 2026-06-12 — Email`. */
export interface DatedHeading {
	readonly day: Day;
	readonly label: string | null;
	readonly line: number;
}

/** Contact that is weaker than a touchpoint (spec §4). */
export interface Contact {
	readonly person: Reference;
	readonly way: 'meeting' | 'mention';
}

/** What a note says about a person. */
export interface PersonReading {
	readonly aliases: readonly string[];
	readonly facts: PersonFacts;
	readonly headings: readonly DatedHeading[];
}

/** Everything the index keeps of a note; plain data, equal where the notes say the same. */
export interface NoteReading {
	readonly path: string;
	/** The day its lines have (spec §4). */
	readonly day: Day | null;
	readonly person: PersonReading | null;
	/** Set on a goal note. */
	readonly goal?: GoalReading;
	readonly lines: readonly KindLine[];
	/** Link paths on the lines, all in one list: one for each line would be a tenth of the index. */
	readonly links: readonly string[];
	/** People of a meeting, and bare mentions in a daily note where the user counts them. */
	readonly contacts: readonly Contact[];
	readonly problems: readonly Problem[];
}

/** The rules in the form reading uses, built once for a set of settings. */
export class NoteRules {
	readonly names: PropertyNames;
	readonly vocabulary: Vocabulary;
	readonly people: PersonNotes;
	readonly kindTags: KindTags;

	constructor(readonly rules: Rules) {
		this.names = new PropertyNames(rules);
		this.vocabulary = new Vocabulary(rules);
		this.people = new PersonNotes(rules, this.names);
		this.kindTags = new KindTags(rules);
	}
}

const NONE: readonly never[] = [];
const ATTENDEE_PROPERTIES = new Set(['attendees', 'participants', 'people', 'person']);
const NAME_DAYS = /(?:^|\D)(\d{4}-\d{2}-\d{2}|\d{8})(?!\d)/g;
/** What stands in these was said by somebody else. */
const QUOTES = new Set(['blockquote', 'callout']);
/** Mentions in these are talk about somebody, or copies. */
const UNCOUNTED_SECTIONS = new Set(['code', 'comment', 'blockquote', 'callout', 'table', 'html', 'yaml']);

/**
 * Reads a note from the metadata cache; never throws, whatever the note holds.
 *
 * Null where the cache is not enough (spec §4, cost): read again with the note's text.
 */
export function readNote(source: NoteSource, rules: NoteRules): NoteReading | null {
	const { path, cache, dailyDay } = source;
	const frontmatter = cache.frontmatter ?? null;
	const isPerson = rules.people.isPerson({ path, tags: cache.tags ?? NONE, frontmatter, isDailyNote: dailyDay !== null, isIgnored: source.isIgnored }) && !isPlaceholder(source);
	const day = dayOfNote(source, isPerson, rules);
	const { lines, links, problems, needsText } = readKindLines(source, day, rules.kindTags);
	const isUnreadable = frontmatter === null && cache.sections?.[0]?.type === 'yaml';
	if (source.text === null && (needsText || isUnreadable)) return null;
	const person = isPerson ? readPerson(source, rules) : null;
	const attendees = person === null && frontmatter !== null ? attendeesOf(frontmatter, rules.names) : NONE;
	const isDayNeeded = dailyDay === null && person === null && attendees.length + lines.length + problems.length > 0;
	const isCounted = rules.rules.countMentions && dailyDay !== null;
	const goal = frontmatter === null ? null : readGoal(frontmatter, rules.names);
	const reading: NoteReading = {
		path,
		day,
		person,
		lines,
		links,
		contacts: joined(
			day === null ? NONE : attendees,
			isCounted ? mentionsOf(cache, lines) : NONE,
		),
		problems: joined(joined(frontmatterProblem(source, isUnreadable), joined(person?.facts.problems ?? NONE, goal?.problems ?? NONE)), joined(isDayNeeded ? dateProblem(frontmatter, rules) : NONE, problems)),
	};
	return goal === null ? reading : { ...reading, goal };
}

/** What a note says of a meeting: when it was, who was there, and what it links besides. */
export interface MeetingReading {
	readonly day: Day | null;
	readonly attendees: readonly Reference[];
	/** Link paths, in order, those of the properties aside. */
	readonly links: readonly string[];
}

/** Reads who met in a note, and when, from its properties and links; a person's own note is no meeting. */
export function readMeeting(source: NoteSource, rules: NoteRules): MeetingReading {
	const { cache } = source;
	return {
		day: dayOfNote(source, false, rules),
		attendees: attendeesOf(cache.frontmatter ?? {}, rules.names).map(({ person }) => person),
		links: (cache.links ?? NONE).map(({ link }) => linkPathOf(link)),
	};
}

/** A template whose frontmatter no YAML parser reads: `<% tp.file.title %>`. */
function isPlaceholder({ frontmatterFault, text }: NoteSource): boolean {
	if (frontmatterFault === null || text === null) return false;
	const block = text.slice(0, Math.max(0, text.indexOf('\n---', 3)));
	return block.includes('{{') || block.includes('<%');
}

function frontmatterProblem(source: NoteSource, isUnreadable: boolean): readonly Problem[] {
	const fault = source.frontmatterFault;
	if (!isUnreadable || fault === null || isPlaceholder(source)) return NONE;
	return [{ kind: 'unreadable-frontmatter', line: fault.line, property: null, found: fault.found, ...(fault.reason === null ? {} : { detail: fault.reason }) }];
}

/** The note's day: daily note, `date` property (not on person notes), day in the name; the first that is there (spec §4). A month or a year gives way to a day in the name. */
function dayOfNote({ path, cache, dailyDay }: NoteSource, isPerson: boolean, { names }: NoteRules): Day | null {
	if (dailyDay !== null) return dailyDay;
	const date = isPerson ? null : writtenDate(cache.frontmatter ?? null, names);
	const dated = readDay(date?.value);
	const written = dated !== null && 'day' in dated ? dated : null;
	if (written?.precision === 'day') return written.day;
	// Digits that are no day may stand before it: `12345678 - 2026-03-04`.
	for (const [, digits] of path.slice(path.lastIndexOf('/') + 1).matchAll(NAME_DAYS)) {
		const day = exactDayIn(digits);
		if (day !== null) return day;
	}
	return written?.day ?? null;
}

function writtenDate(frontmatter: NoteCache['frontmatter'] | null, names: PropertyNames): WrittenProperty | null {
	for (const name in frontmatter ?? {}) if (names.plain(name) === 'date') return { name, value: frontmatter?.[name] };
	return null;
}

/** A date that is none, in a note that says something of people; in any other it is nobody's business here. */
function dateProblem(frontmatter: NoteCache['frontmatter'] | null, { names }: NoteRules): readonly Problem[] {
	const date = writtenDate(frontmatter, names);
	const reading = readDay(date?.value);
	if (date === null || reading === null || !('fault' in reading) || isTemplate(frontmatter)) return NONE;
	return [{ kind: DAY_PROBLEMS[reading.fault], line: null, property: date.name, found: sourceOf(date.value) }];
}

function readPerson({ cache }: NoteSource, rules: NoteRules): PersonReading {
	const frontmatter = cache.frontmatter ?? {};
	return {
		aliases: aliasesOf(frontmatter, rules.names),
		facts: readPersonFacts(frontmatter, rules.names, rules.vocabulary),
		headings: datedHeadings(cache),
	};
}

function datedHeadings(cache: NoteCache): readonly DatedHeading[] {
	const dated: DatedHeading[] = [];
	for (const { heading, position } of cache.headings ?? NONE) {
		const found = datedHeadingOf(heading);
		if (found && !QUOTES.has(sectionTypeAt(cache, position.start.offset))) dated.push({ ...found, line: position.start.line + 1 });
	}
	return exactly(dated);
}

function aliasesOf(frontmatter: Readonly<Record<string, unknown>>, names: PropertyNames): readonly string[] {
	const aliases: string[] = [];
	for (const key in frontmatter) {
		const plain = names.plain(key);
		if (plain !== 'aliases' && plain !== 'alias') continue;
		const value = frontmatter[key];
		// `aliases: jane, jj` is a text with two names; in a list a comma belongs to the name: `Rhodes, Ida`.
		const written = typeof value === 'string' ? value.split(',') : listOf(value).map(sourceOf);
		aliases.push(...written.map((alias) => alias.trim()).filter(Boolean));
	}
	return exactly(aliases);
}

function attendeesOf(frontmatter: Readonly<Record<string, unknown>>, names: PropertyNames): readonly Contact[] {
	const contacts: Contact[] = [];
	for (const key in frontmatter) {
		if (ATTENDEE_PROPERTIES.has(names.plain(key))) for (const person of referencesOf(frontmatter[key])) contacts.push({ person, way: 'meeting' });
	}
	return contacts;
}

function mentionsOf(cache: NoteCache, lines: readonly KindLine[]): readonly Contact[] {
	const counted = new Set(lines.map(({ line }) => line - 1));
	const items = cache.listItems ?? NONE;
	const mentions: Contact[] = [];
	for (const { link, position } of cache.links ?? NONE) {
		const { offset, line } = position.start;
		const item = items[lastStartingBy(items, offset)];
		const isInItem = item !== undefined && offset < item.position.end.offset;
		const isOpenTask = isInItem && item.task !== undefined && item.task !== 'x' && item.task !== 'X';
		const isCounted = counted.has(isInItem ? item.position.start.line : line);
		if (!isOpenTask && !isCounted && !UNCOUNTED_SECTIONS.has(sectionTypeAt(cache, offset))) mentions.push({ person: { link: linkPathOf(link) }, way: 'mention' });
	}
	return mentions;
}

/** Two lists as one; nearly always both are empty, and the same for all notes. */
function joined<T>(a: readonly T[], b: readonly T[]): readonly T[] {
	if (b.length === 0) return exactly(a);
	return a.length === 0 ? exactly(b) : a.concat(b);
}
