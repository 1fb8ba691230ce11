import type { ImportOutcome, Rapport } from '../../context';
import { showFailure } from '../notices';
import { reasonLines } from '../reason-lines';
import { sayDone } from '../undo';

/** Says what an import did and can be taken back, and what it could not do. */
export function sayImported(rapport: Rapport, { made, filled, unchanged, left, notReached, step }: ImportOutcome, isStopped: boolean): void {
	const { strings } = rapport;
	const { imports: texts } = strings;
	const words = [texts.done(made.length, filled, unchanged), ...(notReached > 0 && isStopped ? [texts.notReached(notReached)] : [])].join(' ');
	sayDone(rapport, words, step);
	const gaveUp = notReached > 0 && !isStopped ? [texts.gaveUp(notReached)] : [];
	const reasons = [...gaveUp, ...reasonLines(left.map(({ name, reason }) => texts.left(name, reason)), strings.andMore)];
	if (reasons.length > 0) showFailure(strings.notDone(texts.title, reasons.join('\n')));
}
