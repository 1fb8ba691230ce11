/** fast-check as every property of these tests uses it: the same cases each time, or more and others where it is asked to look further. */
import * as fc from 'fast-check';

/** So that a run speaks of the change alone; `npm run fuzz` takes others. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20260430);
/** How many times as many cases; a test has so many times as long for them. */
export const TIMES = Number(process.env['FUZZ_TIMES'] ?? 1);

fc.configureGlobal({ seed: SEED, numRuns: 100 * TIMES });

export { fc };

/** How many cases a property is tried on, where it is not a hundred. */
export function runs(count: number): { readonly numRuns: number } {
	return { numRuns: Math.ceil(count * TIMES) };
}

/** How long a test that tries many cases may take, in milliseconds. */
export const PATIENCE = 120_000 * TIMES;
