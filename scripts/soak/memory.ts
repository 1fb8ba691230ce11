/** Memory of a soak, in MB, and whether it is flat. */
import { getHeapCodeStatistics } from 'node:v8';

const MB = 1024 * 1024;
/** The first months warm up: every window and dialog has been open once. */
const WARM_UP = 2;
/** So much a vault of the same size varies from month to month: a share of it, and what does not depend on its size, in MB. */
const GROWTH = 0.03;
const NOISE = 3;
/** What a plugin that lived for months may hold above one that was just started: a hundred steps to take back, lines read twice, what V8 learned. */
const LIVED_ABOVE = 6;
const ROUNDS = 5;

/** The heap after everything unused was collected, without compiled code: that comes with use, and is V8's to throw away. */
export async function heapInUse(): Promise<number> {
	for (let round = 0; round < ROUNDS; round++) {
		// Between two rounds finished work lets go of what it held.
		await new Promise((resolve) => setTimeout(resolve, 20));
		globalThis.gc?.();
	}
	const { code_and_metadata_size: code, bytecode_and_metadata_size: bytecode } = getHeapCodeStatistics();
	return (process.memoryUsage().heapUsed - code - bytecode) / MB;
}

/** What is wrong, in words; null where memory is flat. `months` are the heaps at their ends, `anew` the one after the plugin was then started again. */
export function memoryComplaint(months: readonly number[], anew: number): string | null {
	const first = months[WARM_UP - 1];
	const last = months.at(-1);
	if (first === undefined || last === undefined) return null;
	if (last > first * (1 + GROWTH) + NOISE) return `Memory grew from ${first.toFixed(1)} MB in month ${WARM_UP} to ${last.toFixed(1)} MB.`;
	if (last > anew + LIVED_ABOVE) return `The plugin holds on to ${(last - anew).toFixed(1)} MB that it does not need.`;
	return null;
}
