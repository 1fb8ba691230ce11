import type { IndexState } from '../context';
import type { Board } from '../domain/board';
import type { Person } from '../domain/people';
import type { Sections } from '../domain/sections';

/** What the view says where a list alone would leave questions. */
export type Message =
	| { readonly type: 'indexing'; readonly done: number; readonly total: number }
	| { readonly type: 'no-people' }
	| { readonly type: 'none-placed'; readonly count: number }
	/** `next` is who is due next; null where everybody is left alone. */
	| { readonly type: 'quiet'; readonly next: Person | null }
	| { readonly type: 'nobody-matches' }
	| { readonly type: 'failed' };

/** What the view says, or null where the list speaks for itself. */
export function messageOf(sections: Sections, total: number, isFiltered: boolean, board: Board): Message | null {
	const { thisWeek, stale, due, never, fresh, leftAlone } = sections;
	if (isFiltered && total > 0) return countOf(sections) === 0 ? { type: 'nobody-matches' } : null;
	const nobody = nobodyMessage(sections, total);
	if (nobody) return nobody;
	if (thisWeek.length + stale.length + due.length + never.length > 0) return null;
	return fresh.length + leftAlone.length > 0 ? { type: 'quiet', next: nextDue(fresh, board) } : null;
}

/** What is said where nobody is there, or nobody is placed. */
export function nobodyMessage({ unplaced }: Pick<Sections, 'unplaced'>, total: number): Message | null {
	if (total === 0) return { type: 'no-people' };
	return unplaced.length === total ? { type: 'none-placed', count: total } : null;
}

/** Whether nothing but a message is to be shown: the list would say what is not known yet. */
export function indexingMessage({ isReady, done, total }: IndexState): Message | null {
	return isReady ? null : { type: 'indexing', done, total };
}

/** How many people are in all sections. */
export function countOf(sections: Sections): number {
	return Object.values(sections).reduce((sum, people) => sum + people.length, 0);
}

function nextDue(people: readonly Person[], board: Board): Person | null {
	let next: { readonly person: Person; readonly due: number } | null = null;
	for (const person of people) {
		const due = board.standingOf(person.path)?.due;
		if (due !== null && due !== undefined && (next === null || due < next.due)) next = { person, due };
	}
	return next?.person ?? null;
}
