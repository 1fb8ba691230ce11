/** What carries the contract into the app and its outcomes back, as far as it needs no app. */
import { describe, expect, test } from 'vitest';
import { collected, describe as describing, it as expecting } from '../../e2e/contract/collecting-vitest';
import { groundOf, isBroken, isFinding, outcomeOf, type Outcome } from '../../e2e/contract/outcome';
import { reportOf } from '../../e2e/contract/report';
import { Obstacle, reasonOf } from '../../e2e/run/obstacle';

describe('collecting expectations', () => {
	test('runs none, and keeps their order and what is around them', () => {
		const run: string[] = [];
		const list = collected(() => {
			describing('outer', () => {
				expecting('one', () => run.push('one'));
				describing('inner', () => expecting('two', () => run.push('two')));
				expecting('three', () => run.push('three'));
			});
			expecting('four', () => run.push('four'));
		});
		expect(list.map(({ suite, name }) => [suite, name])).toEqual([['outer', 'one'], ['outer › inner', 'two'], ['outer', 'three'], ['', 'four']]);
		expect(run).toEqual([]);
		list[1]?.test();
		expect(run).toEqual(['two']);
	});

	test('is over with the declaring, even where that fails', () => {
		expect(() => collected(() => describing('broken', () => { throw new Error('No.'); }))).toThrow('No.');
		expect(collected(() => expecting('one', () => {})).map(({ suite }) => suite)).toEqual(['']);
		expect(() => expecting('late', () => {})).toThrow('"late"');
		expect(() => collected(() => collected(() => {}))).toThrow('already');
	});
});

describe('an outcome', () => {
	const of = (name: string, run: () => unknown): Promise<Outcome> => outcomeOf({ suite: 'notes', name, test: run });

	test('has the ground that its name begins with; without one nothing is run', async () => {
		expect(groundOf('[documented] a note')).toBe('documented');
		expect(() => groundOf('a [measured] note')).toThrow('where it comes from');
		await expect(of('a note', () => {})).rejects.toThrow('where it comes from');
	});

	test('is waited for', async () => {
		expect(await of('[measured] a note', () => Promise.resolve())).toEqual({ suite: 'notes', name: '[measured] a note', ground: 'measured', failure: null });
		expect(await of('[measured] a note', () => Promise.reject(new Error('late')))).toMatchObject({ failure: 'late' });
		expect(await of('[measured] a note', () => Promise.reject(Object.assign(new Error('refused'), { name: 'DOMException' })))).toMatchObject({ failure: 'refused' });
	});

	test('has in full what was expected and what was there', async () => {
		const long = 'x'.repeat(500);
		const { failure } = await of('[measured] a note', () => expect({ long }).toEqual({ long: 'y' }));
		expect(failure?.split('\n').slice(-2)).toEqual(['  expected: {"long":"y"}', `  actual:   {"long":"${long}"}`]);
	});

	test('can leave the app even where what was there leads back to itself', async () => {
		const around: Record<string, unknown> = {};
		around['self'] = around;
		const outcome = await of('[measured] a note', () => expect(around).toEqual({}));
		expect(outcome.failure).toContain('actual:   [object Object]');
	});

	test('that fails breaks a promise, and is a finding where nothing was promised', () => {
		const failed = { suite: '', name: '', failure: 'no' } as const;
		expect([isBroken({ ...failed, ground: 'documented' }), isFinding({ ...failed, ground: 'documented' })]).toEqual([true, false]);
		expect([isBroken({ ...failed, ground: 'unverified' }), isFinding({ ...failed, ground: 'unverified' })]).toEqual([false, true]);
		expect([isBroken({ ...failed, ground: 'measured', failure: null }), isFinding({ ...failed, ground: 'unverified', failure: null })]).toEqual([false, false]);
	});
});

describe('the report of a run', () => {
	const outcome = (ground: Outcome['ground'], failure: string | null): Outcome => ({ suite: 'notes', name: `[${ground}] a note`, ground, failure });

	test('says what holds and what to do about the rest', () => {
		const text = reportOf('Obsidian 1.13.7', [outcome('documented', null), outcome('measured', 'one\ntwo'), outcome('unverified', 'three'), outcome('unverified', null)]);
		expect(text.split('\n').filter((line) => line !== '').map((line) => line.replace(/;.*/, ''))).toEqual([
			'## The contract in Obsidian 1.13.7',
			'2 of 4 expectations hold.',
			'### Broken: the plugin may rely on these', '- notes: [measured] a note', '      one', '      two',
			'### Findings: unverified, so nothing relies on these', '- notes: [unverified] a note', '      three',
			'### Measured now: unverified before', '- notes: [unverified] a note',
		]);
	});

	test('does not take nothing for success', () => {
		expect(reportOf('Obsidian 1.13.7', [])).toContain('No expectation was run.');
	});
});

describe('a run that cannot be', () => {
	test('gives the reason at the bottom, in one line', () => {
		expect(reasonOf(new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND github.com') }))).toBe('getaddrinfo ENOTFOUND github.com');
		expect(reasonOf(new TypeError('fetch failed', { cause: new AggregateError([new Error('connect ECONNREFUSED ::1:443'), new Error('other')]) }))).toBe('connect ECONNREFUSED ::1:443');
		expect(reasonOf(new Error('No Obsidian app version "9.9.9" found.\n    at somewhere'))).toBe('No Obsidian app version "9.9.9" found');
		expect(reasonOf(new RangeError(''))).toBe('RangeError');
		expect(reasonOf('plain')).toBe('plain');
	});

	test('says what it needs, and that nothing was tested', () => {
		expect(new Obstacle('Obsidian could not be downloaded: no network', 'a network').message).toBe('Obsidian could not be downloaded: no network. This run needs a network; nothing was tested.');
	});
});
