import type { App, TFile } from 'obsidian';
import type { Network } from '../domain/network';
import { linksOf } from '../markdown/links';

/** The notes of the people whom links in a text lead to, as the app follows them, each once: they are on the line (spec §4). */
export function peopleLinkedIn(app: App, network: Pick<Network, 'people'>, text: string, source: string): readonly TFile[] {
	const files = linksOf(text).flatMap(({ path }) => {
		const file = app.metadataCache.getFirstLinkpathDest(path, source);
		return file && network.people.has(file.path) ? [file] : [];
	});
	return [...new Set(files)];
}

/** Everybody on a line of a note: in a person's own note its owner too (spec §4). */
export function peopleOnLine(app: App, network: Pick<Network, 'people'>, source: string, path: string): readonly TFile[] {
	const owner = network.people.has(path) ? app.vault.getFileByPath(path) : null;
	return [...new Set([...peopleLinkedIn(app, network, source, path), ...(owner ? [owner] : [])])];
}
