import type { Rapport } from '../../context';
import type { Board } from '../../domain/board';
import { formatCadence } from '../../domain/cadence';
import type { Day } from '../../domain/day';
import { formatDay } from '../../domain/day';
import { namedBy } from '../../domain/named';
import type { Named } from '../../domain/named';
import type { Network } from '../../domain/network';
import type { Person } from '../../domain/people';
import { reasonsOf } from '../../domain/reason';
import type { Rules } from '../../domain/rules';
import { matcherOf, NO_FILTER } from '../../domain/sections';
import { STATUSES } from '../../domain/course';
import type { Status } from '../../domain/course';
import { en } from '../../i18n/en';
import type { StalePerson } from '../api/shape';
import { listAnswer } from './answer';
import { CallError } from './parameters';
import type { Parameters } from './parameters';

/** Whom to list, as asked. */
export interface StaleQuery {
	/** By id or name. */
	readonly circles: readonly string[];
	/** By id or name. */
	readonly roles: readonly string[];
	/** None for those who wait to hear from the user. */
	readonly statuses: readonly string[];
	/** Null for everybody. */
	readonly limit: number | null;
}

const COLUMNS: readonly (keyof StalePerson)[] = ['path', 'name', 'circle', 'roles', 'status', 'since', 'basis', 'daysSince', 'cadence', 'due', 'daysOver', 'attention', 'reasons'];
const DEFAULT_STATUSES: readonly Status[] = ['stale', 'due', 'never'];

/** Answers `rapport` and `rapport:stale`. */
export function answerStale(rapport: Rapport, board: Board, parameters: Parameters): string {
	const rows = staleRows(rapport, board, {
		circles: parameters.list('circle'),
		roles: parameters.list('role'),
		statuses: parameters.list('status'),
		limit: parameters.count('limit'),
	});
	return listAnswer({ rows, columns: COLUMNS, say: sayRow, none: 'Nobody is stale, due or without anything on record.' }, parameters.format(), parameters.has('total'));
}

/** Those who are asked for, in the order of spec §5; throws where a circle, role or status is none. */
export function staleRows({ network, settings }: Rapport, board: Board, query: StaleQuery): readonly StalePerson[] {
	const rules = settings();
	const statuses = statusesIn(query.statuses);
	const matches = matcherOf({
		...NO_FILTER,
		circles: idsIn(query.circles, 'circle', rules.circles),
		roles: idsIn(query.roles, 'role', rules.roles),
	}, rules);
	const limit = query.limit ?? Infinity;
	const rows: StalePerson[] = [];
	for (const person of board.order()) {
		if (rows.length >= limit) break;
		const status = board.statusOf(person.path);
		if (status && statuses.has(status) && matches(person)) rows.push(staleRow(person, network, board, rules));
	}
	return rows;
}

/** The row of one person, in the words of the command line. */
export function staleRow(person: Person, network: Network, board: Board, rules: Rules): StalePerson {
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

function sayRow({ name, status, daysSince, cadence, reasons }: StalePerson): string {
	const days = daysSince === null ? '' : ` ${daysSince} d${cadence === null ? '' : ` of ${cadence}`},`;
	return `${name}: ${status},${days} ${reasons.join(', ')}`.replace(/[,\s]+$/, '');
}

function statusesIn(given: readonly string[]): ReadonlySet<Status> {
	const names = given.map((status) => status.toLowerCase());
	if (names.length === 0) return new Set(DEFAULT_STATUSES);
	if (names.includes('all')) return new Set(STATUSES);
	return new Set(names.map((name) => {
		const status = STATUSES.find((known) => known === name);
		if (!status) throw new CallError(`status=${name} is not known; write ${STATUSES.join(', ')} or all.`);
		return status;
	}));
}

function idsIn(given: readonly string[], name: 'circle' | 'role', known: readonly Named[]): readonly string[] {
	return given.map((text) => {
		const found = namedBy(text, known);
		if (!found) throw new CallError(`${name}=${text} is not known; write ${known.map(({ id }) => id).join(', ')}.`);
		return found.id;
	});
}
