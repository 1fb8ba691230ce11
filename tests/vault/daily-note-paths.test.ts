/** A daily note's day is read from its path by the folder and the format it is made with (spec §4). */
import { moment } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { addDays, dayOfDate, formatDay, localNoon } from '../../src/domain/day';
import { DailyNotePaths } from '../../src/vault/daily-note-paths';
import { fc, runs } from '../property';

function dayAt(path: string, format: string, folder = ''): string | null {
	const day = new DailyNotePaths({ folder, format }).dayOf(path);
	return day === null ? null : formatDay(day);
}

describe('formats of real vaults', () => {
	test.each([
		['YYYY-MM-DD', '2026-03-25.md'],
		['YYYY/MM/YYYY-MM-DD', '2026/03/2026-03-25.md'],
		['YYYY/[Daily]/MM/YYYY-MM-DD', '2026/Daily/03/2026-03-25.md'],
		['YYYY-MM-DD ddd', '2026-03-25 Wed.md'],
		['[Log] YYYY-MM-DD', 'Log 2026-03-25.md'],
		['YYYY/MM-MMMM/YYYY-MM-DD-dddd', '2026/03-March/2026-03-25-Wednesday.md'],
		['{{date:YYYY-MM-DD}}', '2026-03-25.md'],
		['YYYYMMDD', '20260325.md'],
		['YYYY.MM.DD', '2026.03.25.md'],
		['DD-MM-YYYY', '25-03-2026.md'],
		['MM/DD/YYYY', '03/25/2026.md'],
		['D MMM YYYY', '25 Mar 2026.md'],
		['MMMM Do, YYYY', 'March 25th, 2026.md'],
		['dddd D MMMM YYYY', 'Wednesday 25 March 2026.md'],
		['YY-M-D', '26-3-25.md'],
		['GGGG-[W]WW-E', '2026-W13-3.md'],
		['gggg/[Week] ww/YYYY-MM-DD', '2026/Week 13/2026-03-25.md'],
		['YYYY-DDDD', '2026-084.md'],
		['YYYY/[Q]Q/MM-DD', '2026/Q1/03-25.md'],
	])('%s', (format, path) => {
		expect(dayAt(path, format)).toBe('2026-03-25');
	});

	test.each([
		['YYYY-MM-DD', '2026-03-25'],
		['[Log] YYYY-MM-DD', 'Log 2026-03-25'],
		['YYYY/MM/YYYY-MM-DD', '2026/03/2026-03-25'],
		['YYYYMMDD', '20260325'],
		['D MMM YYYY', '25 Mar 2026'],
		['GGGG-[W]WW-E', '2026-W13-3'],
	])('%s allows no words before or after', (format, name) => {
		expect(dayAt(`${name}.md`, format)).toBe('2026-03-25');
		expect(dayAt(`Notes ${name}.md`, format)).toBeNull();
		expect(dayAt(`${name} standup.md`, format)).toBeNull();
		expect(dayAt(`${name}1.md`, format)).toBeNull();
	});

	// The app's language may have changed since the note was made: the day stays readable.
	test('where numbers tell the day, the words beside them may be of another language', () => {
		expect(dayAt('2026-03-25 Mittwoch.md', 'YYYY-MM-DD dddd')).toBe('2026-03-25');
		expect(dayAt('2026/03-März/25.md', 'YYYY/MM-MMMM/DD')).toBe('2026-03-25');
		expect(dayAt('2026/03-März/deep/25.md', 'YYYY/MM-MMMM/DD')).toBeNull();
	});

	test('an empty format is the app\'s own', () => {
		expect(dayAt('2026-03-25.md', '')).toBe('2026-03-25');
	});

	test('a format that ends in .md is meant without it', () => {
		expect(dayAt('2026-03-25.md', 'YYYY-MM-DD.md')).toBe('2026-03-25');
	});

	test('a format that begins with a slash is meant without it', () => {
		expect(dayAt('2026/03-25.md', '/YYYY/MM-DD')).toBe('2026-03-25');
	});

	test('letters in brackets are no tokens', () => {
		expect(dayAt('DD 2026-03-25.md', '[DD] YYYY-MM-DD')).toBe('2026-03-25');
		expect(dayAt('17 2026-03-25.md', '[DD] YYYY-MM-DD')).toBeNull();
		expect(dayAt('a.b+c (2026-03-25).md', '[a.b+c] (YYYY-MM-DD)')).toBe('2026-03-25');
		expect(dayAt('aXb+c (2026-03-25).md', '[a.b+c] (YYYY-MM-DD)')).toBeNull();
	});
});

describe('folders', () => {
	test.each([
		['Daily', 'Daily/2026-03-25.md'],
		['/Daily', 'Daily/2026-03-25.md'],
		['Daily/', 'Daily/2026-03-25.md'],
		['/Journal/Daily//', 'Journal/Daily/2026-03-25.md'],
		['/', '2026-03-25.md'],
		['', '2026-03-25.md'],
	])('"%s" holds %s', (folder, path) => {
		expect(dayAt(path, 'YYYY-MM-DD', folder)).toBe('2026-03-25');
	});

	test.each([
		['Daily', '2026-03-25.md'],
		['Daily', 'Daily/Old/2026-03-25.md'],
		['Daily', 'Dailyish/2026-03-25.md'],
		['Daily', 'Work/Daily/2026-03-25.md'],
		['', 'Meetings/2026-03-25.md'],
		['Daily', 'Daily/2026-03-25.canvas'],
	])('"%s" does not hold %s', (folder, path) => {
		expect(dayAt(path, 'YYYY-MM-DD', folder)).toBeNull();
	});
});

describe('what is no day', () => {
	test.each([
		['2026/2025-03-25.md', 'YYYY/YYYY-MM-DD'],
		['03/2026-04-25.md', 'MM/YYYY-MM-DD'],
		['25/2026-03-26.md', 'DD/YYYY-MM-DD'],
		['Thursday 25 March 2026.md', 'dddd D MMMM YYYY'],
	])('%s contradicts itself by %s', (path, format) => {
		expect(dayAt(path, format)).toBeNull();
	});

	test.each(['2026-02-29.md', '2026-13-01.md', '2026-00-10.md', '2026-04-31.md', '0000-01-01.md', '26-03-25.md', '2026-3-25.md'])('%s is in no calendar or in another form', (path) => {
		expect(dayAt(path, 'YYYY-MM-DD')).toBeNull();
	});

	test('the 29th of February of a leap year is one', () => {
		expect(dayAt('2028-02-29.md', 'YYYY-MM-DD')).toBe('2028-02-29');
	});

	test.each(['[unclosed YYYY', '((((', '\\', '+++', 'YYYY-MM-DD ['])('a strange format, %s, throws nothing', (format) => {
		expect(() => dayAt('2026-03-25.md', format)).not.toThrow();
	});
});

const FIRST_DAY = dayOfDate(new Date(2000, 0, 1));
const FORMATS = ['YYYY-MM-DD', 'YYYYMMDD', 'YYYY/MM/DD', 'YYYY/MM-MMMM/YYYY-MM-DD-dddd', 'D MMMM YYYY', 'MMM Do YYYY', 'GGGG-[W]WW-E', 'YYYY-DDDD', '[on] dddd, YYYY-MM-DD', 'gggg [w]w YYYY.M.D'];

test('every day of this and the next century is read back from the path it is written to', () => {
	fc.assert(fc.property(fc.integer({ min: 0, max: 63_000 }), fc.constantFrom(...FORMATS), (count, format) => {
		const day = addDays(FIRST_DAY, count);
		const written = moment(localNoon(day)).format(format);
		expect(dayAt(`Daily/${written}.md`, format, 'Daily'), `${written} by ${format}`).toBe(formatDay(day));
	}), runs(500));
});

describe('a format tells each day by its name', () => {
	const tells = (format: string): boolean => new DailyNotePaths({ folder: '', format }).tellsDaysAround(dayOfDate(new Date(2026, 2, 23)));

	test.each(['', 'YYYY-MM-DD', 'YYYY/MM/DD', 'D MMM YYYY', 'dddd D MMMM YYYY', 'GGGG-[W]WW-E', 'YY-M-D'])('"%s" does', (format) => {
		expect(tells(format)).toBe(true);
	});

	// The day in question is a Monday: its week alone would read as it.
	test.each(['MM-DD', 'dddd', 'YYYY-MM', 'YYYY', '[Today]', 'GGGG-[W]WW', 'DD', ' '])('"%s" does not', (format) => {
		expect(tells(format)).toBe(false);
	});
});

describe('however a format is written', () => {
	test('a name that does not fit many names in a row is told at once', () => {
		// Tried in every combination it would take longer than anybody lives.
		expect(dayAt(`${'-'.repeat(100_000)}.md`, 'dddd-MMM-dddd-MMM-dddd-MMM-dddd-MMM-dddd-MMM-YYYY')).toBeNull();
		expect(dayAt('2026-03-25.md', '['.repeat(100_000))).toBeNull();
	});

	test.each([
		['ddddMMMM YYYY-MM-DD', 'WednesdayMarch 2026-03-25.md'],
		['dddd d YYYY-MM-DD', 'Wed 3 d 3 2026-03-25.md'],
		['MMMM/dddd MM/YYYY-DD', 'March 03/Wed 03 03/2026-25.md'],
	])('%s: names without anything between them, or that hold what stands between, are read in %s', (format, path) => {
		expect(dayAt(path, format)).toBe('2026-03-25');
	});
});
