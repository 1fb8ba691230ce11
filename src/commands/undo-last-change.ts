import type { Rapport } from '../context';
import { undoLast } from '../ui/undo-last';

/** Takes back what was logged last, and says what that was; refused with the reason where a note has changed there since. */
export async function undoLastTouchpoint(rapport: Rapport): Promise<void> {
	await undoLast(rapport);
}
