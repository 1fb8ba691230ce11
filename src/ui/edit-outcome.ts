import type { PersonEditsOutcome, Rapport } from '../context';
import type { PersonEdit } from '../domain/person-edit';
import { showFailure, showingProgress, showMessage } from './notices';
import { reasonLines } from './reason-lines';
import { reporting } from './reporting';
import { sayDone } from './undo';

/** Changes what person notes say at once, and says what was done and what was not. */
export function editNow(rapport: Rapport, people: readonly string[], ...edits: readonly PersonEdit[]): void {
	reporting(rapport.strings, rapport.strings.edits.save, async () => sayEdited(rapport, people, await changePeople(rapport, people, edits)));
}

/** Changes what person notes say; where that takes a while, a notice says how far it is. */
export function changePeople({ edits: writer, strings: { edits: texts } }: Pick<Rapport, 'edits' | 'strings'>, people: readonly string[], edits: readonly PersonEdit[]): Promise<PersonEditsOutcome> {
	return showingProgress(texts.progress, (progress) => writer.change(people, edits, progress));
}

/** Says what was changed, with the way to take it back, and whose note was not changed and why. */
export function sayEdited(rapport: Rapport, people: readonly string[], { changed, notChanged, done, step }: PersonEditsOutcome): void {
	const { strings } = rapport;
	const { edits: texts } = strings;
	if (step) sayDone(rapport, done, step);
	if (notChanged.length > 0) showFailure(notChangedWords(rapport, notChanged));
	if (changed.length === 0 && notChanged.length === 0) showMessage(texts.asBefore(people.map((path) => rapport.network.nameAt(path))));
}

/** Whose notes were not changed and why; of many the first. */
export function notChangedWords({ network, strings: { edits: texts } }: Pick<Rapport, 'network' | 'strings'>, notChanged: PersonEditsOutcome['notChanged']): string {
	return reasonLines(notChanged.map(({ path, reason }) => texts.notChanged(network.nameAt(path), reason)), texts.othersNotChanged).join('\n');
}
