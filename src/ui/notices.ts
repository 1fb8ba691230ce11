import { Notice } from 'obsidian';

/** Long enough to read a sentence and act on it, in milliseconds. */
const FAILURE_DURATION = 10_000;

/** Says what was not done and why; the only place, with {@link showMessage}, that makes notices. */
export function showFailure(message: string): void {
	new Notice(message, FAILURE_DURATION);
}

/** Says something that needs no answer. */
export function showMessage(message: string): void {
	new Notice(message);
}
