/**
 * How the benchmarks take time, memory and pauses, without deciding what is measured.
 *
 * ```ts
 * if (!hasCollector()) restartWithCollector();                    // once, at the top of the script
 * const options = readBenchArguments(process.argv.slice(2));      // --json, --sizes=S,M, --only=person
 * const times = await interleaved(subject, floor, { rounds: 200, warmUp: 20 });
 * report.add('person', 'M', { ...times, reads: 0, holds: times.median <= 0.1 });
 * console.log(options.isJson ? report.toJson() : report.toTable());   // report.ts
 * ```
 *
 * Milliseconds everywhere. Subject and floor take turns within one run, so that their ratio can be trusted where times cannot.
 */
import { spawnSync } from 'node:child_process';
import { SIZES, type SizeName } from './vault';

/** Something to take the time of. */
export interface Contender {
	/** Gets ready for a call; not timed. */
	readonly prepare?: (call: number) => void;
	/** What is timed; counts calls from 0 through warm-up and rounds. */
	readonly run: (call: number) => unknown;
}

/** How often to run. */
export interface Rounds {
	readonly rounds: number;
	readonly warmUp: number;
	/** Calls between two looks at the clock, for what is over in microseconds; 1 if not given. */
	readonly callsARound?: number;
}

/** Medians in milliseconds a call. */
export interface Times {
	readonly median: number;
	readonly floor: number | null;
	readonly ratio: number | null;
}

/** What a benchmark is asked to do. */
export interface BenchArguments {
	readonly isJson: boolean;
	/** Into the table of `docs/performance.md` as well. */
	readonly isKept: boolean;
	readonly sizes: readonly SizeName[];
	/** Ids to run; empty for all. */
	readonly only: readonly string[];
}

/** The middle of the samples: `medianOf([3, 1, 2])` → `2`. */
export function medianOf(samples: readonly number[]): number {
	const sorted = samples.toSorted((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle];
	if (upper === undefined) throw new Error('There are no samples.');
	return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The medians of subject and floor, taken in turns; who goes first alternates. Without a floor, the subject alone. */
export async function interleaved(subject: Contender, floor: Contender | null, { rounds, warmUp, callsARound = 1 }: Rounds): Promise<Times> {
	const samples = { subject: [] as number[], floor: [] as number[] };
	for (let round = 0; round < warmUp + rounds; round++) {
		const turns = [{ contender: subject, into: samples.subject }, ...(floor === null ? [] : [{ contender: floor, into: samples.floor }])];
		if (round % 2 === 1) turns.reverse();
		for (const { contender, into } of turns) {
			const ms = await timeOf(contender, round * callsARound, callsARound);
			if (round >= warmUp) into.push(ms);
		}
	}
	const median = medianOf(samples.subject);
	const floorMedian = floor === null ? null : medianOf(samples.floor);
	return { median, floor: floorMedian, ratio: floorMedian === null || floorMedian === 0 ? null : median / floorMedian };
}

/** Does some work and says how long it took and for how long at most nothing else could run. */
export async function longestBlockOf(work: () => unknown): Promise<{ ms: number; longestBlock: number }> {
	let longestBlock = 0;
	let last = performance.now();
	let tick = setImmediate(onTick);
	function onTick(): void {
		const now = performance.now();
		longestBlock = Math.max(longestBlock, now - last);
		last = now;
		tick = setImmediate(onTick);
	}
	await nextTurn();
	longestBlock = 0;
	const start = last = performance.now();
	await work();
	const ms = performance.now() - start;
	// The last block ends with the work, after which no tick has come yet.
	longestBlock = Math.max(longestBlock, performance.now() - last);
	clearImmediate(tick);
	return { ms, longestBlock };
}

/** Makes something and says how many bytes of heap it holds after collection; needs the collector. */
export async function heapOf<T>(make: () => T | Promise<T>): Promise<{ made: T; bytes: number }> {
	const before = await collectedHeap();
	const made = await make();
	return { made, bytes: (await collectedHeap()) - before };
}

/** Whether this process can be told to collect. */
export function hasCollector(): boolean {
	return globalThis.gc !== undefined;
}

/** Runs this script again in a process with the collector at hand, and ends this one as that one ends. */
export function restartWithCollector(): never {
	const [script = '', ...given] = process.argv.slice(1);
	const { status } = spawnSync(process.execPath, ['--expose-gc', ...process.execArgv, script, ...given], { stdio: 'inherit' });
	process.exit(status ?? 1);
}

/** Reads the arguments of a benchmark; an unknown one is an error that names it. */
export function readBenchArguments(given: readonly string[]): BenchArguments {
	let isJson = false;
	let isKept = false;
	let sizes = Object.keys(SIZES).filter(isSizeName);
	let only: string[] = [];
	for (const argument of given) {
		const [name, list = ''] = argument.split('=', 2);
		const values = list.split(',').filter(Boolean);
		if (argument === '--json') isJson = true;
		else if (argument === '--keep') isKept = true;
		else if (name === '--only' && values.length > 0) only = values;
		else if (name === '--sizes' && values.length > 0 && values.every(isSizeName)) sizes = values.filter(isSizeName);
		else throw new Error(`Unknown argument "${argument}". Known: --json, --keep, --sizes=${Object.keys(SIZES).join(',')}, --only=<id,id>.`);
	}
	return { isJson, isKept, sizes, only };
}

async function timeOf({ prepare, run }: Contender, firstCall: number, calls: number): Promise<number> {
	if (prepare !== undefined) for (let call = 0; call < calls; call++) prepare(firstCall + call);
	const start = performance.now();
	for (let call = 0; call < calls; call++) {
		const result = run(firstCall + call);
		// Waiting for what is already there would cost more than what is measured.
		if (result instanceof Promise) await result;
	}
	return (performance.now() - start) / calls;
}

async function collectedHeap(): Promise<number> {
	const collect = globalThis.gc;
	if (collect === undefined) throw new Error('Start node with --expose-gc to measure memory.');
	// Twice and a turn apart: what the first frees may have held more.
	void collect();
	await nextTurn();
	void collect();
	return process.memoryUsage().heapUsed;
}

function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}

function isSizeName(text: string): text is SizeName {
	return text in SIZES;
}
