import type { Candidate } from './candidate';
import type { Match, MatchState } from './match';
import type { FreeNames } from './note-name';

/** What becomes of somebody in a file. */
export type Choice =
	| { readonly type: 'new'; readonly noteName: string }
	| { readonly type: 'person'; readonly path: string }
	| { readonly type: 'skip' };

/** Somebody in a file, what is known of them, and what is to become of them. */
export interface PlannedPerson {
	readonly candidate: Candidate;
	readonly match: Match;
	readonly choice: Choice;
}

const SKIP: Choice = { type: 'skip' };

/** What an import would do, person by person; the user may change it. */
export class ImportPlan {
	private readonly all: PlannedPerson[] = [];
	private readonly counts: Record<MatchState, number> = { new: 0, matched: 0, ambiguous: 0, skipped: 0 };
	/** What was chosen before somebody was left out, so that it comes back. */
	private readonly before = new WeakMap<Candidate, Choice>();
	private readonly noteNames = new WeakMap<Candidate, Choice>();
	/** Places in the plan of whom the user decided about. */
	private readonly decided = new Set<number>();
	private made = 0;
	private filled = 0;

	constructor(private readonly names: FreeNames) {}

	/** Adds the next one of the file; whoever is new or was found is to be imported. */
	add(candidate: Candidate, match: Match): void {
		const choice = match.state === 'new' ? this.newNote(candidate) : match.state === 'matched' ? { type: 'person', path: match.path } as const : SKIP;
		this.all.push({ candidate, match, choice });
		this.counts[match.state]++;
		this.tally(choice, 1);
	}

	get people(): readonly PlannedPerson[] {
		return this.all;
	}

	count(state: MatchState): number {
		return this.counts[state];
	}

	/** How many notes are to be made, and how many that are there may have something added. */
	counted(): { readonly made: number; readonly filled: number } {
		return { made: this.made, filled: this.filled };
	}

	/** Everybody in one of the states who fits a search, by their place in the plan. */
	find(states: ReadonlySet<MatchState>, search: string): readonly number[] {
		const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
		const found: number[] = [];
		for (const [index, { candidate, match }] of this.all.entries()) {
			if (!states.has(match.state)) continue;
			const text = words.length === 0 ? '' : `${candidate.name} ${candidate.company} ${candidate.title} ${candidate.emails.join(' ')}`.toLowerCase();
			if (words.every((word) => text.includes(word))) found.push(index);
		}
		return found;
	}

	/** What can become of somebody, besides being left out. */
	choicesFor(index: number): readonly Choice[] {
		const person = this.all[index];
		if (!person || !canBeImported(person)) return [];
		const { match } = person;
		const paths = match.state === 'matched' ? [match.path] : match.state === 'ambiguous' ? match.paths : [];
		return [...paths.map((path): Choice => ({ type: 'person', path })), this.newNote(person.candidate)];
	}

	choose(index: number, choice: Choice): void {
		const person = this.all[index];
		if (!person) return;
		this.decided.add(index);
		if (person.choice.type !== 'skip') this.before.set(person.candidate, person.choice);
		this.tally(person.choice, -1);
		this.tally(choice, 1);
		this.all[index] = { ...person, choice };
	}

	/** Takes somebody in or leaves them out; true where that was done: who is ambiguous has to be chosen first. */
	tick(index: number, isTicked: boolean): boolean {
		const person = this.all[index];
		if (!person || (person.choice.type !== 'skip') === isTicked) return false;
		const choice = isTicked ? this.before.get(person.candidate) ?? this.usual(person) : SKIP;
		if (!choice) return false;
		this.choose(index, choice);
		return true;
	}

	/** Takes over what the user decided in an earlier plan of the same file. */
	takeOver(earlier: ImportPlan): void {
		for (const index of earlier.decided) {
			const person = this.all[index];
			const choice = earlier.all[index]?.choice;
			if (!person || !choice || !canBeImported(person)) continue;
			this.choose(index, choice.type === 'new' ? this.newNote(person.candidate) : choice);
		}
	}

	private tally({ type }: Choice, count: 1 | -1): void {
		if (type === 'new') this.made += count;
		else if (type === 'person') this.filled += count;
	}

	private usual({ candidate, match }: PlannedPerson): Choice | null {
		if (match.state === 'new') return this.newNote(candidate);
		return match.state === 'matched' ? { type: 'person', path: match.path } : null;
	}

	/** Each is given one name, however often it is asked for. */
	private newNote(candidate: Candidate): Choice {
		const known = this.noteNames.get(candidate);
		if (known) return known;
		const noteName = this.names.nameFor(candidate.name, candidate.company);
		const choice: Choice = noteName === null ? SKIP : { type: 'new', noteName };
		this.noteNames.set(candidate, choice);
		return choice;
	}
}

/** False for whoever the file says too little of. */
export function canBeImported({ match }: PlannedPerson): boolean {
	return match.state !== 'skipped' || match.reason === 'twice';
}
