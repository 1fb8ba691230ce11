import type { Rapport } from '../../context';
import { accountsOn } from '../../domain/account';
import type { Account, AccountStanding } from '../../domain/account';
import type { Board } from '../../domain/board';
import { compareText } from '../../domain/problem';
import { listAnswer } from './answer';
import type { Parameters } from './parameters';
import { written } from './stale';

/** An account in the words of the command line, its keys in the order of spec §10. */
export interface WrittenAccount {
	readonly given: number;
	readonly asked: number;
	readonly received: number;
	readonly lastDeposit: string | null;
	readonly lastAsk: string | null;
	readonly lastReceived: string | null;
	readonly depositsSinceLastAsk: number;
	readonly standing: AccountStanding;
}

/** One person of `rapport:accounts` (spec §10). */
interface AccountRow extends WrittenAccount {
	readonly path: string;
	readonly name: string;
}

const COLUMNS: readonly (keyof AccountRow)[] = ['path', 'name', 'given', 'asked', 'received', 'lastDeposit', 'lastAsk', 'lastReceived', 'depositsSinceLastAsk', 'standing'];

/** Answers `rapport:accounts`: the account with everybody, by path. */
export function answerAccounts({ network, settings }: Rapport, { today }: Board, parameters: Parameters): string {
	const accountOf = accountsOn(today, settings());
	const people = [...network.people.values()].sort((a, b) => compareText(a.path, b.path));
	const rows = people.map((person): AccountRow => ({ path: person.path, name: person.name, ...writtenAccount(accountOf(person)) }));
	return listAnswer({ rows, columns: COLUMNS, say: sayRow, none: 'No people.' }, parameters.format(), parameters.has('total'));
}

/** An account as JSON has it: days as text, keys in the order of spec §10. */
export function writtenAccount({ given, asked, received, lastDeposit, lastAsk, lastReceived, depositsSinceLastAsk, standing }: Account): WrittenAccount {
	return { given, asked, received, lastDeposit: written(lastDeposit), lastAsk: written(lastAsk), lastReceived: written(lastReceived), depositsSinceLastAsk, standing };
}

/** `given 2, asked 1, received 0: building` */
export function sayAccount({ given, asked, received, standing }: WrittenAccount): string {
	return `given ${given}, asked ${asked}, received ${received}: ${standing}`;
}

function sayRow({ name, ...account }: AccountRow): string {
	return `${name}: ${sayAccount(account)}`;
}
