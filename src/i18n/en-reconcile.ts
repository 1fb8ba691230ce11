import { counted, notes, number } from './en-wording';

/** The texts of reconciling `last-deposit` with the ledger. */
export const enReconcile = {
	title: 'Reconcile last deposits',
	about: 'The lines in your notes are the ledger, and they win. These properties say something else; what you tick is written into the person notes.',
	none: 'Every last deposit says what the ledger says.',
	behind: 'Behind the ledger',
	ahead: 'Later than the ledger',
	aheadAbout: 'You may know more than your notes do: nothing here is ticked for you.',
	missing: 'Missing',
	noLine: 'No line (clears the property)',
	change: (from: string, to: string): string => `${from} → ${to}`,
	showMore: (count: number): string => `Show ${number(count)} more`,
	write: (count: number): string => `Write ${notes(count)}`,
	progress: (done: number, total: number): string => `${number(done)} of ${number(total)} written`,
	done: counted('# last deposit now says what the ledger says.', '# last deposits now say what the ledger says.'),
	notReached: (count: number): string => `${number(count)} not written: you cancelled.`,
	left: (path: string, reason: string): string => `${path}: ${reason}`,
};
