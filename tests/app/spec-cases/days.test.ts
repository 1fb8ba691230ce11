// §1: what is read as a day, and what is a problem and counts as absent.
import { describe, expect, test } from 'vitest';
import { openVault } from '../run-cli';
import { note, testCases, type SpecCase, type StaleRow } from './spec-case';

const ADA = 'People/Ada.md';

/** A person whose only record is the property `last-deposit` with this source text. */
function lastDeposit(source: string): Record<string, string> {
	return { [ADA]: note(['circle: growth', `last-deposit: ${source}`]) };
}

// 25 March to 30 April: 6 days left in March + 30 = 36.
const read: readonly (readonly [source: string, day: string, daysSince: number])[] = [
	['2026-03-25', '2026-03-25', 36],
	['"2026-03-25"', '2026-03-25', 36],
	['2026-03-25T10:30', '2026-03-25', 36],
	// A day has no zone: late in the evening is the same day everywhere.
	['2026-03-25T23:59', '2026-03-25', 36],
	['2026-03-25 10:30', '2026-03-25', 36],
	['2026/03/25', '2026-03-25', 36],
	['2026.3.25', '2026-03-25', 36],
	['20260325', '2026-03-25', 36],
	['"20260325"', '2026-03-25', 36],
	['"[[2026-03-25]]"', '2026-03-25', 36],
	['[[2026-03-25]]', '2026-03-25', 36],
	// Imprecise: the first day. 1 March to 30 April: 30 + 30 = 60; 1 January: 30 + 28 + 31 + 30 = 119.
	['2026-03', '2026-03-01', 60],
	['2026', '2026-01-01', 119],
	['"2026"', '2026-01-01', 119],
	// There is no month 25: only one reading.
	['25/03/2026', '2026-03-25', 36],
	['31/12/2025', '2025-12-31', 120],
	// Today itself is not in the future.
	['2026-04-30', '2026-04-30', 0],
	['2024-02-29', '2024-02-29', 791],
	// 124 years less one day, 30 leap days from 1904 to 2024 less 1 in 1900 not crossed: 124 × 365 + 31 − 1 = 45,290.
	['1902-05-01', '1902-05-01', 45_290],
	// Proleptic Gregorian: 739,736 is the ordinal of 2026-04-30, and 0001-01-01 has the ordinal 1.
	['0001-01-01', '0001-01-01', 739_735],
];

// Each is a problem that shows the source, and counts as absent: nothing on record, never a guess.
const refused: readonly (readonly [why: string, source: string])[] = [
	['ambiguous between 3 April and 4 March', '03/04/2026'],
	['ambiguous and in the past under both readings', '01/02/2026'],
	['impossible: no 30 February', '2026-02-30'],
	['impossible: 2026 is no leap year', '2026-02-29'],
	['impossible: no month 13', '2026-13-01'],
	['impossible: no month 13 in digits', '20261301'],
	['impossible under both readings', '32/13/2026'],
	['in the future by one day', '2026-05-01'],
	['in the far future', '9999-12-31'],
	['a word', 'soon'],
	['an English date with a time', '"Friday, December 9th 2022, 12:06:08 pm"'],
];

describe('§1 days', () => {
	testCases(read.map(([source, day, daysSince]): SpecCase => ({
		name: `§1 \`last-deposit: ${source}\` is ${day}`,
		files: lastDeposit(source),
		rows: { [ADA]: { since: day, basis: 'deposit', daysSince } },
		noProblemsIn: [ADA],
	})));

	testCases(refused.map(([why, source]): SpecCase => ({
		name: `§1 \`last-deposit: ${source}\` is refused: ${why}`,
		files: lastDeposit(source),
		rows: { [ADA]: { since: null, basis: 'none', status: 'never', daysSince: null } },
		problems: [{ path: ADA, property: 'last-deposit', found: source.replaceAll('"', '') }],
	})));

	testCases([
		{
			name: '§1 a refused day leaves the days that can be read: the ledger still counts',
			// 20 April to 30 April: 10.
			files: { ...lastDeposit('03/04/2026'), '2026-04-20.md': '- #deposit [[Ada]] sent a book\n' },
			rows: { [ADA]: { since: '2026-04-20', basis: 'deposit', daysSince: 10 } },
			problems: [{ path: ADA, property: 'last-deposit', found: '03/04/2026' }],
		},
		{
			name: '§1 a refused last-contact day is a problem under the name as written',
			files: { [ADA]: note(['circle: growth', 'Last Contact: 03/04/2026']) },
			rows: { [ADA]: { basis: 'none' } },
			problems: [{ path: ADA, property: 'Last Contact', found: '03/04/2026' }],
		},
		{
			name: '§1 §5 a future snooze-until is no problem, even in the year 9999',
			files: { [ADA]: note(['circle: growth', 'snooze-until: 9999-12-31']) },
			rows: { [ADA]: { status: 'snoozed', attention: 0 } },
			noProblemsIn: [ADA],
		},
		{
			name: '§1 an unreadable snooze-until is a problem and does not snooze',
			files: { [ADA]: note(['circle: growth', 'snooze-until: 03/04/2026']) },
			rows: { [ADA]: { status: 'never' } },
			problems: [{ path: ADA, property: 'snooze-until', found: '03/04/2026' }],
		},
		{
			name: '§1 an unreadable day met is a problem',
			files: { [ADA]: note(['circle: growth', 'met: 2026-02-30']) },
			problems: [{ path: ADA, property: 'met', found: '2026-02-30' }],
		},
		{
			name: '§1 an empty day is absent and no problem',
			files: {
				'People/Empty.md': note(['circle: growth', 'last-deposit:']),
				'People/Quoted.md': note(['circle: growth', 'last-deposit: ""']),
				'People/Null.md': note(['circle: growth', 'last-deposit: null']),
			},
			rows: { 'People/Empty.md': { basis: 'none' }, 'People/Quoted.md': { basis: 'none' }, 'People/Null.md': { basis: 'none' } },
			noProblemsIn: ['People/Empty.md', 'People/Quoted.md', 'People/Null.md'],
		},
	]);

	test.each(['0001-01-01', '1902-05-01', '9999-12-30'])('§1 the year of %s gives numbers, whatever today is', async (day) => {
		const vault = await openVault(lastDeposit(day));
		for (const today of ['0001-01-02', '1902-05-02', '2026-04-30', '9999-12-31']) {
			const [row] = (await vault.json('rapport:stale', { status: 'all', today })) as readonly StaleRow[];
			const isPast = day <= today;
			expect(row?.since, today).toBe(isPast ? day : null);
			// JSON writes NaN as null, so a number has to be there.
			expect(typeof row?.attention, today).toBe('number');
			expect(typeof row?.daysSince, today).toBe(isPast ? 'number' : 'object');
		}
	});
});
