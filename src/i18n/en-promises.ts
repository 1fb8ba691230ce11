import { listOf } from './en-log';

/** The texts of promises and next steps. */
export const enPromises = {
	title: 'Promises and next steps',
	finish: 'Done',
	finishStep: 'Log as done',
	reading: 'Promise',
	nextStep: (name: string): string => `Next with ${name}`,
	people: (names: readonly string[]): string => `To ${listOf(names)}`,
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
