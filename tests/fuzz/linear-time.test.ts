/** Whatever stands in a note or in a file, reading it comes to an end: nothing tries a long row of signs from each of its places. */
import { describe, expect, test } from 'vitest';
import onceTooSlow from '../fixtures/fuzz/once-too-slow.json';
import { ENDS, rowOf, SIGNS } from './hostile-texts';
import { inTime } from './in-time';
import { NOTE_READERS } from './note-readers';
import { readerNamed, READERS } from './readers';

/** Several times what a row takes, for the slowest of readers and on a busy machine; what goes over its places again for each of them takes longer. */
const PATIENCE_MS = 500;
/** What took minutes is far from done by then. */
const LONG_PATIENCE_MS = 10_000;
/** The first time may be slow, as nothing is compiled yet. */
const TRIES = 3;

/** Only time that was worked counts: a busy machine lets a process stand still. */
function endsInTime(run: () => unknown, patience: number): void {
	for (let slow = 0; ; ) {
		const before = process.cpuUsage();
		try {
			return void inTime(run, patience);
		} catch (error) {
			const isOutOfTime = (error as { readonly code?: unknown }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
			const { user, system } = process.cpuUsage(before);
			if (!isOutOfTime || ((user + system) / 1000 > patience / 2 && ++slow === TRIES)) throw error;
		}
	}
}

describe('a row of any sign is read in time', () => {
	test.each(Object.entries(READERS))('by %s', (name, read) => {
		const length = Object.hasOwn(NOTE_READERS, name) ? 20_000 : 40_000;
		for (const [index, sign] of SIGNS.entries()) {
			const text = rowOf(sign, length, ENDS[index % ENDS.length] ?? '');
			expect(() => endsInTime(() => read(text), PATIENCE_MS), JSON.stringify(sign)).not.toThrow();
		}
	}, 120_000);
});

describe('what once took minutes is read in time', () => {
	test.each(onceTooSlow)('by $reader: $was', ({ reader, begin, repeat }) => {
		for (const end of ENDS) endsInTime(() => readerNamed(reader)(begin + rowOf(repeat, 200_000, end)), LONG_PATIENCE_MS);
	}, 120_000);
});
