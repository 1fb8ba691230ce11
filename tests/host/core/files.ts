import type { FileStats } from 'obsidian';
import { nameOf, splitName } from './path';
import type { Vault } from './vault';

/** What files and folders of the vault have in common. */
export abstract class TAbstractFile {
	path = '';
	name = '';
	parent: TFolder | null = null;

	constructor(readonly vault: Vault) {}

	/** Gives the file its path and what follows from it. */
	setPath(path: string): void {
		this.path = path;
		this.name = nameOf(path);
	}
}

/** A file of the vault. */
export class TFile extends TAbstractFile {
	basename = '';
	extension = '';
	stat: FileStats = { ctime: 0, mtime: 0, size: 0 };
	/** True once it is gone, as in the app. */
	deleted = false;

	override setPath(path: string): void {
		super.setPath(path);
		Object.assign(this, splitName(this.name));
	}
}

/** A folder of the vault; the root has the path `/` and no name. */
export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];
	deleted = false;

	isRoot(): boolean {
		return this.path === '/';
	}

	override setPath(path: string): void {
		super.setPath(path);
		if (path === '/') this.name = '';
	}
}
