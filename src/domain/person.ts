import { formatCadence, readCadence } from './cadence';
import type { Cadence, CadenceReading } from './cadence';
import { datesIn, readDay } from './day';
import type { Day, Precision } from './day';
import { exactly } from './lists';
import { bySpelling } from './named';
import type { Named } from './named';
import { ALSO_READ_AS, isFalse, isTrue, listOf, plainName, plainValue, sourceOf } from './property';
import type { PropertyNames, WrittenProperties, WrittenProperty } from './property';
import type { Problem, ProblemKind } from './problem';
import { referencesOf } from './reference';
import type { Reference } from './reference';
import type { Property, Rules } from './rules';

/** A day that a property gives, with where it stands, for messages. */
export interface WrittenDay {
	readonly day: Day;
	readonly precision: Precision;
	readonly property: string;
	readonly found: string;
}

export type Influence = 'high' | 'rising' | 'some';

/** What a person note says in its properties (spec §3). */
export interface PersonFacts {
	/** Id of a configured circle. */
	readonly circle: string | null;
	/** Ids of configured roles, each once, as written. */
	readonly roles: readonly string[];
	/** In every spelling, those to come too; the latest that has come counts. */
	readonly lastDeposits: readonly WrittenDay[];
	readonly lastContacts: readonly WrittenDay[];
	readonly cadence: Cadence | 'never' | null;
	readonly priorityYears: readonly number[];
	/** `priority: true`: whichever year it is. */
	readonly isPriorityNow: boolean;
	readonly influence: Influence | null;
	readonly isSenior: boolean;
	readonly introducedBy: readonly Reference[];
	readonly snoozeUntil: Day | null;
	readonly isResting: boolean;
	readonly about: PersonAbout;
	readonly problems: readonly Problem[];
}

/** What is shown of a person and moves no clock; most notes say none of it, and share {@link NOTHING_ABOUT}. */
export interface PersonAbout {
	/** Text in the role property that is no role of ours: a job title. */
	readonly title: string | null;
	readonly nextStep: string | null;
	/** The interesting work they do. */
	readonly interesting: string | null;
	readonly met: Day | null;
	readonly emails: readonly string[];
}

/** Words of a `status` that mean left alone on purpose. */
export const RESTING_STATUS: ReadonlySet<string> = new Set(['inactive', 'archived', 'archive', 'dormant', 'left', 'deceased']);
/** What is read as resting besides its own name. */
const ALSO_RESTING: ReadonlySet<string> = new Set(ALSO_READ_AS.resting?.map(plainName));
const INFLUENCES: ReadonlySet<string> = new Set(['high', 'rising', 'some']);
/** Several spellings of these are read together, so they cannot disagree; which last deposit counts depends on the day, and so does who differs from it. */
const COLLECTED: ReadonlySet<Property> = new Set(['last-contact', 'last-deposit', 'resting', 'email']);
/** These are compared as days. */
const DAYS: ReadonlySet<Property> = new Set(['met', 'snooze-until']);
/** More cadences than any vault has: the memory of them is emptied there. */
const MAX_REMEMBERED = 5000;
const NONE: readonly never[] = [];
const NOTHING_ABOUT: PersonAbout = { title: null, nextStep: null, interesting: null, met: null, emails: NONE };

/** Looks values up among the configured circles and roles, by id or label, without case. */
export class Vocabulary {
	private readonly circles: ReadonlyMap<string, Named>;
	/** A list for each role, shared by all who have that one. */
	private readonly roles: ReadonlyMap<string, readonly string[]>;
	/** As they were read: a vault has few different ones. */
	private readonly cadences = new Map<string | number, CadenceReading>();
	/** For messages: `'Organisation, Industry, Growth'`. */
	readonly circleNames: string;

	constructor(rules: Pick<Rules, 'circles' | 'roles'>) {
		this.circleNames = rules.circles.map(({ name }) => name).join(', ');
		this.circles = bySpelling(rules.circles);
		const lists = new Map(rules.roles.map(({ id }) => [id, [id]]));
		this.roles = new Map([...bySpelling(rules.roles)].map(([word, { id }]) => [word, lists.get(id) ?? NONE]));
	}

	circleOf(value: unknown): string | undefined {
		return this.circles.get(plainValue(value))?.id;
	}

	/** `'mentor, peer'` is two roles; `'VP, Engineering'` is a job title, and none of ours. */
	rolesIn(value: unknown): readonly string[] {
		const whole = this.roles.get(plainValue(value));
		if (whole !== undefined) return whole;
		if (typeof value !== 'string' || !value.includes(',')) return NONE;
		const parts = value.split(',').map((part) => this.roles.get(plainValue(part)));
		return parts.every((part) => part !== undefined) ? parts.flat() : NONE;
	}

	/** What a value says about a cadence. */
	cadenceOf(value: unknown): CadenceReading {
		if (typeof value !== 'string' && typeof value !== 'number') return readCadence(value);
		const known = this.cadences.get(value);
		if (known !== undefined) return known;
		const reading = readCadence(value);
		if (this.cadences.size >= MAX_REMEMBERED) this.cadences.clear();
		this.cadences.set(value, reading);
		return reading;
	}
}

/** Reads the properties of a person note; what cannot be read is a problem and counts as absent. */
export function readPersonFacts(frontmatter: Readonly<Record<string, unknown>>, names: PropertyNames, vocabulary: Vocabulary): PersonFacts {
	const reader = new FactReader(names.read(frontmatter), vocabulary);
	return reader.read();
}

class FactReader {
	private readonly problems: Problem[] = [];

	constructor(
		private readonly properties: WrittenProperties,
		private readonly vocabulary: Vocabulary,
	) {}

	read(): PersonFacts {
		const priorities = listOf(this.value('priority'));
		const { roles, title } = this.rolesAndTitle();
		const facts: PersonFacts = {
			circle: this.circle(),
			roles,
			lastDeposits: this.lastDays('last-deposit'),
			lastContacts: this.lastDays('last-contact'),
			cadence: this.cadence(),
			priorityYears: priorities.length === 0 ? NONE : yearsIn(priorities),
			isPriorityNow: priorities.some(isTrue),
			influence: influenceOf(this.value('influence')),
			isSenior: isTrue(this.value('senior')),
			introducedBy: exactly(referencesOf(this.value('introduced-by'))),
			snoozeUntil: this.day(this.properties.first('snooze-until'))?.day ?? null,
			isResting: restingIn(this.properties.all('resting')).length > 0,
			about: this.about(title),
			problems: NONE,
		};
		this.findDisagreements();
		return this.problems.length === 0 ? facts : { ...facts, problems: this.problems };
	}

	private about(title: string | null): PersonAbout {
		const nextStep = this.text('next-step');
		const interesting = this.text('interesting');
		const met = this.met();
		const emails = this.emails();
		const isNothing = title === null && nextStep === null && interesting === null && met === null && emails.length === 0;
		return isNothing ? NOTHING_ABOUT : { title, nextStep, interesting, met, emails };
	}

	private emails(): readonly string[] {
		const written = this.properties.all('email');
		return written.length === 0 ? NONE : exactly(written.flatMap(({ value }) => listOf(value).map(sourceOf)));
	}

	private value(property: Property): unknown {
		return this.properties.first(property)?.value;
	}

	private text(property: Property): string | null {
		const value = this.value(property);
		if (value === undefined) return null;
		const text = listOf(value).map(sourceOf).join(', ').trim();
		return text === '' ? null : text;
	}

	private circle(): string | null {
		const written = this.properties.first('circle');
		if (!written) return null;
		let circle: string | null = null;
		for (const value of listOf(written.value)) {
			const known = this.vocabulary.circleOf(value);
			if (known === undefined) this.report('unknown-circle', written.name, value, this.vocabulary.circleNames);
			else circle ??= known;
		}
		return circle;
	}

	/** Of two spellings the first that names a role of ours counts: `role: VP Engineering` beside `network-role: mentor`. */
	private rolesAndTitle(): Pick<PersonFacts, 'roles'> & Pick<PersonAbout, 'title'> {
		const first = this.vocabulary.rolesIn(this.value('role'));
		if (first.length === 1) return { roles: first, title: null };
		const titles: string[] = [];
		for (const { value } of this.properties.all('role')) {
			const roles = new Set<string>();
			for (const item of listOf(value)) {
				const known = this.vocabulary.rolesIn(item);
				if (known.length === 0) titles.push(sourceOf(item).trim());
				for (const role of known) roles.add(role);
			}
			if (roles.size > 0) return { roles: exactly([...roles]), title: titles.join(', ') || null };
		}
		return { roles: NONE, title: titles.join(', ') || null };
	}

	/** The days in every spelling of a "last" day: the latest that has come counts, wherever it stands. */
	private lastDays(property: 'last-deposit' | 'last-contact'): readonly WrittenDay[] {
		const written = this.properties.all(property);
		return written.length === 0 ? NONE : exactly(written.flatMap(({ name, value }) => datesIn(value).flatMap((item) => this.day({ name, value: item }) ?? NONE)));
	}

	private cadence(): PersonFacts['cadence'] {
		const written = this.properties.first('cadence');
		if (!written) return null;
		const reading = this.vocabulary.cadenceOf(written.value);
		if (reading !== 'unreadable') return reading;
		this.report('unreadable-cadence', written.name, written.value);
		return null;
	}

	private met(): Day | null {
		const written = this.properties.first('met');
		return written && typeof written.value !== 'boolean' ? (this.day(written)?.day ?? null) : null;
	}

	private day(written: WrittenProperty | undefined): WrittenDay | null {
		if (!written) return null;
		const reading = readDay(written.value);
		if (reading === null) return null;
		if ('day' in reading) return { day: reading.day, precision: reading.precision, property: written.name, found: sourceOf(written.value) };
		this.report(DAY_PROBLEMS[reading.fault], written.name, written.value);
		return null;
	}

	private findDisagreements(): void {
		for (const property of this.properties.repeated) {
			const [winner, ...others] = this.properties.all(property);
			if (!winner || COLLECTED.has(property)) continue;
			for (const other of others) {
				const isTitle = property === 'role' && [winner, other].some(({ value }) => !listOf(value).some((item) => this.vocabulary.rolesIn(item).length > 0));
				if (!isTitle && listOf(other.value).length > 0 && this.meaningOf(property, other.value) !== this.meaningOf(property, winner.value)) this.report('two-spellings', other.name, other.value, winner.name);
			}
		}
	}

	/** What a value says, so that two that say the same in other words do not disagree: `2w` and `14`. */
	private meaningOf(property: Property, value: unknown): string {
		const cadence = property === 'cadence' ? this.vocabulary.cadenceOf(value) : null;
		if (cadence !== null && typeof cadence === 'object') return formatCadence(cadence);
		const reading = DAYS.has(property) ? readDay(value) : null;
		if (reading !== null && 'day' in reading) return String(reading.day);
		return listOf(value).map((item) => (property === 'circle' ? this.vocabulary.circleOf(item) : undefined) ?? plainValue(item)).sort().join(' ');
	}

	private report(kind: ProblemKind, property: string, value: unknown, detail?: string): void {
		this.problems.push({ kind, line: null, property, found: sourceOf(value), ...(detail === undefined ? {} : { detail }) });
	}
}

/** Which problem a written day without a day is. */
export const DAY_PROBLEMS = { ambiguous: 'ambiguous-day', impossible: 'impossible-day', unreadable: 'unreadable-day' } as const;

function yearsIn(values: readonly unknown[]): readonly number[] {
	return values.map(plainValue).filter((text) => /^\d{4}$/.test(text)).map(Number);
}

function influenceOf(value: unknown): Influence | null {
	const text = plainValue(value);
	return INFLUENCES.has(text) ? (text as Influence) : null;
}

/** Those spellings that leave somebody alone on purpose, where the one that counts comes first: `resting: false` wins over what a status says. */
export function restingIn(written: readonly WrittenProperty[]): readonly WrittenProperty[] {
	const [first] = written;
	if (first === undefined || (isFalse(first.value) && !ALSO_RESTING.has(plainName(first.name)))) return NONE;
	return written.filter(saysResting);
}

/** True where this property says that somebody is left alone on purpose. */
function saysResting({ name, value }: WrittenProperty): boolean {
	const plain = plainName(name);
	if (plain === 'active') return isFalse(value);
	if (plain === 'status') return listOf(value).some((status) => RESTING_STATUS.has(plainValue(status)));
	return isTrue(value);
}

/** The latest of several written days. */
export function latestOf(days: readonly WrittenDay[]): WrittenDay | null {
	return days.reduce<WrittenDay | null>((latest, day) => (latest === null || day.day > latest.day ? day : latest), null);
}
