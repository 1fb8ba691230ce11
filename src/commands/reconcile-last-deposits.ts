import type { Rapport } from '../context';
import { ReconcileModal } from '../ui/reconcile-modal';

/** Shows what `last-deposit` properties say otherwise than the ledger, once all notes are read. */
export async function reconcileLastDeposits(rapport: Rapport): Promise<void> {
	await rapport.ready();
	new ReconcileModal(rapport).open();
}
