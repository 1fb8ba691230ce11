/** Lives through the months in this process, which has to be started with `--expose-gc`. */
import type { PluginManifest } from 'obsidian';
import { builtinEnvironments } from 'vitest/runtime';
import { readBuilt } from '../plugin-build';
import { DAYS_A_MONTH, soakSizeOf } from './arguments';
import { heapInUse, memoryComplaint } from './memory';

process.exitCode = await run();
process.stdout.write('', () => process.exit());

async function run(): Promise<number> {
	const size = soakSizeOf(process.argv.slice(2));
	const window = await builtinEnvironments['happy-dom'].setup(globalThis, {});
	// Imported only now: the stand-in takes the window as it finds it.
	const { Soak } = await import('../../tests/app/soak/soak');
	const { main, manifest } = readBuilt();
	const soak = new Soak({ mainJs: main, manifest: JSON.parse(manifest) as PluginManifest }, size);
	const months: number[] = [];
	try {
		await soak.start();
		console.log(`${size.people} people, ${size.touchpointsADay} touchpoints a day, ${size.days} days, seed ${size.seed}`);
		console.log('month  days compared  answers  people  touchpoints  heap, MB');
		let answers = 0;
		await soak.live(async ({ day, people, touchpoints, compared }) => {
			answers += compared;
			if (day % DAYS_A_MONTH !== 0) return;
			const month = day / DAYS_A_MONTH;
			await soak.reopenViews();
			const heap = await heapInUse();
			months.push(heap);
			console.log([String(month).padStart(5), String(DAYS_A_MONTH).padStart(13), String(answers).padStart(7), String(people).padStart(6), String(touchpoints).padStart(11), heap.toFixed(1).padStart(8)].join('  '));
			answers = 0;
		});
		await soak.reload();
		const anew = await heapInUse();
		console.log(`started anew after that: ${anew.toFixed(1)} MB`);
		const complaint = memoryComplaint(months, anew);
		console.log(complaint ?? 'The index was what a rebuild gives on every day, and memory is flat.');
		return complaint === null ? 0 : 1;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	} finally {
		soak.destroy();
		await window.teardown(globalThis);
	}
}
