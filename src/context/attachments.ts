import type { Refusal } from './writing';

/** Files beside the notes. */
export interface Attachments {
	/** Makes a file where the app puts attachments, under another name where that one is taken; never throws. */
	readonly save: (name: string, content: ArrayBuffer) => Promise<{ readonly path: string } | Refusal>;
}
