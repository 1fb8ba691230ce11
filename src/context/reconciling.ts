import type { Difference } from '../domain/reconcile';
import type { WrittenStep } from './writing';

/** What became of the chosen differences. */
export interface Reconciliation {
	/** How many properties say what the ledger says now. */
	readonly mended: number;
	/** Notes that stay as they were, with the reason. */
	readonly left: readonly { readonly path: string; readonly reason: string }[];
	/** How many were not reached because the user cancelled. */
	readonly notReached: number;
	/** The way back for all of them; null where nothing was written. */
	readonly step: WrittenStep | null;
}

/** Writes what the ledger says into `last-deposit`; never throws. Told of each note that is done, it goes on while `goesOn` says so. */
export type Reconcile = (differences: readonly Difference[], goesOn: (done: number) => boolean) => Promise<Reconciliation>;
