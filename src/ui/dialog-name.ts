import type { Modal } from 'obsidian';
import type { Rapport } from '../context';
import { nameBy } from './name-by';

/** What every dialog is made with. */
export type DialogHome = Pick<Rapport, 'app' | 'dialogs'>;

/** Gives a dialog its title, which is its name for screen readers too; it closes with the plugin. */
export function titleDialog(home: DialogHome, modal: Modal, title: string): void {
	modal.setTitle(title);
	nameDialog(home, modal, modal.titleEl);
}

/** Names a prompt, which shows no title; it closes with the plugin. */
export function namePrompt(home: DialogHome, modal: Modal, name: string): void {
	nameDialog(home, modal, modal.modalEl.createDiv({ cls: 'rapport-hidden', text: name }));
}

function nameDialog({ dialogs }: DialogHome, modal: Modal, nameEl: HTMLElement): void {
	modal.modalEl.setAttribute('role', 'dialog');
	nameBy(modal.modalEl, nameEl);
	dialogs.add(modal);
}
