/**
 * Stands in for `vitest` where its runner cannot go, as in the app: `describe` and `it` collect, and what checks is vitest's own.
 *
 * The contract's files import `vitest`; `bundle.ts` gives them this file in its place.
 */
import { chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect';
import { spyOn } from '@vitest/spy';

/** One expectation of the contract, not run yet. */
export interface Expectation {
	/** The names of the `describe` blocks around it. */
	readonly suite: string;
	readonly name: string;
	readonly test: () => unknown;
}

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const expect = chai.expect;
export const vi = { spyOn };

// `describe` and `it` are called without anything to hand a list through.
let gathered: Expectation[] | null = null;
let around: readonly string[] = [];

/** What `declare` says with `describe` and `it`, in that order; nothing of it is run. */
export function collected(declare: () => void): readonly Expectation[] {
	if (gathered) throw new Error('Expectations are being collected already');
	const list: Expectation[] = [];
	gathered = list;
	try {
		declare();
	} finally {
		gathered = null;
		around = [];
	}
	return list;
}

/** Names what its body expects. */
export function describe(name: string, body: () => void): void {
	const outer = around;
	around = [...outer, name];
	body();
	around = outer;
}

/** Keeps an expectation for later. */
export function it(name: string, test: () => unknown): void {
	if (!gathered) throw new Error(`"${name}" is expected where nothing is collected`);
	gathered.push({ suite: around.join(' › '), name, test });
}
