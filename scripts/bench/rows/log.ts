/**
 * Row `log`: a command is accepted → the line stands in the daily note, the day in the person's, and the row has moved.
 *
 * Reads and writes are those of notes. The three files that say how daily notes are set up are read each time as well, since no
 * event tells of a change there, and are not counted. Time is the plugin's own script: what Obsidian does between a write and
 * its `changed`, reading the note's structure, is left out.
 */
import { en } from '../../../src/i18n/en';
import { DEFAULT_SETTINGS } from '../../../src/settings/shape';
import { writingOf } from '../../../src/vault/writing';
import { parseMetadata } from '../../../tests/host/core/metadata/parse';
import { textOfDay } from '../calendar';
import { medianOf } from '../measure';
import type { BenchReport } from '../report';
import { Subject } from '../subject';
import type { SizeName, Vault } from '../vault';
import type { VaultNote } from '../writer';

const FRAME = 1000 / 60;
const MOST_READS = 2;
const WRITES = 2;
const CALLS = 200;
const WARM_UP = 30;

/** Deposits into the newest daily note, one person at a time; both notes are put back after each. */
export async function measureLog(report: BenchReport, size: SizeName, vault: Vault): Promise<void> {
	const subject = await Subject.on(vault);
	const { app, network, board } = subject;
	const { today } = board;
	const { log } = writingOf({ app: app.asApp(), network, settings: () => DEFAULT_SETTINGS, texts: en.writing, today: () => today, now: () => new Date(`${textOfDay(vault.lastDay)}T12:00`), vaultConfig: () => null });
	const daily = `Daily/${textOfDay(vault.lastDay)}.md`;
	const samples: number[] = [];
	let reads = 0;
	let wrong = 0;
	for (const path of peopleFor(subject, vault)) {
		const before = { reads: app.reads, writes: app.writes };
		const start = performance.now();
		await log.write({ kind: 'deposit', way: 'thanks', people: [path], text: 'thanked for the review', day: today });
		const written = performance.now() - start;
		const changed = [daily, path].map((each) => parsedNote(subject, each));
		const restart = performance.now();
		for (const note of changed) app.change(note);
		board.top(50);
		samples.push(written + performance.now() - restart);
		reads = Math.max(reads, app.reads - before.reads);
		if (app.writes - before.writes !== WRITES || board.standingOf(path)?.daysSince !== 0) wrong++;
		for (const note of [daily, path]) app.change(originalOf(vault, note));
	}
	const [first = NaN] = samples;
	const times = samples.slice(WARM_UP);
	const median = medianOf(times);
	report.say(`log-${size}: ${reads} notes read, ${wrong} of ${samples.length} without their ${WRITES} writes and a moved row; the very first ${first.toFixed(1)} ms, the worst after it ${Math.max(...samples.slice(1)).toFixed(1)} ms`);
	const isComplete = samples.length === WARM_UP + CALLS && wrong === 0;
	report.add('log', size, { median, floor: FRAME, ratio: median / FRAME, reads, holds: median <= FRAME && reads <= MOST_READS && isComplete });
	subject.end();
}

/** People of all shapes from all over the vault, except whom nothing can be written about: given to that day already, or properties that are no YAML. */
function peopleFor({ board }: Subject, { everybody }: Vault): readonly string[] {
	const suited = everybody.filter(({ path, shape }) => shape !== 'unreadable' && (board.standingOf(path)?.daysSince ?? 1) > 0);
	const wanted = WARM_UP + CALLS;
	return suited.filter((_, index) => index % Math.floor(suited.length / wanted) === 0).slice(0, wanted).map(({ path }) => path);
}

/** A note as the app would know it once it has been written. */
function parsedNote({ app }: Subject, path: string): VaultNote {
	const file = app.vault.getFileByPath(path);
	if (file === null) throw new Error(`There is no ${path}.`);
	const text = app.vault.textOf(file);
	return { path, text, cache: parseMetadata(text) };
}

function originalOf({ notes }: Vault, path: string): VaultNote {
	const note = notes.get(path);
	if (note === undefined) throw new Error(`There is no ${path}.`);
	return note;
}
