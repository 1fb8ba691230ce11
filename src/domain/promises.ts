import { asksSince } from './ask-check';
import type { BoardChange } from './board';
import type { Day } from './day';
import type { Network, Person } from './network';
import { isToClose, openLoops } from './open-loops';
import type { OpenLoop } from './open-loops';
import { PeopleWhere } from './people-where';
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

/** Something the user said they would do, or has still to tell somebody. */
export type Intent = OpenPromise | NextStep | OpenLoop;

/** Who has promises or a next step, and with whom loops are open. */
export class Intents {
	private readonly intending: PeopleWhere;
	private readonly asked: PeopleWhere;
	/** As last read; there may be thousands, and every view asks. */
	private known: { readonly today: Day; readonly revision: number; readonly intents: readonly (OpenPromise | NextStep)[] } | null = null;
	private ordered: { readonly of: readonly (OpenPromise | NextStep)[]; readonly revision: number; readonly intents: readonly (OpenPromise | NextStep)[] } | null = null;

	constructor(private readonly network: Pick<Network, 'people' | 'revision'>) {
		this.intending = new PeopleWhere(network, hasIntent);
		this.asked = new PeopleWhere(network, (person, today) => asksSince(person, today).length > 0);
	}

	/** Takes note of whose standing changed. */
	note(change: BoardChange): void {
		this.intending.note(change);
		this.asked.note(change);
	}

	/** Every promise whose day has come, in the order in which notes hold them, and every next step with somebody who is not left alone on purpose. */
	read(today: Day): readonly (OpenPromise | NextStep)[] {
		const { revision } = this.network;
		if (this.known?.today !== today || this.known.revision !== revision) this.known = { today, revision, intents: this.gather(today) };
		return this.known.intents;
	}

	/** The same, in order; `revision` says when due days may be others. */
	inOrder(today: Day, dueOf: (promise: OpenPromise) => Day | null, revision: number): readonly (OpenPromise | NextStep)[] {
		const of = this.read(today);
		if (this.ordered?.of !== of || this.ordered.revision !== revision) this.ordered = { of, revision, intents: inOrder(of, dueOf) };
		return this.ordered.intents;
	}

	/** The loops that can be closed: the oldest ask first, none of today, and none with somebody who is left alone on purpose. */
	loops(today: Day): readonly OpenLoop[] {
		return openLoops(this.asked.read(today), today).filter((loop) => isToClose(loop));
	}

	private gather(today: Day): readonly (OpenPromise | NextStep)[] {
		// The ledgers of everybody on a line hold the line itself (decision 3).
		const promises = new Map<PromiseLine, { type: 'promise'; line: PromiseLine; people: Person[] }>();
		const steps: NextStep[] = [];
		for (const person of this.intending.read(today)) {
			for (const line of person.ledger.openPromises(today)) {
				const known = promises.get(line);
				if (known) known.people.push(person);
				else promises.set(line, { type: 'promise', line, people: [person] });
			}
			const { isResting, about: { nextStep } } = person.reading.facts;
			if (nextStep !== null && !isResting) steps.push({ type: 'next-step', person, text: nextStep });
		}
		for (const { people } of promises.values()) if (people.length > 1) people.sort(compareNames);
		return [...promises.values(), ...steps];
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
export function inOrder(intents: readonly (OpenPromise | NextStep)[], dueOf: (promise: OpenPromise) => Day | null): readonly (OpenPromise | NextStep)[] {
	const promises: { readonly promise: OpenPromise; readonly when: number }[] = [];
	const steps: NextStep[] = [];
	for (const intent of intents) {
		if (intent.type === 'promise') promises.push({ promise: intent, when: whenOf(dueOf(intent), intent.line.day) });
		else steps.push(intent);
	}
	promises.sort((a, b) => a.when - b.when || compareText(a.promise.line.path, b.promise.line.path) || a.promise.line.line - b.promise.line.line);
	return [...promises.map(({ promise }) => promise), ...steps.sort((a, b) => compareNames(a.person, b.person))];
}

/** More days than lie on either side of 1970 in any note. */
const DAYS = 4_000_000;

/** Both days as one number, for there may be thousands to compare: no due day is after all, no day of a note before all. */
function whenOf(due: Day | null, day: Day | null): number {
	return (due ?? DAYS) * 2 * DAYS + (day ?? -DAYS);
}

/** The line that an intent is about; null for a next step, which is a property. */
export function placeOf(intent: Intent): { readonly path: string; readonly line: number } | null {
	switch (intent.type) {
		case 'promise': return intent.line;
		case 'loop': return intent.ask.line === null ? null : { path: intent.ask.path, line: intent.ask.line };
		case 'next-step': return null;
	}
}

/** Whom it concerns. */
export function peopleOf(intent: Intent): readonly Person[] {
	return intent.type === 'promise' ? intent.people : [intent.person];
}

function hasIntent({ ledger, reading }: Person): boolean {
	return ledger.promises.length > 0 || reading.facts.about.nextStep !== null;
}
