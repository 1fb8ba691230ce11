import type { Host } from '../host/index';

/** Waits for what follows from what: so many turns of events, writes and drawings. */
export async function settled(host: Host, turns = 20): Promise<void> {
	for (let turn = 0; turn < turns; turn++) await host.settle();
}

/** The first element that a selector finds; fails where there is none. */
export function found<El extends HTMLElement = HTMLElement>(selector: string): El {
	const el = document.querySelector<El>(selector);
	if (!el) throw new Error(`There is no ${selector}`);
	return el;
}

/** What all notices say. */
export function notices(): string {
	return [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent).join('\n');
}
