import type { PersonEditsOutcome, Rapport } from '../context';
import type { PersonEdit } from '../domain/person-edit';
import { showFailure, showMessage, showUndo } from './notices';
import { reporting } from './reporting';
import { undoStep } from './undo-last';

/** Changes what person notes say at once, and says what was done and what was not. */
export function editNow(rapport: Rapport, people: readonly string[], edit: PersonEdit): void {
	reporting(rapport.strings, rapport.strings.edits.save, async () => sayEdited(rapport, people, await rapport.edits.change(people, [edit])));
}

/** Says what was changed, with the way to take it back, and whose note was not changed and why. */
export function sayEdited(rapport: Rapport, people: readonly string[], { changed, notChanged, done, step }: PersonEditsOutcome): void {
	const { strings } = rapport;
	const { edits: texts } = strings;
	const nameOf = (path: string): string => rapport.network.people.get(path)?.name ?? path;
	if (step) showUndo(done, { label: strings.log.undo, run: () => reporting(strings, strings.commands.undoLastTouchpoint, () => undoStep(rapport, step)) });
	for (const { path, reason } of notChanged) showFailure(texts.notChanged(nameOf(path), reason));
	if (changed.length === 0 && notChanged.length === 0) showMessage(people.map((path) => texts.asBefore(nameOf(path))).join('\n'));
}
