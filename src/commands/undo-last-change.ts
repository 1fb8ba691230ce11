import type { Rapport } from '../context';
import { undoLast } from '../ui/undo-last';

/** Takes back whatever was written last, a touchpoint or anything else, and says what that was; refused with the reason where a note has changed there since. */
export async function undoLastChange(rapport: Rapport): Promise<void> {
	await undoLast(rapport);
}
