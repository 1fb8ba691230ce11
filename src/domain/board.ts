import { attentionOn, courseOf, latestWrittenBy, statusOn } from './course';
import type { Course, Status } from './course';
import { laterOf, startOfWeek } from './day';
import type { Day } from './day';
import { latestDayBy } from './ledger';
import { placeOf } from './lists';
import { inNameOrder } from './name-order';
import type { Network, NetworkChange } from './network';
import type { Person } from './people';
import { displayNameOf } from './person-notes';
import { Ranking } from './ranking';
import type { Rules } from './rules';
import { compareNames, standingOf } from './standing';
import type { Standing } from './standing';
import { StatusRules } from './status-rules';

/** Whose standing changed; null means that anybody's may have. */
export interface BoardChange {
	readonly people: ReadonlySet<string> | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Somebody's place on the board, with the course they are on. */
interface Place extends Mutable<Course> {
	readonly person: Person;
	/** Attention as it stood on the week's first day; filled when asked for. */
	weekAttention: number | null;
}

/** As much of a place as its order by name needs. */
interface Named {
	readonly person: Pick<Person, 'name' | 'path'>;
}

/** Those of whom *This week* is made (spec §5). */
const NEEDY: ReadonlySet<Status> = new Set(['stale', 'due', 'never']);
/** From so many people on a change is left to {@link Board.refresh}, which can pause. */
const MANY = 1000;
/** How many people are placed between two looks at the clock. */
const STRIDE = 200;

/** Everybody's standing on one day, in the order "who first" (spec §5), kept up with the network. */
export class Board {
	private readonly ranking = new Ranking<Place>(comparePlaces);
	private readonly listeners = new Set<(change: BoardChange) => void>();
	/** In the order of names: what the ranking is filled from, and where somebody is looked up. */
	private byName: Place[] = [];
	private ordered: readonly Person[] | null = null;
	private few: readonly Person[] | null = null;
	private statusRules: StatusRules;
	/** What is left of placing everybody anew. */
	private work: Iterator<void> | null = null;
	/** Somebody asked before the work was done: it was done for them, and listeners have still to be told. */
	private isUntold = false;

	constructor(
		private readonly network: Network,
		private rules: Rules,
		private day: Day,
	) {
		this.statusRules = new StatusRules(rules);
		this.work = this.placeEverybody();
	}

	get today(): Day {
		return this.day;
	}

	/** The rules that give somebody their cadence. */
	get cadenceRules(): StatusRules {
		return this.statusRules;
	}

	/** Takes what changed in the network; very many changes at once wait for {@link refresh}. */
	update({ people }: NetworkChange): void {
		if (this.work || people === null || people.size > MANY) {
			this.work = this.placeEverybody();
			return;
		}
		for (const path of people) this.updatePerson(path);
		this.few = null;
		this.announce({ people });
	}

	/** Finishes what waits; returns false where `shouldPause` stopped it before the end. Listeners are told when it is done. */
	refresh(shouldPause: () => boolean = () => false): boolean {
		if (!this.work && !this.isUntold) return true;
		while (this.work && !this.work.next().done) if (shouldPause()) return false;
		this.work = null;
		this.isUntold = false;
		this.announce({ people: null });
		return true;
	}

	/** Another day, or other rules: everybody's standing anew. */
	reset(day: Day, rules: Rules): void {
		const isSteady = rules === this.rules && day >= this.day && this.work === null;
		const isSameWeek = startOfWeek(day, rules.weekStart) === startOfWeek(this.day, this.rules.weekStart);
		this.day = day;
		if (rules !== this.rules) {
			this.rules = rules;
			this.statusRules = new StatusRules(rules);
		}
		if (isSteady) this.goOn(isSameWeek);
		else this.work = this.placeEverybody();
		this.refresh();
		if (isSteady) this.announce({ people: null });
	}

	standingOf(path: string): Standing | undefined {
		const place = this.upToDate().placeAt(path);
		return place && standingOf(place.person, this.day, this.statusRules, this.network.introductions);
	}

	statusOf(path: string): Status | undefined {
		const place = this.upToDate().placeAt(path);
		return place && statusOn(place, this.day);
	}

	/** How much somebody asks for attention; 0 for those nobody knows. */
	attentionOf(path: string): number {
		const place = this.upToDate().placeAt(path);
		return place ? attentionOn(place, this.day) : 0;
	}

	/** Everybody, in order. */
	order(): readonly Person[] {
		return (this.upToDate().ordered ??= this.ranking.all().map(({ person }) => person));
	}

	/** Shows everybody, in order, with their status: cheaper than asking for each by path. */
	forEachInOrder(visit: (person: Person, status: Status) => void): void {
		for (const place of this.upToDate().ranking.all()) visit(place.person, statusOn(place, this.day));
	}

	/** The first `count`, in order. */
	top(count: number): readonly Person[] {
		return this.upToDate().ranking.top(count).map(({ person }) => person);
	}

	/**
	 * The weekly few: the first of the order as it stood on the week's first day, less those given to since.
	 * Stable over the week without storing anything, and not refilled.
	 */
	thisWeek(): readonly Person[] {
		return (this.upToDate().few ??= this.findFew());
	}

	/** Calls back after each change; returns the way to stop that. */
	onChange(listener: (change: BoardChange) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private announce(change: BoardChange): void {
		for (const listener of this.listeners) listener(change);
	}

	/** Whoever asks before the work is done has it done at once: an answer is never old. */
	private upToDate(): this {
		if (this.work) {
			while (!this.work.next().done);
			this.work = null;
			this.isUntold = true;
		}
		return this;
	}

	/** Places everybody anew, pausing between strides. */
	private *placeEverybody(): Iterator<void> {
		this.few = null;
		const byName: Place[] = [];
		for (const people of inNameOrder(this.network.people.values())) {
			for (const person of people) {
				const place = this.placeFor(person);
				byName.push(place);
				if (byName.length % STRIDE === 0) yield;
			}
			yield;
		}
		this.byName = byName;
		this.rank();
	}

	/** At midnight most courses just run on. */
	private goOn(isSameWeek: boolean): void {
		this.few = null;
		for (const place of this.byName) {
			if (this.day > place.until) Object.assign(place, this.courseFor(place.person, this.day));
			if (!isSameWeek) place.weekAttention = null;
		}
		this.rank();
	}

	private rank(): void {
		this.ordered = null;
		this.ranking.fill(this.byName, (place) => attentionOn(place, this.day));
	}

	private placeFor(person: Person): Place {
		const { since, due, fixed, quarters, until } = this.courseFor(person, this.day);
		// One object for each of tens of thousands of people, so the course is written into it.
		return { person, since, due, fixed, quarters, until, weekAttention: null };
	}

	private courseFor(person: Person, day: Day): Course {
		return courseOf(person, day, this.statusRules, this.network.introductions);
	}

	private updatePerson(path: string): void {
		const place = this.placeAt(path);
		const person = this.network.people.get(path);
		if (place && place.person === person) return this.move(place);
		if (place) this.forget(place);
		if (person) this.welcome(this.placeFor(person));
		this.ordered = null;
	}

	private move(place: Place): void {
		const before = attentionOn(place, this.day);
		Object.assign(place, this.courseFor(place.person, this.day));
		place.weekAttention = null;
		const attention = attentionOn(place, this.day);
		if (attention === before) return;
		this.ranking.remove(place, before);
		this.ranking.add(place, attention);
		this.ordered = null;
	}

	/** By name, which a path implies: a map from paths would cost more memory than the places themselves. */
	private placeAt(path: string): Place | undefined {
		const sought = { person: { name: displayNameOf(path), path } };
		const place = this.byName[placeOf<Named>(this.byName, sought, comparePlaces)];
		return place?.person.path === path ? place : undefined;
	}

	private forget(place: Place): void {
		this.ranking.remove(place, attentionOn(place, this.day));
		this.byName.splice(placeOf(this.byName, place, comparePlaces), 1);
	}

	private welcome(place: Place): void {
		this.byName.splice(placeOf(this.byName, place, comparePlaces), 0, place);
		this.ranking.add(place, attentionOn(place, this.day));
	}

	private findFew(): readonly Person[] {
		const weekStart = startOfWeek(this.day, this.rules.weekStart);
		const few: { readonly person: Person; readonly attention: number }[] = [];
		if (this.rules.weeklyFew < 1) return [];
		for (const place of this.byName) {
			const attention = (place.weekAttention ??= this.weekAttentionOf(place, weekStart));
			const last = few[few.length - 1];
			if (attention <= 0 || (few.length >= this.rules.weeklyFew && last && attention < last.attention)) continue;
			few.push({ person: place.person, attention });
			few.sort((a, b) => b.attention - a.attention || compareNames(a.person, b.person));
			few.length = Math.min(few.length, this.rules.weeklyFew);
		}
		return few.map(({ person }) => person).filter((person) => !hasGiveAfter(person, weekStart, this.day));
	}

	private weekAttentionOf(place: Place, weekStart: Day): number {
		const course = hasRunOnSince(place, weekStart) && !this.network.introductions.hasMade(place.person.path) ? place : this.courseFor(place.person, weekStart);
		return NEEDY.has(statusOn(course, weekStart)) ? attentionOn(course, weekStart) : 0;
	}
}

function comparePlaces(a: Named, b: Named): number {
	return compareNames(a.person, b.person);
}

/** True where today's course was the same on the week's first day: nothing came since, no snooze ended, no year began. */
function hasRunOnSince({ person: { reading: { facts }, ledger }, since, fixed }: Place, weekStart: Day): boolean {
	return fixed === null && since !== null && since <= weekStart && facts.snoozeUntil === null && facts.priorityYears.length === 0 && ledger.promises.length === 0;
}

function hasGiveAfter({ reading, ledger }: Person, after: Day, today: Day): boolean {
	const latest = laterOf(latestWrittenBy(reading.facts.lastDeposits, today), latestDayBy(ledger.gives, today));
	return latest !== null && latest > after;
}
