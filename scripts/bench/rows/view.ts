/** Row `view`: the sidebar on the biggest vault in a real Chromium, against fifty bare rows in the same page. */
import type { BenchReport } from '../measure';
import { medianOf } from '../measure';
import { BenchPage } from '../view/browser';
import type { ViewBench } from '../view/page';

const MAX_ROWS = 100;
const MAX_RATIO = 3;
const MAX_FRAME = 16;
const ROUNDS = 41;
const WARM_UP = 6;
const CHANGES = 60;
const STEPS = 200;

/** What the rounds of one thing took. */
class Samples {
	private readonly all: number[] = [];

	async take(count: number, measure: () => Promise<number>): Promise<this> {
		for (let round = 0; round < WARM_UP; round++) await measure();
		for (let round = 0; round < count; round++) this.all.push(await measure());
		return this;
	}

	get median(): number {
		return medianOf(this.all);
	}

	toString(): string {
		return `${this.median.toFixed(2)} ms (worst ${Math.max(...this.all).toFixed(1)})`;
	}
}

/** First drawing, one change, and steps of the wheel through a list of tens of thousands. */
export async function measureView(report: BenchReport): Promise<void> {
	const page = await BenchPage.open<ViewBench>('page.ts');
	if (page === null) return console.error('view-L: left out, as no Chromium was found; install one or set CHROMIUM_PATH');
	try {
		const first = await page.ask((bench) => bench.draw());
		const drawing = await drawInTurns(page);
		let rows = await page.ask((bench) => bench.rows);
		const change = await new Samples().take(CHANGES, () => page.ask((bench) => bench.change()));
		await page.ask((bench) => bench.expand());
		const height = await page.ask((bench) => bench.height);
		const longChange = await new Samples().take(CHANGES, () => page.ask((bench) => bench.change()));
		const step = await new Samples().take(STEPS, async () => {
			const ms = await page.ask((bench) => bench.scroll());
			rows = Math.max(rows, await page.ask((bench) => bench.rows));
			return ms;
		});
		console.error(`view-L: very first drawing ${first.toFixed(1)} ms; at most ${rows} rows in the document; a change ${change.toString()}, with all ${height.toLocaleString('en')} px unfolded ${longChange.toString()}; a step of the wheel ${step.toString()}`);
		const ratio = drawing.median / drawing.floor;
		const isFast = [change, longChange, step].every(({ median }) => median <= MAX_FRAME);
		report.add('view', 'L', { ...drawing, ratio, reads: null, holds: ratio <= MAX_RATIO && rows <= MAX_ROWS && isFast });
	} finally {
		await page.close();
	}
}

/** The view and fifty bare rows, in turns; the view is the last to be drawn and stays. */
async function drawInTurns(page: BenchPage<ViewBench>): Promise<{ median: number; floor: number }> {
	const views: number[] = [];
	const bares: number[] = [];
	for (let round = 0; round < WARM_UP + ROUNDS; round++) {
		const bare = await page.ask((bench) => bench.drawBare());
		const view = await page.ask((bench) => bench.draw());
		if (round < WARM_UP) continue;
		bares.push(bare);
		views.push(view);
	}
	return { median: medianOf(views), floor: medianOf(bares) };
}
