import { expect, test, vi } from 'vitest';
import { inSlices } from '../../src/context/slice';

/** Work of three parts, pausing after each. */
function work(): (shouldPause: () => boolean) => string | null {
	let done = 0;
	return () => (++done < 3 ? null : 'done');
}

test('what is done in one slice is done at once, and nobody is asked', async () => {
	expect(await inSlices(() => 1, () => { throw new Error('asked'); })).toBe(1);
});

test('between slices it is asked whether to go on', async () => {
	let asked = 0;
	expect(await inSlices(work(), () => ++asked > 0)).toBe('done');
	expect(asked).toBe(2);
});

test('stopped it comes to nothing', async () => {
	expect(await inSlices(work(), () => false)).toBeNull();
});

test('a slice is over after a while, not before', async () => {
	vi.useFakeTimers({ toFake: ['performance'] });
	const looks: boolean[] = [];
	await inSlices((shouldPause) => {
		looks.push(shouldPause());
		vi.advanceTimersByTime(20);
		looks.push(shouldPause());
		return true;
	}, () => true);
	vi.useRealTimers();
	expect(looks).toEqual([false, true]);
});
