import { notesOf } from './en-wording';

/** The texts of correcting what was logged. */
export const enCorrections = {
	title: 'Correct a touchpoint',
	command: 'Correct touchpoint',
	menu: 'Correct…',
	correct: 'Correct',
	corrected: 'Corrected',
	ahead: (names: readonly string[]): string => `The last deposit in ${notesOf(names)} stays as it is: days are never moved back. Reconcile mends it.`,
};

/** What is said by what writes corrections. */
export const enCorrectionsWritten = {
	noTouchpoint: 'This line is no touchpoint that counts.',
	same: 'The line says this already.',
	done: (line: string, path: string): string => `correction of ${line} (${path})`,
	twice: (reason: string, path: string): string => `${reason} The line stands in ${path} too by now; take one of them out by hand.`,
};
