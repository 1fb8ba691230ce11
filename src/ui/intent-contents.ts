import type { Rapport } from '../context';
import type { Person } from '../domain/network';
import { inOrder, peopleOf, placeOf } from '../domain/promises';
import type { Intent } from '../domain/promises';
import { isLedgerHidden } from './ledger-visibility';
import type { FoldState, ListedIntent, ListedIntents } from './list-items';

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
		const isFound = (intent: Intent): boolean => matches === null || peopleOf(intent).some(matches);
		return { promises: intents.read(today).filter(isFound), loops: isLedgerHidden(this.rapport) ? [] : intents.loops(today).filter(isFound) };
	}

	/** With the words as far as they are known, promises in the order of the days they are due; nothing is read for a folded section. */
	withTexts({ promises, loops }: FoundIntents, folds: FoldState): ListedIntents {
		return {
			promises: folds.isFolded('promises') ? promises.map(unread) : this.listed(inOrder(promises, ({ line }) => this.rapport.promises.textOf(line)?.due ?? null)),
			loops: folds.isFolded('loops') ? loops.map(unread) : this.listed(loops),
		};
	}

	private listed(intents: readonly Intent[]): readonly ListedIntent[] {
		const { promises } = this.rapport;
		const lines = intents.flatMap((intent) => placeOf(intent) ?? []).slice(0, MOST_READ);
		void promises.read(lines).then((isNew) => {
			if (isNew) this.isRead();
		});
		return intents.map((intent) => {
			const place = placeOf(intent);
			return { intent, text: place && promises.textOf(place) };
		});
	}
}

/** Intents that are to be shown, without words yet. */
export interface FoundIntents {
	readonly promises: ReturnType<Rapport['intents']['read']>;
	readonly loops: ReturnType<Rapport['intents']['loops']>;
}

function unread(intent: Intent): ListedIntent {
	return { intent, text: null };
}
