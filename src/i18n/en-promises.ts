import type { PromiseSide } from '../domain/promises';
import { listOf } from './en-wording';

/** The texts of promises and next steps. */
export const enPromises = {
	titles: { promises: 'Promises and next steps', loops: 'Close the loop' },
	finish: 'Done',
	finishNamed: (words: string): string => `Done: ${words}`,
	finishStep: 'Log as done',
	closeLoop: 'Thank them, and say what came of it',
	reading: 'Promise',
	readingAsk: 'Ask',
	asked: (name: string, day: string): string => `You asked ${name} on ${day}`,
	askedOn: (day: string): string => `asked ${day}`,
	nextStep: (name: string): string => `Next with ${name}`,
	people: {
		owed: (names: readonly string[]): string => `To ${listOf(names)}`,
		owing: (names: readonly string[]): string => `From ${listOf(names)}`,
		planned: (names: readonly string[]): string => `With ${listOf(names)}`,
	} satisfies Record<PromiseSide, (names: readonly string[]) => string>,
	sides: { owed: 'You owe', owing: 'They owe you', planned: 'Planned' } satisfies Record<PromiseSide, string>,
	due: (day: string): string => `due ${day}`,
	dueToday: (): string => 'due today',
	wasDue: (day: string): string => `was due ${day}`,
	/** How a promise is called where something about it was not done. */
	tick: (words: string): string => `tick “${words}”`,
	ticked: (names: readonly string[]): string => `Done for ${listOf(names)}`,
	clear: (name: string): string => `clear the next step with ${name}`,
	whatNext: (name: string): string => `What is the next step with ${name}?`,
	skipped: 'May stay empty.',
};
