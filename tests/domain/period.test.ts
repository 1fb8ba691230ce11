import { describe, expect, it } from 'vitest';
import { addDays, formatDay, monthStarts } from '../../src/domain/day';
import { periodBefore, quarterOf, readPeriod } from '../../src/domain/period';
import type { Period } from '../../src/domain/period';
import { fc } from '../property';
import { day } from './vault-of';

function said(period: Period | null): string | null {
	return period && `${period.name}: ${formatDay(period.from)} to ${formatDay(period.to)}`;
}

describe('a period', () => {
	it.each([
		['2026-Q1', '2026-Q1: 2026-01-01 to 2026-03-31'],
		['2024-Q1', '2024-Q1: 2024-01-01 to 2024-03-31'],
		['2026-Q4', '2026-Q4: 2026-10-01 to 2026-12-31'],
		['2026-q2', '2026-Q2: 2026-04-01 to 2026-06-30'],
		['2026Q3', '2026-Q3: 2026-07-01 to 2026-09-30'],
		[' 2026 ', '2026: 2026-01-01 to 2026-12-31'],
		['0001', '0001: 0001-01-01 to 0001-12-31'],
		['9999-Q4', '9999-Q4: 9999-10-01 to 9999-12-31'],
	])('is read from %j', (text, expected) => {
		expect(said(readPeriod(text))).toBe(expected);
	});

	it.each(['', '0000', '2026-Q5', '2026-Q0', '26', '2026-04', 'Q4', '2026-Q4-1', 'last quarter'])('is none in %j', (text) => {
		expect(readPeriod(text)).toBeNull();
	});

	it('before another is as long as it and ends the day before', () => {
		expect(said(periodBefore(quarterOf(day('2026-02-03'))))).toBe('2025-Q4: 2025-10-01 to 2025-12-31');
		const year = readPeriod('2026');
		expect(said(year && periodBefore(year))).toBe('2025: 2025-01-01 to 2025-12-31');
		expect(periodBefore(quarterOf(day('0001-02-03')))).toBeNull();
	});

	it('a quarter holds its day, follows on the one before, is read from its own name and has three months', () => {
		fc.assert(fc.property(fc.integer({ min: day('0002-01-01'), max: day('9999-12-31') }), (number) => {
			const today = addDays(day('1970-01-01'), number);
			const quarter = quarterOf(today);
			expect(quarter.from <= today && today <= quarter.to).toBe(true);
			expect(addDays(periodBefore(quarter)?.to ?? today, 1)).toBe(quarter.from);
			expect(readPeriod(quarter.name)).toEqual(quarter);
			expect(monthStarts(quarter.from, quarter.months).map((month) => formatDay(month).slice(8))).toEqual(['01', '01', '01']);
		}));
	});
});
