import { addDays } from './day';
import type { Day } from './day';
import { accountWindow, isIn } from './day-range';
import type { DayRange } from './day-range';
import type { Person } from './people';
import type { Rules } from './rules';
import { isGive } from './touchpoint';
import type { Entry } from './touchpoint';

/** How an account stands, in words; never a score (spec §6). In the order in which a list by account has them. */
export const ACCOUNT_STANDINGS = ['overdrawn', 'building', 'in credit', 'no history'] as const;
export type AccountStanding = (typeof ACCOUNT_STANDINGS)[number];

/** The relationship bank's account with one person (spec §6). */
export interface Account {
	readonly given: number;
	readonly asked: number;
	readonly received: number;
	readonly lastDeposit: Day | null;
	readonly lastAsk: Day | null;
	readonly lastReceived: Day | null;
	/** Gives in the window on a later day than the last ask in it. */
	readonly depositsSinceLastAsk: number;
	readonly standing: AccountStanding;
}

export type AccountRules = Pick<Rules, 'accountWindowMonths' | 'depositsBeforeAsk' | 'depositsBeforeSeniorAsk'>;

/** The three numbers of an account. */
export const ACCOUNT_PARTS = ['given', 'asked', 'received'] as const;
export type AccountPart = (typeof ACCOUNT_PARTS)[number];

/** Which number a line counts in; encounters, visibility and contact count in none. */
export function partOf(kind: Entry['kind']): AccountPart | null {
	if (isGive(kind)) return 'given';
	if (kind === 'ask') return 'asked';
	return kind === 'received' ? kind : null;
}

/** The account with a person over the window that ends today. */
export function accountOf(person: Person, today: Day, rules: AccountRules): Account {
	return accountsOn(today, rules)(person);
}

/** The accounts of one day: where its window begins is worked out once for everybody. */
export function accountsOn(today: Day, rules: AccountRules): (person: Person) => Account {
	const window = accountWindow(today, rules);
	return ({ ledger, reading: { facts } }) => {
		const gives = tallyOf(ledger.gives, window);
		const asks = tallyOf(ledger.contacts, window, 'ask');
		const received = tallyOf(ledger.contacts, window, 'received');
		const isAsked = asks.last !== null && isIn(window, asks.last);
		const depositsSinceLastAsk = isAsked ? tallyOf(ledger.gives, { from: addDays(asks.last, 1), to: today }).count : gives.count;
		const enough = facts.isSenior ? rules.depositsBeforeSeniorAsk : rules.depositsBeforeAsk;
		return {
			given: gives.count,
			asked: asks.count,
			received: received.count,
			lastDeposit: gives.last,
			lastAsk: asks.last,
			lastReceived: received.last,
			depositsSinceLastAsk,
			standing: standingInWords(gives.count, asks.count, received.count, depositsSinceLastAsk >= enough),
		};
	};
}

/** Entries of a kind, or of any: how many in a range of days, and the latest up to its end, of any age. */
function tallyOf(entries: readonly Entry[], { from, to }: DayRange, kind: Entry['kind'] | null = null): { readonly count: number; readonly last: Day | null } {
	let count = 0;
	let last: Day | null = null;
	// In order of days, so the latest comes first from the end, and those before the range need no look.
	for (let index = entries.length - 1; index >= 0; index--) {
		const entry = entries[index];
		if (!entry || entry.day > to || (kind !== null && entry.kind !== kind)) continue;
		last ??= entry.day;
		if (entry.day < from) break;
		count++;
	}
	return { count, last };
}

function standingInWords(given: number, asked: number, received: number, hasEnough: boolean): AccountStanding {
	if (given + asked + received === 0) return 'no history';
	if (asked > given) return 'overdrawn';
	return hasEnough ? 'in credit' : 'building';
}
