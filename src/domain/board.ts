import { compareNames, standingOf } from './attention';
import type { Standing } from './attention';
import { addDays, laterOf, startOfWeek } from './day';
import type { Day } from './day';
import { isSame } from './is-same';
import { latestDayBy } from './ledger';
import { placeOf } from './lists';
import type { Network, NetworkChange, Person } from './network';
import { Ranking } from './ranking';
import type { Rules } from './rules';
import { StatusRules } from './status';
import type { Status } from './status';

/** Whose standing changed; null means that anybody's may have. */
export interface BoardChange {
	readonly people: ReadonlySet<string> | null;
}

interface Place {
	readonly person: Person;
	readonly standing: Standing;
	/** Attention as it stood on the week's first day; filled when asked for. */
	weekAttention: number | null;
}

/** Those of whom *This week* is made (spec §5). */
const NEEDY: ReadonlySet<Status> = new Set(['stale', 'due', 'never']);
/** From this share of the people on, all are ordered anew: cheaper than moving them one by one. */
const REBUILD_SHARE = 0.2;

/** Everybody's standing on one day, in the order "who first" (spec §5), kept up with the network. */
export class Board {
	private readonly places = new Map<string, Place>();
	private readonly ranking = new Ranking<Person>(compareNames);
	private readonly listeners = new Set<(change: BoardChange) => void>();
	/** In the order of names: what the ranking is filled from. */
	private byName: Person[] = [];
	private few: readonly Person[] | null = null;
	private statusRules: StatusRules;

	constructor(
		private readonly network: Network,
		private rules: Rules,
		private day: Day,
	) {
		this.statusRules = new StatusRules(rules);
		this.rebuild();
	}

	get today(): Day {
		return this.day;
	}

	get cadenceRules(): StatusRules {
		return this.statusRules;
	}

	/** Takes what changed in the network. */
	update(change: NetworkChange): void {
		if (change.people.size > this.places.size * REBUILD_SHARE) {
			this.rebuild();
			return this.announce({ people: null });
		}
		const moved = new Set<string>();
		for (const path of change.people) if (this.updatePerson(path)) moved.add(path);
		this.announce({ people: moved });
	}

	/** Another day, or other rules: everybody's standing anew. */
	reset(day: Day, rules: Rules): void {
		this.day = day;
		if (rules !== this.rules) {
			this.rules = rules;
			this.statusRules = new StatusRules(rules);
		}
		this.rebuild();
		this.announce({ people: null });
	}

	standingOf(path: string): Standing | undefined {
		return this.places.get(path)?.standing;
	}

	/** Everybody, in order. */
	order(): readonly Person[] {
		return this.ranking.all();
	}

	/** The first `count`, in order. */
	top(count: number): readonly Person[] {
		return this.ranking.top(count);
	}

	/**
	 * The weekly few: the first of the order as it stood on the week's first day, less those given to since.
	 * Stable over the week without storing anything, and not refilled.
	 */
	thisWeek(): readonly Person[] {
		return (this.few ??= this.findFew());
	}

	/** Calls back after each change; returns the way to stop that. */
	onChange(listener: (change: BoardChange) => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private announce(change: BoardChange): void {
		for (const listener of this.listeners) listener(change);
	}

	private rebuild(): void {
		if (!this.isSamePeople()) this.byName = [...this.network.people.values()].sort(compareNames);
		this.places.clear();
		for (const person of this.byName) this.places.set(person.path, this.placeOf(person));
		this.ranking.fill(this.byName, ({ path }) => this.places.get(path)?.standing.attention ?? 0);
		this.few = null;
	}

	/** At midnight nobody's name has changed, and sorting names is the dearest part. */
	private isSamePeople(): boolean {
		const { people } = this.network;
		return people.size === this.byName.length && this.byName.every((person) => people.get(person.path) === person);
	}

	private placeOf(person: Person): Place {
		const introduced = this.network.introductions.directOf(person.path, this.day);
		return { person, standing: standingOf(person, this.day, this.statusRules, introduced), weekAttention: null };
	}

	/** Moves one person to their place; returns false where the board does not know them. */
	private updatePerson(path: string): boolean {
		const before = this.places.get(path);
		const person = this.network.people.get(path);
		this.few = null;
		if (before && before.person !== person) this.dropName(before.person);
		if (!person) {
			this.places.delete(path);
			if (before) this.ranking.remove(before.person, before.standing.attention);
			return before !== undefined;
		}
		const after = this.placeOf(person);
		if (before?.person === person && isSame(before.standing, after.standing)) {
			// The ledger behind the same standing may have changed: a promise, an older line.
			before.weekAttention = null;
			return true;
		}
		if (before) this.ranking.remove(before.person, before.standing.attention);
		if (before?.person !== person) this.byName.splice(placeOf(this.byName, person, compareNames), 0, person);
		this.places.set(path, after);
		this.ranking.add(person, after.standing.attention);
		return true;
	}

	private dropName(person: Person): void {
		const place = placeOf(this.byName, person, compareNames);
		if (this.byName[place] === person) this.byName.splice(place, 1);
	}

	private findFew(): readonly Person[] {
		const weekStart = startOfWeek(this.day, this.rules.weekStart);
		const few: { readonly person: Person; readonly attention: number }[] = [];
		if (this.rules.weeklyFew < 1) return few.map(({ person }) => person);
		for (const place of this.places.values()) {
			const attention = (place.weekAttention ??= this.weekAttentionOf(place.person, weekStart));
			const last = few[few.length - 1];
			if (attention <= 0 || (few.length >= this.rules.weeklyFew && last && attention < last.attention)) continue;
			few.push({ person: place.person, attention });
			few.sort((a, b) => b.attention - a.attention || compareNames(a.person, b.person));
			few.length = Math.min(few.length, this.rules.weeklyFew);
		}
		return few.map(({ person }) => person).filter((person) => !hasGiveAfter(person, weekStart, this.day));
	}

	private weekAttentionOf(person: Person, weekStart: Day): number {
		const standing = standingOf(person, weekStart, this.statusRules, this.network.introductions.directOf(person.path, weekStart));
		return NEEDY.has(standing.status) ? standing.attention : 0;
	}
}

function hasGiveAfter({ reading, ledger }: Person, after: Day, today: Day): boolean {
	const written = reading.facts.lastDeposit?.day ?? null;
	const latest = laterOf(written !== null && written <= today ? written : null, latestDayBy(ledger.gives, today));
	return latest !== null && latest >= addDays(after, 1);
}
