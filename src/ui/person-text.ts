import { accountOf } from '../domain/account';
import type { Account, AccountPart, AccountRules } from '../domain/account';
import type { Standing } from '../domain/standing';
import type { Board } from '../domain/board';
import { yearOf } from '../domain/day';
import type { Day } from '../domain/day';
import type { Network } from '../domain/network';
import type { Person } from '../domain/people';
import { reasonsOf } from '../domain/reason';
import type { Reason } from '../domain/reason';
import type { Circle, Role } from '../domain/rules';
import { capitalised } from '../i18n';
import type { Strings } from '../i18n';
import { ringOf } from './ring';
import type { RingShape } from './ring';

/** Everything a person's row shows; plain data, equal where the row looks the same. */
export interface PersonText {
	readonly name: string;
	/** Index among the configured circles. */
	readonly circle: number | null;
	readonly ring: RingShape;
	/** `'52'` of `52 d of 40`; empty where nothing is on record. */
	readonly days: string;
	/** `'d of 40'` */
	readonly ofDays: string;
	readonly why: string;
	/** The precise days. */
	readonly tooltip: string;
	/** Null where rows tell of no accounts. */
	readonly account: Readonly<Record<AccountPart, number>> | null;
}

/** What the texts of rows are made from. */
export interface TextSource {
	readonly network: Network;
	readonly board: Board;
	readonly strings: Strings;
	readonly circles: readonly Circle[];
	readonly roles: readonly Role[];
	/** Set where rows tell of accounts too. */
	readonly accounts?: AccountRules | null;
	/** Set where roles are said elsewhere. */
	readonly isWithoutRoles?: boolean;
}

/** What a person's row shows today. */
export function personTextOf(person: Person, source: TextSource): PersonText {
	const { board, strings: { staleList: texts }, circles } = source;
	const { circle } = person.reading.facts;
	const index = circle === null ? -1 : circles.findIndex(({ id }) => id === circle);
	const base = { name: person.name, circle: index < 0 ? null : index };
	const standing = board.standingOf(person.path);
	if (!standing) return { ...base, ring: { arc: 0, mark: 'empty' }, days: '', ofDays: '', why: '', tooltip: '', account: null };
	const { daysSince } = standing;
	const account = source.accounts ? accountOf(person, board.today, source.accounts) : null;
	return {
		...base,
		ring: ringOf(standing),
		days: daysSince === null ? '' : texts.days(daysSince),
		ofDays: daysSince === null ? '' : texts.ofDays(totalDaysOf(standing)),
		why: capitalised(reasonWordsOf(person, standing, account, source).join(' · ')),
		tooltip: tooltipOf(person, standing, account, source),
		account: account && { given: account.given, asked: account.asked, received: account.received },
	};
}

/** The days from since to due; nobody waits for those who are left alone. */
function totalDaysOf(standing: Standing): number | null {
	const { since, due } = standing;
	return since === null || due === null || isLeftAlone(standing) ? null : due - since;
}

/** The reasons for where somebody stands, each in words. */
export function reasonWordsOf(person: Person, standing: Standing, account: Account | null, { network, board, strings, roles, isWithoutRoles = false }: TextSource): readonly string[] {
	const reasons = reasonsOf(person, standing, board.today, network.introductions.directOf(person.path, board.today), roles);
	const words = reasons.filter((reason) => !(isLeftAlone(standing) && isCountdown(reason)) && !(isWithoutRoles && reason.type === 'role')).map((reason) => wordsOf(reason, strings));
	const { facts } = person.reading;
	if (standing.status === 'resting') words.push(strings.staleList.reasonResting());
	if (standing.status === 'snoozed' && facts.snoozeUntil !== null) words.push(strings.staleList.reasonSnoozed(strings.days.day(facts.snoozeUntil, board.today)));
	if (standing.status === 'unplaced' && facts.about.title !== null) words.unshift(facts.about.title);
	if (account) words.unshift(strings.accountStandings[account.standing]);
	return words;
}

function isLeftAlone({ status }: Standing): boolean {
	return status === 'snoozed' || status === 'resting' || status === 'unplaced';
}

function isCountdown({ type }: Reason): boolean {
	return type === 'over' || type === 'due-today' || type === 'due-in';
}

function wordsOf(reason: Reason, strings: Strings): string {
	return reason.type === 'no-deposit' ? strings.staleList.reasonSinceContact() : strings.reason(reason);
}

function tooltipOf(person: Person, standing: Standing, account: Account | null, source: TextSource): string {
	const { tooltip } = source.strings.staleList;
	const { since, basis, due, status } = standing;
	const parts = [since === null || basis === 'none' ? tooltip.none : tooltip[basis](sinceWords(person, since, source))];
	const cadence = status === 'unplaced' ? null : cadenceWords(person, source);
	if (cadence !== null) parts.push(cadence);
	if (due !== null && !isLeftAlone(standing)) parts.push(tooltip.due(source.strings.days.day(due, source.board.today)));
	if (account) parts.push(source.strings.account.counts(account));
	return parts.join(' · ');
}

/** `'25 Mar'`, or `'Mar 2026'` where no more was written. */
function sinceWords({ reading: { facts }, ledger }: Person, since: Day, { strings: { days }, board }: TextSource): string {
	const written = [...facts.lastDeposits, ...facts.lastContacts].find(({ day }) => day === since);
	const isOnRecord = [...ledger.gives.slice(-1), ...ledger.contacts.slice(-1)].some(({ day }) => day === since);
	if (!written || written.precision === 'day' || isOnRecord) return days.day(since, board.today);
	if (written.precision === 'year') return String(yearOf(since));
	return days.month(since);
}

/** `'every 21 days (priority 2026)'`; null for those who are left alone by cadence. */
function cadenceWords({ reading: { facts } }: Person, { board, strings: { staleList: { tooltip } }, circles, roles }: TextSource): string | null {
	const { cadence, source } = board.cadenceRules.cadenceOf(facts, board.today);
	if (cadence === 'never') return null;
	const words = tooltip.cadence(cadence);
	switch (source) {
		case 'own': return words;
		case 'priority': return `${words} (${tooltip.priority(yearOf(board.today))})`;
		case 'role': return `${words} (${roles.filter(({ id }) => facts.roles.includes(id)).map(({ name }) => name).join(', ')})`;
		case 'circle': return `${words} (${circles.find(({ id }) => id === facts.circle)?.name ?? ''})`;
		case 'default': return `${words} (${tooltip.defaultCadence()})`;
	}
}
