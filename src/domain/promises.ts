import type { BoardChange } from './board';
import type { Day } from './day';
import type { Network, Person } from './network';
import { compareText } from './problem';
import { compareNames } from './standing';
import { isGive } from './touchpoint';
import type { PromiseLine } from './touchpoint';

/** A promise that is open, once however many people are on its line. */
export interface OpenPromise {
	readonly type: 'promise';
	readonly line: PromiseLine;
	/** By name. */
	readonly people: readonly Person[];
}

/** What somebody's note says is to come next with them. */
export interface NextStep {
	readonly type: 'next-step';
	readonly person: Person;
	readonly text: string;
}

/** Something the user said they would do. */
export type Intent = OpenPromise | NextStep;

/** Who has promises or a next step; kept up with the board, so that asking costs those few and not everybody. */
export class Intents {
	private readonly paths = new Set<string>();
	private readonly pending = new Set<string>();
	private isOutdated = true;

	constructor(private readonly network: Pick<Network, 'people'>) {}

	/** Takes note of whose standing changed. */
	note({ people }: BoardChange): void {
		if (people === null) this.isOutdated = true;
		else for (const path of people) this.pending.add(path);
	}

	/** Every promise whose day has come, in the order in which notes hold them, and every next step with somebody who is not left alone on purpose. */
	read(today: Day): readonly Intent[] {
		this.follow();
		const promises = new Map<string, { type: 'promise'; line: PromiseLine; people: Person[] }>();
		const steps: NextStep[] = [];
		for (const path of this.paths) {
			const person = this.network.people.get(path);
			if (!person) continue;
			for (const line of person.ledger.openPromises(today)) {
				const key = keyOf(line);
				const known = promises.get(key);
				if (known) known.people.push(person);
				else promises.set(key, { type: 'promise', line, people: [person] });
			}
			const { isResting, about: { nextStep } } = person.reading.facts;
			if (nextStep !== null && !isResting) steps.push({ type: 'next-step', person, text: nextStep });
		}
		for (const { people } of promises.values()) people.sort(compareNames);
		return [...promises.values(), ...steps];
	}

	private follow(): void {
		if (this.isOutdated) {
			this.paths.clear();
			for (const person of this.network.people.values()) if (hasIntent(person)) this.paths.add(person.path);
		} else {
			for (const path of this.pending) {
				const person = this.network.people.get(path);
				if (person && hasIntent(person)) this.paths.add(path);
				else this.paths.delete(path);
			}
		}
		this.pending.clear();
		this.isOutdated = false;
	}
}

/** Whose promise a line is: the user's, the other's, or none yet but something the user means to do. */
export const PROMISE_SIDES = ['owed', 'owing', 'planned'] as const;
export type PromiseSide = (typeof PROMISE_SIDES)[number];

/** `- [ ] #received [[Grace]] will send the draft` is hers, an unticked ask is a plan of one's own (decision 23). */
export function sideOf({ kind }: Pick<PromiseLine, 'kind'>): PromiseSide {
	if (isGive(kind)) return 'owed';
	return kind === 'received' ? 'owing' : 'planned';
}

/** The place of a promise, as a key: `'Daily/2026-03-20.md:4'`. */
export function keyOf({ path, line }: { readonly path: string; readonly line: number }): string {
	return `${path}:${line}`;
}

/** Promises by the day they are due, then those without one by the day of their note, the longest owed first; next steps last, by name. */
export function inOrder(intents: readonly Intent[], dueOf: (promise: OpenPromise) => Day | null): readonly Intent[] {
	const promises = intents.filter((intent) => intent.type === 'promise');
	const steps = intents.filter((intent) => intent.type === 'next-step');
	const due = new Map<OpenPromise, number>(promises.map((promise) => [promise, dueOf(promise) ?? Infinity]));
	promises.sort((a, b) => compareNumbers(due.get(a) ?? Infinity, due.get(b) ?? Infinity) || compareLines(a.line, b.line));
	return [...promises, ...steps.sort((a, b) => compareNames(a.person, b.person))];
}

/** Whom it concerns. */
export function peopleOf(intent: Intent): readonly Person[] {
	return intent.type === 'promise' ? intent.people : [intent.person];
}

function hasIntent({ ledger, reading }: Person): boolean {
	return ledger.promises.length > 0 || reading.facts.about.nextStep !== null;
}

function compareLines(a: PromiseLine, b: PromiseLine): number {
	return compareNumbers(a.day ?? -Infinity, b.day ?? -Infinity) || compareText(a.path, b.path) || a.line - b.line;
}

/** Infinite ones too, whose difference is no number. */
function compareNumbers(a: number, b: number): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
