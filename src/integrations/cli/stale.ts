import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { formatCadence } from '../../domain/cadence';
import type { Day } from '../../domain/day';
import { formatDay } from '../../domain/day';
import type { Network, Person } from '../../domain/network';
import { reasonsOf } from '../../domain/reason';
import type { Rules } from '../../domain/rules';
import { matcherOf, NO_FILTER } from '../../domain/sections';
import { STATUSES } from '../../domain/course';
import type { Basis, Status } from '../../domain/course';
import { en } from '../../i18n/en';
import { listAnswer } from './answer';
import { CallError } from './parameters';
import type { Parameters } from './parameters';

/** One person of `rapport:stale` (spec §10). */
export interface StaleRow {
	readonly path: string;
	readonly name: string;
	readonly circle: string | null;
	readonly roles: readonly string[];
	readonly status: Status;
	readonly since: string | null;
	readonly basis: Basis;
	readonly daysSince: number | null;
	readonly cadence: string | null;
	readonly due: string | null;
	readonly daysOver: number | null;
	readonly attention: number;
	readonly reasons: readonly string[];
}

const COLUMNS: readonly (keyof StaleRow)[] = ['path', 'name', 'circle', 'roles', 'status', 'since', 'basis', 'daysSince', 'cadence', 'due', 'daysOver', 'attention', 'reasons'];
const DEFAULT_STATUSES: readonly Status[] = ['stale', 'due', 'never'];

/** Answers `rapport` and `rapport:stale`. */
export function answerStale({ network, settings }: Rapport, board: Board, parameters: Parameters): string {
	const rules = settings();
	const statuses = statusesIn(parameters);
	const matches = matcherOf({
		...NO_FILTER,
		circles: idsIn(parameters, 'circle', rules.circles),
		roles: idsIn(parameters, 'role', rules.roles),
	}, rules);
	const limit = parameters.count('limit') ?? Infinity;
	const rows: StaleRow[] = [];
	for (const person of board.order()) {
		if (rows.length >= limit) break;
		const row = staleRow(person, network, board, rules);
		if (statuses.has(row.status) && matches(person)) rows.push(row);
	}
	return listAnswer({ rows, columns: COLUMNS, say: sayRow, none: 'Nobody is stale, due or without anything on record.' }, parameters.format(), parameters.has('total'));
}

/** The row of one person, in the words of the command line. */
export function staleRow(person: Person, network: Network, board: Board, rules: Rules): StaleRow {
	const standing = board.standingOf(person.path);
	if (!standing) throw new Error(`${person.path} is not on the board`);
	const { facts } = person.reading;
	return {
		path: person.path,
		name: person.name,
		circle: facts.circle,
		roles: facts.roles,
		status: standing.status,
		since: written(standing.since),
		basis: standing.basis,
		daysSince: standing.daysSince,
		cadence: standing.cadence ? formatCadence(standing.cadence) : null,
		due: written(standing.due),
		daysOver: standing.daysOver,
		attention: standing.attention,
		reasons: reasonsOf(person, standing, board.today, network.introductions.directOf(person.path, board.today), rules.roles).map(en.reason),
	};
}

/** A day as the command line writes it. */
export function written(day: Day | null): string | null {
	return day === null ? null : formatDay(day);
}

function sayRow({ name, status, daysSince, cadence, reasons }: StaleRow): string {
	const days = daysSince === null ? '' : ` ${daysSince} d${cadence === null ? '' : ` of ${cadence}`},`;
	return `${name}: ${status},${days} ${reasons.join(', ')}`.replace(/[,\s]+$/, '');
}

function statusesIn(parameters: Parameters): ReadonlySet<Status> {
	const given = parameters.list('status').map((status) => status.toLowerCase());
	if (given.length === 0) return new Set(DEFAULT_STATUSES);
	if (given.includes('all')) return new Set(STATUSES);
	return new Set(given.map((name) => {
		const status = STATUSES.find((known) => known === name);
		if (!status) throw new CallError(`status=${name} is not known; write ${STATUSES.join(', ')} or all.`);
		return status;
	}));
}

function idsIn(parameters: Parameters, name: 'circle' | 'role', known: readonly { readonly id: string; readonly name: string }[]): readonly string[] {
	return parameters.list(name).map((given) => {
		const plain = given.toLowerCase();
		const found = known.find((item) => item.id.toLowerCase() === plain || item.name.toLowerCase() === plain);
		if (!found) throw new CallError(`${name}=${given} is not known; write ${known.map(({ id }) => id).join(', ')}.`);
		return found.id;
	});
}
