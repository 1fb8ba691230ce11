import type { Day } from './day';
import type { NoteReading } from './note';
import type { Problem } from './problem';
import type { Reference } from './reference';
import type { Entry, KindLine, PromiseLine } from './touchpoint';

/** One thing that a note does to the network. */
export type Effect =
	| { readonly type: 'entry'; readonly person: string; readonly entry: Entry }
	| { readonly type: 'promise'; readonly person: string; readonly promise: PromiseLine }
	| { readonly type: 'introduction'; readonly child: string; readonly introducer: string; readonly day: Day | null };

/** What a note does, with the problems that show only once its links are followed. */
export interface NoteEffects {
	readonly effects: readonly Effect[];
	readonly problems: readonly Problem[];
}

const NONE: readonly never[] = [];

/**
 * Follows a note's links and says what it does to whom (spec §4).
 *
 * `personOf` gives the path of the person that a reference leads to, or null.
 */
export function effectsOf(reading: NoteReading, personOf: (reference: Reference) => string | null): NoteEffects {
	const follower = new LinkFollower(reading, personOf);
	return follower.follow();
}

class LinkFollower {
	private readonly effects: Effect[] = [];
	private readonly problems: Problem[] = [];

	constructor(
		private readonly reading: NoteReading,
		private readonly personOf: (reference: Reference) => string | null,
	) {}

	follow(): NoteEffects {
		const { path, day, person, lines, attendees, mentions } = this.reading;
		for (const line of lines) this.followLine(line);
		if (day !== null) {
			for (const attendee of this.peopleIn(attendees)) this.enter(attendee, { day, kind: 'contact', way: 'meeting', path, line: null });
			for (const mentioned of this.peopleIn(mentions)) this.enter(mentioned, { day, kind: 'contact', way: 'mention', path, line: null });
		}
		if (person !== null) {
			for (const heading of person.headings) this.enter(path, { day: heading.day, kind: 'contact', way: heading.label, path, line: heading.line });
			for (const introducer of this.peopleIn(person.facts.introducedBy)) this.effects.push({ type: 'introduction', child: path, introducer, day: null });
		}
		return { effects: this.effects.length === 0 ? NONE : this.effects, problems: this.problems.length === 0 ? NONE : this.problems };
	}

	private followLine(line: KindLine): void {
		const people = this.peopleOn(line);
		if (people.length === 0 && line.kind !== 'visibility') return this.report('line-without-person', line);
		if (line.state === 'promise') {
			for (const person of people) this.effects.push({ type: 'promise', person, promise: { kind: line.kind, path: this.reading.path, line: line.line } });
			return;
		}
		if (line.kind === 'introduction' && people.length < 2) return this.report('introduction-of-one', line);
		const day = line.ownDay ?? this.reading.day;
		if (day === null) return;
		const isReceivedIntroduction = line.kind === 'received' && line.way === 'introduction';
		const [first] = people;
		for (const person of people) {
			// Others on the line of an introduction received were met; people on a visibility line were there.
			const isEncounter = line.kind === 'visibility' || (isReceivedIntroduction && person !== first);
			this.enter(person, { day, kind: isEncounter ? 'encounter' : line.kind, way: line.way, path: this.reading.path, line: line.line });
			if (isReceivedIntroduction && first !== undefined && person !== first) this.effects.push({ type: 'introduction', child: person, introducer: first, day });
		}
	}

	/** The people on a line, each once, in order; in a person's own note the owner is always among them. */
	private peopleOn(line: KindLine): readonly string[] {
		const people = this.peopleIn(line.links.map((link) => ({ link })));
		const { path, person } = this.reading;
		if (person === null || people.includes(path)) return people;
		// `#intro/received introduced me to [[Alan]]` in Grace's note: she did. `#intro/received [[Grace]] …` in Alan's: Grace did.
		return line.isFirstLinked ? [...people, path] : [path, ...people];
	}

	private peopleIn(references: readonly Reference[]): readonly string[] {
		const people: string[] = [];
		for (const reference of references) {
			const person = this.personOf(reference);
			if (person !== null && !people.includes(person)) people.push(person);
		}
		return people;
	}

	private enter(person: string, entry: Entry): void {
		this.effects.push({ type: 'entry', person, entry });
	}

	private report(kind: 'line-without-person' | 'introduction-of-one', line: KindLine): void {
		this.problems.push({ kind, line: line.line, property: null, found: `#${line.kind}` });
	}
}
