import type { Rapport } from '../context';

/** True while the ledger is hidden in the app: no number, standing or order may then tell of an account (spec §6). */
export function isLedgerHidden({ settings }: Pick<Rapport, 'settings'>): boolean {
	return settings().hideLedger;
}
