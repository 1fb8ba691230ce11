import type { Day } from './day';
import type { Person } from './people';
import type { OpenLoop } from './open-loops';
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

/** More days than lie on either side of 1970 in any note: with it two days are one number, for there may be thousands to compare. */
const DAYS = 4_000_000;

/** Something the user said they would do, or has still to tell somebody. */
export type Intent = OpenPromise | NextStep | OpenLoop;

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

/** A promise and where its days put it among the others. */
export interface PlacedPromise {
	readonly promise: OpenPromise;
	readonly when: number;
}

/** Where a promise stands: by the day it is due, then those without one by the day of their note. */
export function placed(promise: OpenPromise, due: Day | null): PlacedPromise {
	return { promise, when: (due ?? DAYS) * 2 * DAYS + (promise.line.day ?? -DAYS) };
}

/** The longest owed first; those of one day as notes hold them. */
export function comparePlaced(a: PlacedPromise, b: PlacedPromise): number {
	return a.when - b.when || compareText(a.promise.line.path, b.promise.line.path) || a.promise.line.line - b.promise.line.line;
}

/** Next steps by name. */
export function compareSteps(a: NextStep, b: NextStep): number {
	return compareNames(a.person, b.person);
}

/** Promises by the day they are due, then those without one by the day of their note, the longest owed first; next steps last, by name. */
export function inOrder(intents: readonly (OpenPromise | NextStep)[], dueOf: (promise: OpenPromise) => Day | null): readonly (OpenPromise | NextStep)[] {
	const promises: PlacedPromise[] = [];
	const steps: NextStep[] = [];
	for (const intent of intents) {
		if (intent.type === 'promise') promises.push(placed(intent, dueOf(intent)));
		else steps.push(intent);
	}
	return [...promises.sort(comparePlaced).map(({ promise }) => promise), ...steps.sort(compareSteps)];
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
