import type { PromiseText, Rapport } from '../context';
import type { Day } from '../domain/day';
import type { Person } from '../domain/people';
import { inOrder, peopleOf, placeOf } from '../domain/promises';
import type { Intent, OpenPromise } from '../domain/promises';
import { isLedgerHidden } from './ledger-visibility';
import type { FoldState, IntentSection, ListedIntent, ListedIntents } from './list-items';

/** More promises than anybody keeps: beyond them the order is that of their notes. */
const MOST_READ = 500;

/** Promises, next steps and loops to close as the list shows them; notes are read only while they are to be seen. */
export class IntentContents {
	constructor(
		private readonly rapport: Rapport,
		/** Words were read that are not shown yet. */
		private readonly isRead: () => void,
	) {}

	/** Those with somebody who passes the filter; loops are of the ledger. */
	read(matches: ((person: Person) => boolean) | null): FoundIntents {
		const { intents, board: { today } } = this.rapport;
		const passing = <One extends Intent>(all: readonly One[]): readonly One[] => (matches === null ? all : all.filter((intent) => peopleOf(intent).some(matches)));
		return { promises: passing(intents.read(today)), loops: isLedgerHidden(this.rapport) ? [] : passing(intents.loops(today)) };
	}

	/** With the words as far as they are known, promises in the order of the days they are due; nothing is read for a folded section. */
	withTexts({ promises, loops }: FoundIntents, folds: FoldState): ListedIntents {
		return {
			promises: folds.isFolded('promises') ? this.listed(promises) : this.withWordsRead(this.inOrder(promises)),
			loops: folds.isFolded('loops') ? this.listed(loops) : this.withWordsRead(loops),
		};
	}

	private inOrder(found: FoundIntents['promises']): FoundIntents['promises'] {
		const { intents, promises, board: { today } } = this.rapport;
		const dueOf = ({ line }: OpenPromise): Day | null => promises.textOf(line)?.due ?? null;
		// All of them are put in order once for all views.
		return found === intents.read(today) ? intents.inOrder(today, dueOf, promises.revision()) : inOrder(found, dueOf);
	}

	/** Has the words read that are not known yet. */
	private withWordsRead(intents: readonly Intent[]): IntentSection {
		void this.rapport.promises.read(intents.slice(0, MOST_READ).flatMap((intent) => placeOf(intent) ?? [])).then((isNew) => {
			if (isNew) this.isRead();
		});
		return this.listed(intents);
	}

	private listed(intents: readonly Intent[]): IntentSection {
		const { promises } = this.rapport;
		return { count: intents.length, first: (count) => intents.slice(0, count).map((intent) => new Listed(intent, promises)) };
	}
}

/** Of thousands only those in sight are asked for their words. */
class Listed implements ListedIntent {
	constructor(readonly intent: Intent, private readonly promises: Rapport['promises']) {}

	get text(): PromiseText | null {
		const place = placeOf(this.intent);
		return place && this.promises.textOf(place);
	}
}

/** Intents that are to be shown, without words yet. */
export interface FoundIntents {
	readonly promises: ReturnType<Rapport['intents']['read']>;
	readonly loops: ReturnType<Rapport['intents']['loops']>;
}
