/**
 * The floor: the least work that still gives the right order, to hold the plugin's own index against.
 *
 * Typed arrays, no dependencies, no settings, no problems, no words: a floor, not a product, but held to `reference.ts` by a test.
 *
 * ```ts
 * const floor = new Floor(vault.notes.values(), today); // full build, ranked
 * floor.rank(today + 1);                                // midnight
 * floor.changePerson(note);                             // a person's properties
 * floor.changeLines(note);                              // a daily or meeting note's lines
 * floor.top(50);                                        // paths, who first
 * ```
 */
import type { LinkCache } from 'obsidian';
import { FloorNames } from './floor-names';
import { readContactHeadings, readLines, readNoteDay, readPerson, readPresent, Sort, isPerson, NO_DAY, textsOf, type PersonReading } from './floor-reading';
import type { VaultNote } from './writer';

const MS_PER_DAY = 86_400_000;
/** Numbers in one mark of a note: whose, of which sort, on which day, who was introduced. */
const MARK = 4;
/** Marks beside the sorts of lines: contact that is no line. */
const MEETING = 5;

/** An index of people by attention. */
export class Floor {
	readonly #people = new FloorNames();
	readonly #readings: PersonReading[] = [];
	/** Everyone by name, then path; and each one's place in that, so that ties cost no comparison of text. */
	readonly #alphabet: Int32Array;
	readonly #letters: Int32Array;
	/** Days per person in ascending order: deposits, other kind lines, contact that is no line, promises. */
	readonly #deposits: (number[] | undefined)[] = [];
	readonly #contacts: (number[] | undefined)[] = [];
	readonly #meetings: (number[] | undefined)[] = [];
	readonly #promises: (number[] | undefined)[] = [];
	/** Pairs per introducer: who, and since which day. */
	readonly #introduced: (number[] | undefined)[] = [];
	/** What each note says, so that a change is a difference. */
	readonly #marks = new Map<string, number[]>();
	#attention: Float64Array = new Float64Array();
	#order: Int32Array = new Int32Array();
	#today = NO_DAY;
	#year = 0;

	constructor(notes: Iterable<VaultNote>, today: number) {
		const people: VaultNote[] = [];
		const others: VaultNote[] = [];
		for (const note of notes) (isPerson(note) ? people : others).push(note);
		for (const { path, cache } of people) {
			this.#people.add(path, textsOf(cache.frontmatter?.['aliases']));
			this.#readings.push(readPerson(cache.frontmatter));
		}
		this.#alphabet = this.#people.alphabet();
		this.#letters = new Int32Array(people.length);
		this.#alphabet.forEach((id, place) => (this.#letters[id] = place));
		people.forEach((note, id) => this.#add(note.path, this.#readPersonMarks(note, id)));
		for (const note of others) this.#add(note.path, this.#readMarks(note));
		this.rank(today);
	}

	/** How many people there are. */
	get count(): number {
		return this.#readings.length;
	}

	/** The paths of the first people in the order. */
	top(count: number): string[] {
		return Array.from(this.#order.subarray(0, count), (id) => this.#people.pathOf(id));
	}

	/** Attention of a person by path, for checks. */
	attentionOf(path: string): number {
		return this.#attention[this.#people.findLink(path)] ?? 0;
	}

	/** Puts everyone in order as of a day: attention of all, one sort of bare numbers, and a count that leaves ties in the alphabet. */
	rank(today: number): void {
		this.#today = today;
		this.#year = new Date(today * MS_PER_DAY).getUTCFullYear();
		const count = this.count;
		const attention = new Float64Array(count);
		for (let id = 0; id < count; id++) attention[id] = this.#attentionOf(id);
		const order = descendingBy(attention, this.#alphabet);
		this.#attention = attention;
		this.#order = order;
	}

	/** Takes in a person note after a change and moves those whom it concerns. */
	changePerson(note: VaultNote): void {
		const id = this.#people.findLink(note.path);
		if (id === -1) return;
		this.#readings[id] = readPerson(note.cache.frontmatter);
		const touched = new Set([id]);
		this.#replace(note.path, this.#readPersonMarks(note, id), touched);
	}

	/** Takes in a dated note after a change and moves those whom it concerns. */
	changeLines(note: VaultNote): void {
		this.#replace(note.path, this.#readMarks(note), new Set());
	}

	#readPersonMarks(note: VaultNote, id: number): number[] {
		const marks: number[] = [];
		for (const text of this.#readings[id]?.introducers ?? []) {
			const introducer = this.#people.find(text);
			if (introducer >= 0 && introducer !== id) marks.push(introducer, Sort.Introduced, NO_DAY, id);
		}
		for (const day of readContactHeadings(note.cache)) marks.push(id, MEETING, day, -1);
		readLines(note, NO_DAY, (sort, day, links, from, to) => this.#mark(marks, sort, day, this.#findAll([id], links, from, to)));
		return marks;
	}

	#readMarks(note: VaultNote): number[] {
		const marks: number[] = [];
		const day = readNoteDay(note);
		if (day === NO_DAY) return marks;
		for (const text of readPresent(note.cache)) {
			const id = this.#people.find(text);
			if (id >= 0) marks.push(id, MEETING, day, -1);
		}
		readLines(note, day, (sort, lineDay, links, from, to) => this.#mark(marks, sort, lineDay, this.#findAll([], links, from, to)));
		return marks;
	}

	#mark(marks: number[], sort: Sort, day: number, people: readonly number[]): void {
		const [introducer = -1] = people;
		for (const id of people) {
			marks.push(id, sort === Sort.Introduced ? Sort.Contact : sort, day, -1);
			if (sort === Sort.Introduced && id !== introducer) marks.push(introducer, Sort.Introduced, day, id);
		}
	}

	#findAll(people: number[], links: readonly LinkCache[], from: number, to: number): readonly number[] {
		for (let at = from; at < to; at++) {
			const id = this.#people.findLink(links[at]!.link);
			if (id !== -1 && !people.includes(id)) people.push(id);
		}
		return people;
	}

	#replace(path: string, marks: number[], touched: Set<number>): void {
		const before = this.#marks.get(path) ?? [];
		for (let at = 0; at < before.length; at += MARK) {
			this.#removeMark(before[at]!, before[at + 1]!, before[at + 2]!, before[at + 3]!);
			touched.add(before[at]!);
		}
		this.#add(path, marks);
		for (let at = 0; at < marks.length; at += MARK) touched.add(marks[at]!);
		for (const id of touched) this.#move(id);
	}

	#add(path: string, marks: number[]): void {
		if (marks.length === 0) this.#marks.delete(path);
		else this.#marks.set(path, marks);
		for (let at = 0; at < marks.length; at += MARK) {
			const id = marks[at]!;
			if (marks[at + 1] === Sort.Introduced) (this.#introduced[id] ??= []).push(marks[at + 3]!, marks[at + 2]!);
			else insertSorted(this.#daysOf(id, marks[at + 1]!), marks[at + 2]!);
		}
	}

	#removeMark(id: number, sort: number, day: number, who: number): void {
		if (sort !== Sort.Introduced) {
			const days = this.#daysOf(id, sort);
			days.splice(days.lastIndexOf(day), 1);
			return;
		}
		const pairs = this.#introduced[id] ?? [];
		for (let at = 0; at < pairs.length; at += 2) {
			if (pairs[at] === who && pairs[at + 1] === day) {
				pairs.splice(at, 2);
				return;
			}
		}
	}

	#daysOf(id: number, sort: number): number[] {
		const all = sort === Sort.Deposit ? this.#deposits : sort === MEETING ? this.#meetings : sort === Sort.Promise ? this.#promises : this.#contacts;
		return (all[id] ??= []);
	}

	/** Moves one person to their place: two binary searches and one move of memory. */
	#move(id: number): void {
		const attention = this.#attentionOf(id);
		const before = this.#attention[id]!;
		if (attention === before) return;
		const order = this.#order;
		const from = this.#placeOf(before, id);
		let to = this.#placeOf(attention, id);
		if (to > from) order.copyWithin(from, from + 1, to--);
		else order.copyWithin(to + 1, to, from);
		order[to] = id;
		this.#attention[id] = attention;
	}

	#placeOf(attention: number, id: number): number {
		let low = 0;
		let high = this.#order.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const other = this.#order[middle]!;
			const than = this.#attention[other]!;
			if (than > attention || (than === attention && this.#letters[other]! < this.#letters[id]!)) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	#attentionOf(id: number): number {
		const today = this.#today;
		const person = this.#readings[id]!;
		if (person.isResting || person.snoozedUntil > today) return 0;
		const given = person.lastDeposit <= today ? person.lastDeposit : NO_DAY;
		const contact = person.lastContact <= today ? person.lastContact : NO_DAY;
		const givenLine = newest(this.#deposits[id], today);
		const otherLine = newest(this.#contacts[id], today);
		const isPlaced = person.isPlaced || Math.max(given, contact, givenLine, otherLine) !== NO_DAY || newest(this.#promises[id], today) !== NO_DAY;
		if (!isPlaced) return 0;
		let since = Math.max(given, givenLine);
		if (since === NO_DAY) since = Math.max(contact, otherLine, newest(this.#meetings[id], today));
		const isPriority = person.isAlwaysPriority || (person.priorityYears & (1 << (this.#year - 2000))) !== 0;
		const boosts = (isPriority ? 1 : 0) + (person.isConnector ? 0.5 : 0) + (this.#hasIntroducedTwo(id) ? 0.5 : 0) + (person.isRising ? 0.25 : 0);
		if (since === NO_DAY) return 1 + boosts;
		const step = person.step !== 0 ? person.step : isPriority ? 21 : person.roleDays !== 0 ? person.roleDays : 90;
		const length = step > 0 ? step : monthsAfter(since, -step) - since;
		return Math.min((today - since) / length, 3) * (1 + boosts);
	}

	#hasIntroducedTwo(id: number): boolean {
		const pairs = this.#introduced[id];
		if (pairs === undefined) return false;
		let first = -1;
		for (let at = 0; at < pairs.length; at += 2) {
			const who = pairs[at]!;
			if (pairs[at + 1]! > this.#today || who === first || who === id) continue;
			if (first !== -1) return true;
			first = who;
		}
		return false;
	}
}

function newest(days: readonly number[] | undefined, today: number): number {
	if (days === undefined) return NO_DAY;
	let at = days.length - 1;
	while (at >= 0 && days[at]! > today) at--;
	return at < 0 ? NO_DAY : days[at]!;
}

function insertSorted(days: number[], day: number): void {
	let at = days.length;
	while (at > 0 && days[at - 1]! > day) at--;
	if (at === days.length) days.push(day);
	else days.splice(at, 0, day);
}

/** Ids by attention, highest first, and by the alphabet where that is the same. */
function descendingBy(attention: Float64Array, alphabet: Int32Array): Int32Array {
	const ascending = attention.toSorted();
	const order = new Int32Array(alphabet.length);
	// By the first place of a value: how many places from the end its next one takes.
	const left = new Int32Array(alphabet.length);
	let end = ascending.length;
	for (let place = ascending.length - 1; place >= 0; place--) {
		if (ascending[place] === ascending[place - 1]) continue;
		left[place] = end;
		end = place;
	}
	for (const id of alphabet) {
		const place = firstPlaceOf(attention[id]!, ascending);
		order[order.length - left[place]!] = id;
		left[place]!--;
	}
	return order;
}

function firstPlaceOf(value: number, ascending: Float64Array): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (ascending[middle]! < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

function monthsAfter(day: number, months: number): number {
	const from = new Date(day * MS_PER_DAY);
	const year = from.getUTCFullYear();
	const month = from.getUTCMonth() + months;
	const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return Date.UTC(year, month, Math.min(from.getUTCDate(), lastDate)) / MS_PER_DAY;
}
