import type { Modal } from 'obsidian';
import { nameBy } from './name-by';

/** Gives a dialog its title, which is its name for screen readers too. */
export function titleDialog(modal: Modal, title: string): void {
	modal.setTitle(title);
	nameDialog(modal.modalEl, modal.titleEl);
}

/** Names a prompt, which shows no title. */
export function namePrompt({ modalEl }: Modal, name: string): void {
	nameDialog(modalEl, modalEl.createDiv({ cls: 'rapport-hidden', text: name }));
}

function nameDialog(modalEl: HTMLElement, nameEl: HTMLElement): void {
	modalEl.setAttribute('role', 'dialog');
	nameBy(modalEl, nameEl);
}
