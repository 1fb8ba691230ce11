/** What the pages of the benchmarks have in common: the plugin's pieces for a view, with the benchmark's index in them. */
import type { App } from 'obsidian';
import type { Rapport } from '../../../src/context';
import { Intents } from '../../../src/domain/intents';
import { stringsFor } from '../../../src/i18n';
import { DEFAULT_SETTINGS } from '../../../src/settings/shape';
import { LineTexts } from '../../../src/vault/line-texts';
import { writingOf } from '../../../src/vault/writing';
import type { Host } from '../../../tests/host/index';
import type { ItemView } from '../../../tests/host/ui/view';
import type { Subject } from '../subject';
import { GatedLines, ReadingGate } from './reading-gate';

declare global {
	interface Window {
		/** What the benchmark calls from outside. */
		bench?: unknown;
	}
}

/** A view in the document. */
export interface Shown {
	readonly view: ItemView;
	readonly pane: HTMLElement;
}

export function paneIn(parent: HTMLElement): HTMLElement {
	return parent.createDiv({ cls: 'bench-pane' });
}

/** What drawing asks of the plugin; what only clicks ask for is not there. The lines that views show are read through a gate. */
export function rapportOf(subject: Subject, { app }: Host, gate = new ReadingGate()): Rapport {
	const { network, board, sections, feed } = subject;
	const notes = subject.app.asApp();
	const strings = stringsFor('en');
	const intents = new Intents(network);
	board.onChange((change) => intents.note(change));
	const known: Partial<Rapport> = {
		...writingOf({ app: notes, network, settings: () => DEFAULT_SETTINGS, texts: strings.writing, today: () => board.today, now: () => new Date(), vaultConfig: () => feed.vaultConfig }),
		app: standIn<App>(app),
		network,
		board,
		sections,
		intents,
		strings,
		lineReader: () => new GatedLines(new LineTexts(notes, () => DEFAULT_SETTINGS), gate),
		settings: () => DEFAULT_SETTINGS,
		settingProblems: () => [],
		indexState: () => feed.indexState,
		onIndexState: (listener) => feed.onIndexState(listener),
		onNote: (listener) => feed.onNote(listener),
		vaultConfig: () => feed.vaultConfig,
	};
	return standIn<Rapport>(known);
}

/** The one place where a piece of the stand-in is taken for Obsidian's, or the other way round. */
export function standIn<T>(piece: unknown): T {
	return piece as T;
}

/** Lets a benchmark be asked from outside once it is made. */
export function publish(making: Promise<unknown>): void {
	making.then((bench) => {
		window.bench = bench;
		document.body.dataset['bench'] = 'ready';
	}, (error: unknown) => {
		console.error(error);
		document.body.dataset['bench'] = 'failed';
	});
}
