import { describe, expect, it } from 'vitest';
import { addCadence, formatCadence, readCadence, shorterCadence } from '../../src/domain/cadence';
import type { Cadence } from '../../src/domain/cadence';
import { addDays, formatDay } from '../../src/domain/day';
import { dueAfterVacations, mergeVacations, vacationDaysBetween } from '../../src/domain/vacation';
import { fc } from '../property';
import { day } from './vault-of';

function read(value: unknown): string | null {
	const reading = readCadence(value);
	return reading === null || typeof reading === 'string' ? reading : formatCadence(reading);
}

describe('reading a cadence', () => {
	it.each<[unknown, string | null]>([
		[30, '30d'], ['30', '30d'], ['30d', '30d'], ['30 days', '30d'], ['1 day', '1d'], ['2w', '14d'], ['6 weeks', '42d'], ['every 6 weeks', '42d'], ['every 3 months', '3mo'],
		['Every month', '1mo'], ['1 year', '1y'], ['2 years', '2y'], ['daily', '1d'], ['Weekly', '7d'], ['biweekly', '14d'], ['bi-weekly', '14d'], ['fortnightly', '14d'],
		['monthly', '1mo'], ['bimonthly', '2mo'], ['quarterly', '3mo'], ['semi-annual', '6mo'], ['semi annual', '6mo'], ['yearly', '1y'], ['annually', '1y'], [[14], '14d'], ['  14 ', '14d'],
		['never', 'never'], ['none', 'never'], ['off', 'never'],
		['', null], [null, null], [[null], null],
		['now and then', 'unreadable'], [0, 'unreadable'], [-3, 'unreadable'], [1.5, 'unreadable'], [true, 'unreadable'], [{}, 'unreadable'], ['999999 years', 'unreadable'], [Infinity, 'unreadable'],
	])('%j is %s', (value, expected) => expect(read(value)).toBe(expected));

	it('reads back what it writes', () => {
		fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom<Cadence['unit']>('d', 'mo', 'y'), (count, unit) => {
			expect(readCadence(formatCadence({ count, unit }))).toEqual({ count, unit });
		}));
	});

	it('never throws, whatever stands there', () => {
		fc.assert(fc.property(fc.anything(), (value) => {
			readCadence(value);
		}));
	});
});

describe('a cadence on the calendar', () => {
	it('months are calendar months', () => expect(formatDay(addCadence(day('2026-01-31'), { count: 1, unit: 'mo' }))).toBe('2026-02-28'));
	it('years are calendar years', () => expect(formatDay(addCadence(day('2024-02-29'), { count: 1, unit: 'y' }))).toBe('2025-02-28'));
	it('45 days are shorter than 2 months and longer than 1', () => {
		expect(shorterCadence({ count: 2, unit: 'mo' }, { count: 45, unit: 'd' })).toEqual({ count: 45, unit: 'd' });
		expect(shorterCadence({ count: 1, unit: 'mo' }, { count: 45, unit: 'd' })).toEqual({ count: 1, unit: 'mo' });
	});
});

describe('vacations', () => {
	const july = { from: day('2026-07-01'), to: day('2026-07-14') };

	it('a vacation before due moves it on by its length', () => {
		// Due 10 July after 30 days; 10 vacation days up to then, 4 more up to 20 July, none after: 24 July.
		expect(formatDay(dueAfterVacations(day('2026-06-10'), day('2026-07-10'), [july]))).toBe('2026-07-24');
	});

	it('a due day before the vacation stays', () => expect(formatDay(dueAfterVacations(day('2026-06-01'), day('2026-06-30'), [july]))).toBe('2026-06-30'));

	it('overlapping vacations count each day once', () => {
		const merged = mergeVacations([july, { from: day('2026-07-10'), to: day('2026-07-20') }]);
		expect(vacationDaysBetween(day('2026-06-30'), day('2026-07-31'), merged)).toBe(20);
	});

	it('the days at work between since and due are those of the cadence', () => {
		const offset = fc.integer({ min: 0, max: 200 });
		fc.assert(fc.property(fc.integer({ min: 1, max: 120 }), fc.array(fc.tuple(offset, fc.integer({ min: 0, max: 30 })), { maxLength: 5 }), (days, spans) => {
			const since = day('2026-01-01');
			const vacations = mergeVacations(spans.map(([start, length]) => ({ from: addDays(since, start), to: addDays(since, start + length) })));
			const due = dueAfterVacations(since, addDays(since, days), vacations);
			expect(due - since - vacationDaysBetween(since, due, vacations)).toBe(days);
		}));
	});
});
