import type { Day } from './day';
import type { DayRange } from './day-range';
import { compareText } from './problem';
import { inserted, placeOf, withoutAt } from './lists';
import { isGive, isPromise } from './touchpoint';
import type { Entry, PromiseLine } from './touchpoint';

const NONE: readonly never[] = [];

/** Everything on record with one person, in order of days. */
export class Ledger {
	/** Deposits and introductions, the oldest first. */
	gives: readonly Entry[] = NONE;
	/** Everything else that counts as having been in touch, the oldest first. */
	contacts: readonly Entry[] = NONE;
	promises: readonly PromiseLine[] = NONE;

	/** True where nothing at all is on record. */
	get isEmpty(): boolean {
		return this.gives.length === 0 && this.contacts.length === 0 && this.promises.length === 0;
	}

	/** The notes it is all written in, some many times. */
	*notes(): Iterable<string> {
		for (const lines of [this.gives, this.contacts, this.promises]) for (const { path } of lines) yield path;
	}

	/** True where a note is one of them; the last ones are asked first, being those that still change. */
	isIn(note: string): boolean {
		for (const lines of [this.gives, this.contacts, this.promises]) {
			for (let index = lines.length - 1; index >= 0; index--) if (lines[index]?.path === note) return true;
		}
		return false;
	}

	/** True where a kind line of a day up to `today` names this person; contact from meetings is no kind line. */
	hasKindLineBy(today: Day): boolean {
		return this.gives.some(({ day }) => day <= today)
			|| this.contacts.some(({ kind, day }) => kind !== 'contact' && day <= today)
			|| this.openPromises(today).length > 0;
	}

	/** Promises whose day has come; one in a note without a day is open from the start. */
	openPromises(today: Day): readonly PromiseLine[] {
		return this.promises.length === 0 ? NONE : this.promises.filter(({ day }) => day === null || day <= today);
	}

	add(line: Entry | PromiseLine): void {
		if (isPromise(line)) this.promises = inserted(this.promises, line, comparePromises);
		else if (isGive(line.kind)) this.gives = inserted(this.gives, line, compareEntries);
		else this.contacts = inserted(this.contacts, line, compareEntries);
	}

	remove(line: Entry | PromiseLine): void {
		if (isPromise(line)) this.promises = without(this.promises, line, comparePromises);
		else if (isGive(line.kind)) this.gives = without(this.gives, line, compareEntries);
		else this.contacts = without(this.contacts, line, compareEntries);
	}
}

/** The day of the latest entry that is not after `today`, or null; entries are in order of days. */
export function latestDayBy(entries: readonly Entry[], today: Day): Day | null {
	for (let index = entries.length - 1; index >= 0; index--) {
		const day = entries[index]?.day;
		if (day !== undefined && day <= today) return day;
	}
	return null;
}

/** The entries of a range of days; entries are in order of days. */
export function entriesIn(entries: readonly Entry[], { from, to }: DayRange): readonly Entry[] {
	let end = entries.length;
	while (end > 0 && (entries[end - 1]?.day ?? to) > to) end--;
	let first = end;
	while (first > 0 && (entries[first - 1]?.day ?? -Infinity) >= from) first--;
	return first === end ? NONE : entries.slice(first, end);
}

/** The touchpoints of a range of days, gives first; contact from meetings and headings is none. */
export function touchpointsIn({ gives, contacts }: Ledger, range: DayRange): readonly Entry[] {
	const given = entriesIn(gives, range);
	const others = entriesIn(contacts, range);
	// Most people have none in a range, and then nothing is made.
	return others.length === 0 ? given : given.concat(others.filter(({ kind }) => kind !== 'contact'));
}

/** Counts lines: one line with two people is an entry for each. */
export class LineCount {
	private readonly lines = new Set<string>();

	get count(): number {
		return this.lines.size;
	}

	/** Takes an entry; true where its line was not counted yet. */
	add({ path, line }: Pick<Entry, 'path' | 'line'>): boolean {
		const before = this.lines.size;
		return this.lines.add(`${path}\n${line ?? ''}`).size > before;
	}
}

/** On how many lines entries stand. */
export function countLines(entries: Iterable<Entry>): number {
	const lines = new LineCount();
	for (const entry of entries) lines.add(entry);
	return lines.count;
}

/** By day, then by where they stand: the same order however the notes came. */
export function compareEntries(a: Entry, b: Entry): number {
	return a.day - b.day || compareText(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0);
}

function without<Line extends Entry | PromiseLine>(lines: readonly Line[], line: Line, compare: (a: Line, b: Line) => number): readonly Line[] {
	for (let place = placeOf(lines, line, compare); place < lines.length; place++) {
		const other = lines[place];
		if (other === undefined || compare(other, line) !== 0) break;
		if (other.kind === line.kind && other.way === line.way) return withoutAt(lines, place);
	}
	return lines;
}

function comparePromises(a: PromiseLine, b: PromiseLine): number {
	return compareText(a.path, b.path) || a.line - b.line;
}
