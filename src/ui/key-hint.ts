import { Platform } from 'obsidian';

/** Shows on a button which key does the same; a phone has none. */
export function addKeyHint(button: HTMLElement, sign: string, ariaKey = sign): void {
	if (Platform.isMobile || sign === '') return;
	button.createSpan({ cls: 'rapport-key', text: sign.toUpperCase(), attr: { 'aria-hidden': 'true' } });
	button.setAttribute('aria-keyshortcuts', ariaKey);
}
