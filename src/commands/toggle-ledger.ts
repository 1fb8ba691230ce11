import type { Rapport } from '../context';
import { isLedgerHidden } from '../ui/ledger-visibility';
import { showMessage } from '../ui/notices';

/** Hides the ledger in the app, for a shared screen, or shows it again; the command line is not affected (spec §6). */
export async function toggleLedger(rapport: Rapport): Promise<void> {
	const { changeSettings, strings: { account: texts } } = rapport;
	await changeSettings({ hideLedger: !isLedgerHidden(rapport) });
	showMessage(isLedgerHidden(rapport) ? texts.hidden : texts.shown);
}
