import { partOf } from './account';
import type { AccountPart, AccountRules } from './account';
import type { Day } from './day';
import { accountWindow, isIn } from './day-range';
import { compareEntries } from './ledger';
import type { Ledger } from './ledger';
import type { Entry } from './touchpoint';

/**
 * Every touchpoint and contact up to today, the newest first.
 *
 * A ledger keeps both lists in order, so they are merged from their ends and never sorted.
 */
export function timelineOf({ gives, contacts }: Pick<Ledger, 'gives' | 'contacts'>, today: Day): readonly Entry[] {
	const entries: Entry[] = [];
	let give = gives.length - 1;
	let contact = contacts.length - 1;
	for (;;) {
		const given = gives[give];
		const met = contacts[contact];
		const next = given && (!met || compareEntries(given, met) >= 0) ? given : met;
		if (!next) return entries;
		if (next === given) give--;
		else contact--;
		// What lies in the future waits.
		if (next.day <= today) entries.push(next);
	}
}

/** The lines that a number of the account counts. */
export function countedIn(part: AccountPart, timeline: readonly Entry[], today: Day, rules: Pick<AccountRules, 'accountWindowMonths'>): readonly Entry[] {
	const window = accountWindow(today, rules);
	return timeline.filter(({ kind, day }) => partOf(kind) === part && isIn(window, day));
}
