import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, addMonths, civilOf, dayOf, dayOfDate, formatDay, localNoon, readDay, startOfWeek, weekdayOf } from '../../src/domain/day';
import { fc } from '../property';
import { day } from './vault-of';

const ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

function read(value: unknown): string | null {
	const reading = readDay(value);
	if (reading === null) return null;
	return 'day' in reading ? (reading.precision === 'day' ? formatDay(reading.day) : `${formatDay(reading.day)} (${reading.precision})`) : reading.fault;
}

describe('reading a day', () => {
	it.each<[unknown, string | null]>([
		['2026-03-25', '2026-03-25'],
		['2026-03-25T10:30', '2026-03-25'],
		['2026-03-25T23:59:59Z', '2026-03-25'],
		['2026-03-25 10:30', '2026-03-25'],
		['2026/03/25', '2026-03-25'],
		['2026.3.25', '2026-03-25'],
		[20260325, '2026-03-25'],
		['20260325', '2026-03-25'],
		['[[2026-03-25]]', '2026-03-25'],
		['[[Daily/2026-03-25|Wednesday]]', '2026-03-25'],
		[[['2026-03-25']], '2026-03-25'],
		[[['Daily/2026-03-25|Wednesday']], '2026-03-25'],
		['[[Daily/2026-03-25.md]]', '2026-03-25'],
		['[Wednesday](Daily/2026-03-25.md)', '2026-03-25'],
		['[Wednesday](<2026-03-25.md#Log>)', '2026-03-25'],
		['2026-03-25t10:30', '2026-03-25'],
		['2026-03', '2026-03-01 (month)'],
		['2026', '2026-01-01 (year)'],
		[2026, '2026-01-01 (year)'],
		['25/03/2026', '2026-03-25'],
		['03/25/2026', '2026-03-25'],
		['05/05/2026', '2026-05-05'],
		['  2026-03-25 ', '2026-03-25'],
		['0001-01-01', '0001-01-01'],
		['9999-12-31', '9999-12-31'],
		['2024-02-29', '2024-02-29'],
	])('%j is %s', (value, expected) => expect(read(value)).toBe(expected));

	it.each<[unknown, string | null]>([
		['03/04/2026', 'ambiguous'],
		['2026-02-30', 'impossible'],
		['2023-02-29', 'impossible'],
		['2026-13-01', 'impossible'],
		['0000-01-01', 'impossible'],
		['Friday, December 9th 2022, 12:06:08 pm', 'unreadable'],
		['never', 'unreadable'],
		[true, 'unreadable'],
		[{ '{ date }': null }, 'unreadable'],
		[['2026-03-25', '2026-03-26'], 'unreadable'],
		['[2026-03-25]', 'unreadable'],
		[new Date(NaN), 'unreadable'],
		['', null],
		['   ', null],
		[null, null],
		[undefined, null],
		[[null], null],
		[[], null],
	])('%j is no day: %s', (value, expected) => expect(read(value)).toBe(expected));

	it('never throws, whatever stands there', () => {
		fc.assert(fc.property(fc.anything(), (value) => {
			readDay(value);
		}));
	});

	it('reads back every day that it writes', () => {
		fc.assert(fc.property(fc.integer({ min: -719162, max: 2932896 }), (offset) => {
			const original = addDays(day('1970-01-01'), offset);
			expect(read(formatDay(original))).toBe(formatDay(original));
			const { year, month, day: date } = civilOf(original);
			expect(dayOf(year, month, date)).toBe(original);
		}));
	});
});

describe.each(ZONES)('in %s', (zone) => {
	const before = process.env.TZ;
	beforeEach(() => {
		process.env.TZ = zone;
	});
	afterEach(() => {
		process.env.TZ = before;
	});

	it.each(['2026-03-07T23:59:59', '2026-03-08T00:00:00', '2026-03-08T23:59:59', '2026-04-05T23:59:59', '2026-09-27T00:00:01', '2026-10-31T23:59:59'])('%s is its own calendar day', (text) => {
		expect(formatDay(dayOfDate(new Date(text)))).toBe(text.slice(0, 10));
	});

	it('a Date property counts by its own calendar day', () => {
		expect(read(new Date(2026, 2, 8, 23, 59))).toBe('2026-03-08');
	});

	it('months and noon agree with the calendar on daylight-saving days', () => {
		expect(formatDay(addMonths(day('2026-02-08'), 1))).toBe('2026-03-08');
		expect(formatDay(dayOfDate(localNoon(day('2026-03-08'))))).toBe('2026-03-08');
		expect(formatDay(dayOfDate(localNoon(day('0001-01-01'))))).toBe('0001-01-01');
	});
});

describe('calendar months', () => {
	it('are those of the calendar where a zone skipped a whole day', () => {
		const home = process.env.TZ;
		process.env.TZ = 'Pacific/Apia';
		try {
			expect(formatDay(addMonths(day('2011-11-30'), 1))).toBe('2011-12-30');
		} finally {
			process.env.TZ = home;
		}
	});

	it.each([
		['2026-01-31', 1, '2026-02-28'],
		['2024-01-31', 1, '2024-02-29'],
		['2026-12-15', 1, '2027-01-15'],
		['2026-03-31', -1, '2026-02-28'],
		['2024-02-29', 12, '2025-02-28'],
		['0099-12-31', 2, '0100-02-28'],
	])('%s + %i months is %s', (from, months, to) => expect(formatDay(addMonths(day(from), months))).toBe(to));
});

describe('weeks', () => {
	it('25 March 2026 is a Wednesday', () => expect(weekdayOf(day('2026-03-25'))).toBe(3));

	it.each([[1, '2026-03-23'], [0, '2026-03-22'], [3, '2026-03-25'], [4, '2026-03-19']])('a week that begins on %i began on %s', (weekStart, start) => {
		expect(formatDay(startOfWeek(day('2026-03-25'), weekStart))).toBe(start);
	});

	it('every day is in the week that begins at most six days before', () => {
		fc.assert(fc.property(fc.integer({ min: -700000, max: 700000 }), fc.integer({ min: 0, max: 6 }), (offset, weekStart) => {
			const some = addDays(day('1970-01-01'), offset);
			const start = startOfWeek(some, weekStart);
			expect(weekdayOf(start)).toBe(weekStart);
			expect(some - start).toBeGreaterThanOrEqual(0);
			expect(some - start).toBeLessThan(7);
		}));
	});
});
