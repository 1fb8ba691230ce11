import { addDays, civilOf, monthStarts, startOfWeek } from './day';
import type { Day } from './day';
import { everUpTo, isIn } from './day-range';
import type { DayRange } from './day-range';
import { directionsOf, effectiveRoles, GivingTally, shareOf } from './giving';
import { entriesIn, LineCount } from './ledger';
import type { Person } from './people';
import { isThankedIn } from './open-loops';
import type { OwnRecord } from './own-record';
import type { Period } from './period';
import { PriorityTally } from './priorities';
import type { OpenAsk, Review, ReviewedMonth, ReviewRules, Steadiness } from './review';
import { compareNames } from './standing';
import type { Entry } from './touchpoint';
import { arenasOf, isAccess, strengthsOf, visibilityIn } from './visibility';

/** How many gives make it contact before need. */
const ENOUGH_GIVES = 2;

const DAYS_A_WEEK = 7;

type Counted = 'given' | 'asked' | 'received' | 'introductions' | 'access';

/** What a period holds, added up from one person after the other. */
export class ReviewTally {
	/** A period in progress counts only up to today. */
	private readonly counted: DayRange;
	private readonly before: DayRange;
	private readonly giving: GivingTally;
	private readonly lines: Readonly<Record<Counted, LineCount>> = { given: new LineCount(), asked: new LineCount(), received: new LineCount(), introductions: new LineCount(), access: new LineCount() };
	private readonly months: { -readonly [Key in keyof ReviewedMonth]: ReviewedMonth[Key] }[];
	private asks = 0;
	private prepared = 0;
	private closed = 0;
	private readonly newFaces: Person[] = [];
	private readonly openAsks: OpenAsk[] = [];
	/** Lines given, by the first day of their week. */
	private readonly weeks = new Map<Day, number>();
	private readonly priorities: PriorityTally;

	constructor(
		private readonly period: Period,
		private readonly today: Day,
		private readonly own: OwnRecord,
		private readonly rules: ReviewRules,
	) {
		this.counted = { from: period.from, to: today < period.to ? today : period.to };
		this.before = everUpTo(addDays(period.from, -1));
		this.giving = new GivingTally(rules, this.counted);
		this.priorities = new PriorityTally(period, today);
		this.months = monthStarts(period.from, period.months).map((start) => ({ start, given: 0, asked: 0, received: 0, visibility: 0 }));
	}

	/** Counts a person in. */
	add(person: Person): void {
		const { ledger, reading: { facts } } = person;
		const given = entriesIn(ledger.gives, this.counted);
		const others = entriesIn(ledger.contacts, this.counted);
		const hasAccess = isAccess(facts);
		let touchpoints = given.length;
		for (const entry of given) {
			this.count('given', entry);
			if (entry.kind === 'introduction') this.lines.introductions.add(entry);
			if (hasAccess) this.lines.access.add(entry);
		}
		for (const entry of others) {
			// Contact from meetings and headings is no touchpoint.
			if (entry.kind === 'contact') continue;
			touchpoints++;
			if (hasAccess) this.lines.access.add(entry);
			if (entry.kind === 'received') this.count('received', entry);
			else if (entry.kind === 'ask') this.addAsk(person, entry);
		}
		this.giving.take(person, given.length, touchpoints);
		this.priorities.add(person, touchpoints);
		if (this.isNew(person, touchpoints)) this.newFaces.push(person);
	}

	/** What it comes to. */
	review(): Review {
		const { period, counted, asks, months, rules } = this;
		const { given, asked, received, introductions, access } = this.lines;
		const { giving } = this.giving;
		const seen = visibilityIn(this.own, counted);
		for (const { day } of seen) this.month(day).visibility++;
		return {
			period,
			counted,
			given: given.count,
			asked: asked.count,
			received: received.count,
			introductions: introductions.count,
			...directionsOf(giving, rules.circles),
			contactBeforeNeed: asks === 0 ? null : this.prepared / asks,
			closedLoops: asks === 0 ? null : this.closed / asks,
			topFive: shareOf(giving.toMostTouched, giving.total),
			newPeople: this.newFaces.length,
			effectiveRoles: effectiveRoles(giving),
			visibility: seen.length,
			access: access.count,
			giving,
			months,
			steadiness: this.steadiness(),
			newFaces: this.newFaces,
			openAsks: this.openAsks.sort((a, b) => a.day - b.day || compareNames(a.person, b.person)),
			arenas: arenasOf(seen),
			strengths: strengthsOf(seen),
			priorities: this.priorities.review(),
		};
	}

	/** A line is one, however many people are on it. */
	private count(what: 'given' | 'asked' | 'received', entry: Entry): void {
		if (!this.lines[what].add(entry)) return;
		this.month(entry.day)[what]++;
		if (what !== 'given') return;
		const week = startOfWeek(entry.day, this.rules.weekStart);
		this.weeks.set(week, (this.weeks.get(week) ?? 0) + 1);
	}

	private steadiness(): Steadiness {
		const { counted: { from, to }, rules: { weekStart }, weeks } = this;
		const count = to < from ? 0 : (startOfWeek(to, weekStart) - startOfWeek(from, weekStart)) / DAYS_A_WEEK + 1;
		return { weeks: count, weeksGiven: weeks.size, busiest: shareOf(Math.max(0, ...weeks.values()), this.lines.given.count) };
	}

	/** An ask of two people is one of each: what was given before and after differs. */
	private addAsk(person: Person, ask: Entry): void {
		const { ledger } = person;
		this.count('asked', ask);
		this.asks++;
		// Given on the very day is no contact before need, and no thanks for what came of it: days have no order inside.
		if (entriesIn(ledger.gives, everUpTo(addDays(ask.day, -1))).length >= ENOUGH_GIVES) this.prepared++;
		if (isThankedIn(ledger, { from: addDays(ask.day, 1), to: this.today })) this.closed++;
		else this.openAsks.push({ person, day: ask.day });
	}

	/** New are those first touched or met in the period, of whom nothing at all is on record before it. */
	private isNew({ ledger, reading: { facts } }: Person, touchpoints: number): boolean {
		const { met } = facts.about;
		if (touchpoints === 0 && (met === null || !isIn(this.counted, met))) return false;
		const written = [met, ...[...facts.lastDeposits, ...facts.lastContacts].map(({ day }) => day)];
		return entriesIn(ledger.gives, this.before).length === 0 && entriesIn(ledger.contacts, this.before).length === 0 && !written.some((day) => day !== null && isIn(this.before, day));
	}

	private month(day: Day): ReviewTally['months'][number] {
		const [first, here] = [civilOf(this.period.from), civilOf(day)];
		const month = this.months[(here.year - first.year) * 12 + here.month - first.month];
		if (!month) throw new RangeError(`${day} is not in ${this.period.name}`);
		return month;
	}
}
