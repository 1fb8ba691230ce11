import { Notice } from 'obsidian';
import type { Progress } from '../context';
import { ProgressBar } from './progress-bar';

/** Long enough to read a sentence and act on it, in milliseconds. */
const TIME_TO_ACT = 10_000;
/** Before that nobody wonders what is going on, in milliseconds. */
const PATIENCE = 400;

/** Something to do about what a notice says. */
export interface NoticeAction {
	readonly label: string;
	readonly run: () => void;
}

/** Says what was not done and why; the functions of this file are the only ones that make notices. */
export function showFailure(message: string): void {
	new Notice(message, TIME_TO_ACT);
}

/** Says something that needs no answer. */
export function showMessage(message: string): void {
	new Notice(message);
}

/** Says something, with a button for what can be done about it. */
export function showAction(message: string, action: NoticeAction): void {
	showButtons(message, [{ ...action, cls: 'mod-action' }]);
}

/** Says what was done, with the way to take it back, and perhaps with what could follow; the way back of an earlier notice goes, for it would take back this. */
export function showUndo(message: string, undo: NoticeAction, next?: NoticeAction): void {
	for (const earlier of activeDocument.body.findAll('.rapport-notice-button.mod-undo')) earlier.remove();
	showButtons(message, [{ ...undo, cls: 'mod-undo' }, ...(next ? [{ ...next, cls: 'mod-action' }] : [])]);
}

/** Does something that may take a while: then a notice says how far it is, in the words given, until it is done. */
export async function showingProgress<T>(words: (done: number, total: number) => string, run: (progress: Progress) => Promise<T>): Promise<T> {
	const begin = performance.now();
	const shown: { readonly notice: Notice; readonly bar: ProgressBar }[] = [];
	try {
		return await run((done, total) => {
			if (shown.length === 0 && performance.now() - begin < PATIENCE) return;
			if (shown.length === 0) shown.push(showProgress());
			for (const { bar } of shown) bar.show(done, total, words(done, total));
		});
	} finally {
		for (const { notice } of shown) notice.hide();
	}
}

function showProgress(): { readonly notice: Notice; readonly bar: ProgressBar } {
	const content = createDiv();
	const bar = new ProgressBar(content);
	return { notice: new Notice(createFragment((fragment) => fragment.append(content)), 0), bar };
}

function showButtons(message: string, actions: readonly (NoticeAction & { readonly cls: string })[]): void {
	const notice = new Notice(createFragment((content) => {
		content.createDiv({ text: message, attr: { dir: 'auto' } });
		const buttons = content.createDiv({ cls: 'rapport-notice-buttons' });
		for (const { label, run, cls } of actions) {
			const button = buttons.createEl('button', { cls: ['rapport-notice-button', cls], text: label, attr: { type: 'button', dir: 'auto' } });
			button.addEventListener('click', () => {
				notice.hide();
				run();
			});
		}
	}), TIME_TO_ACT);
}
