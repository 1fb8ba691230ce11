/** Rows `index`, `flood`, `memory` and `midnight`: work that touches the whole vault. */
import { Floor } from '../floor';
import { heapOf, interleaved, longestBlockOf, medianOf } from '../measure';
import type { BenchReport } from '../report';
import { RandomStream } from '../random';
import { appOf, Subject } from '../subject';
import type { SizeName, Vault } from '../vault';

const MAX_RATIO = 3;
/** At S most of the first index is the engine's own, compiling; the ratio is told there, and asked for from M on. */
const MAX_INDEX_RATIO: Readonly<Record<SizeName, number>> = { S: Infinity, M: MAX_RATIO, L: MAX_RATIO };
const MAX_BLOCK: Readonly<Record<SizeName, number>> = { S: 16, M: 16, L: 50 };
const MAX_MIDNIGHT = 20;
const MAX_BYTES_A_NOTE = 1.2 * 1024;
const ROUNDS: Readonly<Record<SizeName, number>> = { S: 15, M: 9, L: 5 };

/** First index from the cache, in slices. */
export async function measureIndex(report: BenchReport, size: SizeName, { notes, lastDay }: Vault): Promise<void> {
	const blocks: number[] = [];
	let reads = 0;
	const allowed = notesThatNeedText(notes.values());
	const samples: number[] = [];
	const floors: number[] = [];
	for (let round = 0; round < ROUNDS[size] + 1; round++) {
		const subject = new Subject(appOf(notes.values()), lastDay);
		globalThis.gc?.();
		const { ms, longestBlock } = await longestBlockOf(() => subject.index());
		reads = subject.app.reads;
		subject.end();
		globalThis.gc?.();
		const start = performance.now();
		new Floor(notes.values(), lastDay);
		if (round === 0) continue;
		floors.push(performance.now() - start);
		samples.push(ms);
		blocks.push(longestBlock);
	}
	const median = medianOf(samples);
	const floor = medianOf(floors);
	const block = medianOf(blocks);
	report.say(`index-${size}: longest block ${block.toFixed(1)} ms, ${reads} files read, ${allowed} allowed`);
	report.add('index', size, { median, floor, ratio: median / floor, reads, holds: median / floor <= MAX_INDEX_RATIO[size] && block <= MAX_BLOCK[size] && reads <= allowed });
}

/** One `changed` event for every note, in any order. */
export async function measureFlood(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	const subject = await Subject.on(vault);
	const paths = [...vault.notes.keys()];
	const random = new RandomStream(3);
	for (let index = paths.length - 1; index > 0; index--) {
		const other = random.below(index + 1);
		[paths[index], paths[other]] = [paths[other] ?? '', paths[index] ?? ''];
	}
	let events = 0;
	subject.board.onChange(() => events++);
	const times = await interleaved(
		{ run: () => paths.forEach((path) => subject.app.announce(path)) },
		{ run: () => new Floor(vault.notes.values(), vault.lastDay) },
		{ rounds: ROUNDS[size], warmUp: 1 },
	);
	report.say(`flood-${size}: ${events} changes told of, as nothing changed`);
	report.add('flood', size, { ...times, reads: null, holds: (times.ratio ?? Infinity) <= MAX_RATIO && events === 0 });
	subject.end();
}

/** Heap after collection, a note. */
export async function measureMemory(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	// In a small vault the engine's own growth weighs more than the index.
	if (size === 'S') return;
	// What the engine compiles on the way is no part of the index.
	await warmUp(vault);
	const app = appOf(vault.notes.values());
	const { made, bytes } = await heapOf(async () => {
		const subject = new Subject(app, vault.lastDay);
		await subject.index();
		return subject;
	});
	const each = bytes / vault.notes.size;
	report.say(`memory-${size}: ${each.toFixed(0)} bytes a note, ${(bytes / 1024 / 1024).toFixed(1)} MiB in all`);
	report.add('memory', size, { median: each, floor: MAX_BYTES_A_NOTE, ratio: each / MAX_BYTES_A_NOTE, reads: null, holds: each <= MAX_BYTES_A_NOTE });
	made.end();
}

/** Indexes once, for the engine. */
async function warmUp(vault: Vault): Promise<void> {
	(await Subject.on(vault)).end();
}

/** The clock passes midnight. */
export async function measureMidnight(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	const subject = await Subject.on(vault);
	const floor = new Floor(vault.notes.values(), vault.lastDay);
	const times = await interleaved(
		{ run: (call) => { subject.goTo(vault.lastDay + 1 + call); return subject.board.top(50); } },
		{ run: (call) => { floor.rank(vault.lastDay + 1 + call); return floor.top(50); } },
		{ rounds: 31, warmUp: 5 },
	);
	report.add('midnight', size, { ...times, reads: null, holds: times.median <= MAX_MIDNIGHT });
	subject.end();
}

/** Notes whose text spec §4 allows to be read: ticked kind tasks, kind tags without a day; counted generously by their text. */
function notesThatNeedText(notes: Iterable<{ readonly path: string; readonly text: string; readonly cache: { readonly frontmatter?: unknown } }>): number {
	let count = 0;
	for (const { path, text } of notes) {
		const isDated = /\d{4}-\d{2}-\d{2}/.test(path) || /^date:/m.test(text);
		const hasKindTag = /#(?:deposit|ask|received|intro|met|visibility)\b/.test(text);
		if (/- \[[xX]\].*#(?:deposit|ask|received|intro|met|visibility)\b/.test(text) || (hasKindTag && !isDated)) count++;
	}
	return count;
}
