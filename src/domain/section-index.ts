import { compareNames } from './standing';
import type { Board, BoardChange } from './board';
import { placeOf } from './lists';
import type { Network } from './network';
import type { Person } from './people';
import { SECTION_OF, SECTIONS } from './sections';
import type { SectionName, Sections } from './sections';

/** From this share of the people on, all are sorted into sections anew: cheaper than moving them one by one. */
const REBUILD_SHARE = 0.05;

/**
 * Everybody by section, in the board's order, kept up with the board: the same as `sectionsOf` without a filter.
 *
 * Changes are noted as they come and followed when the sections are asked for.
 */
export class SectionIndex {
	private sections = emptySections();
	private pending = new Set<string>();
	private isOutdated = true;

	constructor(
		private readonly network: Network,
		private readonly board: Board,
	) {}

	/** Takes note of whose standing changed. */
	note({ people }: BoardChange): void {
		if (people === null) this.isOutdated = true;
		else for (const path of people) this.pending.add(path);
	}

	/** The sections as they are now; hold on to them no longer than until the next change. */
	read(): Sections {
		if (this.isOutdated || this.pending.size > this.network.people.size * REBUILD_SHARE) this.rebuild();
		else if (this.pending.size > 0) this.follow();
		return this.sections;
	}

	private rebuild(): void {
		const { board } = this;
		const sections = emptySections();
		const week = board.thisWeek();
		sections.thisWeek.push(...week);
		board.forEachInOrder((person, status) => {
			// A few are compared without looking into tens of thousands of people for their paths.
			if (!week.includes(person)) sections[SECTION_OF[status]].push(person);
		});
		this.sections = sections;
		this.pending.clear();
		// Last, so that what failed is tried again.
		this.isOutdated = false;
	}

	private follow(): void {
		const week = this.board.thisWeek();
		const before = pathsOf(this.sections.thisWeek);
		const after = pathsOf(week);
		// Those who come into the week leave their section, and the other way round.
		for (const path of before) if (!after.has(path)) this.pending.add(path);
		for (const path of after) if (!before.has(path)) this.pending.add(path);
		this.takeOut();
		for (const path of this.pending) this.put(path, after);
		this.sections.thisWeek = [...week];
		this.pending.clear();
	}

	/** Takes those who changed out of their sections: most are found as who they are, which is quick even among tens of thousands. */
	private takeOut(): void {
		const sought = new Set(this.pending);
		for (const path of this.pending) {
			const person = this.network.people.get(path);
			if (person && SECTIONS.some((name) => isTaken(this.sections[name], person))) sought.delete(path);
		}
		for (const name of SECTIONS) if (sought.size > 0) takeByPath(this.sections[name], sought);
	}

	private put(path: string, inWeek: ReadonlySet<string>): void {
		const person = this.network.people.get(path);
		const status = this.board.statusOf(path);
		if (!person || !status) return;
		if (inWeek.has(path)) return;
		const section = this.sections[SECTION_OF[status]];
		section.splice(placeOf(section, person, (a, b) => this.compare(a, b)), 0, person);
	}

	private compare(a: Person, b: Person): number {
		return this.attentionOf(b) - this.attentionOf(a) || compareNames(a, b);
	}

	private attentionOf({ path }: Person): number {
		return this.board.attentionOf(path);
	}
}

/** Takes somebody out of a section; false where they are not in it. */
function isTaken(section: Person[], person: Person): boolean {
	const place = section.indexOf(person);
	if (place >= 0) section.splice(place, 1);
	return place >= 0;
}

/** Takes out those whose note is gone, or was and has come again: what is listed then is who they were. Nobody stands twice. */
function takeByPath(section: Person[], sought: Set<string>): void {
	for (let place = section.length - 1; place >= 0 && sought.size > 0; place--) if (sought.delete(section[place]?.path ?? '')) section.splice(place, 1);
}

function pathsOf(people: readonly Person[]): ReadonlySet<string> {
	return new Set(people.map(({ path }) => path));
}

function emptySections(): Record<SectionName, Person[]> {
	return { thisWeek: [], stale: [], due: [], never: [], fresh: [], leftAlone: [], unplaced: [] };
}
