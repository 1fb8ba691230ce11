import type { BoardChange } from './board';
import type { Day } from './day';
import type { Network } from './network';
import type { Person } from './people';

/** The people of whom something is so; kept up with the board, so that asking costs those few and not everybody. */
export class PeopleWhere {
	private readonly paths = new Set<string>();
	private readonly pending = new Set<string>();
	private isOutdated = true;

	/** What is asked of a person may depend on the day, and on nothing else but them. */
	constructor(
		private readonly network: Pick<Network, 'people'>,
		private readonly isSo: (person: Person, today: Day) => boolean,
	) {}

	/** Takes note of whose standing changed; a new day changes everybody's. */
	note({ people }: BoardChange): void {
		if (people === null) this.isOutdated = true;
		else for (const path of people) this.pending.add(path);
	}

	read(today: Day): readonly Person[] {
		const { people } = this.network;
		if (this.isOutdated) {
			this.paths.clear();
			for (const person of people.values()) if (this.isSo(person, today)) this.paths.add(person.path);
		} else {
			for (const path of this.pending) {
				const person = people.get(path);
				if (person && this.isSo(person, today)) this.paths.add(path);
				else this.paths.delete(path);
			}
		}
		this.pending.clear();
		this.isOutdated = false;
		return [...this.paths].flatMap((path) => people.get(path) ?? []);
	}
}
