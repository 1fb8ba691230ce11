import { addCadence, readCadence, shorterCadence } from './cadence';
import type { Cadence } from './cadence';
import { laterOf, readDay, yearOf } from './day';
import type { Day } from './day';
import { latestDayBy } from './ledger';
import type { Person } from './network';
import type { PersonFacts } from './person';
import type { Rules } from './rules';
import { dueAfterVacations, mergeVacations, vacationDaysBetween } from './vacation';
import type { Vacation, Vacations } from './vacation';

/** Where a relationship stands; the first that applies (spec §5). */
export type Status = 'resting' | 'snoozed' | 'unplaced' | 'never' | 'stale' | 'due' | 'fresh';

/** In the order in which they are asked for. */
export const STATUSES: readonly Status[] = ['stale', 'due', 'never', 'fresh', 'snoozed', 'resting', 'unplaced'];

/** What `since` rests on: a deposit, mere contact, or nothing on record. */
export type Basis = 'deposit' | 'contact' | 'none';

/** Which rule gave somebody their cadence. */
export type CadenceSource = 'own' | 'priority' | 'role' | 'circle' | 'default';

/** The clock of one relationship on one day. */
export interface Clock {
	readonly status: Status;
	readonly basis: Basis;
	readonly since: Day | null;
	/** As applied; null when resting by cadence. */
	readonly cadence: Cadence | null;
	readonly due: Day | null;
	readonly daysSince: number | null;
	/** Days from due to today less vacation days; negative before due. */
	readonly daysOver: number | null;
}

/** The status rules, parsed once for a set of settings. */
export class StatusRules {
	readonly vacations: Vacations;
	private readonly roles = new Map<string, Cadence>();
	private readonly circles = new Map<string, Cadence>();
	private readonly priority: Cadence;
	private readonly fallback: Cadence;

	constructor(rules: Pick<Rules, 'circles' | 'roles' | 'defaultCadence' | 'priorityCadence' | 'vacations'>) {
		this.priority = cadenceOr(rules.priorityCadence, { count: 21, unit: 'd' });
		this.fallback = cadenceOr(rules.defaultCadence, { count: 90, unit: 'd' });
		for (const { id, cadence } of rules.roles) this.roles.set(id, cadenceOr(cadence, this.fallback));
		for (const { id, cadence } of rules.circles) {
			const reading = readCadence(cadence);
			if (typeof reading === 'object' && reading !== null) this.circles.set(id, reading);
		}
		this.vacations = mergeVacations(rules.vacations.flatMap(vacationOf));
	}

	/** The cadence that applies to somebody: their own, this year's priority, shortest role, circle, default (spec §5). */
	cadenceOf(facts: PersonFacts, today: Day): { readonly cadence: Cadence | 'never'; readonly source: CadenceSource } {
		if (facts.cadence !== null) return { cadence: facts.cadence, source: 'own' };
		if (isPriority(facts, today)) return { cadence: this.priority, source: 'priority' };
		const roles = facts.roles.flatMap((role) => this.roles.get(role) ?? []);
		if (roles.length > 0) return { cadence: roles.reduce(shorterCadence), source: 'role' };
		const circle = facts.circle === null ? undefined : this.circles.get(facts.circle);
		return circle ? { cadence: circle, source: 'circle' } : { cadence: this.fallback, source: 'default' };
	}
}

/** True where somebody is among the priorities of the year that `today` is in. */
export function isPriority(facts: PersonFacts, today: Day): boolean {
	return facts.isPriorityNow || (facts.priorityYears.length > 0 && facts.priorityYears.includes(yearOf(today)));
}

/** Where a relationship stands on a day (spec §5). */
export function clockOf(person: Person, today: Day, rules: StatusRules): Clock {
	const { facts } = person.reading;
	const { since, basis } = sinceOf(person, today);
	const { cadence } = rules.cadenceOf(facts, today);
	if (cadence === 'never' || since === null) {
		return { status: statusOf(person, today, cadence, since, null), since, basis, cadence: cadence === 'never' ? null : cadence, due: null, daysSince: since === null ? null : today - since, daysOver: null };
	}
	const due = dueAfterVacations(since, addCadence(since, cadence), rules.vacations);
	const daysOver = today <= due ? today - due : today - due - vacationDaysBetween(due, today, rules.vacations);
	return { status: statusOf(person, today, cadence, since, due), since, basis, cadence, due, daysSince: today - since, daysOver };
}

/** The last day that counts, and what it rests on: the later of property and ledger, not after today. */
export function sinceOf({ reading: { facts }, ledger }: Person, today: Day): { readonly since: Day | null; readonly basis: Basis } {
	const deposit = laterOf(pastDay(facts.lastDeposit?.day ?? null, today), latestDayBy(ledger.gives, today));
	if (deposit !== null) return { since: deposit, basis: 'deposit' };
	let contact = latestDayBy(ledger.contacts, today);
	for (const { day } of facts.lastContacts) contact = laterOf(contact, pastDay(day, today));
	return contact === null ? { since: null, basis: 'none' } : { since: contact, basis: 'contact' };
}

function pastDay(day: Day | null, today: Day): Day | null {
	return day !== null && day <= today ? day : null;
}

function statusOf(person: Person, today: Day, cadence: Cadence | 'never', since: Day | null, due: Day | null): Status {
	const { facts } = person.reading;
	if (facts.isResting || cadence === 'never') return 'resting';
	if (facts.snoozeUntil !== null && facts.snoozeUntil > today) return 'snoozed';
	if (isUnplaced(person, today)) return 'unplaced';
	if (since === null || due === null) return 'never';
	if (today > due) return 'stale';
	return today >= due - dueWindow(due - since) ? 'due' : 'fresh';
}

/** Nothing says yet what this person is to the user: counted, offered in triage, never nagged about (spec §3). */
export function isUnplaced({ reading: { facts }, ledger }: Person, today: Day): boolean {
	return facts.circle === null && facts.roles.length === 0 && facts.cadence === null
		&& facts.priorityYears.length === 0 && !facts.isPriorityNow
		&& pastDay(facts.lastDeposit?.day ?? null, today) === null && !facts.lastContacts.some(({ day }) => day <= today) && !ledger.hasKindLineBy(today);
}

/** How many days before due somebody is "due": 20 % of the time, at least 1 and at most 14. */
function dueWindow(days: number): number {
	return Math.min(14, Math.max(1, Math.round(days * 0.2)));
}

function cadenceOr(written: string, fallback: Cadence): Cadence {
	const reading = readCadence(written);
	return typeof reading === 'object' && reading !== null ? reading : fallback;
}

function vacationOf({ from, to }: { readonly from: string; readonly to: string }): readonly Vacation[] {
	const first = readDay(from);
	const last = readDay(to);
	return first !== null && last !== null && 'day' in first && 'day' in last ? [{ from: first.day, to: last.day }] : [];
}
