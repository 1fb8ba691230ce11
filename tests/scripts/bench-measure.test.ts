import { describe, expect, it } from 'vitest';
import { withMeasured } from '../../scripts/bench/keep';
import { interleaved, longestBlockOf, medianOf, readBenchArguments } from '../../scripts/bench/measure';
import { BenchReport } from '../../scripts/bench/report';

describe('measuring', () => {
	it('takes the middle of the samples', () => {
		expect(medianOf([5, 1, 3])).toBe(3);
		expect(medianOf([4, 1, 3, 2])).toBe(2.5);
		expect(() => medianOf([])).toThrow('no samples');
	});

	it('lets subject and floor take turns, the warm-up included', async () => {
		const calls: string[] = [];
		const contender = (name: string) => ({ prepare: (call: number) => calls.push(`${name}?${call}`), run: (call: number) => calls.push(`${name}!${call}`) });
		const { floor, ratio } = await interleaved(contender('s'), contender('f'), { rounds: 1, warmUp: 1, callsARound: 2 });
		expect(calls).toEqual(['s?0', 's?1', 's!0', 's!1', 'f?0', 'f?1', 'f!0', 'f!1', 'f?2', 'f?3', 'f!2', 'f!3', 's?2', 's?3', 's!2', 's!3']);
		expect(floor).not.toBeNull();
		expect(ratio).toBeGreaterThan(0);
	});

	it('waits for what takes its time', async () => {
		const { median, floor } = await interleaved({ run: () => new Promise((resolve) => setTimeout(resolve, 5)) }, null, { rounds: 1, warmUp: 0 });
		expect(median).toBeGreaterThan(3);
		expect(floor).toBeNull();
	});

	it('sees the longest time in which nothing else could run', async () => {
		const busy = (ms: number): void => {
			const end = performance.now() + ms;
			while (performance.now() < end);
		};
		const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
		const { ms, longestBlock } = await longestBlockOf(async () => {
			for (const length of [20, 60, 20, 20]) {
				busy(length);
				await turn();
			}
		});
		expect(ms).toBeGreaterThanOrEqual(120);
		expect(longestBlock).toBeGreaterThanOrEqual(60);
		expect(longestBlock).toBeLessThan(ms);
	});

	it('reads its arguments and names one that it does not know', () => {
		expect(readBenchArguments([])).toEqual({ isJson: false, isKept: false, sizes: ['S', 'M', 'L'], only: [] });
		expect(readBenchArguments(['--json', '--keep', '--sizes=M', '--only=person,day'])).toEqual({ isJson: true, isKept: true, sizes: ['M'], only: ['person', 'day'] });
		expect(() => readBenchArguments(['--sizes=XL'])).toThrow('--sizes=XL');
		expect(() => readBenchArguments(['--sizes='])).toThrow('--sizes=');
	});

	it('reports under keys of id and size, and fails with any that fails', () => {
		const report = new BenchReport();
		report.add('person', 'M', { median: 0.012345, floor: 0.0016, ratio: 7.7, reads: 0, holds: true });
		expect(report.holds).toBe(true);
		report.add('right', 'S', { median: 0, floor: null, ratio: null, reads: null, holds: false });
		expect(report.holds).toBe(false);
		expect(JSON.parse(report.toJson())).toEqual({
			'person-M': { size: 'M', median: 0.01235, floor: 0.0016, ratio: 7.7, reads: 0, holds: true },
			'right-S': { size: 'S', median: 0, floor: null, ratio: null, reads: null, holds: false },
		});
		expect(report.toTable().split('\n')).toEqual([
			'what      median ms  floor ms  ratio  reads  holds',
			'--------  ---------  --------  -----  -----  -----',
			'person-M    0.01235    0.0016    7.7      0    yes',
			'right-S           0         –      –      –     NO',
		]);
	});

	it('says how much longer the same takes in the next bigger vault, where both were measured', () => {
		const report = new BenchReport();
		for (const [size, median] of [['S', 2], ['M', 5], ['L', 20]] as const) report.add('day', size, { median, floor: null, ratio: null, reads: null, holds: true });
		report.add('map', 'M', { median: 3, floor: 1, ratio: 3, reads: null, holds: true });
		expect(report.toTable().split('\n').slice(-2)).toEqual(['day      M to S    2.5', 'day      L to M      4']);
		expect(report.toMarkdown()).toContain('| map-M | 3 | 1 | 3 | – | yes |');
	});

	it('is kept between its marks, and what stands around them stays', () => {
		expect(withMeasured('before\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nafter\n', 'new')).toBe('before\n<!-- bench:begin -->\nnew\n<!-- bench:end -->\nafter\n');
		expect(() => withMeasured('no marks', 'new')).toThrow('has no marks');
	});
});
