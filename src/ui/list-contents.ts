import type { Rapport } from '../context';
import { problemsOf } from '../domain/problems';
import { matcherOf, sectionsOf } from '../domain/sections';
import type { Filter } from '../domain/sections';
import { isNarrowed } from './filter-state';
import { listItemsOf } from './list-items';
import type { FoldState, ListedProblem, ListItem } from './list-items';
import { countOf, indexingMessage, messageOf } from './message';
import type { Message } from './message';

/** What the view shows under a filter. */
export interface Contents {
	readonly items: readonly ListItem[];
	readonly hits: number;
	readonly total: number;
	readonly says: Message | null;
}

/** Pulls from board and network what the view shows. */
export class ListContents {
	private wasReady = false;

	constructor(private readonly rapport: Rapport, private readonly folds: FoldState) {}

	read(filter: Filter): Contents {
		const { board, network } = this.rapport;
		const state = this.rapport.indexState();
		this.wasReady ||= state.isReady;
		// While half of the notes are read, people look quieter than they are; a list that was right once may stay.
		if (!this.wasReady) return { items: [], hits: 0, total: 0, says: indexingMessage(state) };
		const isFiltered = isNarrowed(filter);
		const sections = sectionsOf(board, filter, this.rapport.settings());
		const total = network.people.size;
		return {
			items: listItemsOf(sections, this.problems(filter, isFiltered), this.folds),
			hits: countOf(sections),
			total,
			says: messageOf(sections, total, isFiltered, board),
		};
	}

	/** All problems; under a filter, those in the notes of the people found. */
	private problems(filter: Filter, isFiltered: boolean): readonly ListedProblem[] {
		const { network, board } = this.rapport;
		const inNotes = problemsOf(network, board.today).map(({ path, ...problem }): ListedProblem => ({ path, problem }));
		if (!isFiltered) return [...inNotes, ...this.rapport.settingProblems().map((problem) => ({ path: null, problem }))];
		const matches = matcherOf(filter, this.rapport.settings());
		return inNotes.filter(({ path }) => {
			const person = path === null ? undefined : network.people.get(path);
			return person !== undefined && matches(person);
		});
	}
}
