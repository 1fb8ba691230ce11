// §5: cadence, due days and status. Today is Thursday 2026-04-30.
import { describe } from 'vitest';
import { note, testCases, type SpecCase, type StaleRow } from './spec-case';

const ADA = 'People/Ada.md';

function given(properties: readonly string[], row: Partial<StaleRow>, rest: Partial<SpecCase> = {}): SpecCase {
	return { name: `§5 ${properties.join(', ')}${rest.today === undefined ? '' : ` on ${rest.today}`} gives ${JSON.stringify(row)}`, files: { [ADA]: note(properties) }, rows: { [ADA]: row }, ...rest };
}

// Since 31 January 2026, so that the ends of months show. Days: 31 January + n; months: the same day, or the month's last.
const grammar: readonly (readonly [source: string, applied: string, due: string])[] = [
	['30', '30d', '2026-03-02'], // 28 February is day 28
	['"30"', '30d', '2026-03-02'],
	['30d', '30d', '2026-03-02'],
	['30 days', '30d', '2026-03-02'],
	['2w', '14d', '2026-02-14'],
	['6 weeks', '42d', '2026-03-14'], // 28 + 14
	['1 week', '7d', '2026-02-07'],
	['every 3 months', '3mo', '2026-04-30'],
	['1 month', '1mo', '2026-02-28'],
	['1 year', '1y', '2027-01-31'],
	['daily', '1d', '2026-02-01'],
	['weekly', '7d', '2026-02-07'],
	['biweekly', '14d', '2026-02-14'],
	['fortnightly', '14d', '2026-02-14'],
	['monthly', '1mo', '2026-02-28'],
	['Monthly', '1mo', '2026-02-28'],
	['bimonthly', '2mo', '2026-03-31'],
	['quarterly', '3mo', '2026-04-30'],
	['semi-annual', '6mo', '2026-07-31'],
	['yearly', '1y', '2027-01-31'],
	['annually', '1y', '2027-01-31'],
];

describe('§5 cadence', () => {
	testCases([
		...grammar.map(([source, cadence, due]) => given([`cadence: ${source}`, 'last-deposit: 2026-01-31'], { cadence, due, since: '2026-01-31' }, { noProblemsIn: [ADA] })),
		// 29 February + 1 year: the last day of February.
		given(['cadence: 1 year', 'last-deposit: 2024-02-29'], { due: '2025-02-28' }),
		given(['cadence: monthly', 'last-deposit: 2024-01-31'], { due: '2024-02-29' }),
		// Over a new year.
		given(['cadence: quarterly', 'last-deposit: 2025-11-30'], { due: '2026-02-28' }),
		...['never', 'none', 'off', 'Never'].map((source) => given([`cadence: ${source}`, 'last-deposit: 2026-01-31'], { status: 'resting', cadence: null, attention: 0 }, { noProblemsIn: [ADA] })),
		...['sometimes', 'every blue moon', '-5', 'constructor', '3 parsecs', 'monthly-ish'].map((source) => given([`cadence: ${source}`, 'circle: growth'], { cadence: '90d', status: 'never' }, { problems: [{ path: ADA, property: 'cadence', found: source }] })),
		given(['circle: growth', 'cadence:'], { cadence: '90d' }, { noProblemsIn: [ADA] }),
		// Where it comes from: own → priority (21) → the shortest of the roles → circle → default (90).
		given(['circle: growth'], { cadence: '90d' }),
		given(['role: sponsor'], { cadence: '45d' }),
		given(['role: mentor'], { cadence: '45d' }),
		given(['role: connector'], { cadence: '30d' }),
		given(['role: peer'], { cadence: '60d' }),
		given(['role: [peer, sponsor]'], { cadence: '45d' }),
		given(['role: [peer, connector, mentor]'], { cadence: '30d' }),
		given(['role: connector', 'priority: 2026'], { cadence: '21d' }),
		given(['role: connector', 'priority: 2025'], { cadence: '30d' }),
		given(['cadence: 100', 'role: connector', 'priority: 2026'], { cadence: '100d' }),
		// An unreadable one is absent, so the next applies.
		given(['cadence: sometimes', 'role: connector'], { cadence: '30d' }),
		given(['circle: growth', 'priority: 2026'], { cadence: '90d' }, { today: '2027-01-01' }),
	]);
});

// 20 % of the days from since to due, rounded, at least 1 and at most 14, is the window in which a person is due.
describe('§5 status', () => {
	testCases([
		// Thirty days: w = 6, due from day 24.
		given(['cadence: 30', 'last-deposit: 2026-04-07'], { status: 'fresh', daysSince: 23, daysOver: -7, due: '2026-05-07' }),
		given(['cadence: 30', 'last-deposit: 2026-04-06'], { status: 'due', daysSince: 24, daysOver: -6, due: '2026-05-06', reasons: ['due in 6 days'] }),
		given(['cadence: 30', 'last-deposit: 2026-03-31'], { status: 'due', daysSince: 30, daysOver: 0, due: '2026-04-30', reasons: ['due today'] }),
		given(['cadence: 30', 'last-deposit: 2026-03-30'], { status: 'stale', daysSince: 31, daysOver: 1, due: '2026-04-29' }),
		// A hundred days: w = 20, at most 14, due from day 86.
		given(['cadence: 100', 'last-deposit: 2026-02-04'], { status: 'fresh', daysSince: 85, daysOver: -15 }),
		given(['cadence: 100', 'last-deposit: 2026-02-03'], { status: 'due', daysSince: 86, daysOver: -14, reasons: ['due in 14 days'] }),
		// Thirteen days: w = 2.6, rounded 3, due from day 10.
		given(['cadence: 13', 'last-deposit: 2026-04-21'], { status: 'fresh', daysSince: 9 }),
		given(['cadence: 13', 'last-deposit: 2026-04-20'], { status: 'due', daysSince: 10, reasons: ['due in 3 days'] }),
		// Twelve days: w = 2.4, rounded 2, due from day 10.
		given(['cadence: 12', 'last-deposit: 2026-04-21'], { status: 'fresh', daysSince: 9, daysOver: -3 }),
		// Daily: w = 0.2, at least 1, so due already on the day of the deposit.
		given(['cadence: daily', 'last-deposit: 2026-04-30'], { status: 'due', daysSince: 0, daysOver: -1, due: '2026-05-01' }),
		given(['cadence: daily', 'last-deposit: 2026-04-29'], { status: 'due', daysOver: 0, reasons: ['due today'] }),
		given(['cadence: daily', 'last-deposit: 2026-04-28'], { status: 'stale', daysOver: 1 }),
		// One calendar month from 31 March is 30 April: 30 days, w = 6.
		given(['cadence: monthly', 'last-deposit: 2026-03-31'], { status: 'due', due: '2026-04-30', daysOver: 0 }),
		given(['circle: growth'], { status: 'never', since: null, basis: 'none', daysSince: null, due: null, daysOver: null, cadence: '90d', attention: 1, reasons: ['nothing on record'] }),
		// The order of statuses: resting, snoozed, unplaced, never, stale.
		given(['cadence: 7', 'last-deposit: 2026-01-01', 'snooze-until: 2026-06-01', 'resting: true'], { status: 'resting' }),
		given(['cadence: 7', 'last-deposit: 2026-01-01', 'snooze-until: 2026-06-01'], { status: 'snoozed' }),
		given(['cadence: 7', 'last-deposit: 2026-01-01', 'snooze-until: 2026-04-01'], { status: 'stale' }),
		// The issue's own example: 25 March + 14 = 8 April; 8 to 30 April = 22; 36 ÷ 14 = 2.571.
		given(['last-contact: 2026-03-25', 'contact-frequency: 14'], { status: 'stale', since: '2026-03-25', basis: 'contact', daysSince: 36, cadence: '14d', due: '2026-04-08', daysOver: 22, attention: 2.571, reasons: ['22 days over', 'no deposit yet'] }),
		// The same day seen from other days.
		given(['cadence: 30', 'last-deposit: 2026-03-31'], { status: 'stale', daysSince: 61, daysOver: 31, due: '2026-04-30' }, { today: '2026-05-31' }),
		// What has not happened yet as of today is a future day: absent.
		given(['circle: growth', 'last-deposit: 2026-03-31'], { status: 'never', since: null }, { today: '2026-03-30' }),
	]);
});

describe('§5 vacations', () => {
	const april = (from: string, to: string): Partial<SpecCase> => ({ settings: { vacations: [{ from, to }] } });
	testCases([
		// 1 + 14 = 15 April; 6 vacation days to there (10–15): 21; 4 more (16–19): 25; none more. 25 → 30 April = 5. 29 ÷ 24 = 1.208.
		given(['cadence: 14', 'last-deposit: 2026-04-01'], { due: '2026-04-25', daysSince: 29, daysOver: 5, status: 'stale', attention: 1.208, reasons: ['5 days over'] }, april('2026-04-10', '2026-04-19')),
		// After due: it stays on 15 April; 15 days to the 30th less the five of the vacation.
		given(['cadence: 14', 'last-deposit: 2026-04-01'], { due: '2026-04-15', daysSince: 29, daysOver: 10, status: 'stale', reasons: ['10 days over'] }, april('2026-04-20', '2026-04-24')),
		// Before since: nothing moves.
		given(['cadence: 14', 'last-deposit: 2026-04-01'], { due: '2026-04-15', daysOver: 15 }, april('2026-03-01', '2026-03-20')),
		// Two of them that overlap move due once for each day: 3–6 April are 4 days.
		given(['cadence: 14', 'last-deposit: 2026-04-01'], { due: '2026-04-19', daysOver: 11 }, { settings: { vacations: [{ from: '2026-04-03', to: '2026-04-05' }, { from: '2026-04-04', to: '2026-04-06' }] } }),
	]);
});
