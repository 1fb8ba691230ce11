import type { Rapport } from '../context';
import { LogModal } from './log-modal';
import { logWriterOf } from './log-outcome';

/** Asks where the user's work was seen; people are optional. */
export function openVisibilityDialog(rapport: Rapport): void {
	new LogModal(rapport, { kind: 'visibility', writer: { ...logWriterOf(rapport, undefined), title: rapport.strings.visibility.log } }).open();
}
