import type { Rapport } from '../../context';
import { accountsOn } from '../../domain/account';
import type { Account } from '../../domain/account';
import type { Board } from '../../domain/board';
import { compareText } from '../../domain/problem';
import type { AccountNumbers, PersonAccount } from '../api/shape';
import { listAnswer } from './answer';
import type { Parameters } from './parameters';
import { written } from './stale';

const COLUMNS: readonly (keyof PersonAccount)[] = ['path', 'name', 'given', 'asked', 'received', 'lastDeposit', 'lastAsk', 'lastReceived', 'depositsSinceLastAsk', 'standing'];

/** Answers `rapport:accounts`: the account with everybody, by path. */
export function answerAccounts(rapport: Rapport, board: Board, parameters: Parameters): string {
	return listAnswer({ rows: accountRows(rapport, board), columns: COLUMNS, say: sayRow, none: 'No people.' }, parameters.format(), parameters.has('total'));
}

/** The account with everybody, or with those at some paths, by path. */
export function accountRows({ network, settings }: Rapport, { today }: Board, paths: Iterable<string> = network.people.keys()): readonly PersonAccount[] {
	const accountOf = accountsOn(today, settings());
	const people = [...paths].flatMap((path) => network.people.get(path) ?? []).sort((a, b) => compareText(a.path, b.path));
	return people.map((person) => ({ path: person.path, name: person.name, ...writtenAccount(accountOf(person)) }));
}

/** An account as JSON has it: days as text, keys in the order of spec §10. */
export function writtenAccount({ given, asked, received, lastDeposit, lastAsk, lastReceived, depositsSinceLastAsk, standing }: Account): AccountNumbers {
	return { given, asked, received, lastDeposit: written(lastDeposit), lastAsk: written(lastAsk), lastReceived: written(lastReceived), depositsSinceLastAsk, standing };
}

/** `given 2, asked 1, received 0: building` */
export function sayAccount({ given, asked, received, standing }: AccountNumbers): string {
	return `given ${given}, asked ${asked}, received ${received}: ${standing}`;
}

function sayRow({ name, ...account }: PersonAccount): string {
	return `${name}: ${sayAccount(account)}`;
}
