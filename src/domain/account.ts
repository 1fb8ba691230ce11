import { addMonths, laterOf } from './day';
import type { Day } from './day';
import type { Ledger } from './ledger';
import { latestDayBy } from './ledger';
import type { Person } from './network';
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

/** The day after which lines count. */
export function windowStart(today: Day, { accountWindowMonths }: Pick<AccountRules, 'accountWindowMonths'>): Day {
	return addMonths(today, -accountWindowMonths);
}

/** The account with a person over the window that ends today. */
export function accountOf(person: Person, today: Day, rules: AccountRules): Account {
	const { ledger } = person;
	const after = windowStart(today, rules);
	const isInWindow = ({ day }: Entry): boolean => day > after && day <= today;
	const gives = ledger.gives.filter(isInWindow);
	const asks = ledger.contacts.filter((entry) => entry.kind === 'ask' && isInWindow(entry));
	const received = ledger.contacts.filter((entry) => entry.kind === 'received' && isInWindow(entry)).length;
	const lastAskInWindow = asks[asks.length - 1]?.day ?? null;
	const depositsSinceLastAsk = lastAskInWindow === null ? gives.length : gives.filter(({ day }) => day > lastAskInWindow).length;
	const enough = person.reading.facts.isSenior ? rules.depositsBeforeSeniorAsk : rules.depositsBeforeAsk;
	return {
		given: gives.length,
		asked: asks.length,
		received,
		lastDeposit: latestDayBy(ledger.gives, today),
		lastAsk: latestOf(ledger, 'ask', today),
		lastReceived: latestOf(ledger, 'received', today),
		depositsSinceLastAsk,
		standing: standingInWords(gives.length, asks.length, received, depositsSinceLastAsk >= enough),
	};
}

function standingInWords(given: number, asked: number, received: number, hasEnough: boolean): AccountStanding {
	if (given + asked + received === 0) return 'no history';
	if (asked > given) return 'overdrawn';
	return hasEnough ? 'in credit' : 'building';
}

function latestOf({ contacts }: Ledger, kind: Entry['kind'], today: Day): Day | null {
	let latest: Day | null = null;
	for (const entry of contacts) if (entry.kind === kind && entry.day <= today) latest = laterOf(latest, entry.day);
	return latest;
}
