import { asksSince } from './ask-check';
import type { BoardChange } from './board';
import type { Day } from './day';
import { isSame } from './is-same';
import type { Network } from './network';
import type { Person } from './people';
import { isToClose, openLoops } from './open-loops';
import type { OpenLoop } from './open-loops';
import { PeopleWhere } from './people-where';
import { comparePlaced, compareSteps, keyOf, placed } from './promises';
import type { NextStep, OpenPromise, PlacedPromise } from './promises';
import { compareNames } from './standing';

/** Promises in order, and what that order came from. */
interface Order {
	readonly of: readonly (OpenPromise | NextStep)[];
	/** Of the due days. */
	readonly revision: number;
	readonly promises: readonly PlacedPromise[];
	readonly intents: readonly (OpenPromise | NextStep)[];
}

/** Who has promises or a next step, and with whom loops are open; a change costs those it concerns. */
export class Intents {
	private readonly asked: PeopleWhere;
	/** By their place, so once however many people are on a line. */
	private readonly promises = new Map<string, OpenPromise>();
	/** The places of the lines that somebody is on, by their path. */
	private readonly places = new Map<string, readonly string[]>();
	private readonly steps = new Map<string, NextStep>();
	private readonly pending = new Set<string>();
	/** The day for which all is kept; null where everybody has to be asked again. */
	private day: Day | null = null;
	/** As last read; there may be thousands, and every view asks. */
	private known: readonly (OpenPromise | NextStep)[] = [];
	private order: Order | null = null;
	private stepsInOrder: readonly NextStep[] | null = null;

	constructor(private readonly network: Pick<Network, 'people'>) {
		this.asked = new PeopleWhere(network, (person, today) => asksSince(person, today).length > 0);
	}

	/** Takes note of whose standing changed. */
	note(change: BoardChange): void {
		if (change.people === null) this.day = null;
		else for (const path of change.people) this.pending.add(path);
		this.asked.note(change);
	}

	/** Every promise whose day has come, and after them every next step with somebody who is not left alone on purpose. */
	read(today: Day): readonly (OpenPromise | NextStep)[] {
		if (this.day !== today) this.gather(today);
		else if (!this.follow(today)) return this.known;
		this.day = today;
		return (this.known = [...this.promises.values(), ...this.steps.values()]);
	}

	/** The same, in order; `revision` says when due days may be others. */
	inOrder(today: Day, dueOf: (promise: OpenPromise) => Day | null, revision: number): readonly (OpenPromise | NextStep)[] {
		const of = this.read(today);
		if (this.order?.of === of && this.order.revision === revision) return this.order.intents;
		const left = new Set(this.promises.values());
		// What was in order before is so still: only what is new has to find its place.
		const before = this.order?.revision === revision ? this.order.promises.filter(({ promise }) => left.delete(promise)) : [];
		const promises = [...before, ...Array.from(left, (promise) => placed(promise, dueOf(promise)))].sort(comparePlaced);
		this.stepsInOrder ??= [...this.steps.values()].sort(compareSteps);
		const intents = [...promises.map(({ promise }) => promise), ...this.stepsInOrder];
		this.order = { of, revision, promises, intents };
		return intents;
	}

	/** The loops that can be closed: the oldest ask first, none of today, and none with somebody who is left alone on purpose. */
	loops(today: Day): readonly OpenLoop[] {
		return openLoops(this.asked.read(today), today).filter((loop) => isToClose(loop));
	}

	private gather(today: Day): void {
		for (const kept of [this.promises, this.places, this.steps, this.pending]) kept.clear();
		this.stepsInOrder = null;
		for (const person of this.network.people.values()) this.add(person, today);
	}

	/** Takes in what changed; false where it is nothing that is kept: most lines promise nothing. */
	private follow(today: Day): boolean {
		const changed = [...this.pending].filter((path) => !this.isKept(path, today));
		this.pending.clear();
		for (const path of changed) this.remove(path);
		for (const path of changed) {
			const person = this.network.people.get(path);
			if (person) this.add(person, today);
		}
		return changed.length > 0;
	}

	/** True where all that somebody promised, or is to come next with them, is what is known of it. */
	private isKept(path: string, today: Day): boolean {
		const person = this.network.people.get(path);
		const step = this.steps.get(path);
		const places = this.places.get(path) ?? [];
		if (!person) return step === undefined && places.length === 0;
		const isSameStep = step === undefined ? nextStepWith(person) === null : step.person === person && step.text === nextStepWith(person);
		const lines = person.ledger.openPromises(today);
		return isSameStep && lines.length === places.length && lines.every((line, index) => {
			const known = this.promises.get(places[index] ?? '');
			return known !== undefined && known.people.includes(person) && isSame(known.line, line);
		});
	}

	private add(person: Person, today: Day): void {
		const { path, ledger } = person;
		const places: string[] = [];
		for (const line of ledger.openPromises(today)) {
			const place = keyOf(line);
			const others = this.promises.get(place)?.people ?? [];
			this.promises.set(place, { type: 'promise', line, people: [...others, person].sort(compareNames) });
			places.push(place);
		}
		if (places.length > 0) this.places.set(path, places);
		const text = nextStepWith(person);
		if (text === null) return;
		this.steps.set(path, { type: 'next-step', person, text });
		this.stepsInOrder = null;
	}

	private remove(path: string): void {
		for (const place of this.places.get(path) ?? []) {
			const known = this.promises.get(place);
			const people = known?.people.filter((person) => person.path !== path) ?? [];
			if (known && people.length > 0) this.promises.set(place, { ...known, people });
			else this.promises.delete(place);
		}
		this.places.delete(path);
		if (this.steps.delete(path)) this.stepsInOrder = null;
	}
}

/** What is to come next with somebody who is not left alone on purpose. */
function nextStepWith({ reading: { facts: { isResting, about: { nextStep } } } }: Person): string | null {
	return isResting ? null : nextStep;
}
