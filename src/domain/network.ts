import { effectsOf, NO_EFFECTS, peopleBetween, sameBeginning } from './effects';
import type { NoteEffects, PersonLookup } from './effects';
import { Introductions } from './introductions';
import { isSame } from './is-same';
import type { NoteReading, PersonReading } from './note';
import { OwnRecord } from './own-record';
import { People } from './people';
import type { Person } from './people';
import { namesOf, Pointers, pointsTo } from './pointers';
import type { Problem } from './problem';
import { linkKey } from './reference';

/** Follows a link path from a note to the note it leads to, as the app does. */
export type LinkResolver = (linkPath: string, sourcePath: string) => string | null;

/** Whose standing may have changed since the last event, who came or went; views pull what they show. */
export interface NetworkChange {
	/** Null for everybody: a set of all of them would take longer to make than most changes to follow. */
	readonly people: ReadonlySet<string> | null;
}

/** How much was found, for the status line. */
export interface NetworkCounts {
	readonly people: number;
	readonly touchpoints: number;
	readonly notesWithTouchpoints: number;
}

const NONE: readonly never[] = [];

/**
 * The index of the vault: who there is and what is on record with each.
 *
 * `put` and `remove` take what one note says now; `settle` then follows the links of the notes this concerns and tells
 * listeners once. A note changed costs that note and those that may mean it, never the vault.
 */
export class Network {
	/** Notes that have to do with people. */
	private readonly notes = new Map<string, NoteReading>();
	/** What notes did when their links were last followed: most did nothing, and are not here. */
	private readonly effects = new Map<string, NoteEffects>();
	private readonly everybody = new People();
	private readonly noteProblems = new Map<string, readonly Problem[]>();
	private readonly linkProblems = new Map<string, readonly Problem[]>();
	private readonly pointers = new Pointers();
	private readonly pending = new Set<string>();
	/** While links are followed for the first time, the notes still to come: a set of all of them would be a tenth of the work. */
	private first: Iterator<string> | null = null;
	private readonly listeners = new Set<(change: NetworkChange) => void>();
	private changed = new Set<string>();
	private isChanged = false;
	/** False while notes come in for the first time: all of them wait to be followed anyway. */
	private isFollowed = false;
	/** False until listeners were told for the first time: then everybody has changed. */
	private isTold = false;
	private touchpoints = 0;
	private notesWithTouchpoints = 0;
	private changeCount = 0;
	private problemCount = 0;

	readonly introductions = new Introductions();
	readonly own = new OwnRecord();

	constructor(private readonly resolveLink: LinkResolver) {}

	/** What the person at a path is called; the path where there is nobody. */
	nameAt(path: string): string {
		return this.people.get(path)?.name ?? path;
	}

	/** Grows with every change. */
	get revision(): number {
		return this.changeCount;
	}

	/** Grows with every change that may have made or mended a problem. */
	get problemRevision(): number {
		return this.problemCount;
	}

	get people(): ReadonlyMap<string, Person> {
		return this.everybody.byPath;
	}

	get counts(): NetworkCounts {
		return { people: this.people.size, touchpoints: this.touchpoints, notesWithTouchpoints: this.notesWithTouchpoints };
	}

	noteAt(path: string): NoteReading | undefined {
		return this.notes.get(path);
	}

	/** The problems of each note that has any, those that show only once links are followed included. */
	*problems(): Iterable<readonly [path: string, problems: readonly Problem[]]> {
		yield* this.noteProblems;
		yield* this.linkProblems;
	}

	/** The person that a name or alias means, where it means exactly one. */
	personNamed(name: string): string | null {
		return this.pointers.personNamed(name);
	}

	/** Everybody called so, by name or alias. */
	peopleNamed(name: string): readonly string[] {
		return this.pointers.peopleNamed(name);
	}

	/** Notes with a link to whatever is called so, whether or not it leads anywhere; sorted. */
	notesPointingTo(link: string): readonly string[] {
		const key = linkKey(link);
		return [...new Set(this.notesMeaning(key))].filter((path) => pointsTo(this.notes.get(path), key)).sort();
	}

	/** Takes what a note says now; silent where it says the same as before. */
	put(reading: NoteReading): void {
		const before = this.noteAt(reading.path);
		if (before !== undefined && isSame(before, reading)) return;
		if (before === undefined) this.concern(linkKey(reading.path));
		const after = isEmpty(reading) ? undefined : reading;
		if (before !== undefined || after !== undefined) this.replace(reading.path, before, after);
	}

	/** Forgets a note that was deleted or renamed away. */
	remove(path: string): void {
		this.concern(linkKey(path));
		const before = this.noteAt(path);
		if (before !== undefined) this.replace(path, before, undefined);
	}

	/**
	 * Follows the links of all notes that changes concern; returns false where `shouldPause` stopped it before the end.
	 * Listeners are told when all is followed.
	 */
	settle(shouldPause: () => boolean = () => false): boolean {
		if (!this.isFollowed) this.first = this.notes.keys();
		this.isFollowed = true;
		for (let path = this.nextToFollow(); path !== null; path = this.nextToFollow()) {
			this.relink(path);
			if (shouldPause()) return false;
		}
		if (this.isChanged) this.announce();
		return true;
	}

	private nextToFollow(): string | null {
		const next = this.first?.next();
		if (next && !next.done) return next.value;
		this.first = null;
		for (const path of this.pending) {
			this.pending.delete(path);
			return path;
		}
		return null;
	}

	/** Calls back after each change; returns the way to stop that. */
	onChange(listener: (change: NetworkChange) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private announce(): void {
		const people = this.isTold ? this.changed : null;
		this.changed = new Set();
		this.isChanged = false;
		this.isTold = true;
		this.changeCount++;
		for (const listener of this.listeners) listener({ people });
	}

	private replace(path: string, before: NoteReading | undefined, after: NoteReading | undefined): void {
		this.count(before, -1);
		this.count(after, 1);
		if (after) this.notes.set(path, after);
		else this.notes.delete(path);
		const [was, is] = [before?.person ?? null, after?.person ?? null];
		this.replaceProblems(path, before?.problems ?? NONE, after?.problems ?? NONE);
		// One goal too many, and a person's day that is still to come, are problems that no reading holds.
		if (was || is || before?.goal || after?.goal) this.problemCount++;
		// Most notes are of people and say nothing of the user.
		if (isOwn(before) || isOwn(after)) this.own.put(path, after);
		if (was || is) this.replacePerson(path, was, is);
		this.isChanged = true;
		if (this.isFollowed) this.pending.add(path);
	}

	private replaceProblems(path: string, before: readonly Problem[], after: readonly Problem[]): void {
		if (!isSame(before, after)) this.problemCount++;
		if (after.length > 0) this.noteProblems.set(path, after);
		else if (before.length > 0) this.noteProblems.delete(path);
	}

	private replacePerson(path: string, before: PersonReading | null, after: PersonReading | null): void {
		this.pointers.rename(path, before, after);
		if (this.isFollowed) this.concernNames(path, before ? namesOf(path, before) : NONE, after ? namesOf(path, after) : NONE);
		if (after) this.everybody.put(path, after);
		else this.everybody.remove(path);
		if (this.isTold) this.changed.add(path);
	}

	/** Notes that point to a key are followed again: what they lead to may have changed. */
	private concern(key: string): void {
		if (this.isFollowed) for (const path of this.notesMeaning(key)) this.pending.add(path);
	}

	private concernNames(path: string, before: readonly string[], after: readonly string[]): void {
		if (isSame(before, after)) return;
		for (const name of [...before, ...after]) this.concern(name);
		// Who comes is not called anything yet, and who goes is not any more.
		for (const note of this.notesWith(path)) this.pending.add(note);
	}

	/** Notes that may point to a key, some twice: those that found nobody, and those with something on anybody called so. */
	private *notesMeaning(key: string): Iterable<string> {
		yield* this.pointers.looseAt(key);
		for (const person of this.pointers.peopleAt(key)) yield* this.notesWith(person);
	}

	/** The notes that pointers to somebody stand in, some many times. */
	private *notesWith(person: string): Iterable<string> {
		yield person;
		yield* this.everybody.ledgerOf(person)?.notes() ?? NONE;
		yield* this.introductions.childrenBy(person);
	}

	private relink(path: string): void {
		const reading = this.notes.get(path);
		const before = this.effects.get(path) ?? NO_EFFECTS;
		const effects = reading ? effectsOf(reading, this.personOf) : NO_EFFECTS;
		if (isSame(before, effects)) return;
		this.isChanged = true;
		if (effects === NO_EFFECTS) this.effects.delete(path);
		else this.effects.set(path, effects);
		this.pointers.loosen(path, before.loose, effects.loose);
		if (!isSame(before.problems, effects.problems)) this.problemCount++;
		if (effects.problems.length > 0) this.linkProblems.set(path, effects.problems);
		else if (before.problems.length > 0) this.linkProblems.delete(path);
		const kept = sameBeginning(before, effects);
		if (this.isTold) for (const person of peopleBetween(before, effects, kept)) this.changed.add(person);
		this.undo(before, kept);
		this.apply(effects, kept);
	}

	private readonly personOf: PersonLookup = {
		byLink: (link, source) => {
			const path = this.resolveLink(link, source);
			return path !== null && this.people.has(path) ? path : null;
		},
		byName: (name) => this.personNamed(name),
	};

	private apply({ people, lines, introductions }: NoteEffects, kept: number): void {
		for (let index = kept; index < people.length; index++) {
			const path = people[index] ?? '';
			const line = lines[index];
			if (line) this.everybody.enter(path, line);
		}
		for (const introduction of introductions) this.introductions.add(introduction);
	}

	private undo({ people, lines, introductions }: NoteEffects, kept: number): void {
		for (let index = kept; index < people.length; index++) {
			const path = people[index] ?? '';
			const line = lines[index];
			if (line) this.everybody.strike(path, line);
		}
		for (const introduction of introductions) this.introductions.remove(introduction);
	}

	private count(reading: NoteReading | undefined, sign: 1 | -1): void {
		const counted = reading?.lines.filter(({ isPromise }) => !isPromise).length ?? 0;
		this.touchpoints += sign * counted;
		if (counted > 0) this.notesWithTouchpoints += sign;
	}
}

/** True for the many notes that have nothing to do with people. */
function isEmpty({ person, goal, lines, contacts, problems }: NoteReading): boolean {
	return person === null && goal === undefined && lines.length === 0 && contacts.length === 0 && problems.length === 0;
}

/** True for the notes that may say something of the user: a goal, or visible work. */
function isOwn(reading: NoteReading | undefined): boolean {
	return reading !== undefined && (reading.goal !== undefined || reading.lines.length > 0);
}
