import type { ImportOutcome, Rapport } from '../../context';
import { showFailure, showMessage, showUndo } from '../notices';
import { reporting } from '../reporting';
import { undoStep } from '../undo-last';

/** How many reasons a notice can hold. */
const REASONS_SHOWN = 5;

/** Says what an import did and can be taken back, and what it could not do. */
export function sayImported(rapport: Rapport, { made, filled, unchanged, left, notReached, step }: ImportOutcome, isStopped: boolean): void {
	const { strings } = rapport;
	const { imports: texts } = strings;
	const words = [texts.done(made.length, filled, unchanged), ...(notReached > 0 && isStopped ? [texts.notReached(notReached)] : [])].join(' ');
	if (step) showUndo(words, { label: strings.log.undo, run: () => reporting(strings, strings.commands.undoLastChange, () => undoStep(rapport, step)) });
	else showMessage(words);
	const gaveUp = notReached > 0 && !isStopped ? [texts.gaveUp(notReached)] : [];
	const reasons = [...gaveUp, ...left.slice(0, REASONS_SHOWN).map(({ name, reason }) => texts.left(name, reason)), ...(left.length > REASONS_SHOWN ? [texts.moreLeft(left.length - REASONS_SHOWN)] : [])];
	if (reasons.length > 0) showFailure(strings.notDone(texts.title, reasons.join('\n')));
}
