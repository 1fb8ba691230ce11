import { expect, test } from 'vitest';
import { keptTogether } from '../../src/ui/kept-together';

const NO_BREAK = '\u00a0';

/** What may end a line, each part on a line of its own. */
const lines = (words: string): readonly string[] => keptTogether(words).split(' ').map((line) => line.replaceAll(NO_BREAK, ' '));

test('a separator ends its line and begins none', () => {
	expect(lines('sponsor · rising')).toEqual(['sponsor ·', 'rising']);
});

test('a number stays with what it counts, a day with its month, a year with what it is of', () => {
	expect(lines('introduced you to 4 people')).toEqual(['introduced', 'you', 'to', '4 people']);
	expect(lines('am 4. Nov. gebeten')).toEqual(['am', '4. Nov.', 'gebeten']);
	expect(lines('priority 2026')).toEqual(['priority 2026']);
});

test('nothing but blanks is changed', () => {
	const words = 'Priority 2026 · 27 days over, since 4. Nov. 20265';
	expect(keptTogether(words).replaceAll(NO_BREAK, ' ')).toBe(words);
});
