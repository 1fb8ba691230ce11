/** Row `map`: the portfolio with five thousand people on its map in a real Chromium, against as many bare circles in the same page. */
import type { BenchReport } from '../report';
import { medianOf } from '../measure';
import { BenchPage } from '../view/browser';
import type { MapBench } from '../view/map-page';

const MAX_RATIO = 3;
const MAX_TASK = 50;
const ROUNDS = 21;
const WARM_UP = 4;
const PUSHES = 80;
/** What the map itself makes long is long each time; what else the computer does is not. */
const PASSES = 3;
/** Notches of the wheel, from where many are still grouped to where everybody has a mark of their own; each question runs in the page. */
const CLOSER: readonly ((bench: MapBench) => Promise<void>)[] = [(bench) => bench.closer(4), (bench) => bench.closer(4), (bench) => bench.closer(6)];

/** First drawing, and pushing the map about from far and near. */
export async function measureMap(report: BenchReport): Promise<void> {
	const page = await BenchPage.open<MapBench>('map-page.ts');
	if (page === null) return report.say('map-M: left out, as no Chromium was found; install one or set CHROMIUM_PATH');
	try {
		const drawing = await drawInTurns(page);
		const [people, marks] = await page.ask((bench) => [bench.people, bench.marks]);
		report.say(`map-M: ${people} people, ${marks} marks; first drawing ${drawing.median.toFixed(1)} ms of script against ${drawing.floor.toFixed(1)}, with styles and layout ${drawing.frame.toFixed(1)} against ${drawing.bareFrame.toFixed(1)}`);
		let longest = 0;
		for (const comeCloser of CLOSER) {
			await page.ask(comeCloser);
			const passes: { steps: readonly number[]; longest: number }[] = [];
			for (let pass = 0; pass < PASSES; pass++) passes.push(await push(page));
			const worst = Math.min(...passes.map((pass) => pass.longest));
			longest = Math.max(longest, worst);
			const marks = await page.ask((bench) => bench.marks);
			report.say(`map-M: pushing ${marks} marks ${medianOf(passes.flatMap(({ steps }) => steps)).toFixed(1)} ms a frame, the longest task ${worst.toFixed(1)} ms`);
		}
		const ratio = drawing.median / drawing.floor;
		report.add('map', 'M', { median: drawing.median, floor: drawing.floor, ratio, reads: null, holds: ratio <= MAX_RATIO && longest <= MAX_TASK });
	} finally {
		await page.close();
	}
}

/** The map and bare circles in turns; the map is the last to be drawn and stays. */
async function drawInTurns(page: BenchPage<MapBench>): Promise<{ median: number; floor: number; frame: number; bareFrame: number }> {
	const maps: { script: number; frame: number }[] = [];
	const bares: { script: number; frame: number }[] = [];
	for (let round = 0; round < WARM_UP + ROUNDS; round++) {
		const bare = await page.ask((bench) => bench.drawBare());
		const map = await page.ask((bench) => bench.draw());
		if (round < WARM_UP) continue;
		bares.push(bare);
		maps.push(map);
	}
	const scripts = (costs: typeof maps): number => medianOf(costs.map(({ script }) => script));
	const frames = (costs: typeof maps): number => medianOf(costs.map(({ frame }) => frame));
	return { median: scripts(maps), floor: scripts(bares), frame: frames(maps), bareFrame: frames(bares) };
}

/** One pass to and fro; the browser tells of tasks from 50 ms on, painting included, the steps of all they do but paint. */
async function push(page: BenchPage<MapBench>): Promise<{ steps: readonly number[]; longest: number }> {
	await page.ask((bench) => bench.hold());
	const steps: number[] = [];
	for (let step = 0; step < PUSHES; step++) steps.push(await page.ask(step % 40 === 39 ? (bench) => bench.push(39) : (bench) => bench.push(0)));
	await page.ask((bench) => bench.letGo());
	return { steps, longest: Math.max(...steps, await page.ask((bench) => bench.longestTask)) };
}
