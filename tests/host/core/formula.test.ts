/** The formulas of Bases as the help documents them (pages "Functions" and "Bases syntax"): each line is an example or a sentence of it. */
import moment from 'moment';
import { describe, expect, test } from 'vitest';
import { evaluateFormula } from './formula/evaluate';
import { textOf, type FormulaValue } from './formula/values';

function evaluate(formula: string, properties: Readonly<Record<string, unknown>> = {}, formulas: Readonly<Record<string, string>> = {}): FormulaValue {
	return evaluateFormula(formula, {
		file: { path: 'notes/sub/Ada.md', tags: ['tag1/a', 'other'], properties },
		formulas,
		now: moment('2026-03-29T15:30:00'),
		areDatesTyped: true,
	});
}

describe('documented', () => {
	test.each([
		['if(isModified, "Modified", "Unmodified")', 'Unmodified'],
		['if(price, price.toFixed(2) + " dollars")', ''],
		['(2.5).round()', '3'],
		['(2.3333).round(2)', '2.33'],
		['number("3.4")', '3.4'],
		['number(true)', '1'],
		['max(1, 3, 2)', '3'],
		['radius * (2 * 3.14)', '12.56'],
		['date("2024-12-01") + "1M" + "4h" + "3m"', '2025-01-01T04:03:00'],
		['date("2024-12-01") + duration("2w")', '2024-12-15'],
		['(now() + "1d") - now()', '86400000'],
		['today()', '2026-03-29'],
		['now().date()', '2026-03-29'],
		['today().year', '2026'],
		['list("value")', 'value'],
		['[1,2,3].contains(2)', 'true'],
		['[1,2,3].containsAny(3,4)', 'true'],
		['[1,2,3,4].filter(value > 2)', '3, 4'],
		['[1,2,3,4].map(value + 1)', '2, 3, 4, 5'],
		['[1,2,3].join(",")', '1,2,3'],
		['"hello".contains("ell")', 'true'],
		['"a:b:c:d".replace(/:/, "-")', 'a-b:c:d'],
		['"a:b:c:d".replace(/:/g, "-")', 'a-b-c-d'],
		['"a:b:c:d".replace(":", "-")', 'a-b-c-d'],
		['"a,b,c,d".split(/,/, 3)', 'a, b, c'],
		['/abc/.matches("abcde")', 'true'],
		['"  hi  ".trim()', 'hi'],
		['file.hasTag("tag1", "tag2")', 'true'],
		['file.inFolder("notes")', 'true'],
		['file.inFolder("note")', 'false'],
		['file.ext == "md" && !file.hasTag("tag")', 'true'],
		['note["due-date"] > today()', 'true'],
		['note.radius + radius', '4'],
		['formula.twice * 2', '8'],
	])('%s is %s', (formula, expected) => {
		expect(textOf(evaluate(formula, { 'radius': 2, 'due-date': '2026-04-01' }, { twice: 'radius * 2' }))).toBe(expected);
	});
});

describe('what is not documented', () => {
	test.each([
		['a function', 'shout("a")'], ['a method', '"a".shout()'], ['a field', 'file.colour'], ['half a formula', '1 +'], ['a date that is none', 'date("soon")'], ['a number that is none', 'number("x")'],
		['adding a number to a text', '"a" + 1'], ['a group in a replacement', '"a".replace(/(a)/, "$1")'], ['a circle', 'formula.round'],
	])('%s is an error', (_what, formula) => {
		expect(() => evaluate(formula, {}, { round: 'formula.round' })).toThrow();
	});
});
