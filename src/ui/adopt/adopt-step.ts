import { ButtonComponent } from 'obsidian';
import type { Adopter, Rapport, WrittenStep } from '../../context';
import { showFailure } from '../notices';
import { ProgressBar } from '../progress-bar';
import { reasonLines } from '../reason-lines';
import { sayDone } from '../undo';

/** What a step of adopting is given by the dialog. */
export interface AdoptContext {
	readonly rapport: Rapport;
	readonly adopter: Adopter;
	/** Where it draws; emptied before. */
	readonly root: HTMLElement;
	/** False once the dialog is closed, or another step has begun. */
	readonly isWanted: () => boolean;
	readonly next: () => void;
}

/** The row of buttons below a step; the last is what is done, and has the keyboard. */
export function addStepButtons(root: HTMLElement, skip: { readonly text: string; readonly act: () => void } | null, go: { readonly text: string; readonly act: () => void }): ButtonComponent {
	const row = root.createDiv({ cls: 'rapport-form-buttons' });
	if (skip) new ButtonComponent(row).setButtonText(skip.text).onClick(skip.act).buttonEl.setAttribute('type', 'button');
	const button = new ButtonComponent(row).setButtonText(go.text).setCta().onClick(go.act);
	button.buttonEl.setAttribute('type', 'button');
	button.buttonEl.focus();
	return button;
}

/** Makes room for a bar, with a way to stop. */
export function addStepProgress(root: HTMLElement, stop: string, act: () => void): ProgressBar {
	root.empty();
	const bar = new ProgressBar(root);
	new ButtonComponent(root.createDiv({ cls: 'rapport-form-buttons' })).setButtonText(stop).onClick(act).buttonEl.focus();
	return bar;
}

/** Says what was written, with the way back, and what was not. */
export function sayWritten(rapport: Rapport, words: string, step: WrittenStep | null, left: readonly string[]): void {
	const { strings } = rapport;
	sayDone(rapport, words, step);
	if (left.length > 0) showFailure(strings.notDone(strings.adopt.title, reasonLines(left, strings.andMore).join('\n')));
}
