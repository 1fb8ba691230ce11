import type { Rapport } from '../context';
import { showFailure, showMessage } from './notices';

/** Takes back what was written last, and says what that was, or why it stays. */
export async function undoLast({ log, strings }: Pick<Rapport, 'log' | 'strings'>): Promise<void> {
	const answer = await log.undoLast();
	if ('refused' in answer) showFailure(strings.notDone(strings.commands.undoLastTouchpoint, answer.refused));
	else showMessage(strings.log.undone(answer.undone));
}
