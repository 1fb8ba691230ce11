import type { Rapport } from '../context';
import type { Person } from '../domain/network';
import { inOrder, peopleOf } from '../domain/promises';
import type { Intent } from '../domain/promises';
import type { ListedIntent } from './list-items';

/** More promises than anybody keeps: beyond them the order is that of their notes. */
const MOST_READ = 500;

/** Promises and next steps as the list shows them; notes are read only while they are to be seen. */
export class IntentContents {
	constructor(
		private readonly rapport: Rapport,
		/** Words were read that are not shown yet. */
		private readonly isRead: () => void,
	) {}

	/** Those with somebody who passes the filter. */
	read(matches: ((person: Person) => boolean) | null): readonly ListedIntent[] {
		const intents = this.rapport.intents.read(this.rapport.board.today);
		return listed(matches ? intents.filter((intent) => peopleOf(intent).some(matches)) : intents);
	}

	/** With the words as far as they are known, in the order of the days they are due. */
	withTexts(shown: readonly ListedIntent[]): readonly ListedIntent[] {
		const { promises } = this.rapport;
		const intents = inOrder(shown.map(({ intent }) => intent), ({ line }) => promises.textOf(line)?.due ?? null);
		const lines = intents.flatMap((intent) => (intent.type === 'promise' ? [intent.line] : [])).slice(0, MOST_READ);
		void promises.read(lines).then((isNew) => {
			if (isNew) this.isRead();
		});
		return intents.map((intent) => ({ intent, text: intent.type === 'promise' ? promises.textOf(intent.line) : null }));
	}
}

function listed(intents: readonly Intent[]): readonly ListedIntent[] {
	return intents.map((intent) => ({ intent, text: null }));
}
