import type { Modal } from 'obsidian';
import { newId } from './new-id';

/** Gives a dialog its title, which is its name for screen readers too. */
export function titleDialog(modal: Modal, title: string): void {
	modal.setTitle(title);
	nameBy(modal.modalEl, modal.titleEl);
}

/** Names a prompt, which shows no title. */
export function namePrompt({ modalEl }: Modal, name: string): void {
	nameBy(modalEl, modalEl.createDiv({ cls: 'rapport-hidden', text: name }));
}

/** A label of its own would be shown as a tooltip over all of the dialog. */
function nameBy(modalEl: HTMLElement, nameEl: HTMLElement): void {
	nameEl.id = newId();
	modalEl.setAttrs({ 'role': 'dialog', 'aria-labelledby': nameEl.id });
}
