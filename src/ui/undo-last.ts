import type { Rapport, Refusal, WrittenStep } from '../context';
import { showFailure, showMessage } from './notices';

/** Takes back what was written last, and says what that was, or why it stays. */
export async function undoLast(rapport: Pick<Rapport, 'undo' | 'strings'>): Promise<void> {
	sayUndone(rapport, await rapport.undo.last());
}

/** Takes back one thing that was written, and says what that was, or why it stays. */
export async function undoStep(rapport: Pick<Rapport, 'undo' | 'strings'>, step: WrittenStep): Promise<void> {
	sayUndone(rapport, await rapport.undo.step(step));
}

function sayUndone({ strings }: Pick<Rapport, 'strings'>, answer: { readonly undone: string } | Refusal): void {
	if ('refused' in answer) showFailure(strings.notDone(strings.commands.undoLastChange, answer.refused));
	else showMessage(strings.log.undone(answer.undone));
}
