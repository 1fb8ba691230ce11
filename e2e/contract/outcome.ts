/** What became of an expectation, and what it says about the stand-in. */
import type { Expectation } from './collecting-vitest';

/** Where an expectation comes from: see `tests/host/core/contract/contract.ts`. */
export type Ground = 'documented' | 'measured' | 'unverified';

/** An expectation that was run; plain, so that it can leave the app. */
export interface Outcome {
	readonly suite: string;
	readonly name: string;
	readonly ground: Ground;
	/** What did not hold, or `null`. */
	readonly failure: string | null;
}

/**
 * The ground that an expectation names at its start.
 *
 * `groundOf('[measured] an empty note has an empty cache')` → `'measured'`
 * @throws Error where it names none
 */
export function groundOf(name: string): Ground {
	const ground = /^\[(documented|measured|unverified)\] /.exec(name)?.[1];
	if (ground !== 'documented' && ground !== 'measured' && ground !== 'unverified') throw new Error(`"${name}" does not say where it comes from`);
	return ground;
}

/** Runs one expectation; what it throws is its failure. */
export async function outcomeOf({ suite, name, test }: Expectation): Promise<Outcome> {
	const ground = groundOf(name);
	try {
		await test();
		return { suite, name, ground, failure: null };
	} catch (error) {
		return { suite, name, ground, failure: wordsOf(error) };
	}
}

/** True where it tells what to correct in the stand-in, and breaks no promise: nothing relies on it. */
export function isFinding({ ground, failure }: Outcome): boolean {
	return ground === 'unverified' && failure !== null;
}

/** True where the plugin may rely on what does not hold. */
export function isBroken({ ground, failure }: Outcome): boolean {
	return ground !== 'unverified' && failure !== null;
}

/** The message, and in full what was expected and what was there: assertions shorten both. */
function wordsOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const { message } = error;
	if (!('expected' in error && 'actual' in error)) return message;
	return `${message}\n  expected: ${shown(error.expected)}\n  actual:   ${shown(error.actual)}`;
}

function shown(value: unknown): string {
	try {
		return JSON.stringify(value) ?? String(value);
	} catch {
		// Something of the app's own, which leads back to itself.
		return String(value);
	}
}
