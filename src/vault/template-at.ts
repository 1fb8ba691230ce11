import { normalizePath } from 'obsidian';
import type { App, TFile } from 'obsidian';

/** The note that a setting names as a template: by its path, perhaps without `.md`, or as a link would; null where it is not there. */
export function templateAt({ vault, metadataCache }: App, template: string): TFile | null {
	const path = normalizePath(template);
	return vault.getFileByPath(path) ?? vault.getFileByPath(`${path}.md`) ?? metadataCache.getFirstLinkpathDest(template.replace(/^\/+/, ''), '');
}
