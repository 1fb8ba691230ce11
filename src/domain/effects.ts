import type { Introduction } from './introductions';
import { isSame } from './is-same';
import { exactly } from './lists';
import type { Contact, NoteReading } from './note';
import type { Problem } from './problem';
import { linkKey, peopleMeantBy, plainKey } from './reference';
import type { Reference } from './reference';
import { isEntry, isPromise, isReceivedIntroduction } from './touchpoint';
import type { Entry, KindLine, PromiseLine } from './touchpoint';

/** What a note does to the network, with the problems that show only once its links are followed. */
export interface NoteEffects {
	/** Whose ledger each of `lines` stands in: two lists side by side, since there are very many. */
	readonly people: readonly string[];
	readonly lines: readonly (Entry | PromiseLine)[];
	readonly introductions: readonly Introduction[];
	readonly problems: readonly Problem[];
	/** Keys of the pointers that do nothing to anybody: whatever comes to be called so concerns the note. */
	readonly loose: readonly string[];
}

const NONE: readonly never[] = [];

/** What a note does that has nothing to do with anybody. */
export const NO_EFFECTS: NoteEffects = { people: NONE, lines: NONE, introductions: NONE, problems: NONE, loose: NONE };

/** Gives the path of the person that a link in a note, or a name, leads to; null where that is nobody. */
export interface PersonLookup {
	readonly byLink: (link: string, source: string) => string | null;
	readonly byName: (name: string) => string | null;
}

/** Follows a note's links and says what it does to whom (spec §4). */
export function effectsOf(reading: NoteReading, personOf: PersonLookup): NoteEffects {
	return pointsToNobody(reading) ? NO_EFFECTS : new LinkFollower(reading, personOf).follow();
}

/** Most notes of people say nothing about when they were met and by whom. */
function pointsToNobody({ person, lines, contacts }: NoteReading): boolean {
	return lines.length === 0 && contacts.length === 0 && (person === null || (person.headings.length === 0 && person.facts.introducedBy.length === 0));
}

class LinkFollower {
	private readonly people: string[] = [];
	private readonly lines: (Entry | PromiseLine)[] = [];
	private readonly introductions: Introduction[] = [];
	private readonly problems: Problem[] = [];
	private readonly loose: string[] = [];

	constructor(
		private readonly reading: NoteReading,
		private readonly personOf: PersonLookup,
	) {}

	follow(): NoteEffects {
		const { path, day, person, lines, contacts } = this.reading;
		let link = 0;
		for (const line of lines) {
			this.followLine(line, link);
			link += line.linkCount;
		}
		if (day !== null) {
			for (const { person: met, way } of this.contactsIn(contacts)) this.enter(met, { day, kind: 'contact', way, path, line: null });
		}
		if (person !== null) {
			for (const heading of person.headings) this.enter(path, { day: heading.day, kind: 'contact', way: heading.label, path, line: heading.line });
			for (const introducer of this.peopleIn(person.facts.introducedBy)) this.introductions.push({ child: path, introducer, day: null });
		}
		if (this.people.length + this.introductions.length + this.problems.length + this.loose.length === 0) return NO_EFFECTS;
		return {
			people: exactly(this.people),
			lines: exactly(this.lines),
			introductions: exactly(this.introductions),
			problems: exactly(this.problems),
			loose: exactly(this.loose),
		};
	}

	/** `firstLink` is the place among the note's links at which the line's begin. */
	private followLine(line: KindLine, firstLink: number): void {
		const people = this.peopleOn(line, firstLink);
		if (people.length === 0 && line.kind !== 'visibility') return this.report('line-without-person', line);
		if (isPromise(line)) {
			for (const person of people) this.enter(person, line);
			return;
		}
		if (line.kind === 'introduction' && people.length < 2) {
			this.loose.push(...this.reading.links.slice(firstLink, firstLink + line.linkCount).map(linkKey));
			return this.report('introduction-of-one', line);
		}
		if (!isEntry(line)) return;
		const { day, way, path } = line;
		const isIntroduction = isReceivedIntroduction(line);
		const [first] = people;
		for (const person of people) {
			// Others on the line of an introduction received were met; people on a visibility line were there.
			const isEncounter = line.kind === 'visibility' || (isIntroduction && person !== first);
			this.enter(person, isEncounter ? { day, kind: 'encounter', way, path, line: line.line } : line);
			if (isIntroduction && first !== undefined && person !== first) this.introductions.push({ child: person, introducer: first, day });
		}
	}

	/** The people on a line, each once, in order; in a person's own note the owner is always among them. */
	private peopleOn(line: KindLine, firstLink: number): readonly string[] {
		let people: readonly string[] = NONE;
		const { path, person, links } = this.reading;
		for (let index = firstLink; index < firstLink + line.linkCount; index++) people = withPerson(people, this.byLink(links[index] ?? ''));
		if (person === null || people.includes(path)) return people;
		// `#intro/received introduced me to [[Alan]]` in Grace's note: she did. `#intro/received [[Grace]] …` in Alan's: Grace did.
		return line.isOwnersIntroduction ? [path, ...people] : people.concat(path);
	}

	/** Each person once for each way. */
	private contactsIn(contacts: readonly Contact[]): readonly { readonly person: string; readonly way: string }[] {
		const ways = new Set(contacts.map(({ way }) => way));
		return [...ways].flatMap((way) => this.peopleIn(contacts.filter((contact) => contact.way === way).map(({ person }) => person)).map((person) => ({ person, way })));
	}

	private peopleIn(references: readonly Reference[]): readonly string[] {
		let people: readonly string[] = NONE;
		for (const reference of references) {
			const meant = 'link' in reference ? [this.byLink(reference.link)] : peopleMeantBy(reference, this.byName).paths;
			for (const person of meant) people = withPerson(people, person);
		}
		return people;
	}

	private byLink(link: string): string | null {
		const person = this.personOf.byLink(link, this.reading.path);
		if (person === null) this.loose.push(linkKey(link));
		return person;
	}

	private readonly byName = (name: string): string | null => {
		const person = this.personOf.byName(name);
		if (person === null) this.loose.push(plainKey(name));
		return person;
	};

	private enter(person: string, line: Entry | PromiseLine): void {
		this.people.push(person);
		this.lines.push(line);
	}

	private report(kind: 'line-without-person' | 'introduction-of-one', line: KindLine): void {
		this.problems.push({ kind, line: line.line, property: null, found: `#${line.kind}` });
	}
}

/** The people with one more, each once: most lines name one, and a list that was pushed to has room for seventeen. */
function withPerson(people: readonly string[], person: string | null): readonly string[] {
	if (person === null || people.includes(person)) return people;
	return people.length === 0 ? [person] : people.concat(person);
}

/** How many lines two versions of a note begin with alike: those stay in their ledgers. */
export function sameBeginning(before: NoteEffects, after: NoteEffects): number {
	let count = 0;
	while (count < before.people.length && before.people[count] === after.people[count] && isSame(before.lines[count], after.lines[count])) count++;
	return count;
}

/**
 * Whose standing two versions of a note may tell apart, from the first line on that differs.
 *
 * A line written at the top of a note moves all below it; most people then have the same on record as before. A promise that moved is
 * another, for its line is where it is ticked.
 */
export function peopleBetween(before: NoteEffects, after: NoteEffects, kept: number): Set<string> {
	// Nothing that could cancel out, as when a note is followed for the first time.
	if (before.people.length === kept && before.introductions.length === 0) return everybodyIn(after, kept);
	const changed = new Set<string>();
	const balance = new Map<string, number>();
	const weigh = ({ people, lines }: NoteEffects, sign: 1 | -1): void => {
		for (let index = kept; index < people.length; index++) {
			const line = lines[index];
			const key = line ? `${people[index] ?? ''}\n${line.day ?? ''} ${line.kind} ${isPromise(line) ? `${line.line} ${line.way ?? ''}` : ''}` : '';
			balance.set(key, (balance.get(key) ?? 0) + sign);
		}
	};
	weigh(before, -1);
	weigh(after, 1);
	for (const [key, count] of balance) if (count !== 0) changed.add(key.slice(0, key.indexOf('\n')));
	if (!isSame(before.introductions, after.introductions)) {
		for (const { child, introducer } of [...before.introductions, ...after.introductions]) changed.add(child).add(introducer);
	}
	return changed;
}

function everybodyIn({ people, introductions }: NoteEffects, from: number): Set<string> {
	const all = new Set<string>();
	for (let index = from; index < people.length; index++) all.add(people[index] ?? '');
	for (const { child, introducer } of introductions) all.add(child).add(introducer);
	return all;
}
