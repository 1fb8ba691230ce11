import { debounce } from 'obsidian';
import type { Setting } from 'obsidian';
import type { Rapport } from '../context';
import { problemsOf } from '../domain/problems';
import { foundLine } from './found-line';
import type { Found } from './found-line';

/** While the vault is read, changes come by the hundred; in milliseconds. */
const PAUSE = 150;

/** Shows what was found in a row and keeps it true; returns the way to stop that. */
export function showFound(setting: Setting, rapport: Rapport): () => void {
	const show = (): void => {
		setting.setDesc(foundLine(foundIn(rapport), rapport.settings(), rapport.strings.settings.found));
	};
	const showSoon = debounce(show, PAUSE);
	setting.descEl.setAttrs({ 'role': 'status', 'aria-live': 'polite' });
	show();
	const stops = [rapport.board.onChange(() => showSoon()), rapport.onIndexState(() => showSoon())];
	return () => {
		showSoon.cancel();
		for (const stop of stops) stop();
	};
}

function foundIn({ network, board, indexState, settingProblems }: Rapport): Found {
	const index = indexState();
	// Nothing is counted before all is read: the numbers would be of no use.
	if (!index.isReady) return { index, people: 0, placed: 0, touchpoints: 0, notesWithTouchpoints: 0, problems: 0 };
	let placed = 0;
	for (const path of network.people.keys()) if (board.standingOf(path)?.status !== 'unplaced') placed++;
	return { index, ...network.counts, placed, problems: problemsOf(network, board.today).length + settingProblems().length };
}
