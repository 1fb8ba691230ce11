import { Component } from 'obsidian';
import type { Modal } from 'obsidian';
import type { Dialogs } from '../context';

/** The dialogs that are open: they close with the plugin, for they would go on listening and writing for one that is gone. */
export class OpenDialogs extends Component implements Dialogs {
	private readonly open = new Set<Modal>();

	add(dialog: Modal): void {
		this.open.add(dialog);
		dialog.setCloseCallback(() => this.open.delete(dialog));
	}

	/** Those on top go first, so that the focus finds its way back. */
	override onunload(): void {
		for (const dialog of [...this.open].reverse()) if (dialog.modalEl.isConnected) dialog.close();
		this.open.clear();
	}
}
