import { accountsOn } from '../../domain/account';
import { formatCadence } from '../../domain/cadence';
import type { Cell } from '../../domain/export/csv-file';
import { introducersOf } from '../../domain/introduction-tree';
import type { Network } from '../../domain/network';
import type { Person } from '../../domain/people';
import { compareText } from '../../domain/problem';
import type { Board } from '../../domain/board';
import type { Rules } from '../../domain/rules';
import type { AccountNumbers, StalePerson } from '../api/shape';
import { writtenAccount } from '../cli/accounts';
import { staleRow, written } from '../cli/stale';

/** One person as JSON has them: the row of `rapport:stale` (spec §10), and what their note says besides. */
export interface ExportedPerson extends StalePerson {
	readonly aliases: readonly string[];
	readonly emails: readonly string[];
	readonly title: string | null;
	/** As written, not as applied. */
	readonly ownCadence: string | null;
	readonly priority: readonly number[];
	readonly nextStep: string | null;
	readonly influence: string | null;
	readonly senior: boolean;
	readonly interesting: string | null;
	readonly met: string | null;
	readonly introducedBy: readonly string[];
	readonly reach: { readonly direct: number; readonly total: number };
	readonly account: AccountNumbers;
}

/** Everybody, by path. */
export function exportedPeople(network: Network, board: Board, rules: Rules): readonly ExportedPerson[] {
	const accountOf = accountsOn(board.today, rules);
	const people = [...network.people.values()].sort((a, b) => compareText(a.path, b.path));
	return people.map((person) => ({ ...staleRow(person, network, board, rules), ...saidOf(person), ...introductionsOf(person, network, board), account: writtenAccount(accountOf(person)) }));
}

/** The same as rows of a table, the names of the columns first; those that an import knows are called as it knows them. */
export function peopleTable(people: readonly ExportedPerson[]): readonly (readonly Cell[])[] {
	const columns: readonly (readonly [name: string, cell: (person: ExportedPerson) => Cell])[] = [
		['path', ({ path }) => path],
		['name', ({ name }) => name],
		['aliases', ({ aliases }) => aliases],
		['email', ({ emails }) => emails],
		['title', ({ title }) => title],
		['circle', ({ circle }) => circle],
		['roles', ({ roles }) => roles],
		['status', ({ status }) => status],
		['since', ({ since }) => since],
		['basis', ({ basis }) => basis],
		['daysSince', ({ daysSince }) => daysSince],
		['cadence', ({ ownCadence }) => ownCadence],
		['cadenceApplied', ({ cadence }) => cadence],
		['due', ({ due }) => due],
		['daysOver', ({ daysOver }) => daysOver],
		['reasons', ({ reasons }) => reasons],
		['priority', ({ priority }) => priority.map(String)],
		['nextStep', ({ nextStep }) => nextStep],
		['influence', ({ influence }) => influence],
		['senior', ({ senior }) => senior],
		['interesting', ({ interesting }) => interesting],
		['met', ({ met }) => met],
		['introducedBy', ({ introducedBy }) => introducedBy],
		['reachDirect', ({ reach }) => reach.direct],
		['reachTotal', ({ reach }) => reach.total],
		['given', ({ account }) => account.given],
		['asked', ({ account }) => account.asked],
		['received', ({ account }) => account.received],
		['lastDeposit', ({ account }) => account.lastDeposit],
		['lastAsk', ({ account }) => account.lastAsk],
		['lastReceived', ({ account }) => account.lastReceived],
		['depositsSinceLastAsk', ({ account }) => account.depositsSinceLastAsk],
		['standing', ({ account }) => account.standing],
	];
	return [columns.map(([name]) => name), ...people.map((person) => columns.map(([, cell]) => cell(person)))];
}

type Said = Pick<ExportedPerson, 'aliases' | 'emails' | 'title' | 'ownCadence' | 'priority' | 'nextStep' | 'influence' | 'senior' | 'interesting' | 'met'>;

function saidOf({ reading: { aliases, facts } }: Person): Said {
	const { about, cadence, priorityYears, influence, isSenior } = facts;
	return {
		aliases,
		emails: about.emails,
		title: about.title,
		ownCadence: cadence === null ? null : cadence === 'never' ? 'never' : formatCadence(cadence),
		priority: priorityYears,
		nextStep: about.nextStep,
		influence,
		senior: isSenior,
		interesting: about.interesting,
		met: written(about.met),
	};
}

function introductionsOf(person: Person, network: Network, { today }: Board): Pick<ExportedPerson, 'introducedBy' | 'reach'> {
	const { paths, names } = introducersOf(person, network, today);
	return { introducedBy: [...paths, ...names], reach: network.introductions.reachOf(person.path, today) };
}
