import { describe, expect, test } from 'vitest';
import { centredOn, detailOf, panned, readCamera, WHOLE_MAP, zoomed } from '../../src/ui/map-camera';
import type { Camera } from '../../src/ui/map-camera';
import { nameWithin } from '../../src/ui/map-names';
import { markPath } from '../../src/ui/map-shapes';
import { fc } from '../property';

const point = fc.record({ x: fc.double({ min: -1, max: 1, noNaN: true }), y: fc.double({ min: -1, max: 1, noNaN: true }) });
const moves = fc.array(fc.oneof(
	fc.record({ factor: fc.double({ min: 0.2, max: 5, noNaN: true }), at: point }).map(({ factor, at }) => (camera: Camera) => zoomed(camera, factor, at)),
	point.map(({ x, y }) => (camera: Camera) => panned(camera, x, y)),
), { maxLength: 20 });

describe('the camera', () => {
	test('what is under the pointer stays there while one comes closer', () => {
		const before = zoomed(WHOLE_MAP, 4);
		const at = { x: 0.3, y: -0.2 };
		const after = zoomed(before, 1.5, at);
		for (const axis of ['x', 'y'] as const) expect((at[axis] - after[axis]) / after.scale).toBeCloseTo((at[axis] - before[axis]) / before.scale, 9);
	});

	test('after any moves some of the map is in sight, and going back far enough shows all of it', () => {
		fc.assert(fc.property(moves, (all) => {
			const camera = all.reduce((at, move) => move(at), WHOLE_MAP);
			expect(camera.scale).toBeGreaterThanOrEqual(1);
			expect(camera.scale).toBeLessThanOrEqual(16);
			expect(Math.max(Math.abs(camera.x), Math.abs(camera.y))).toBeLessThan(1.2 * camera.scale);
			expect(zoomed(camera, 1 / 16)).toEqual(WHOLE_MAP);
			expect(readCamera(JSON.parse(JSON.stringify(camera)))).toEqual(camera);
		}));
	});

	test('a saved state that is none shows everything', () => {
		for (const state of [null, undefined, 7, {}, { x: 0, y: 0 }, { x: 'a', y: 0, scale: 2 }, { x: NaN, y: 0, scale: 2 }, { x: 9, y: 9, scale: 0.1 }]) expect(readCamera(state)).toEqual(WHOLE_MAP);
		expect(readCamera({ x: 0, y: 0, scale: 400 })).toEqual({ x: 0, y: 0, scale: 16 });
	});

	test('detail grows by half an octave', () => {
		expect([1, 1.3, 1.42, 2, 2.9, 16].map((scale) => detailOf({ ...WHOLE_MAP, scale }))).toEqual([1, 1, Math.SQRT2, 2, 2 * Math.SQRT2, 16].map((value) => expect.closeTo(value, 9) as number));
		expect(centredOn({ x: 0.5, y: -0.25 }, 4)).toEqual({ x: -2, y: 1, scale: 4 });
	});
});

describe('marks', () => {
	test('a name is whole, or the first of it, or cut', () => {
		expect(['Grace Hopper', 'Grace Hopper', 'Grace Hopper', 'Évariste'].map((name, at) => nameWithin(name, [12, 8, 4, 3][at] ?? 0))).toEqual(['Grace Hopper', 'Grace', 'Gra…', 'Év…']);
	});

	test('without colour, one who is due is told from one who is fresh, and one who is rising from both', () => {
		const paths = [['fresh', false], ['due', false], ['fresh', true]].map(([status, isRising]) => markPath({ x: 0, y: 0, r: 5, status: status as 'fresh', isRising: isRising === true }));
		expect(new Set(paths).size).toBe(3);
	});
});
