import type { Board } from './board';
import type { Status } from './course';
import type { CellPlace } from './map-frame';
import type { Person } from './people';
import type { PersonEdit } from './person-edit';
import type { Rules } from './rules';
import { compareNames } from './standing';
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

const LAST = Number.MAX_SAFE_INTEGER;

/** The order in which the map is read: circle by circle, role by role, by name. */
export function compareOnMap(a: MapPerson, b: MapPerson): number {
	return (a.circle ?? LAST) - (b.circle ?? LAST) || (a.role ?? LAST) - (b.role ?? LAST) || compareNames(a.person, b.person);
}

/** What has to change in a person's note so that they stand in another cell: the role they are shown under goes, others stay. */
export function movedTo({ reading: { facts } }: Person, to: CellPlace, { circles, roles }: Pick<Rules, 'circles' | 'roles'>): readonly PersonEdit[] {
	const edits: PersonEdit[] = [];
	const circle = to.circle === null ? null : (circles[to.circle]?.id ?? null);
	if (circle !== facts.circle) edits.push({ type: 'circle', circle });
	const role = to.role === null ? null : (roles[to.role]?.id ?? null);
	const [shown = null, ...others] = facts.roles;
	if (role !== shown) edits.push({ type: 'roles', roles: role === null ? [] : [role, ...others.filter((other) => other !== role)] });
	return edits;
}

function placesOf(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
	return new Map(entries.map(({ id }, index) => [id, index]));
}
