/** Rows `view` and `panel`: the sidebar on the biggest vault, with twice its touchpoints, in a real Chromium, against fifty bare rows in the same page; and the busiest person's panel. */
import type { BenchReport } from '../report';
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

	add(ms: number): void {
		this.all.push(ms);
	}

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

/** Measures what is wanted of both, in one page. */
export async function measureInBrowser(report: BenchReport, isWanted: (id: string) => boolean): Promise<void> {
	const page = await BenchPage.open<ViewBench>('page.ts');
	if (page === null) return report.say('view-L, panel-L: left out, as no Chromium was found; install one or set CHROMIUM_PATH');
	try {
		if (isWanted('panel')) await measurePanel(page, report);
		if (isWanted('view')) await measureView(page, report);
	} finally {
		await page.close();
	}
}

/** Opening the busiest person's panel: within a frame's work, and again within one once the notes in sight are read; then a line with them, and one with somebody else. */
async function measurePanel(page: BenchPage<ViewBench>, report: BenchReport): Promise<void> {
	const [bare, first, words, scroll] = [new Samples(), new Samples(), new Samples(), new Samples()];
	let rows = 0;
	let reads = 0;
	for (let round = 0; round < WARM_UP + ROUNDS; round++) {
		const floor = await page.ask((bench) => bench.drawBare());
		const opening = await page.ask((bench) => bench.panel.open());
		const step = await page.ask((bench) => bench.panel.scrollToLines());
		rows = Math.max(rows, await page.ask((bench) => bench.panel.rowCount));
		reads = Math.max(reads, opening.reads);
		if (round < WARM_UP) continue;
		bare.add(floor);
		first.add(opening.first);
		words.add(opening.words);
		scroll.add(step);
	}
	const lines = await page.ask((bench) => bench.panel.lines);
	const touchpoints = await page.ask((bench) => bench.touchpoints);
	const changes = [];
	const others = [];
	for (let round = 0; round < CHANGES; round++) {
		changes.push(await page.ask((bench) => bench.panel.log(true)));
		others.push(await page.ask((bench) => bench.panel.log(false)));
	}
	await page.ask((bench) => bench.panel.close());
	const change = medianOf(changes.map(({ ms }) => ms));
	const newRows = Math.max(...changes.map((one) => one.newRows));
	const idle = Math.max(...others.map(({ mutations }) => mutations));
	report.say(`panel-L: ${lines.toLocaleString('en')} lines of the busiest, of ${touchpoints.toLocaleString('en')} touchpoints; without words ${first.toString()}, with those of ${reads} notes ${words.toString()} more; to the lines ${scroll.toString()}, at most ${rows} of them in the document; one more with them ${change.toFixed(2)} ms and ${newRows} new row, one with somebody else changes ${idle} things`);
	const isFast = [first.median, words.median, scroll.median, change].every((median) => median <= MAX_FRAME);
	report.add('panel', 'L', { median: first.median, floor: bare.median, ratio: first.median / bare.median, reads, holds: isFast && rows <= MAX_ROWS && reads <= MAX_ROWS && newRows === 1 && idle === 0 });
}

/** First drawing, one change, and steps of the wheel through a list of tens of thousands. */
async function measureView(page: BenchPage<ViewBench>, report: BenchReport): Promise<void> {
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
	report.say(`view-L: very first drawing ${first.toFixed(1)} ms; at most ${rows} rows in the document; a change ${change.toString()}, with all ${height.toLocaleString('en')} px unfolded ${longChange.toString()}; a step of the wheel ${step.toString()}`);
	const ratio = drawing.median / drawing.floor;
	const isFast = [change, longChange, step].every(({ median }) => median <= MAX_FRAME);
	report.add('view', 'L', { ...drawing, ratio, reads: null, holds: ratio <= MAX_RATIO && rows <= MAX_ROWS && isFast });
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
