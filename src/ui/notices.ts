import { Notice } from 'obsidian';

/** Long enough to read a sentence and act on it, in milliseconds. */
const TIME_TO_ACT = 10_000;

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
	showButton(message, action, 'mod-action');
}

/** Says what was done, with the way to take it back; that of an earlier notice goes, for it would take back this. */
export function showUndo(message: string, undo: NoticeAction): void {
	for (const earlier of activeDocument.body.findAll('.rapport-notice-button.mod-undo')) earlier.remove();
	showButton(message, undo, 'mod-undo');
}

function showButton(message: string, { label, run }: NoticeAction, cls: string): void {
	const notice = new Notice(createFragment((content) => {
		content.createDiv({ text: message, attr: { dir: 'auto' } });
		const button = content.createEl('button', { cls: ['rapport-notice-button', cls], text: label, attr: { type: 'button' } });
		button.addEventListener('click', () => {
			notice.hide();
			run();
		});
	}), TIME_TO_ACT);
}
