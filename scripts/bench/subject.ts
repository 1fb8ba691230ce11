/**
 * The plugin's own index on a synthetic vault, wired as `src/main.ts` does, without a window.
 *
 * ```ts
 * const subject = await Subject.on(vault, today);
 * subject.app.change(note);           // what Obsidian would send
 * subject.board.top(50);              // the answer
 * ```
 */
import { TFile } from 'obsidian';
import { Board } from '../../src/domain/board';
import { readDay } from '../../src/domain/day';
import type { Day } from '../../src/domain/day';
import { Network } from '../../src/domain/network';
import { SectionIndex } from '../../src/domain/section-index';
import { DEFAULT_SETTINGS } from '../../src/settings/shape';
import { resolverOf } from '../../src/vault/link-resolver';
import { NetworkFeed } from '../../src/vault/network-feed';
import { textOfDay } from './calendar';
import { BenchApp } from './fake-app';
import type { Vault } from './vault';
import type { VaultNote } from './writer';

/** The index under measurement, fed from an app in memory. */
export class Subject {
	readonly network: Network;
	readonly board: Board;
	readonly sections: SectionIndex;
	readonly feed: NetworkFeed;

	constructor(readonly app: BenchApp, today: number) {
		const obsidian = app.asApp();
		this.network = new Network(resolverOf(obsidian));
		this.board = new Board(this.network, DEFAULT_SETTINGS, plainDay(today));
		this.feed = new NetworkFeed(obsidian, this.network, this.board, () => DEFAULT_SETTINGS);
		this.network.onChange((change) => this.board.update(change));
		this.sections = new SectionIndex(this.network, this.board);
		this.board.onChange((change) => this.sections.note(change));
	}

	/** The index of a vault, ready. */
	static async on({ notes, lastDay }: Pick<Vault, 'notes' | 'lastDay'>, today = lastDay): Promise<Subject> {
		const subject = new Subject(appOf(notes.values()), today);
		await subject.index();
		return subject;
	}

	/** Reads the whole vault. */
	async index(): Promise<void> {
		this.feed.load();
		await this.feed.whenReady();
	}

	/** Goes to another day. */
	goTo(today: number): void {
		this.board.reset(plainDay(today), DEFAULT_SETTINGS);
	}

	end(): void {
		this.feed.unload();
	}
}

/** An app in memory with files of the class that the plugin asks for. */
export function appOf(notes: Iterable<VaultNote>): BenchApp {
	return new BenchApp(notes, { newFile: () => Object.assign(Object.create(TFile.prototype) as TFile, { path: '', name: '', basename: '', extension: 'md', stat: { ctime: 0, mtime: 0, size: 0 } }) });
}

/** The plugin's day of the benchmark's day number. */
function plainDay(day: number): Day {
	const reading = readDay(textOfDay(day));
	if (reading === null || !('day' in reading)) throw new Error(`${textOfDay(day)} is no day`);
	return reading.day;
}
