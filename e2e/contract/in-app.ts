/** The whole contract, as it is evaluated in the app: see `bundle.ts`. */
import type * as obsidianModule from 'obsidian';
import type { App } from 'obsidian';
import { contract } from '../../tests/host/core/contract/contract';
import type { MakeApp } from '../../tests/host/core/contract/subject';
import type { Patience } from './cache-watch';
import { collected, type Expectation } from './collecting-vitest';
import { emptiedVault } from './emptied-vault';
import { outcomeOf, type Outcome } from './outcome';

/** An expectation as it is announced, before it is run. */
export type Announced = Pick<Expectation, 'suite' | 'name'>;

declare global {
	interface Window {
		/** Set by evaluating this file. */
		rapportContract?: ContractInApp;
	}
}

/** What the bundle gives whoever evaluates it, as `window.rapportContract`. */
export interface ContractInApp {
	/** All expectations, in their order. */
	announced(): readonly Announced[];
	/** Runs one, by its place among the announced; one at a time, as all of them need the vault for themselves. */
	outcome(place: number, app: App, obsidian: typeof obsidianModule, patience: Patience): Promise<Outcome>;
}

window.rapportContract = {
	announced: () => expectations(() => Promise.reject(new Error('Only announced'))).map(({ suite, name }) => ({ suite, name })),
	outcome: async (place, app, obsidian, patience) => {
		const vault = emptiedVault(app, obsidian, patience);
		const expectation = expectations(vault.makeApp)[place];
		if (!expectation) throw new Error(`There is no expectation ${place}`);
		const outcome = await outcomeOf(expectation);
		await vault.empty();
		return outcome;
	},
};

function expectations(makeApp: MakeApp): readonly Expectation[] {
	return collected(() => contract(makeApp));
}
