import { describe, expect, test } from 'vitest';
import { choiceKeys, Triage, triageOrder } from '../../src/domain/triage';
import { fc } from '../property';

const NOBODY: ReadonlySet<string> = new Set();

/** Everybody is there and unplaced, but for those named. */
function triageOf(first: readonly string[], { later = [], gone = NOBODY, placed = NOBODY }: { readonly later?: readonly string[]; readonly gone?: ReadonlySet<string>; readonly placed?: ReadonlySet<string> } = {}): Triage<string> {
	return new Triage<string>({ first, later }, { isThere: (path) => !gone.has(path), isUnplaced: (path) => !gone.has(path) && !placed.has(path) });
}

describe('the order', () => {
	test('is by how many notes lead to somebody; those who tie stay as they come', () => {
		expect(triageOrder(['a', 'b', 'c', 'd'], new Map([['c', 3], ['b', 1], ['d', 1]]), NOBODY)).toEqual({ first: ['c', 'b', 'd', 'a'], later: [] });
	});

	test('has those who were skipped before apart', () => {
		expect(triageOrder(['a', 'b', 'c'], new Map([['a', 9]]), new Set(['a', 'x']))).toEqual({ first: ['b', 'c'], later: ['a'] });
	});
});

describe('one at a time', () => {
	test('goes on to the next when somebody is done or skipped, until all had their turn', () => {
		const triage = triageOf(['a', 'b']);
		expect([triage.current, triage.position, triage.total]).toEqual(['a', 1, 2]);
		triage.finish('way');
		expect([triage.current, triage.position]).toEqual(['b', 2]);
		triage.skip();
		expect([triage.current, triage.passedOver]).toEqual([null, ['b']]);
	});

	test('passes over those who were placed elsewhere meanwhile, or are gone', () => {
		const placed = new Set<string>();
		const gone = new Set<string>();
		const triage = triageOf(['a', 'b', 'c', 'd'], { placed, gone });
		placed.add('b');
		gone.add('c');
		triage.skip();
		expect(triage.current).toBe('d');
		triage.goBack();
		expect(triage.current).toBe('b');
	});

	test('goes back also to those who are done, and from there on to the next who is not', () => {
		const triage = triageOf(['a', 'b', 'c']);
		triage.finish('a is done');
		triage.finish('b is done');
		triage.goBack();
		triage.goBack();
		triage.goBack();
		expect(triage.current).toBe('a');
		triage.skip();
		expect([triage.current, triage.passedOver]).toEqual(['c', []]);
	});

	test('gives the last turn again, with what takes it back', () => {
		const triage = triageOf(['a', 'b', 'c']);
		triage.finish('the way');
		triage.skip();
		expect(triage.lastTurn).toEqual({ path: 'b', place: 1, way: undefined });
		triage.takeBack();
		expect([triage.current, triage.passedOver, triage.lastTurn?.way]).toEqual(['b', [], 'the way']);
		triage.takeBack();
		expect([triage.current, triage.isDone('a'), triage.lastTurn]).toEqual(['a', false, undefined]);
	});

	test('somebody who was changed twice is done until both are taken back', () => {
		const triage = triageOf(['a', 'b']);
		triage.finish('first');
		triage.goBack();
		triage.finish('second');
		triage.takeBack();
		expect([triage.current, triage.isDone('a')]).toEqual(['a', true]);
		triage.takeBack();
		expect(triage.isDone('a')).toBe(false);
	});
});

describe('those who were skipped', () => {
	test('before come when asked for, in their order and with those of now', () => {
		const triage = triageOf(['a', 'b'], { later: ['x', 'y'] });
		triage.skip();
		triage.finish('way');
		expect([triage.current, triage.passedOver]).toEqual([null, ['x', 'y', 'a']]);
		triage.startAgain();
		expect([triage.current, triage.total, triage.passedOver]).toEqual(['a', 3, []]);
	});

	test('begin where there is nobody else', () => expect(triageOf([], { later: ['x'] }).current).toBe('x'));

	test('and placed elsewhere do not come again', () => {
		const placed = new Set<string>();
		const triage = triageOf(['a', 'b'], { placed });
		triage.skip();
		triage.skip();
		placed.add('a');
		triage.startAgain();
		expect([triage.current, triage.total]).toEqual(['b', 1]);
	});
});

test('whatever is done, taking all of it back leads to the start, with nobody done or skipped', () => {
	const step = fc.constantFrom('finish', 'skip', 'back', 'take back');
	fc.assert(fc.property(fc.integer({ min: 0, max: 6 }), fc.array(step, { maxLength: 30 }), (count, steps) => {
		const order = Array.from({ length: count }, (_, index) => `p${index}`);
		const triage = triageOf(order);
		for (const one of steps) {
			if (one === 'finish') triage.finish('way');
			else if (one === 'skip') triage.skip();
			else if (one === 'back') triage.goBack();
			else triage.takeBack();
			expect(triage.position).toBeGreaterThanOrEqual(1);
			expect(triage.position).toBeLessThanOrEqual(count + 1);
			for (const path of triage.passedOver) expect(triage.isDone(path)).toBe(false);
		}
		while (triage.lastTurn) triage.takeBack();
		expect(triage.passedOver).toEqual([]);
		expect(order.some((path) => triage.isDone(path))).toBe(false);
	}));
});

describe('the keys of choices', () => {
	test('are digits first, then letters that mean nothing else', () => {
		expect(choiceKeys(3)).toEqual(['1', '2', '3']);
		const all = choiceKeys(100);
		expect([all[8], all[9], all.length]).toEqual(['9', 'a', 33]);
		expect(all).not.toContain('r');
		expect(all).not.toContain('u');
	});
});
