import type { Board } from './board';
import type { Status } from './course';
import type { Person } from './network';
import type { Rules } from './rules';
import { isPriority } from './status-rules';

/** Somebody as the map shows them: the cell they are in, and what makes their mark. */
export interface MapPerson {
	readonly person: Person;
	readonly status: Status;
	/** Index of their circle; null for none. */
	readonly circle: number | null;
	/** Index of the role they are shown under, the first that their note names; null for none of ours. */
	readonly role: number | null;
	readonly isPriority: boolean;
}

/** Who is on the map, and how many are not. */
export interface MapPeople {
	readonly shown: readonly MapPerson[];
	/** Left alone on purpose: they stand nowhere in the grid either. */
	readonly resting: number;
	/** Nothing says yet where they belong. */
	readonly unplaced: number;
}

/** Everybody on the map of the board's day, in the board's order. */
export function mapPeopleOf(board: Board, { circles, roles }: Pick<Rules, 'circles' | 'roles'>): MapPeople {
	const circleAt = placesOf(circles);
	const roleAt = placesOf(roles);
	const shown: MapPerson[] = [];
	const left = { resting: 0, unplaced: 0 };
	board.forEachInOrder((person, status) => {
		if (status === 'resting' || status === 'unplaced') {
			left[status]++;
			return;
		}
		const { facts } = person.reading;
		const role = facts.roles.find((id) => roleAt.has(id));
		shown.push({
			person,
			status,
			circle: circleAt.get(facts.circle ?? '') ?? null,
			role: roleAt.get(role ?? '') ?? null,
			isPriority: isPriority(facts, board.today),
		});
	});
	return { shown, ...left };
}

function placesOf(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
	return new Map(entries.map(({ id }, index) => [id, index]));
}
