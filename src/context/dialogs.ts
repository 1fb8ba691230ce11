import type { Modal } from 'obsidian';

/** What keeps an eye on dialogs for as long as they are open. */
export interface Dialogs {
	/** Has a dialog close with the plugin. */
	readonly add: (dialog: Modal) => void;
}
