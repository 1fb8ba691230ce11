/** Whatever stands in a note or in a file, reading it comes to an end: nothing tries a long row of signs from each of its places. */
import { describe, expect, test } from 'vitest';
import onceTooSlow from '../fixtures/fuzz/once-too-slow.json';
import { ENDS, rowOf, SIGNS } from './hostile-texts';
import { inTime } from './in-time';
import { NOTE_READERS } from './note-readers';
import { readerNamed, READERS } from './readers';

/** A hundred times what a text of these lengths takes; what goes over its places again for each of them takes longer. */
const PATIENCE_MS = 500;

/** A busy machine may stand still for a moment: only what is not done in time twice is too slow. */
function endsInTime(run: () => unknown): void {
	try {
		inTime(run, PATIENCE_MS);
	} catch {
		inTime(run, PATIENCE_MS);
	}
}

describe('a row of any sign is read in time', () => {
	test.each(Object.entries(READERS))('by %s', (name, read) => {
		const length = Object.hasOwn(NOTE_READERS, name) ? 20_000 : 40_000;
		for (const [index, sign] of SIGNS.entries()) {
			const text = rowOf(sign, length, ENDS[index % ENDS.length] ?? '');
			expect(() => endsInTime(() => read(text)), JSON.stringify(sign)).not.toThrow();
		}
	}, 120_000);
});

describe('what once took minutes is read in time', () => {
	test.each(onceTooSlow)('by $reader: $was', ({ reader, begin, repeat }) => {
		for (const end of ENDS) endsInTime(() => readerNamed(reader)(begin + rowOf(repeat, 200_000, end)));
	}, 60_000);
});
