import { TFile } from 'obsidian';
import type { App } from 'obsidian';

/** Every folder of the vault, with how many Markdown notes lie directly in it. */
export function vaultFolders({ vault }: App): readonly { readonly path: string; readonly notes: number }[] {
	return vault.getAllFolders().map(({ path, children }) => ({
		path,
		notes: children.filter((child) => child instanceof TFile && child.extension === 'md').length,
	}));
}
