// §1: a day is the device's calendar day; days are counted by the calendar, not in hours.
import { afterEach, describe, expect, test } from 'vitest';
import { openVault } from '../run-cli';
import { lines, note, type StaleRow } from './spec-case';

const ADA = 'People/Ada.md';
const home = process.env.TZ;

afterEach(() => {
	process.env.TZ = home;
});

async function rowOf(files: Record<string, string>, now: string, params: Record<string, string> = {}): Promise<StaleRow | undefined> {
	const vault = await openVault(files, undefined, Date.parse(now));
	return ((await vault.json('rapport:stale', { status: 'all', ...params })) as readonly StaleRow[])[0];
}

/** Minutes by which the zone is behind UTC, so that a zone that is not known fails the test instead of passing it. */
function useZone(zone: string, at: string, minutesBehind: number): void {
	process.env.TZ = zone;
	expect(new Date(at).getTimezoneOffset()).toBe(minutesBehind);
}

describe('§1 days in zones', () => {
	// The first and the last minute of 30 April in each zone; 25 March to 30 April is 36 days, due 25 March + 14 = 8 April.
	test.each([
		['UTC', 0, '2026-04-30T00:00:00Z'], ['UTC', 0, '2026-04-30T23:59:59Z'],
		['America/Los_Angeles', 420, '2026-04-30T07:00:00Z'], ['America/Los_Angeles', 420, '2026-05-01T06:59:59Z'],
		['Pacific/Auckland', -720, '2026-04-29T12:00:00Z'], ['Pacific/Auckland', -720, '2026-04-30T11:59:59Z'],
	])('§1 without `today=` it is the device\'s day: %s (%d) at %s', async (zone, behind, now) => {
		useZone(zone, now, behind);
		expect(await rowOf({ [ADA]: note(['last-contact: 2026-03-25', 'contact-frequency: 14']) }, now)).toMatchObject({ daysSince: 36, daysOver: 22, since: '2026-03-25', due: '2026-04-08' });
	});

	test.each([
		['America/Los_Angeles', 420, '2026-05-01T07:00:00Z'],
		['Pacific/Auckland', -720, '2026-04-30T12:00:00Z'],
	])('§1 one second later it is the next day: %s (%d) at %s', async (zone, behind, now) => {
		useZone(zone, now, behind);
		expect(await rowOf({ [ADA]: note('last-contact: 2026-03-25') }, now)).toMatchObject({ daysSince: 37 });
	});

	// Clocks go forward on 8 March 2026 in Los Angeles (a day of 23 hours) and back on 5 April in Auckland (25 hours).
	test.each([
		['America/Los_Angeles', 420, '2026-03-07', '2026-03-09', '2026-03-10'],
		['Pacific/Auckland', -720, '2026-04-04', '2026-04-06', '2026-04-07'],
	])('§1 a change of clocks is no change of days: %s (%d)', async (zone, behind, since, today, due) => {
		const now = `${today}T23:00:00Z`;
		useZone(zone, now, behind);
		const files = { [ADA]: note('cadence: 3'), [`${since}.md`]: lines('- #deposit [[Ada]] sent it') };
		expect(await rowOf(files, now, { today })).toMatchObject({ since, daysSince: 2, due, daysOver: -1 });
	});

	test('§1 what is in the future is asked of the day given, not of the clock', async () => {
		const files = { [ADA]: note('circle: growth'), '2026-04-20.md': lines('- #deposit [[Ada]] sent it') };
		// The clock is after the deposit, the day asked about before it; then the other way round.
		expect(await rowOf(files, '2026-04-30T12:00:00Z', { today: '2026-04-19' })).toMatchObject({ basis: 'none', status: 'never' });
		expect(await rowOf(files, '2026-04-19T12:00:00Z', { today: '2026-04-30' })).toMatchObject({ basis: 'deposit', daysSince: 10 });
	});
});
