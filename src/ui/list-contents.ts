import type { Rapport } from '../context';
import { problemsOf } from '../domain/problems';
import { filteredSections, matcherOf, SearchTexts } from '../domain/sections';
import type { Filter, Sections } from '../domain/sections';
import { isNarrowed } from './filter-state';
import { listItemsOf } from './list-items';
import type { FoldState, ListedProblem, ListItem } from './list-items';
import { IntentContents } from './intent-contents';
import type { FoundIntents } from './intent-contents';
import { countOf, indexingMessage, messageOf } from './message';
import type { Message } from './message';

/** What the view shows under a filter. */
export interface Contents {
	readonly items: readonly ListItem[];
	readonly hits: number;
	readonly total: number;
	readonly says: Message | null;
}

/** What passes a filter; holds until something changes. */
interface Found {
	readonly filter: Filter;
	readonly sections: Sections;
	readonly problems: readonly ListedProblem[];
	readonly intents: FoundIntents;
}

/** Pulls from board and network what the view shows; what did not change is not worked out again. */
export class ListContents {
	private readonly searchTexts = new SearchTexts();
	private allProblems: readonly ListedProblem[] = [];
	private problemsAt = '';
	private found: Found | null = null;
	private wasReady = false;
	private readonly intents: IntentContents;

	constructor(private readonly rapport: Rapport, private readonly folds: FoldState, isRead: () => void) {
		this.intents = new IntentContents(rapport, isRead);
	}

	/** Something changed: what was found is asked for again. */
	forget(): void {
		this.found = null;
	}

	read(filter: Filter): Contents {
		const { board, network } = this.rapport;
		const state = this.rapport.indexState();
		this.wasReady ||= state.isReady;
		// While half of the notes are read, people look quieter than they are; a list that was right once may stay.
		if (!this.wasReady) return { items: [], hits: 0, total: 0, says: indexingMessage(state) };
		const { sections, problems, intents } = this.find(filter);
		const total = network.people.size;
		return {
			items: listItemsOf(sections, problems, this.folds, this.intents.withTexts(intents, this.folds)),
			hits: countOf(sections),
			total,
			says: messageOf(sections, total, isNarrowed(filter), board),
		};
	}

	private find(filter: Filter): Found {
		if (this.found?.filter === filter) return this.found;
		const matches = isNarrowed(filter) ? matcherOf(filter, this.rapport.settings(), this.searchTexts) : null;
		const sections = filteredSections(this.rapport.sections.read(), matches, filter.sort, this.rapport.board, this.rapport.settings());
		const all = this.readProblems();
		// Under a filter, those in the notes of the people found.
		const problems = matches ? all.filter(({ path }) => {
			const person = path === null ? undefined : this.rapport.network.people.get(path);
			return person !== undefined && matches(person);
		}) : all;
		return (this.found = { filter, sections, problems, intents: this.intents.read(matches) });
	}

	/** Read again only where a problem may have come or gone: most changes are lines that make none. */
	private readProblems(): readonly ListedProblem[] {
		const { network, board } = this.rapport;
		const now = `${network.problemRevision} ${board.today} ${this.rapport.settingProblems().map(({ property }) => property).join()}`;
		if (now === this.problemsAt) return this.allProblems;
		const inNotes = problemsOf(network, board.today).map(({ path, ...problem }): ListedProblem => ({ path, problem }));
		this.problemsAt = now;
		return (this.allProblems = [...inNotes, ...this.rapport.settingProblems().map((problem) => ({ path: null, problem }))]);
	}
}
