/**
 * What the floor takes from a note's metadata cache: days, cadences and lines as bare numbers, nothing else.
 *
 * It understands every shape that the generator writes and no others; see `floor.ts` for why that is the point.
 */
import type { CachedMetadata, FrontMatterCache, LinkCache } from 'obsidian';
import type { VaultNote } from './writer';

/** A day that is not there: before all days. */
export const NO_DAY = -0x4000_0000;
const MS_PER_DAY = 86_400_000;
const NOTHING: readonly never[] = [];

/** The sorts of kind line that the order depends on. */
export const Sort = { None: 0, Deposit: 1, Introduced: 2, Contact: 3, Promise: 4 } as const;
/** One of those sorts. */
export type Sort = (typeof Sort)[keyof typeof Sort];

/** What a person's properties say; roles as bits, years as bits from 2000, `step` in days or, below 0, in months. */
export interface PersonReading {
	lastDeposit: number;
	lastContact: number;
	/** 0 = none of their own. */
	step: number;
	priorityYears: number;
	isAlwaysPriority: boolean;
	/** The shortest cadence of their roles, 0 without roles. */
	roleDays: number;
	isConnector: boolean;
	isRising: boolean;
	isResting: boolean;
	isPlaced: boolean;
	snoozedUntil: number;
	introducers: readonly string[];
}

const ROLE_DAYS: ReadonlyMap<string, number> = new Map([['sponsor', 45], ['mentor', 45], ['connector', 30], ['peer', 60]]);
const CIRCLES: ReadonlySet<string> = new Set(['organisation', 'organization', 'industry', 'growth']);
const STEPS: ReadonlyMap<string, number> = new Map([
	['weekly', 7], ['biweekly', 14], ['fortnightly', 14], ['monthly', -1], ['bimonthly', -2], ['quarterly', -3], ['semi-annual', -6],
	['yearly', -12], ['annually', -12],
]);
const UNITS: ReadonlyMap<string, number> = new Map([['d', 1], ['w', 7], ['weeks', 7], ['months', -1], ['year', -12]]);
const CONTACT_KEYS: ReadonlySet<string> = new Set(['lastcontact', 'lastcontacted', 'lastseen']);
const CADENCE_KEYS: ReadonlySet<string> = new Set(['cadence', 'contactfrequency', 'frequency']);
const PERSON_TAG = /^#?(?:[^/]+\/)?(?:person|people)(?:\/|$)/;

// A vault has few different names and tags; looking one up is cheaper than reading it again.
const canonicalKeys = new Map<string, string>();
const sortOfTags = new Map<string, Sort>();

/** Whether a note is a person, for the notes that the generator makes. */
export function isPerson({ path, cache }: VaultNote): boolean {
	if (path.startsWith('Daily/')) return false;
	const properties = cache.frontmatter;
	const isInFolder = path.startsWith('People/') || path.startsWith('04-People/') || path.includes('/People/');
	if (!isInFolder && properties === undefined) return false;
	const type: unknown = properties?.['type'];
	if (path.startsWith('Templates/') || path.endsWith('/People.md') || path.endsWith('/README.md') || path.includes('/_') || type === 'moc') return false;
	for (const key in properties) if (isPlaceholder(properties[key])) return false;
	return isInFolder || type === 'person' || type === 'contact'
		|| textsOf(properties?.['tags']).some((tag) => PERSON_TAG.test(tag))
		|| textsOf(properties?.['categories']).includes('[[People]]');
}

/** Reads the properties of a person. */
export function readPerson(properties: FrontMatterCache | undefined): PersonReading {
	const reading: PersonReading = {
		lastDeposit: NO_DAY, lastContact: NO_DAY, step: 0, priorityYears: 0, isAlwaysPriority: false, roleDays: 0, isConnector: false,
		isRising: false, isResting: false, isPlaced: false, snoozedUntil: NO_DAY, introducers: NOTHING,
	};
	for (const written in properties) readProperty(reading, canonical(written), properties[written]);
	return reading;
}

/** The day of a note that is not a person, or `NO_DAY`. */
export function readNoteDay({ path, cache }: VaultNote): number {
	if (path.startsWith('Daily/')) return dayAt(path, 6);
	const date = readDay(cache.frontmatter?.['date']);
	return date === NO_DAY ? dayAt(path, path.lastIndexOf('/') + 1) : date;
}

/** The people that a note says were there: link targets and plain names as written. */
export function readPresent(cache: CachedMetadata): readonly string[] {
	const properties = cache.frontmatter;
	return properties === undefined ? NOTHING : textsOf(properties['attendees'] ?? properties['participants'] ?? properties['people']);
}

/** Takes a kind line, with the range of the note's links that are on it. */
export type OnLine = (sort: Sort, day: number, links: readonly LinkCache[], from: number, to: number) => void;

/** Calls back for every kind line but the cancelled; days of its own and completions alone take a look at the text. */
export function readLines(note: VaultNote, noteDay: number, onLine: OnLine): void {
	const { tags, listItems: items, sections, links = [] } = note.cache;
	if (tags === undefined || items === undefined || sections === undefined) return;
	let itemAt = 0;
	let sectionAt = 0;
	let linkAt = 0;
	let decided = -1;
	for (const { tag, position } of tags) {
		const sort = sortOfTag(tag);
		if (sort === Sort.None) continue;
		const offset = position.start.offset;
		while (itemAt < items.length && (items[itemAt]?.position.end.offset ?? 0) < offset) itemAt++;
		const item = items[itemAt];
		if (item === undefined) return;
		if (item.position.start.offset > offset || decided === itemAt) continue;
		decided = itemAt;
		const { start, end } = item.position;
		while ((sections[sectionAt]?.position.end.offset ?? Infinity) < start.offset) sectionAt++;
		if (sections[sectionAt]?.type !== 'list') continue;
		const { task } = item;
		if (task === '-') continue;
		const isTicked = task === 'x' || task === 'X';
		const day = isTicked || noteDay === NO_DAY ? dayInText(note.text.slice(start.offset, end.offset), noteDay) : noteDay;
		if (day === NO_DAY) continue;
		while ((links[linkAt]?.position.start.offset ?? Infinity) < start.offset) linkAt++;
		const from = linkAt;
		while ((links[linkAt]?.position.start.offset ?? Infinity) < end.offset) linkAt++;
		onLine(task === undefined || isTicked ? sort : Sort.Promise, day, links, from, linkAt);
	}
}

/** The days of the headings in a person's own note that tell of contact. */
export function readContactHeadings(cache: CachedMetadata): readonly number[] {
	let days: number[] | undefined;
	for (const { level, heading } of cache.headings ?? NOTHING) {
		const day = level === 3 ? dayAt(heading, 0) : NO_DAY;
		if (day !== NO_DAY) (days ??= []).push(day);
	}
	return days ?? NOTHING;
}

/** Texts of a property that holds one or several. */
export function textsOf(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : NOTHING;
}

function isPlaceholder(value: unknown): boolean {
	return typeof value === 'string' && value.startsWith('{{');
}

function readProperty(reading: PersonReading, key: string, value: unknown): void {
	if (key === 'lastdeposit') reading.lastDeposit = readDay(value);
	else if (CONTACT_KEYS.has(key)) reading.lastContact = readDay(value);
	else if (CADENCE_KEYS.has(key)) readCadence(reading, value);
	else if (key === 'circle' || key === 'circles') reading.isPlaced ||= textsOf(value).some((text) => CIRCLES.has(text.toLowerCase()));
	else if (key === 'role') readRoles(reading, value);
	else if (key === 'priority') readPriority(reading, value);
	else if (key === 'influence') reading.isRising = value === 'rising';
	else if (key === 'introducedby') reading.introducers = textsOf(value);
	else if (key === 'snoozeuntil') reading.snoozedUntil = readDay(value);
	else if (key === 'resting' || key === 'donotcontact') reading.isResting ||= value === true;
	else if (key === 'active') reading.isResting ||= value === false;
	else if (key === 'status') reading.isResting ||= value === 'archived';
}

function readRoles(reading: PersonReading, value: unknown): void {
	for (const text of textsOf(value)) {
		const role = text.toLowerCase();
		const days = ROLE_DAYS.get(role);
		if (days === undefined) continue;
		reading.isPlaced = true;
		reading.isConnector ||= role === 'connector';
		reading.roleDays = reading.roleDays === 0 ? days : Math.min(reading.roleDays, days);
	}
}

function readPriority(reading: PersonReading, value: unknown): void {
	reading.isAlwaysPriority = value === true;
	for (const year of Array.isArray(value) ? value : [value]) if (typeof year === 'number') reading.priorityYears |= 1 << (year - 2000);
	reading.isPlaced ||= reading.isAlwaysPriority || reading.priorityYears !== 0;
}

function readCadence(reading: PersonReading, value: unknown): void {
	const text = String(value).toLowerCase();
	const [, count, unit] = /^(?:every )?(\d+) ?([a-z]*)$/.exec(text) ?? [];
	const step = count === undefined ? STEPS.get(text) : Number(count) * (UNITS.get(unit ?? '') ?? 1);
	if (text === 'never') reading.isResting = true;
	reading.step = step ?? 0;
	reading.isPlaced ||= step !== undefined;
}

function readDay(value: unknown): number {
	if (Array.isArray(value)) return readDay(value[0]);
	if (typeof value !== 'string') return NO_DAY;
	return dayAt(value, value.startsWith('[[') ? 2 : 0);
}

/** The day written at a place, `2026-03-25` or `20260325`, or `NO_DAY`. */
function dayAt(text: string, at: number): number {
	const dash = text.charCodeAt(at + 4) === 45 ? 1 : 0;
	let number = 0;
	for (let digit = 0; digit < 8; digit++) {
		const code = text.charCodeAt(at + digit + (digit < 4 ? 0 : digit < 6 ? dash : dash * 2)) - 48;
		if (!(code >= 0 && code <= 9)) return NO_DAY;
		number = number * 10 + code;
	}
	return Date.UTC(Math.trunc(number / 10_000), (Math.trunc(number / 100) % 100) - 1, number % 100) / MS_PER_DAY;
}

function dayInText(line: string, noteDay: number): number {
	const completed = line.lastIndexOf('✅ ');
	if (completed !== -1) return dayAt(line, completed + 2);
	if (noteDay !== NO_DAY) return noteDay;
	return dayAt(line, line.startsWith('- **') || line.startsWith('- [[') ? 4 : 2);
}

function canonical(key: string): string {
	let known = canonicalKeys.get(key);
	if (known === undefined) canonicalKeys.set(key, (known = key.toLowerCase().replace(/[ _-]/g, '')));
	return known;
}

function sortOfTag(tag: string): Sort {
	let known = sortOfTags.get(tag);
	if (known === undefined) {
		const root = tag.split('/')[0] ?? tag;
		if (tag === '#intro/received') known = Sort.Introduced;
		else if (root === '#deposit' || root === '#intro') known = Sort.Deposit;
		else known = ['#ask', '#received', '#met', '#visibility'].includes(root) ? Sort.Contact : Sort.None;
		sortOfTags.set(tag, known);
	}
	return known;
}
