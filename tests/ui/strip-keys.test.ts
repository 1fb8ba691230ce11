import { describe, expect, test } from 'vitest';
import { placeAfter } from '../../src/ui/strip-keys';

const year = { length: 52, columns: 26, isRightToLeft: false };

describe('keys on the strip of weeks', () => {
	test.each([
		['ArrowLeft', 51, 50],
		['ArrowRight', 50, 51],
		['ArrowUp', 51, 25],
		['ArrowDown', 25, 51],
		['Home', 30, 0],
		['End', 30, 51],
		['ArrowRight', 25, 26],
	])('%s leads from %i to %i', (key, from, to) => expect(placeAfter(key, from, year)).toBe(to));

	test.each([['ArrowRight', 51], ['ArrowLeft', 0], ['ArrowUp', 3], ['ArrowDown', 30]])('%s does not leave the year at %i', (key, from) => expect(placeAfter(key, from, year)).toBe(from));

	test('the next week lies to the left where one reads from right to left', () => {
		expect(placeAfter('ArrowLeft', 10, { ...year, isRightToLeft: true })).toBe(11);
		expect(placeAfter('ArrowRight', 10, { ...year, isRightToLeft: true })).toBe(9);
	});

	test('other keys are not the strip\'s', () => expect(placeAfter('l', 10, year)).toBeNull());
});
