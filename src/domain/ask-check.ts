import { accountOf } from './account';
import type { AccountRules, AccountStanding } from './account';
import { askSays, SHORT_ASK } from './ask-text';
import type { AskSays } from './ask-text';
import { sinceOf } from './course';
import { addDays } from './day';
import type { Day } from './day';
import { entriesIn } from './ledger';
import type { Person } from './people';
import { isGive } from './touchpoint';

/** What an ask may say of itself; `short` is looked for with senior people only. */
export type AskPart = keyof AskSays | 'short';

/** One thing to see before asking, still without words. `isToMind` sets apart what a friend would mention. */
export type AskFinding =
	| { readonly type: 'standing'; readonly standing: AccountStanding; readonly isToMind: boolean }
	/** Null days where nothing was ever given. */
	| { readonly type: 'last-give'; readonly daysAgo: number | null; readonly isToMind: boolean }
	| { readonly type: 'first-touchpoint'; readonly isToMind: true }
	| { readonly type: 'asks'; readonly asks: number; readonly isToMind: boolean }
	| { readonly type: 'promises'; readonly promises: number; readonly isToMind: true }
	| { readonly type: 'says'; readonly part: AskPart; readonly isSaid: boolean };

/** Over how many days asks to one person are counted (spec §6). */
export const ASK_DAYS = 90;

/** From when on a last give is long ago, and how many asks are many: with senior people sooner. */
const LIMITS = { others: { giveDays: 90, asks: 2 }, senior: { giveDays: 45, asks: 1 } } as const;

/**
 * What there is to see before asking somebody for something (spec §6), always in this order: standing, last give, a first
 * touchpoint, asks in 90 days, promises still owed, and what the text says. It advises; nothing depends on it.
 *
 * With senior people the limits are lower, the text is to be short and specific, and what is fine is not mentioned.
 */
export function askCheckOf(person: Person, text: string, today: Day, rules: AccountRules): readonly AskFinding[] {
	const { isSenior, about: { interesting } } = person.reading.facts;
	const record = recordOf(person, today, rules);
	const said = askSays(text, { interesting, isSenior });
	const says = (part: AskPart, isSaid: boolean): AskFinding => ({ type: 'says', part, isSaid });
	return [
		...record.filter(({ type, isToMind }) => !isSenior || isToMind || type === 'standing'),
		says('what', said.what),
		says('byWhen', said.byWhen),
		says('whyThem', said.whyThem),
		...(isSenior ? [says('short', text.trim() !== '' && text.trim().length <= SHORT_ASK)] : []),
	];
}

function recordOf(person: Person, today: Day, rules: AccountRules): readonly Exclude<AskFinding, { readonly type: 'says' }>[] {
	const { isSenior } = person.reading.facts;
	const limits = isSenior ? LIMITS.senior : LIMITS.others;
	const { standing } = accountOf(person, today, rules);
	const { since, basis } = sinceOf(person, today);
	const daysAgo = basis === 'deposit' && since !== null ? today - since : null;
	const asks = asksSince(person, today).length;
	const promises = person.ledger.openPromises(today).filter(({ kind }) => isGive(kind)).length;
	return [
		{ type: 'standing', standing, isToMind: standing === 'overdrawn' || standing === 'no history' || (isSenior && standing === 'building') },
		{ type: 'last-give', daysAgo, isToMind: daysAgo === null || daysAgo > limits.giveDays },
		...(isFirstTouchpoint(person, today, daysAgo) ? [{ type: 'first-touchpoint', isToMind: true } as const] : []),
		...(asks > 0 ? [{ type: 'asks', asks, isToMind: asks >= limits.asks } as const] : []),
		...(promises > 0 ? [{ type: 'promises', promises, isToMind: true } as const] : []),
	];
}

/** The asks to somebody in the last 90 days, the oldest first. */
export function asksSince({ ledger }: Person, today: Day): Person['ledger']['contacts'] {
	return entriesIn(ledger.contacts, { from: addDays(today, 1 - ASK_DAYS), to: today }).filter(({ kind }) => kind === 'ask');
}

/** Contact from meetings is weaker than a touchpoint, so an ask would still be the first. */
function isFirstTouchpoint({ ledger }: Person, today: Day, lastGive: number | null): boolean {
	return lastGive === null && !ledger.contacts.some(({ kind, day }) => kind !== 'contact' && day <= today);
}
