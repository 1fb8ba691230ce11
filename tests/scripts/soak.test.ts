/** How large a soak is, and when its memory is not flat. */
import { describe, expect, test } from 'vitest';
import { soakSizeOf } from '../../scripts/soak/arguments';
import { memoryComplaint } from '../../scripts/soak/memory';

test('what is not said is a year of ten thousand people, and the plugin is not switched off in its second half', () => {
	const { isReloaded, ...size } = soakSizeOf([]);
	expect(size).toEqual({ people: 10_000, history: 365, days: 360, touchpointsADay: 40, seed: 1 });
	expect([9, 180, 189, 360].map(isReloaded)).toEqual([true, true, false, false]);
	expect(soakSizeOf(['--people=300', '--months=2', '--seed=9'])).toMatchObject({ people: 300, days: 60, seed: 9 });
});

test.each(['--people=many', '--months=0', '--seed=1.5'])('%s is refused', (argument) => {
	expect(() => soakSizeOf([argument])).toThrow('takes a whole number');
});

describe('memory', () => {
	test.each([
		['is flat', [90, 100, 103, 99, 105], 103, null],
		['grew over the months', [90, 100, 101, 107], 105, 'grew from 100.0 MB in month 2 to 107.0 MB'],
		['is held on to', [90, 100, 100], 93, 'holds on to 7.0 MB'],
		['of the first month says nothing yet', [90], 80, null],
	])('%s', (_name, months, anew, complaint) => {
		if (complaint === null) expect(memoryComplaint(months, anew)).toBeNull();
		else expect(memoryComplaint(months, anew)).toContain(complaint);
	});
});
