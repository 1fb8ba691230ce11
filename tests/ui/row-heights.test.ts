import { describe, expect, it } from 'vitest';
import { MAX_ROWS, RowHeights } from '../../src/ui/row-heights';
import type { Sized } from '../../src/ui/row-heights';
import { fc } from '../property';

function rows(count: number): readonly Sized[] {
	return Array.from({ length: count }, (_, index) => ({ key: `row ${index}`, type: 'person' }));
}

function heightsOf(count: number): RowHeights {
	const heights = new RowHeights();
	heights.setItems(rows(count));
	return heights;
}

describe('heights of rows that are not built', () => {
	it('are those of the first measured row of their type', () => {
		const heights = heightsOf(10);
		heights.measure(new Map([[3, 50]]));
		expect(heights.total).toBe(500);
	});

	it('are their own once measured', () => {
		const heights = heightsOf(10);
		heights.measure(new Map([[0, 50], [4, 70]]));
		expect([heights.total, heights.offsetOf(4), heights.offsetOf(5)]).toEqual([520, 200, 270]);
	});

	it('go with the item when it moves', () => {
		const heights = heightsOf(3);
		heights.measure(new Map([[0, 50], [1, 70]]));
		heights.setItems([...rows(3)].reverse());
		expect([heights.heightOf(0), heights.heightOf(1), heights.heightOf(2)]).toEqual([50, 70, 50]);
	});

	it('are forgotten when the pane has another width', () => {
		const heights = heightsOf(2);
		const before = heights.total;
		heights.measure(new Map([[0, 99]]));
		heights.forget();
		expect(heights.total).toBe(before);
	});

	it('are not taken from a pane that is hidden', () => {
		const heights = heightsOf(2);
		const before = heights.total;
		heights.measure(new Map([[0, 0]]));
		expect(heights.total).toBe(before);
	});
});

describe('the stretch to build', () => {
	it('is nothing in an empty list', () => expect(heightsOf(0).stretchOf(0, 500, 100)).toEqual({ start: 0, end: 0 }));

	it('covers what is in sight, and is never too long', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: 20, max: 120 }), { minLength: 1, maxLength: 400 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 1500 }), (measured, share, viewHeight) => {
			const heights = heightsOf(measured.length);
			heights.measure(new Map(measured.map((height, index) => [index, height])));
			const scrollTop = share * Math.max(0, heights.total - viewHeight);
			const { start, end } = heights.stretchOf(scrollTop, viewHeight, 300);
			expect(end - start).toBeLessThanOrEqual(MAX_ROWS);
			expect(heights.offsetOf(start)).toBeLessThanOrEqual(scrollTop);
			expect(heights.offsetOf(end)).toBeGreaterThanOrEqual(Math.min(scrollTop + viewHeight, heights.total));
		}));
	});

	it('the item at a distance is the one that covers it', () => {
		fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 0, max: 6000 }), (measured, distance) => {
			const heights = heightsOf(measured.length);
			heights.measure(new Map(measured.map((height, index) => [index, height])));
			const index = heights.indexAt(distance);
			const top = measured.slice(0, index).reduce((sum, height) => sum + height, 0);
			expect(heights.offsetOf(index)).toBe(top);
			if (distance < heights.total) expect(distance).toBeLessThan(top + (measured[index] ?? 0));
			expect(top).toBeLessThanOrEqual(distance);
		}));
	});
});
