import type { Rapport, WrittenStep } from '../context';
import { showFailure, showingProgress, showMessage, showUndo } from './notices';
import type { NoticeAction } from './notices';
import { reporting } from './reporting';

type Source = Pick<Rapport, 'undo' | 'strings'>;

/** Takes back whatever was written last, a touchpoint or anything else, and says what that was, or why it stays. */
export async function undoLast(rapport: Source): Promise<void> {
	await sayUndone(rapport, rapport.undo.last);
}

/** Says what was done; where something was written, with the way to take that back, and perhaps with what could follow. */
export function sayDone(rapport: Source, words: string, step: WrittenStep | null, next?: NoticeAction): void {
	if (step === null) return showMessage(words);
	const { strings, undo } = rapport;
	const takeBack = (): Promise<void> => sayUndone(rapport, (progress) => undo.step(step, progress));
	showUndo(words, { label: strings.log.undo, run: () => reporting(strings, strings.commands.undoLastChange, takeBack) }, next);
}

/** Where it takes a while, a notice says how far it is. */
async function sayUndone({ strings }: Source, takeBack: Rapport['undo']['last']): Promise<void> {
	const answer = await showingProgress(strings.log.undoing, takeBack);
	if ('refused' in answer) showFailure(strings.notDone(strings.commands.undoLastChange, answer.refused));
	else showMessage(strings.log.undone(answer.undone));
}
